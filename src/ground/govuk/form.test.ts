import { expect, test } from 'vitest'
import { z } from 'zod'
import { blank, choice, choices, errorList, type Form, field, readForm, withError } from './form.ts'

const Schema = z.object({
  name: z.string().trim().min(1),
  age: z.coerce.number().int().min(18),
  days: z.union([z.string(), z.array(z.string())]).transform((days) => [days].flat()),
})
const complaints = {
  name: 'Enter your name',
  age: { missing: 'Enter your age', wrong: 'Your age must be 18 or more' },
  days: 'Choose a day',
}

test('a form that is filled in well is read into what the schema makes of it', () => {
  const read = readForm(Schema, { name: ' Ada ', age: '40', days: 'mon' }, complaints)
  expect(read).toEqual({ ok: true, value: { name: 'Ada', age: 40, days: ['mon'] } })
})

test('one that is not keeps what was typed, as it was typed, and says what is wrong in order', () => {
  const read = readForm(Schema, { days: ['mon', 'tue'], age: '12x', name: '  ' }, complaints)
  if (read.ok) throw new Error('It must not be read')
  const form = read.refusal
  expect(form.values).toEqual({ name: '  ', age: '12x', days: ['mon', 'tue'] })
  expect(errorList(form, { age: 'age-years' })).toEqual([
    { text: 'Enter your name', href: '#name' },
    { text: 'Your age must be 18 or more', href: '#age-years' },
  ])
  expect(field(form, 'age')).toEqual({
    id: 'age',
    name: 'age',
    value: '12x',
    errorMessage: { text: 'Your age must be 18 or more' },
  })
  expect(choices(form, 'days')).toEqual({
    idPrefix: 'days',
    name: 'days',
    values: ['mon', 'tue'],
    errorMessage: undefined,
  })
})

test('a field that was left empty is told from one that is wrong', () => {
  const read = readForm(Schema, { name: 'Ada', days: 'mon', age: '' }, complaints)
  expect(read.ok ? undefined : read.refusal.errors).toEqual({ age: 'Enter your age' })
})

test('a rule’s refusal stands on the field where it can be mended, after what came before', () => {
  const start: Form<'a' | 'b'> = blank({ a: 'x' })
  const form = withError(withError(start, 'a', 'Full'), 'b', 'Late')
  expect(errorList(withError(form, 'a', 'Another')).map(({ text }) => text)).toEqual([
    'Full',
    'Late',
  ])
  expect(choice(form, 'a')).toMatchObject({ value: 'x', errorMessage: { text: 'Full' } })
})

test('what a form cannot be blamed for is a bug, and is thrown', () => {
  expect(() =>
    readForm(Schema, { name: 'A', age: '20' }, { ...complaints, days: 'x' }),
  ).not.toThrow()
  const other = z.object({ name: z.string() }).refine(() => false, { path: ['elsewhere'] })
  expect(() => readForm(other, { name: 'A' }, { name: 'x' })).toThrow('No field')
})
