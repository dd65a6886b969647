import { expect, test } from 'vitest'
import { type LogFacts, makeLog } from './log.ts'

const logged = (facts: LogFacts, sentence = 'It happened') => {
  const lines: string[] = []
  const write = (line: string) => {
    lines.push(line)
  }
  const now = () => new Date('2027-03-01T09:00Z')
  makeLog({ level: 'info', to: { write }, now }).info(facts, sentence)
  return { text: lines.join(''), line: JSON.parse(lines[0] ?? '{}') as Record<string, unknown> }
}

test('a line is one JSON object with the clock of the platform', () => {
  expect(logged({ requestId: 'r1', status: 200 }).line).toEqual({
    level: 'info',
    time: '2027-03-01T09:00:00.000Z',
    requestId: 'r1',
    status: 200,
    msg: 'It happened',
  })
})

test.each([
  ['name', 'Ada Pritchard'],
  ['email', 'ada@example.org'],
  ['body', 'note=Ada+is+unwell'],
  ['query', '?name=Ada'],
  ['url', '/people?name=Ada'],
  ['cookie', 'secret-token'],
  ['headers', { authorization: 'secret-token' }],
  ['nhsNumber', '9434765919'],
  ['postcode', 'WR1 3PA'],
  ['person', { given: 'Ada' }],
])('%s is never written', (key, value) => {
  const { text, line } = logged({ [key]: value })
  expect(line[key]).toBe('[not logged]')
  expect(text).not.toMatch(/Ada|secret|9434765919|WR1/)
})

test('a fault is told by its kind, its constraint and where it was, not by the rows that it names', () => {
  const fault = Object.assign(
    new Error('duplicate key (nhs_number)=(9434765919) for "Ada Pritchard" <ada@example.org>', {
      cause: new Error("invalid input syntax for type date: '3 March, Ada'"),
    }),
    {
      code: '23505',
      constraint: 'person_by_nhs_number',
      table: 'person',
      detail: 'Key (nhs_number)=(9434765919) already exists.',
      query: "insert into person values ('Ada')",
    },
  )
  const { text, line } = logged({ error: fault })
  expect(line.error).toMatchObject({
    name: 'Error',
    code: '23505',
    constraint: 'person_by_nhs_number',
    message: 'duplicate key (nhs_number)… for … …',
    cause: { message: 'invalid input syntax for type date: …' },
  })
  expect(text).toContain('log.test.ts')
  expect(text).not.toMatch(/Ada|9434765919|example\.org/)
})
