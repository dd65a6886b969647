import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export type Fixture = { readonly name: string; readonly options: object; readonly html: string }

const require = createRequire(import.meta.url)
const folder = join(
  dirname(require.resolve('govuk-frontend/package.json')),
  'dist/govuk/components',
)

/** Each component's own examples, as govuk-frontend publishes them. */
export const fixtures: ReadonlyMap<string, readonly Fixture[]> = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const text = readFileSync(join(folder, name, 'fixtures.json'), 'utf8')
      return [name, (JSON.parse(text) as { fixtures: Fixture[] }).fixtures]
    }),
)

export const pascal = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Whether a fixture's string is markup: what stands under `html`, and whatever fills a slot. */
export const isMarkup = (key: string, within: string): boolean =>
  /html$/i.test(key) || (within === 'slots' && key !== 'align')
