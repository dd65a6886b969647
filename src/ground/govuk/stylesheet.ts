import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Value } from 'sass'

const require = createRequire(import.meta.url)
const stylesFolder = fileURLToPath(new URL('./styles', import.meta.url))
const govukFile = require.resolve('govuk-frontend/package.json')
const versionOf = (file: string) =>
  (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version

/** Where a font is served: its subset ("latin", "latin-ext") and weight. */
export type FontUrl = (subset: string, weight: number) => string

/** Everything that the stylesheet is made of, as one short text that changes when any of it does. */
function fingerprint(fontUrl: FontUrl): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(stylesFolder).sort())
    hash.update(file).update(readFileSync(join(stylesFolder, file)))
  hash
    .update(versionOf(govukFile))
    .update(versionOf(join(dirname(require.resolve('sass')), 'package.json')))
  for (const weight of [400, 700])
    hash.update(fontUrl('latin', weight)).update(fontUrl('latin-ext', weight))
  return hash.digest('hex').slice(0, 20)
}

/** Sass takes most of a second to load and compile, so it is asked only when its work is not kept already. */
async function compile(fontUrl: FontUrl): Promise<string> {
  const sass = await import('sass')
  const { css } = sass.compile(join(stylesFolder, 'good-days.scss'), {
    loadPaths: [join(dirname(govukFile), 'dist')],
    style: 'compressed',
    quietDeps: true,
    functions: {
      'font-url($subset, $weight)': ([subset, weight]: Value[]) => {
        const url = fontUrl(subset?.assertString().text ?? '', weight?.assertNumber().value ?? 400)
        return new sass.SassString(url)
      },
    },
  })
  return css
}

/**
 * The stylesheet, compressed. What was compiled before from the same inputs is read from `cacheFolder`; where that
 * cannot be written (a read-only installation), it is compiled at each start.
 */
export async function stylesheet(fontUrl: FontUrl, cacheFolder: string): Promise<string> {
  const kept = join(cacheFolder, `good-days-${fingerprint(fontUrl)}.css`)
  try {
    return readFileSync(kept, 'utf8')
  } catch {
    const css = await compile(fontUrl)
    keep(kept, css)
    return css
  }
}

/** Written beside and moved into place, so that a process that starts at the same time never reads half of it. */
function keep(file: string, css: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const beside = `${file}.${process.pid}`
    writeFileSync(beside, css)
    renameSync(beside, file)
  } catch {
    // Kept only to save time at the next start: a folder that may not be written is no fault.
  }
}
