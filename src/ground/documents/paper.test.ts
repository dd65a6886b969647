import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import yauzl from 'yauzl'
import { type Paper, picturesIn, sentencesOf } from './paper.ts'
import { pdfOf } from './pdf.ts'
import { wordOf } from './word.ts'

const paper: Paper = {
  title: 'Cynllun Priya: ŵ ac ŷ',
  from: 'Cyngor Sir Hafren',
  about: ['Priya Nair', 'Dydd Mawrth, 1 Medi 2026'],
  language: 'cy',
  setting: 'easy-read',
  pageOf: 'Tudalen {n} o {total}',
  blocks: [
    { kind: 'heading', text: 'Beth sy’n bwysig?' },
    { kind: 'text', text: 'Dydd Gwener #let *nid* côd yw hwn.' },
    { kind: 'quote', text: 'Dw i’n hoffi garddio.', who: 'Priya, wrth siarad' },
    { kind: 'list', items: ['Un', 'Dau'] },
    { kind: 'facts', facts: [{ label: 'Fy arian', value: '£20,563.84' }] },
    {
      kind: 'table',
      caption: 'Arian',
      head: ['Beth', 'Swm'],
      rows: [['Celf', '£35.88']],
      figures: 1,
    },
    { kind: 'row', picture: 'art', sentences: ['Rwy’n mynd i’r grŵp celf.'] },
  ],
}

async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { info, metadata } = await pdf.getMetadata()
  const page = await pdf.getPage(1)
  const words = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : ''))
  const facts = info as { readonly Language?: string; readonly Title?: string }
  return {
    ...{ language: facts.Language, title: facts.Title, isTagged: await isTagged(pdf) },
    conformance: String(metadata?.getRaw()),
    words: words.join(' '),
    tree: JSON.stringify(await page.getStructTree()),
  }
}

/** The library's types say an object; it is a map. */
const isTagged = async (pdf: PDFDocumentProxy) =>
  ((await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null)?.get('Marked')

async function readWord(bytes: Uint8Array): Promise<string> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes))
  for await (const entry of zip.eachEntry())
    if (entry.fileName === 'word/document.xml') {
      const parts: Buffer[] = []
      for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer)
      return Buffer.concat(parts).toString('utf8')
    }
  throw new Error('There is no document in this Word file')
}

describe('a paper as PDF', () => {
  test('is tagged PDF/UA, with its title, its language and a meaning for each picture', async () => {
    const read = await readPdf(await pdfOf(paper))
    expect(read).toMatchObject({ language: 'cy', title: paper.title, isTagged: true })
    expect(read.conformance).toContain('pdfuaid')
    expect(read.tree).toContain('"alt":"Celf"')
    expect(read.tree).toContain('"role":"H1"')
    expect(read.tree).toContain('"role":"TH"')
  })
  test('says every sentence, and reads none of it as instructions', async () => {
    const { words } = await readPdf(await pdfOf(paper))
    const flat = words.replaceAll(/\s+/g, ' ')
    for (const sentence of sentencesOf(paper)) expect(flat).toContain(sentence)
    expect(flat).toContain('Tudalen 1 o 1')
  })
  test('is not made without a title', async () => {
    await expect(pdfOf({ ...paper, title: '' })).rejects.toThrow()
  })
})

describe('a paper as Word', () => {
  test('says every sentence too, with headings, header rows, language and alternative texts', async () => {
    const xml = await readWord(await wordOf(paper))
    const words = xml.replaceAll(/<[^>]+>/g, ' ').replaceAll('&apos;', "'")
    for (const sentence of sentencesOf(paper)) expect(words).toContain(sentence)
    expect(xml).toContain('w:tblHeader')
    expect(xml).toContain('Heading1')
    expect(xml).toContain('descr="Celf"')
  })
})

test('a paper draws each picture once, however often it shows it', () => {
  const row = { kind: 'row', picture: 'art', sentences: ['Celf.'] } as const
  expect(picturesIn({ ...paper, blocks: [row, row] })).toEqual(['art'])
})
