import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { relationshipsWith } from '#ground/access/queries.ts'
import { openRecord } from '#ground/access/record.ts'
import { maySee } from '#ground/access/relationship.ts'
import { pdfOf } from '#ground/documents/pdf.ts'
import { wordOf } from '#ground/documents/word.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { type Id, isId } from '#ground/kernel/id.ts'
import { openFile, plainName } from '#ground/platform/files.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { giveLetter } from '#lives/letters/actions.ts'
import { LETTER_KINDS, type LetterKind, MADE_FORMATS, SCOPE_OF } from '#lives/letters/letter.ts'
import { paperPaths } from '#lives/letters/paths.ts'
import { lettersTo, letterTo } from '#lives/letters/queries.ts'
import { personFlag } from '#lives/people/queries.ts'
import { keepPaper } from './actions.ts'
import { PapersPage } from './pages/papers.tsx'
import { neededBy, paperTo } from './paper-head-words.ts'
import { paperOf } from './paper-of-words.ts'
import { sourcesOf, type Whose } from './queries.ts'
import { kindWords } from './words.ts'

const Wanted = z.object({
  kind: z.enum(LETTER_KINDS),
  language: z.enum(['en', 'cy']),
  format: z.enum(MADE_FORMATS),
  as: z.enum(['pdf', 'docx']),
})
type As = z.infer<typeof Wanted>['as']

const MEDIA: Readonly<Record<As, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** Letters and booklets: to read in any language and format, and to make in the person's own. */
export function paperRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(paperPaths.list.pattern, may('see-papers', 'papers seen'), async (c) => {
    const reader = c.get('reader')
    const model = await withPerson(platform, c, undefined, async (db, whose, kinds) => {
      const flag = await personFlag(db, whose.councilId, whose.personId, whose.today)
      const letters = await lettersTo(db, whose.councilId, whose.personId)
      return {
        flag,
        kinds: [...(await sourcesOf(db, whose, kinds)).keys()],
        letters: letters.filter((letter) => kinds.includes(letter.kind)),
        needed: neededBy(flag),
      }
    })
    const mayMake = reader.permissions.has('make-letters')
    return c.html(<PapersPage frame={c.get('frame')} {...model} mayMake={mayMake} />)
  })

  routes.get(paperPaths.preview.pattern, may('see-papers', 'paper read'), async (c) => {
    const read = Wanted.safeParse(c.req.param())
    if (!read.success) throw new NotFound('There is no such paper')
    const { kind, language, format, as } = read.data
    const paper = await withPerson(platform, c, kind, async (db, whose) => {
      const source = (await sourcesOf(db, whose, [kind])).get(kind)
      const flag = await personFlag(db, whose.councilId, whose.personId, whose.today)
      const said = { language, format, on: whose.today }
      return source && paperOf(paperTo(flag, c.get('reader').council, said), source.facts)
    })
    if (!paper) throw new NotFound(`Nothing to write about: ${kind}`)
    return sendFile(c, paper.title, as, as === 'pdf' ? await pdfOf(paper) : await wordOf(paper))
  })

  routes.get(paperPaths.letter.pattern, may('see-papers', 'letter read'), async (c) => {
    const as = c.req.param('as') === 'docx' ? 'docx' : 'pdf'
    const letterId = idIn(c, 'letterId')
    const { file, kind } = await withPerson(platform, c, undefined, async (db, whose, kinds) => {
      const letter = await letterTo(db, { ...whose, letterId })
      const fileId = as === 'pdf' ? letter.pdfId : letter.wordId
      if (!kinds.includes(letter.kind) || !fileId) throw new NotFound('There is no such file')
      return { file: await openFile(db, whose.councilId, fileId), kind: letter.kind }
    })
    return sendFile(c, kindWords[kind](c.get('frame').view), as, file.content)
  })

  routes.post(paperPaths.make.pattern, may('make-letters', 'letter about to be made'), (c) =>
    makeLetter(platform, c),
  )

  routes.post(
    paperPaths.given.pattern,
    may('make-letters', 'letter about to be given'),
    async (c) => {
      const letterId = idIn(c, 'letterId')
      const { accountId } = c.get('reader')
      const personId = await withPerson(platform, c, undefined, async (db, whose, kinds) => {
        const letter = await letterTo(db, { ...whose, letterId })
        if (!kinds.includes(letter.kind)) throw new NotFound('There is no such letter')
        await giveLetter(db, { ...whose, letterId, accountId, how: 'by-hand', at: platform.now() })
        return whose.personId
      })
      return c.redirect(paperPaths.list.to({ personId }), 303)
    },
  )

  return routes
}

/** The papers are made between two transactions, so that neither waits for the typesetter. */
async function makeLetter(platform: Platform, c: Context<Signed>) {
  const kind = LETTER_KINDS.find((one) => one === c.req.param('kind'))
  if (!kind) throw new NotFound('There is no such letter')
  const { accountId } = c.get('reader')
  const made = await withPerson(platform, c, kind, async (db, whose) => {
    const source = (await sourcesOf(db, whose, [kind])).get(kind)
    if (!source) throw new NotFound(`Nothing to write about: ${kind}`)
    const flag = await personFlag(db, whose.councilId, whose.personId, whose.today)
    return { source, flag, whose }
  })
  const { flag, source, whose } = made
  const needed = neededBy(flag)
  const { council } = c.get('reader')
  const { language } = flag
  const paper =
    needed.kind === 'made' &&
    paperOf(
      paperTo(flag, council, { language, format: needed.format, on: whose.today }),
      source.facts,
    )
  const papers = paper
    ? { name: paper.title, pdf: await pdfOf(paper), word: await wordOf(paper) }
    : undefined
  const at = platform.now()
  await withPerson(platform, c, kind, (db) =>
    keepPaper(db, { whose, source, flag, needed, madeBy: accountId, at }, papers),
  )
  return c.redirect(paperPaths.list.to({ personId: whose.personId }), 303)
}

/**
 * Opens the record for one kind of paper, or for whatever kinds the reader may see: where there is none, there is no
 * such page.
 */
async function withPerson<T>(
  platform: Platform,
  c: Context<Signed>,
  kind: LetterKind | undefined,
  work: (db: Db, whose: Whose, kinds: readonly LetterKind[]) => Promise<T>,
): Promise<T> {
  const personId: Id = c.req.param('personId') ?? ''
  if (!isId(personId)) throw new NotFound(`No person ${personId}`)
  const reader = c.get('reader')
  const { councilId, accountId } = reader
  const today = dayOf(platform.now())
  const ties = await platform.transaction(councilId, (db) =>
    relationshipsWith(db, councilId, accountId, personId),
  )
  const kinds = LETTER_KINDS.filter((one) =>
    maySee(reader, ties, { personId, scope: SCOPE_OF[one], today }),
  )
  const [first] = kind ? [kind] : kinds
  if (!first) throw new NotFound(`Account ${accountId} may read nothing of person ${personId}`)
  const asked = { personId, scope: SCOPE_OF[first], as: c.get('auditedAs') }
  return openRecord(platform, reader, asked, (db) =>
    work(db, { councilId, personId, today }, kinds),
  )
}

function sendFile(c: Context<Signed>, title: string, as: As, content: Uint8Array) {
  c.header('content-type', MEDIA[as])
  c.header(
    'content-disposition',
    `${as === 'pdf' ? 'inline' : 'attachment'}; filename="${plainName(title)}.${as}"`,
  )
  return c.body(new Uint8Array(content))
}
