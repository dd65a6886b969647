import { type Context, Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { asId, newId } from '#ground/kernel/id.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { type Fault, type Typed, typedOf } from './answer.ts'
import { type Draft, isQuestion, nextAfter, type Question } from './draft.ts'
import { answerQuestion, dropDraft, startDraft } from './draft-actions.ts'
import { draftWords, faultWords } from './draft-words.ts'
import { opened } from './open-draft-routes.ts'
import { DraftPage } from './pages/draft.tsx'
import { QuestionPage, standard } from './pages/question.tsx'
import { SessionsPage } from './pages/sessions.tsx'
import { photosPage } from './photo-routes.tsx'
import { roomsIn } from './place-then.ts'
import { pricesPage } from './price-routes.tsx'
import { actingIn, type Body, bodyOf, dayIn, typedAgain, versionIn } from './provider-routes.ts'
import { FIELDS } from './question-field.ts'
import { fieldWords, questionWords } from './question-words.ts'
import { sessionPaths } from './session-paths.ts'
import { openDrafts, ownSessions } from './session-queries.ts'

/** What a provider offers, and the set-up of a session: a list of parts, one question to a page. */
export function draftRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(sessionPaths.list.pattern, may('run-sessions', 'own sessions seen'), async (c) => {
    const acting = actingIn(c, platform)
    const today = dayOf(acting.now)
    const found = await platform.transaction(acting.councilId, async (db) => ({
      sessions: await ownSessions(db, acting, today),
      drafts: await openDrafts(db, acting),
    }))
    const model = { frame: c.get('frame'), today, newId: newId(acting.now), ...found }
    return c.html(<SessionsPage {...model} />)
  })

  routes.post(
    sessionPaths.drafts.pattern,
    may('run-sessions', 'session draft begun'),
    async (c) => {
      const acting = actingIn(c, platform)
      const { id } = await bodyOf(c)
      const draftId = asId(id) ?? newId(acting.now)
      await platform.transaction(acting.councilId, (db) => startDraft(db, { ...acting, draftId }))
      return c.redirect(sessionPaths.draft.to({ draftId }), 303)
    },
  )

  routes.get(sessionPaths.draft.pattern, may('run-sessions', 'session draft seen'), async (c) => {
    const { draft, setUp, clashes } = await opened(platform, c)
    if (draft.sessionId)
      return c.redirect(sessionPaths.session.to({ sessionId: draft.sessionId }), 303)
    const model = { frame: c.get('frame'), draft, rules: setUp.rules, clashes }
    return c.html(<DraftPage {...model} />)
  })

  routes.post(
    sessionPaths.drop.pattern,
    may('run-sessions', 'session draft dropped'),
    async (c) => {
      const drafting = { ...actingIn(c, platform), draftId: idIn(c, 'draftId') }
      await platform.transaction(drafting.councilId, (db) => dropDraft(db, drafting))
      return c.redirect(sessionPaths.list.to(), 303)
    },
  )

  return questionRoutes(platform, routes)
}

function questionIn(c: Context<Signed>): Question {
  const question = c.req.param('question') ?? ''
  if (!isQuestion(question)) throw new NotFound(`No question ${question}`)
  return question
}

function questionRoutes(platform: Platform, routes: Hono<Signed>): Hono<Signed> {
  routes.get(
    sessionPaths.question.pattern,
    may('run-sessions', 'session draft seen'),
    async (c) => {
      const question = questionIn(c)
      if (question === 'prices') return pricesPage(platform, c)
      if (question === 'photos') return photosPage(platform, c)
      const { draft, setUp } = await opened(platform, c)
      const form: Form<string> = blank(shown(question, draft))
      const model = { frame: c.get('frame'), draft, question, setUp, form, version: draft.version }
      return c.html(<QuestionPage {...model} isStale={false} />)
    },
  )

  routes.post(
    sessionPaths.question.pattern,
    may('run-sessions', 'session draft answered'),
    async (c, next) => {
      const question = questionIn(c)
      if (question === 'prices' || question === 'photos') return next()
      const { draft, setUp } = await opened(platform, c)
      const drafting = { ...actingIn(c, platform), draftId: draft.id }
      const body = await bodyOf(c)
      const known = {
        activities: setUp.activities.map(({ key }) => key),
        places: setUp.places.map(({ id }) => id),
        rooms: roomsIn(setUp, draft).map(({ id }) => id),
        today: dayOf(drafting.now),
      }
      const given = { question, typed: readTyped(question, body), version: versionIn(body), known }
      const done = await platform.transaction(drafting.councilId, (db) =>
        answerQuestion(db, drafting, given),
      )
      if (done.ok) {
        const after = nextAfter(question, done.value, setUp.rules)
        const at = { draftId: draft.id }
        return c.redirect(
          after ? sessionPaths.question.to({ ...at, question: after }) : sessionPaths.draft.to(at),
          303,
        )
      }
      const { refusal } = done
      const isStale = refusal.kind === 'changed-meanwhile'
      const form: Form<string> = {
        values: typedAgain(body, namesOf(question), datesOf(question)),
        errors: refusal.kind === 'faults' ? sayFaults(c, question, refusal.faults) : {},
      }
      if (refusal.kind === 'not-open')
        return c.redirect(sessionPaths.draft.to({ draftId: draft.id }), 303)
      const version = isStale ? refusal.version : draft.version
      const model = { frame: c.get('frame'), draft, question, setUp, form, version, isStale }
      return c.html(<QuestionPage {...model} />, 422)
    },
  )

  return routes
}

const namesOf = (question: Question) => FIELDS[question].map(({ name }) => name)
const datesOf = (question: Question) =>
  FIELDS[question].filter(({ kind }) => kind === 'date').map(({ name }) => name)

/** What stands in the fields before anybody types: the answer so far, a date in its three boxes. */
function shown(question: Question, draft: Draft): Form<string>['values'] {
  const values = typedOf(question, draft.answers)
  const boxes = datesOf(question).map((name) => {
    const [year = '', month = '', day = ''] = String(values[name] ?? '').split('-')
    return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
  })
  return Object.assign({ ...values }, ...boxes) as Form<string>['values']
}

/** What was typed as the rule reads it: a date as one text, which is wrong where there is no such day. */
function readTyped(question: Question, body: Body): Typed {
  const dates = datesOf(question).map((name) => [name, dayIn(body, name)] as const)
  return { ...typedAgain(body, namesOf(question)), ...Object.fromEntries(dates) }
}

function sayFaults(c: Context<Signed>, question: Question, faults: readonly Fault[]) {
  const view = standard(c.get('frame'))
  const said = faults.map(({ field, kind }) => {
    const name = fieldWords[field]?.(view) ?? questionWords[question](view).replace(/\?$/, '')
    return [field, draftWords.fault(view, { field: name, fault: faultWords[kind](view) })]
  })
  return Object.fromEntries(said) as Record<string, string>
}
