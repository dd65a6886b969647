import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { anyone, may, type Signed } from '#ground/access/may.ts'
import type { PublicGiven } from '#ground/access/public-council.ts'
import { councilAsked, frameOf } from '#ground/access/public-page.ts'
import { auditRead, providerOf } from '#ground/access/record.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, isId } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { NotFound } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { sayWhen } from '#ground/words/times.ts'
import { answeringPlaces, waitingOrder } from './asking-policies.ts'
import { FairRulePage } from './pages/fair-rule.tsx'
import { type AnswerField, type OtherTime, RequestPage, RequestsPage } from './pages/requests.tsx'
import type { PutInPlan } from './place-actions.ts'
import { placePaths } from './place-paths.ts'
import { answerRequest } from './request-actions.ts'
import { otherTimes, requestsToAnswer } from './request-queries.ts'
import { cannotAcceptWords, requestWords as words } from './request-words.ts'
import { hoursOn, type Seat } from './seat.ts'
import { sourcingRoutes } from './sourcing-routes.tsx'
import { answerAllTogether } from './together-actions.ts'

type Given = PublicGiven & {
  /** A weekly place is put in the plan as well, which is a later feature's. */
  readonly putInPlan: PutInPlan
}

const AnswerForm = z
  .object({
    answer: z.enum(['accept', 'suggest', 'decline']),
    time: z.string().max(60).optional(),
    words: z.string().trim().max(1_000).default(''),
    checked: z.literal('yes').optional().catch(undefined),
  })
  .superRefine(({ answer, time, words: said }, given) => {
    const wrong = (path: AnswerField) =>
      given.addIssue({ code: 'custom', message: 'missing', path: [path] })
    if (answer === 'suggest' && !timeIn(time)) wrong('time')
    if (answer === 'decline' && said === '') wrong('words')
  })
const Version = z.object({ version: z.coerce.number().int().min(1) })

/** "session day" as a choice of the form sends it. */
function timeIn(text = ''): { readonly sessionId: Id; readonly day: Day } | undefined {
  const [sessionId = '', on = ''] = text.split(' ')
  return isId(sessionId) && z.iso.date().safeParse(on).success
    ? { sessionId, day: on as Day }
    : undefined
}

/** Requests for places, for whoever runs the sessions; and the published rule of who comes first. */
export function requestRoutes(given: Given): Hono<Signed> {
  const routes = new Hono<Signed>()
  const { platform } = given
  // Before '/requests/:requestId', which would take what stands beside it.
  routes.route('/', sourcingRoutes(platform))

  routes.get(placePaths.requests.pattern, may('run-sessions', 'requests seen'), async (c) => {
    const reader = c.get('reader')
    const asked = { councilId: reader.councilId, providerId: providerOf(reader) }
    const requests = await platform.transaction(reader.councilId, async (db) => {
      const found = await requestsToAnswer(db, asked)
      const shown = [...new Set(found.map(({ personId }) => personId))]
      await auditRead(db, reader, shown, c.get('auditedAs'), platform.now())
      return found
    })
    return c.html(<RequestsPage frame={c.get('frame')} requests={requests} />)
  })

  routes.get(placePaths.request.pattern, may('run-sessions', 'request seen'), (c) =>
    show(given, c, blank()),
  )

  routes.post(placePaths.request.pattern, may('run-sessions', 'request answered'), async (c) => {
    const { view } = c.get('frame')
    const body = await c.req.parseBody()
    const read = readForm(AnswerForm, body, {
      answer: words.chooseAnswer(view),
      time: words.chooseTime(view),
      words: words.sayWhy(view),
      checked: words.checkFirst(view),
    })
    const version = Version.safeParse(body)
    if (!version.success) return c.redirect(placePaths.requests.to(), 303)
    if (!read.ok) return show(given, c, read.refusal, version.data.version)
    const refused = await answer(given, c, read.value, version.data.version)
    if (!refused) return c.redirect(placePaths.requests.to(), 303)
    const said = (cannotAcceptWords[refused as 'full'] ?? cannotAcceptWords.other)(view)
    const { answer: chosen, time = '', words: typed, checked } = read.value
    const kept = blank<AnswerField>({ answer: chosen, time, words: typed, checked })
    const form = withError(kept, refused === 'not-checked' ? 'checked' : 'answer', said)
    return show(given, c, form)
  })

  return fairRule(given, routes)
}

