import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { type PictureKey, pictures } from '#ground/words/pictures.ts'
import type { Block, Fact, Paper } from './paper.ts'
import { pngsFor } from './paper-pictures.ts'

type Pngs = ReadonlyMap<PictureKey, Buffer>

/** Half-points, as Word counts: 24 is 12 point. */
const SIZES = { standard: 24, 'easy-read': 32, 'large-print': 36 } as const
const PICTURE_PIXELS = 113 // 3 cm
const FONT = 'Atkinson Hyperlegible Next'

/** A paper as a Word file: real headings, header rows, alternative texts and its language, so that it can be changed. */
export async function wordOf(paper: Paper): Promise<Uint8Array> {
  const pngs = await pngsFor(paper)
  const language = { value: paper.language === 'cy' ? 'cy-GB' : 'en-GB' }
  const file = new Document({
    title: paper.title,
    creator: paper.from,
    styles: {
      default: { document: { run: { font: FONT, size: SIZES[paper.setting], language } } },
    },
    sections: [
      {
        footers: { default: new Footer({ children: [pageOf(paper.pageOf)] }) },
        children: [
          text(paper.from, { bold: true }),
          new Paragraph({ text: paper.title, heading: HeadingLevel.HEADING_1 }),
          ...paper.about.map((line) => text(line)),
          ...paper.blocks.flatMap((block) => shown(paper, block, pngs)),
        ],
      },
    ],
  })
  return Packer.toBuffer(file)
}

const text = (words: string, run: { readonly bold?: boolean } = {}) =>
  new Paragraph({ children: [new TextRun({ text: words, ...run })], spacing: { after: 160 } })

/** "Page {n} of {total}" with the numbers that Word counts. */
function pageOf(said: string): Paragraph {
  const numbers: Readonly<Record<string, string>> = {
    '{n}': PageNumber.CURRENT,
    '{total}': PageNumber.TOTAL_PAGES,
  }
  const children = said.split(/(\{n\}|\{total\})/).map((part) => numbers[part] ?? part)
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: children.map((child) => new TextRun({ children: [child] })),
  })
}

function shown(paper: Paper, block: Block, pngs: Pngs): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })]
    case 'text':
      return [text(block.text)]
    case 'quote':
      return [quoted(block.text), quoted(block.who)]
    case 'list':
      return block.items.map((item) => new Paragraph({ text: item, bullet: { level: 0 } }))
    case 'facts':
      return [table(block.facts.map(factRow))]
    case 'table':
      return [text(block.caption, { bold: true }), table(figureRows(block))]
    case 'row':
      return [table([pictureRow(paper, block, pngs)], false)]
  }
}

const quoted = (words: string) =>
  new Paragraph({ children: [new TextRun({ text: words })], indent: { left: 400 } })

const factRow = ({ label, value }: Fact) =>
  new TableRow({ children: [cell(label, { bold: true }), cell(value)] })

function figureRows({ head, rows, figures }: Extract<Block, { kind: 'table' }>) {
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      children: cells.map((one, column) =>
        cell(one, { bold: isHead, right: column >= cells.length - figures }),
      ),
    })
  return [row(head, true), ...rows.map((cells) => row(cells, false))]
}

function pictureRow(
  { language }: Paper,
  block: Extract<Block, { kind: 'row' }>,
  pngs: Pngs,
): TableRow {
  const means = pictures[block.picture].means({ language, seeing: 'standard' })
  const picture = new ImageRun({
    type: 'png',
    data: pngs.get(block.picture) ?? Buffer.alloc(0),
    transformation: { width: PICTURE_PIXELS, height: PICTURE_PIXELS },
    altText: { name: block.picture, title: means, description: means },
  })
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        width: { size: 28, type: WidthType.PERCENTAGE },
        children: [new Paragraph({ children: [picture] })],
      }),
      new TableCell({ children: block.sentences.map((sentence) => text(sentence)) }),
    ],
  })
}

const cell = (words: string, { bold = false, right = false } = {}) =>
  new TableCell({
    children: [
      new Paragraph({
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text: words, bold })],
      }),
    ],
  })

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const THIN = { style: BorderStyle.SINGLE, size: 4, color: 'B1B4B6' } as const

const table = (rows: readonly TableRow[], lines = true) =>
  new Table({
    rows: [...rows],
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      ...{ top: NO_LINE, left: NO_LINE, right: NO_LINE, insideVertical: NO_LINE },
      bottom: lines ? THIN : NO_LINE,
      insideHorizontal: lines ? THIN : NO_LINE,
    },
  })
