import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCsv } from '#ground/documents/csv.ts'
import { columnsOf } from './layout.ts'
import { readRows } from './rows.ts'
import { SHEET_NAMES } from './sheet-name.ts'

const guide = readFileSync('docs/guides/bring-your-data.md', 'utf8')
const sectionOf = (name: string) =>
  guide.split(/^### /m).find((s) => s.startsWith(`${name}\n`)) ?? ''

test('the guide describes every sheet, in the order of dependence', () => {
  const described = [...guide.matchAll(/^### (\w+)$/gm)].map(([, name]) => name)
  expect(described).toEqual(SHEET_NAMES)
})

test.each(SHEET_NAMES)(
  'the guide and the program agree about %s, and its example can be read',
  (name) => {
    const section = sectionOf(name)
    const told = [...section.matchAll(/^\| (\w+) \| (yes|no) \|/gm)].map(([, c, blank]) => [
      c,
      blank,
    ])
    const known = [...columnsOf(name)].map(([c, { must }]) => [c, must ? 'no' : 'yes'])
    expect(told).toEqual(known)

    const example = /```csv\n([\s\S]*?)```/.exec(section)?.[1] ?? ''
    expect(example.split('\n')[0]).toBe(known.map(([c]) => c).join(','))
    const sheet = readCsv(name, new TextEncoder().encode(example))
    if (!sheet.ok) throw new Error(sheet.refusal.kind)
    const { rows, problems } = readRows({ kind: name, place: { file: name }, sheet: sheet.value })
    expect(problems).toEqual([])
    expect(rows.length).toBeGreaterThan(0)
  },
)

test('the example files of the tests are the examples of the guide', () => {
  for (const name of SHEET_NAMES)
    expect(sectionOf(name)).toContain(readFileSync(`test/files/import/small/${name}.csv`, 'utf8'))
})
