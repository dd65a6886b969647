import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { optionsSource } from '../scripts/govuk-options.ts'
import { fixtures, isMarkup, pascal } from './govuk-fixtures.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const options = join(root, 'src/ground/govuk/options.ts')

test('options.ts is what the installed package gives', () => {
  expect(readFileSync(options, 'utf8')).toBe(optionsSource())
})

/** Fixtures that no page may follow: they leave out what a reader needs, or give what the browser ignores. */
const REFUSED = [
  'back-link: default',
  'back-link: inverse',
  'back-link: classes',
  'back-link: html as text',
  'back-link: html',
  'back-link: attributes',
  'exit-this-page: default',
  'file-upload: with value',
  'label: empty',
  'select: hint',
  'tabs: no item list',
  'warning-text: icon fallback text only',
]

/** What a careless page might write. Each must be refused, or this test sees nothing. */
const PLANTED = [
  "const planted1: o.InputOptions = { name: 'a' }",
  "const planted2: o.InputOptions = { name: 'a', label: { text: 'A' }, lable: { text: 'A' } }",
  "const planted3: o.InsetTextOptions = { html: '<p>A string of markup</p>' }",
  "const planted4: o.ButtonOptions = { text: 'Save', type: 'sumbit' }",
  "const planted5: o.TableOptions = { rows: [{ text: 'A cell that stands in no row' }] }",
  "const planted6: o.RadiosOptions = { name: 'a', items: [{ text: 'An answer without a value' }] }",
]

/** A fixture as a TypeScript literal, its markup marked as safe. */
function literal(value: unknown, key = '', within = ''): string {
  if (typeof value === 'string' && isMarkup(key, within)) return `html(${JSON.stringify(value)})`
  if (Array.isArray(value)) return `[${value.map((member) => literal(member)).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = Object.entries(value).map(
    ([name, option]) => `${JSON.stringify(name)}: ${literal(option, name, key)}`,
  )
  return `{ ${members.join(', ')} }`
}

/** The faults that the compiler finds in a program, each as line number and message. */
function compile(program: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'govuk-options-'))
  const settings = { extends: join(root, 'tsconfig.json'), compilerOptions: { types: [] } }
  const only = { include: ['fixtures.mts'], exclude: [] }
  const tsc = createRequire(import.meta.url).resolve('typescript/package.json')
  try {
    writeFileSync(join(folder, 'fixtures.mts'), program)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...settings, ...only }))
    execFileSync(process.execPath, [
      join(dirname(tsc), 'bin/tsc'),
      '-p',
      folder,
      '--pretty',
      'false',
    ])
    return []
  } catch (fault) {
    return String((fault as { stdout: Buffer }).stdout)
      .split('\n')
      .filter((line) => line.includes('error TS'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('the types accept every official fixture, and refuse what no page may write', () => {
  const named = [...fixtures].flatMap(([component, its]) =>
    its.map((fixture) => ({ component, title: `${component}: ${fixture.name}`, fixture })),
  )
  const cases = named.map(({ component, title, fixture }, i) => {
    const type = `o.${pascal(component)}Options`
    const line = `export const fixture${i}: ${type} = ${literal(fixture.options)} // ${title}`
    return REFUSED.includes(title) ? `// @ts-expect-error\n${line}` : line
  })
  const program = [
    `import type { Html } from '${join(root, 'src/ground/govuk/html.ts')}'`,
    `import type * as o from '${options}'`,
    'declare const html: (markup: string) => Html',
    ...cases,
    ...PLANTED.map((line) => `// @ts-expect-error\nexport ${line}`),
  ].join('\n')
  expect(compile(program)).toEqual([])
  expect(named.filter(({ title }) => REFUSED.includes(title))).toHaveLength(REFUSED.length)
}, 60_000)

test('the compiler is really asked: a planted fault is seen', () => {
  expect(compile("export const planted: number = 'a word'")[0]).toContain('TS2322')
}, 60_000)
