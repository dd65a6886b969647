import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { type DateTyped, dateFields, readDate, typedDate } from '#ground/govuk/date-field.ts'
import { blank, type Form, readForm, typed, withError } from '#ground/govuk/form.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import { isId, newId } from '#ground/kernel/id.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { addSaving, changeSaving, noteMove } from './actions.ts'
import type { MoveRefusal } from './move.ts'
import { SavingsPage } from './pages/list.tsx'
import { SavingPage } from './pages/saving.tsx'
import { SavingFormPage } from './pages/saving-form.tsx'
import type { MoveField } from './parts/moves.tsx'
import { savingsPaths } from './paths.ts'
import { earlierVersions, savingsOf, savingsRecord } from './queries.ts'
import { formOf, readSaving, refusedForm } from './saving-form-routes.ts'
import { reckoned } from './savings-record.ts'
import { formErrors, refusalWords } from './words.ts'

type Asked = Context<Signed>

const MoveForm = z.object({
  id: z.uuid(),
  movedOn: z.string(),
  people: z.coerce.number().int().min(1).max(1_000_000),
  which: z.enum(['moved', 'came-back']),
  evidence: z.string().trim().min(1).max(500),
})

/** What the council says that it saves. Anybody who may see the county reads it; nobody's record is opened here. */
export function savingsRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const today = () => dayOf(platform.now())

  routes.get(savingsPaths.list.pattern, may('see-county', 'savings seen'), async (c) => {
    const { councilId } = c.get('reader')
    const savings = await platform.transaction(councilId, (db) => savingsOf(db, councilId))
    const shown = savings.map((record) => ({ record, figures: reckoned(record, today()) }))
    const page = { frame: c.get('frame'), savings: shown, mayWrite: mayWrite(c) }
    return c.html(<SavingsPage {...page} />)
  })

  routes.get(savingsPaths.fresh.pattern, may('record-savings', 'saving begun'), (c) => {
    const form = blank<'id'>({ id: newId(platform.now()) })
    return c.html(<SavingFormPage frame={c.get('frame')} form={form} />)
  })
  routes.post(savingsPaths.fresh.pattern, may('record-savings', 'saving written'), (c) =>
    save(platform, c),
  )

  routes.get(savingsPaths.saving.pattern, may('see-county', 'saving seen'), (c) => {
    const none = dateFields('movedOn', undefined)
    const form = blank<MoveField>({ id: newId(platform.now()) })
    return showSaving(platform, c, { form, on: none })
  })

  routes.get(savingsPaths.change.pattern, may('record-savings', 'saving opened'), async (c) => {
    const { councilId } = c.get('reader')
    const record = await platform.transaction(councilId, (db) => recordOf(db, c))
    return c.html(<SavingFormPage frame={c.get('frame')} form={formOf(record)} changing={record} />)
  })
  routes.post(savingsPaths.change.pattern, may('record-savings', 'saving changed'), (c) =>
    save(platform, c),
  )
  routes.post(savingsPaths.moves.pattern, may('record-savings', 'moves written'), (c) =>
    writeMove(platform, c),
  )
  return routes
}

const mayWrite = (c: Asked): boolean => c.get('reader').permissions.has('record-savings')

async function recordOf(db: Db, c: Asked) {
  const id = c.req.param('savingId') ?? ''
  const record = isId(id) ? await savingsRecord(db, c.get('reader').councilId, id) : undefined
  if (!record) throw new NotFound(`No savings record ${id}`)
  return record
}

/** Saves a new record, or another version of one; shows the form again with what was typed where it is refused. */
async function save(platform: Platform, c: Asked): Promise<Response> {
  const { councilId, accountId, view } = c.get('reader')
  const body = await c.req.parseBody()
  const read = readSaving(body, view)
  const isNew = c.req.param('savingId') === undefined
  const acting = { councilId, accountId, now: platform.now() }
  const done = await platform.transaction(councilId, async (db) => {
    const changing = isNew ? undefined : await recordOf(db, c)
    if (!read.ok) return { changing, form: read.refusal }
    const { id, version, said } = read.value
    const recordId = changing?.id ?? (id || newId(platform.now()))
    const asked = { ...acting, recordId, said }
    const saved = changing
      ? await changeSaving(db, { ...asked, version })
      : await addSaving(db, asked)
    if (saved.ok) return { savingId: recordId }
    return { changing, form: refusedForm(body, view, saved.refusal) }
  })
  if (done.savingId) return c.redirect(savingsPaths.saving.to({ savingId: done.savingId }), 303)
  return c.html(
    <SavingFormPage frame={c.get('frame')} {...done} form={done.form ?? blank()} />,
    422,
  )
}

type MoveShown = { readonly form: Form<MoveField>; readonly on: DateTyped }

async function showSaving(
  platform: Platform,
  c: Asked,
  { form, on }: MoveShown,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { councilId } = c.get('reader')
  const model = await platform.transaction(councilId, async (db) => {
    const record = await recordOf(db, c)
    return { record, earlier: await earlierVersions(db, councilId, record) }
  })
  const figures = reckoned(model.record, dayOf(platform.now()))
  const shown = { ...model, figures, form, on, mayWrite: mayWrite(c) }
  return c.html(<SavingPage frame={c.get('frame')} {...shown} />, status)
}

const MOVE_FIELDS: readonly MoveField[] = ['id', 'people', 'which', 'evidence']
const MOVE_PLACES: Readonly<Record<MoveRefusal['kind'], MoveField>> = {
  ...{ nobody: 'people', 'evidence-needed': 'evidence', 'in-the-future': 'movedOn' },
  ...{ 'more-than-all': 'people', 'more-back-than-moved': 'people' },
}

async function writeMove(platform: Platform, c: Asked): Promise<Response> {
  const { councilId, accountId, view } = c.get('reader')
  const body = await c.req.parseBody()
  const on = typedDate(body, 'movedOn')
  const read = readForm(
    MoveForm,
    { ...body, movedOn: readDate(on, 'movedOn') },
    {
      ...{ id: refusalWords['changed-meanwhile'](view), movedOn: formErrors.noSuchDay(view) },
      ...{ people: formErrors.people(view), which: formErrors.which(view) },
      evidence: refusalWords['evidence-needed'](view),
    },
  )
  if (!read.ok) return showSaving(platform, c, { form: read.refusal, on }, 422)
  const { id, which, people, evidence, movedOn } = read.value
  const noted = await platform.transaction(councilId, async (db) => {
    const { id: recordId } = await recordOf(db, c)
    const signed = which === 'moved' ? people : -people
    const move = { id, people: signed, evidence, movedOn: movedOn as Day }
    return noteMove(db, { councilId, accountId, now: platform.now(), recordId, move })
  })
  if (noted.ok)
    return c.redirect(savingsPaths.saving.to({ savingId: c.req.param('savingId') ?? '' }), 303)
  const { kind } = noted.refusal
  const form = withError(
    blank<MoveField>(typed(MOVE_FIELDS, body)),
    MOVE_PLACES[kind],
    refusalWords[kind](view),
  )
  return showSaving(platform, c, { form, on }, 422)
}
