import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { dateFields, readDate, typedDate } from '#ground/govuk/date-field.ts'
import { blank, type Form, typed, withError } from '#ground/govuk/form.ts'
import { asId } from '#ground/kernel/id.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { accountsAround } from '#lives/people/about-queries.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import { openDirectPayment } from './actions.ts'
import { type Asked, type Opened, openMoney } from './at-hand-routes.ts'
import { AGREED_HOW, HELD, MANAGERS, type OpenRefusal } from './direct-payment.ts'
import { type ChangeRefusal, nameManager } from './manager-actions.ts'
import { ManagerPage, OpenPage } from './pages/staff-forms.tsx'
import { staffView } from './parts/account-page.tsx'
import { directPaymentPaths as paths } from './paths.ts'
import { directPaymentOf } from './queries.ts'
import { namingRefusalWords, openRefusalWords, staffWords as words } from './staff-words.ts'

/** Opening an account, and saying who looks after it: the work of those who assess. */
export function managerRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(paths.open.pattern, may('assess', 'direct payment form seen'), (c) =>
    openMoney(platform, c, async (_, opened) => {
      const form = blank<string>({ held: 'own-account', ...dateFields('openedOn', opened.today) })
      return c.html(<OpenPage frame={c.get('frame')} {...{ ...opened, form }} />)
    }),
  )
  routes.post(paths.open.pattern, may('assess', 'direct payment opened'), (c) => open(platform, c))

  routes.get(paths.manager.pattern, may('assess', 'direct payment form seen'), (c) =>
    openMoney(platform, c, async (db, opened) => {
      const { version } = await openPayment(db, opened)
      return showManager(c, db, opened, { form: blank<string>(), version, status: 200 })
    }),
  )
  routes.post(paths.manager.pattern, may('assess', 'direct payment looked after anew'), (c) =>
    name(platform, c),
  )
  return routes
}

async function openPayment(db: Db, { councilId, personId }: Opened) {
  const payment = await directPaymentOf(db, councilId, personId)
  if (!payment) throw new NotFound(`Person ${personId} has no direct payment`)
  return payment
}

const OPEN_FIELD: Readonly<Record<OpenRefusal['kind'], string>> = {
  'already-open': 'openedOn',
  'nothing-to-pay-for': 'openedOn',
  'holder-needed': 'holder',
  'opens-before-the-plan': 'openedOn',
  'opens-in-the-future': 'openedOn',
  'lacks-capacity': 'held',
}
const Held = z.enum(HELD).catch('own-account')

async function open(platform: Platform, c: Asked) {
  const view = staffView(c.get('frame'))
  const body = await c.req.parseBody()
  const values = { ...typed(['id', 'held', 'holder'], body), ...typedDate(body, 'openedOn') }
  const openedOn = readDate(typedDate(body, 'openedOn'), 'openedOn')
  const form = blank<string>(values)
  return openMoney(platform, c, async (db, opened) => {
    const sent = String(values.id ?? '')
    const id = asId(sent) ?? opened.id
    const again = (wrong: Form<string>) =>
      c.html(<OpenPage frame={c.get('frame')} {...{ ...opened, id, form: wrong }} />, 422)
    if (!openedOn) return again(withError(form, 'openedOn', words.writeDay(view)))
    const holder = String(values.holder ?? '').slice(0, 200)
    const opening = { held: Held.parse(values.held), holder, openedOn }
    const done = await openDirectPayment(db, { ...opened, id }, opening)
    if (done.ok)
      return c.redirect(contributionPaths.directPayment.to({ personId: opened.personId }), 303)
    const { kind } = done.refusal
    return again(withError(form, OPEN_FIELD[kind], openRefusalWords[kind](view)))
  })
}

type Shown = {
  readonly form: Form<string>
  readonly version: number
  readonly status: 200 | 422
}

async function showManager(c: Asked, db: Db, opened: Opened, { form, version, status }: Shown) {
  const around = await accountsAround(db, opened.councilId, opened.personId)
  const page = <ManagerPage frame={c.get('frame')} {...{ ...opened, form, version, around }} />
  return c.html(page, status)
}

const text = z.string().trim().max(2_000).catch('')
const ManagerForm = z.object({
  id: z.uuid(),
  version: z.coerce.number().int().min(1),
  kind: z.enum(MANAGERS).optional().catch(undefined),
  holderAccountId: z.uuid().optional().catch(undefined),
  chosen: z.string().optional().catch(undefined),
  how: z.enum(AGREED_HOW).optional().catch(undefined),
  agreed: z.preprocess((sent) => [sent].flat(), z.array(z.string())).catch([]),
  ...{ name: text, words: text, informationGiven: text, supportGiven: text, reasons: text },
})
const TYPED = [
  ...(['kind', 'name', 'holderAccountId', 'chosen', 'how', 'words', 'agreed'] as const),
  ...(['informationGiven', 'supportGiven', 'reasons'] as const),
]

const NAMING_FIELD: Readonly<Partial<Record<ChangeRefusal['kind'], string>>> = {
  'name-needed': 'name',
  'person-must-choose': 'chosen',
  'say-how-they-agreed': 'words',
  'they-must-agree': 'agreed',
  'conditions-not-met': 'agreed',
  'capacity-to-be-written': 'reasons',
}

async function name(platform: Platform, c: Asked) {
  const view = staffView(c.get('frame'))
  const body = await c.req.parseBody({ all: true })
  const sent = ManagerForm.safeParse(body)
  return openMoney(platform, c, async (db, opened) => {
    const payment = await openPayment(db, opened)
    const form = blank<string>(typed(TYPED, body))
    const again = (wrong: Form<string>, id = opened.id) =>
      showManager(c, db, { ...opened, id }, { form: wrong, version: payment.version, status: 422 })
    if (!sent.success) return again(withError(form, 'kind', words.chooseOne(view)))
    const { id, version, kind, holderAccountId, chosen, agreed, ...said } = sent.data
    if (!kind) return again(withError(form, 'kind', words.chooseOne(view)), id)
    const around = await accountsAround(db, opened.councilId, opened.personId)
    if (holderAccountId && !around.some((one) => one.id === holderAccountId))
      throw new NotFound(`No account ${holderAccountId} around person ${opened.personId}`)
    const ticked = (one: string) => agreed.includes(one)
    const asked = { ...said, kind, version, holderAccountId, how: said.how }
    const done = await nameManager(
      db,
      { ...opened, id },
      {
        ...{ ...asked, chosen: chosen === 'yes', decision: words.decision(view) },
        ...{ agrees: ticked('agrees'), suitable: ticked('suitable'), able: ticked('able') },
      },
    )
    if (done.ok)
      return c.redirect(contributionPaths.directPayment.to({ personId: opened.personId }), 303)
    const why = done.refusal.kind
    const saidOf = why in namingRefusalWords ? why : 'capacity-refused'
    const refusal = namingRefusalWords[saidOf as keyof typeof namingRefusalWords](view)
    return again(withError(form, NAMING_FIELD[why] ?? 'kind', refusal), id)
  })
}
