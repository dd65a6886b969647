import { Hono } from 'hono'
import { z } from 'zod'
import { staffView } from '#council/direct-payments/parts/account-page.tsx'
import type { SavingRefusal } from '#council/direct-payments/saving.ts'
import { noteSaving } from '#council/direct-payments/saving-actions.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { dateFields, readDate, typedDate } from '#ground/govuk/date-field.ts'
import { blank, type Form, typed, withError } from '#ground/govuk/form.ts'
import { isId } from '#ground/kernel/id.ts'
import { readPounds } from '#ground/kernel/money.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import { type Asked, type Opened, openAccount, sentId } from './at-hand-routes.ts'
import { noteTalk } from './care-actions.ts'
import { SavingFormPage, TalkPage } from './pages/care-forms.tsx'
import { directPaymentCarePaths as paths } from './paths.ts'
import { TALK_HOW, type TalkRefusal, WITH_WHOM } from './recovery.ts'
import { savingRefusalWords, talkRefusalWords, careWords as words } from './words.ts'

const TALKERS = ['plan', 'assess-means'] as const
const WithWhom = z.enum(WITH_WHOM).optional().catch(undefined)
const How = z.enum(TALK_HOW).catch('phone')
const LONGEST = 2_000

/** What is written down about an account: talks, and what is saved for. */
export function noteRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(paths.talk.pattern, may(TALKERS, 'direct payment form seen'), (c) =>
    openAccount(platform, c, async (_, { flag, id, today }) => {
      const form = blank<string>({ how: 'phone', ...dateFields('on', today) })
      return c.html(<TalkPage frame={c.get('frame')} {...{ flag, id, form }} />)
    }),
  )
  routes.post(paths.talk.pattern, may(TALKERS, 'direct payment talked about'), (c) =>
    talk(platform, c),
  )
  routes.get(paths.saving.pattern, may('plan', 'direct payment form seen'), (c) =>
    openAccount(platform, c, async (_, opened) =>
      c.html(<SavingFormPage frame={c.get('frame')} {...savingModel(opened, blank<string>())} />),
    ),
  )
  routes.post(paths.saving.pattern, may('plan', 'direct payment saved for something'), (c) =>
    save(platform, c),
  )
  return routes
}

const back = ({ personId }: Opened) => contributionPaths.directPaymentCare.to({ personId })

const TALK_FIELD: Readonly<Record<TalkRefusal['kind'], string>> = {
  'words-needed': 'words',
  'talk-in-the-future': 'on',
  'somebody-needed': 'withWhom',
}

async function talk(platform: Platform, c: Asked) {
  const view = staffView(c.get('frame'))
  const body = await c.req.parseBody({ all: true })
  const names = ['id', 'withWhom', 'how', 'words', 'suspicion'] as const
  const values = { ...typed(names, body), ...typedDate(body, 'on') }
  const on = readDate(typedDate(body, 'on'), 'on')
  const withWhom = WithWhom.parse(values.withWhom)
  let form = blank<string>(values)
  if (!on) form = withError(form, 'on', words.writeDay(view))
  if (!withWhom) form = withError(form, 'withWhom', words.chooseOne(view))
  return openAccount(platform, c, async (db, opened) => {
    const id = sentId(form, opened)
    const again = (wrong: Form<string>) =>
      c.html(<TalkPage frame={c.get('frame')} {...{ flag: opened.flag, id, form: wrong }} />, 422)
    if (!on || !withWhom) return again(form)
    const done = await noteTalk(
      db,
      { ...opened, id },
      {
        ...{ on, withWhom, how: How.parse(values.how) },
        ...{ words: String(values.words ?? '').slice(0, LONGEST) },
        isSuspicion: [values.suspicion].flat().includes('yes'),
      },
    )
    if (done.ok) return c.redirect(back(opened), 303)
    const { kind } = done.refusal
    return again(withError(form, TALK_FIELD[kind], talkRefusalWords[kind](view)))
  })
}

/** The lines of the plan and what the person wants: what may be saved for. */
const savingModel = ({ flag, id, seen }: Opened, form: Form<string>) => ({
  ...{ flag, id, form },
  serves: [
    ...(seen.planned?.lines ?? []).map(({ threadId, what }) => ({ value: threadId, text: what })),
    ...(seen.planned?.outcomes ?? []).map((one) => ({ value: one.threadId, text: one.words })),
  ],
})

const SAVING_FIELD: Readonly<Record<SavingRefusal['kind'], string>> = {
  ...{ 'say-what': 'what', 'say-how-much': 'amount' },
  ...{ 'not-in-plan': 'thread', 'day-gone-by': 'neededOn' },
}

async function save(platform: Platform, c: Asked) {
  const view = staffView(c.get('frame'))
  const body = await c.req.parseBody()
  const values = {
    ...typed(['id', 'what', 'thread', 'amount'], body),
    ...typedDate(body, 'neededOn'),
  }
  const neededOn = readDate(typedDate(body, 'neededOn'), 'neededOn')
  const amount = readPounds(String(values.amount ?? ''))
  const threadId = String(values.thread ?? '')
  let form = blank<string>(values)
  if (!isId(threadId)) form = withError(form, 'thread', savingRefusalWords['not-in-plan'](view))
  if (!amount) form = withError(form, 'amount', words.writePounds(view))
  if (!neededOn) form = withError(form, 'neededOn', words.writeDay(view))
  return openAccount(platform, c, async (db, opened) => {
    const id = sentId(form, opened)
    const again = (wrong: Form<string>) =>
      c.html(
        <SavingFormPage frame={c.get('frame')} {...{ ...savingModel(opened, wrong), id }} />,
        422,
      )
    if (!isId(threadId) || !amount || !neededOn) return again(form)
    const saving = { what: String(values.what ?? '').slice(0, 200), threadId, amount, neededOn }
    const done = await noteSaving(db, { ...opened, id }, saving)
    if (done.ok) return c.redirect(back(opened), 303)
    const { kind } = done.refusal
    return again(withError(form, SAVING_FIELD[kind], savingRefusalWords[kind](view)))
  })
}
