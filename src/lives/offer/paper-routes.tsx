import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { providerOf } from '#ground/access/record.ts'
import { type DateTyped, isDateEmpty, readDate, typedDate } from '#ground/govuk/date-field.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { readPounds } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { openFile } from '#ground/platform/files.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { takesFiles } from '#ground/platform/web.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { checkPaperRoutes } from './check-paper-routes.tsx'
import { MyPapersPage } from './pages/my-papers.tsx'
import { type PaperField, SendPaperPage } from './pages/send-paper.tsx'
import { PAPER_KINDS, type PaperKind, type PaperRefusal } from './paper.ts'
import { sendPaper, takeBackPaper } from './paper-actions.ts'
import type { NewPaper } from './paper-file.ts'
import { paperPaths } from './paper-paths.ts'
import { fileOfPaper, papersToday } from './paper-queries.ts'
import { fileRefusals, sayPaperRefusal, paperWords as words } from './paper-words.ts'
import { leastInsurance } from './policies.ts'
import { readPaperFile } from './read-paper.ts'

type Asked = Context<Signed>

/** A provider's own papers, and everybody's for who checks them. */
export function paperRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(paperPaths.mine.pattern, may('run-sessions', 'own papers seen'), (c) =>
    showMine(platform, c),
  )
  routes.get(paperPaths.send.pattern, may('run-sessions', 'paper begun'), (c) =>
    showSend(platform, c, blank({ id: newId(platform.now()) })),
  )
  const sent = [may('run-sessions', 'paper sent'), takesFiles] as const
  routes.post(paperPaths.send.pattern, ...sent, (c) => send(platform, c))
  routes.post(paperPaths.takeBack.pattern, may('run-sessions', 'paper taken back'), async (c) => {
    const { councilId, accountId } = c.get('reader')
    const [paperId, providerId] = [idIn(c, 'paperId'), ownProvider(c)]
    const acting = { councilId, accountId, now: platform.now() }
    await platform.transaction(councilId, (db) =>
      takeBackPaper(db, acting, { paperId, providerId }),
    )
    return c.redirect(paperPaths.mine.to(), 303)
  })
  const readers = ['run-sessions', 'check-providers'] as const
  routes.get(paperPaths.file.pattern, may(readers, 'paper opened'), (c) => openPaper(platform, c))
  return routes.route('/', checkPaperRoutes(platform))
}

const ownProvider = (c: Asked): Id => providerOf(c.get('reader'))
const kindIn = (c: Asked): PaperKind => {
  const kind = PAPER_KINDS.find((one) => one === c.req.param('kind'))
  if (!kind) throw new NotFound('No such kind of paper')
  return kind
}

async function showMine(platform: Platform, c: Asked): Promise<Response> {
  const { councilId } = c.get('reader')
  const providerId = ownProvider(c)
  const today = dayOf(platform.now())
  const found = await platform.transaction(councilId, (db) =>
    papersToday(db, { councilId, providerId, today }),
  )
  const model = { ...found, wasSent: c.req.query('sent') !== undefined }
  return c.html(<MyPapersPage frame={c.get('frame')} {...model} />)
}

async function showSend(
  platform: Platform,
  c: Asked,
  form: Form<PaperField>,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { councilId } = c.get('reader')
  ownProvider(c)
  const kind = kindIn(c)
  const on = dayOf(platform.now())
  const rules = await platform.transaction(councilId, (db) =>
    policiesOn(db, { councilId, on }, { least: leastInsurance }),
  )
  const model = { kind, form, ...(rules.ok && { least: rules.value.least }) }
  return c.html(<SendPaperPage frame={c.get('frame')} {...model} />, status)
}

