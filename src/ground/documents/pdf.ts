import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { pictures } from '#ground/words/pictures.ts'
import type { Paper } from './paper.ts'
import { pngsFor } from './paper-pictures.ts'

const here = dirname(fileURLToPath(import.meta.url))
const fonts = dirname(
  createRequire(import.meta.url).resolve(
    '@expo-google-fonts/atkinson-hyperlegible-next/package.json',
  ),
)
const template = readFileSync(join(here, 'paper.typ'), 'utf8')

let compiler: NodeCompiler | undefined
const shown = new Set<string>()

/** How old, in papers made since, something may be before the compiler forgets it. */
const FORGETS_AFTER = 20

/**
 * A paper as tagged PDF/UA-1, with its title and language. A picture without an alternative text, or a paper without a
 * title, stops it with an error: nothing that a screen reader cannot read is ever sent.
 */
export async function pdfOf(paper: Paper): Promise<Uint8Array> {
  const pngs = await pngsFor(paper)
  compiler ??= NodeCompiler.create({ workspace: here, fontArgs: [{ fontPaths: [fonts] }] })
  for (const [key, png] of pngs)
    if (!shown.has(key)) {
      compiler.mapShadow(join(here, `${key}.png`), png)
      shown.add(key)
    }
  const view = { language: paper.language, seeing: 'standard' } as const
  const blocks = paper.blocks.map((block) =>
    block.kind === 'row' ? { ...block, alt: pictures[block.picture].means(view) } : block,
  )
  const pdf = compiler.pdf(
    { mainFileContent: template, inputs: { paper: JSON.stringify({ ...paper, blocks }) } },
    { pdfStandard: 'ua-1' },
  )
  compiler.evictCache(FORGETS_AFTER)
  return pdf
}