function fairRule(given: Given, routes: Hono<Signed>): Hono<Signed> {
  const { platform } = given
  routes.get(placePaths.fairRule.pattern, anyone('who comes first seen'), async (c) => {
    const council = await councilAsked(given, c)
    if (!council) throw new NotFound('No council at this host')
    const on = dayOf(platform.now())
    const rules = await platform.transaction(council.id, (db) =>
      policiesOn(
        db,
        { councilId: council.id, on },
        { order: waitingOrder, times: answeringPlaces },
      ),
    )
    const order = rules.ok ? rules.value.order : []
    const hours = rules.ok ? rules.value.times.offer : 0
    return c.html(<FairRulePage frame={frameOf(c, council)} {...{ order, hours }} />)
  })
  return routes
}

/** @returns why it could not be done; nothing, where it was */
async function answer(
  { platform, putInPlan }: Given,
  c: Context<Signed>,
  said: z.infer<typeof AnswerForm>,
  version: number,
): Promise<string | undefined> {
  const reader = c.get('reader')
  const { councilId, accountId } = reader
  const requestId = idIn(c, 'requestId')
  const providerId = providerOf(reader)
  const acting = { councilId, accountId, now: platform.now(), tell: platform.tell, putInPlan }
  const answered = await platform.transaction(councilId, async (db) => {
    const [one] = await requestsToAnswer(db, { councilId, providerId }, requestId)
    const asked = { ...acting, requestId, providerId, version }
    const isChecked = said.checked === 'yes'
    if (one?.togetherId)
      return answerAllTogether(db, {
        ...{ ...asked, yes: said.answer === 'accept', words: said.words, isChecked },
      })
    const other = timeIn(said.time)
    const suggested = said.answer === 'suggest' && other
    const kind = said.answer === 'decline' ? 'decline' : 'accept'
    return answerRequest(db, {
      ...asked,
      answer: suggested
        ? { kind: 'suggest', words: said.words, isChecked, ...suggested }
        : { kind, words: said.words, isChecked },
    })
  })
  return answered.ok ? undefined : answered.refusal.kind
}

async function show(
  { platform }: Given,
  c: Context<Signed>,
  form: Form<AnswerField>,
  seen?: number,
) {
  const reader = c.get('reader')
  const frame = c.get('frame')
  const asked = { councilId: reader.councilId, providerId: providerOf(reader) }
  const now = platform.now()
  const model = await platform.transaction(reader.councilId, async (db) => {
    const [one] = await requestsToAnswer(db, asked, idIn(c, 'requestId'))
    if (!one) return undefined
    await auditRead(db, reader, [one.personId], c.get('auditedAs'), now)
    return { one, others: await otherTimes(db, { ...asked, now }, one) }
  })
  // It was answered, or its time is over: the list says what is left.
  if (!model) return c.redirect(placePaths.requests.to(), 303)
  const { one, others } = model
  const times = others.map(({ seat, day }) => timeSaid(frame.view, seat, day))
  const isWrong = Object.keys(form.errors).length > 0
  const version = seen ?? one.version
  return c.html(<RequestPage {...{ frame, one, form, times, version }} />, isWrong ? 422 : 200)
}

function timeSaid(view: View, seat: Seat, day: Day): OtherTime {
  const { starts, ends } = hoursOn(seat, day)
  const title = view.language === 'en' ? seat.titleEn : seat.titleCy
  return { value: `${seat.id} ${day}`, text: `${title}: ${sayWhen(view, day, starts, ends)}` }
}