const MOST_LETTERS = 200
const text = z.string().trim().max(MOST_LETTERS).default('')
const SendForm = z.object({
  id: z.uuid(),
  holder: text,
  number: text,
  covers: z
    .string()
    .trim()
    .default('')
    .transform((typed, c) => {
      const read = typed === '' ? undefined : readPounds(typed)
      if (typed !== '' && read === undefined) c.addIssue({ code: 'custom', message: 'covers' })
      return read
    }),
  issuedOn: z.string().optional(),
  expiresOn: z.string().optional(),
})

/** A day that was left blank is none; one that does not exist is refused by the form. */
const dayIn = (typed: DateTyped, name: string): string | undefined | null =>
  isDateEmpty(typed) ? undefined : (readDate(typed, name) ?? null)

function readSent(body: Record<string, unknown>, view: View) {
  const dates = { ...typedDate(body, 'issuedOn'), ...typedDate(body, 'expiresOn') }
  const read = readForm(
    SendForm,
    {
      ...body,
      issuedOn: dayIn(typedDate(body, 'issuedOn'), 'issuedOn'),
      expiresOn: dayIn(typedDate(body, 'expiresOn'), 'expiresOn'),
    },
    {
      ...{ id: words.tooLong(view), holder: words.tooLong(view), number: words.tooLong(view) },
      ...{ covers: words.notAPrice(view), issuedOn: words.noSuchDay(view) },
      expiresOn: words.noSuchDay(view),
    },
  )
  const typed = { ...body, ...dates } as Form<PaperField>['values']
  return { read, typed }
}

const PLACES: Readonly<Partial<Record<PaperRefusal['kind'], PaperField>>> = {
  ...{ 'holder-needed': 'holder', 'end-needed': 'expiresOn', 'has-ended': 'expiresOn' },
  'ends-before-it-begins': 'expiresOn',
}

async function send(platform: Platform, c: Asked): Promise<Response> {
  const { councilId, accountId, view } = c.get('reader')
  const [providerId, kind] = [ownProvider(c), kindIn(c)]
  const body = await c.req.parseBody()
  const came = await readPaperFile(body.file)
  const { read, typed } = readSent(body, view)
  const errors = {
    ...(read.ok ? {} : read.refusal.errors),
    ...(!came.ok && { file: fileRefusals[came.refusal.kind](view) }),
  }
  if (!read.ok || !came.ok) return showSend(platform, c, { values: typed, errors }, 422)
  const { issuedOn, expiresOn, ...given } = read.value
  const paper: NewPaper = {
    ...given,
    ...{ providerId, kind, file: came.value },
    ...(issuedOn && { issuedOn: issuedOn as Day }),
    ...(expiresOn && { expiresOn: expiresOn as Day }),
  }
  const acting = { councilId, accountId, now: platform.now() }
  const done = await platform.transaction(councilId, (db) => sendPaper(db, acting, paper))
  if (done.ok) return c.redirect(`${paperPaths.mine.to()}?sent`, 303)
  const place = PLACES[done.refusal.kind] ?? 'expiresOn'
  const form = withError({ values: typed, errors: {} }, place, sayPaperRefusal(view, done.refusal))
  return showSend(platform, c, form, 422)
}

/** The photo or PDF itself: its provider's own, or any for who checks them. A PDF is only ever saved, never shown. */
async function openPaper(platform: Platform, c: Asked): Promise<Response> {
  const { councilId, providerId, permissions, accountId } = c.get('reader')
  const paperId = idIn(c, 'paperId')
  const file = await platform.transaction(councilId, async (db) => {
    const found = await fileOfPaper(db, councilId, paperId)
    if (!permissions.has('check-providers') && found.providerId !== providerId)
      throw new NotFound(`Account ${accountId} may not open ${paperId}`)
    return openFile(db, councilId, found.fileId)
  })
  const how = file.mediaType === 'image/jpeg' ? 'inline' : 'attachment'
  return c.body(new Uint8Array(file.content), 200, {
    'content-type': file.mediaType,
    'content-disposition': `${how}; filename="${file.name}"`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
}
