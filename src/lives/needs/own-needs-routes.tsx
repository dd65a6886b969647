import { type Context, Hono } from 'hono'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { changeCarerAssessment, startCarerAssessment } from './carer-actions.ts'
import { caredForBy, carerAssessment } from './carer-queries.ts'
import { answered, CarerForm } from './carer-routes.tsx'
import { ownWords } from './carer-words.ts'
import { versionIn } from './open-routes.ts'
import { type OwnNeed, OwnNeedsPage } from './pages/own-needs.tsx'
import { type CarerFields, knownOfCarer } from './parts/carer-fields.tsx'
import { needsPaths } from './paths.ts'

type Typed = { readonly carerId: string; readonly form: Form<CarerFields> }

/**
 * A carer's own needs, by the carer's row that is their account's: it needs no consent of the person, for it is about the
 * carer, and it shows nothing of the person's record but the name they go by (Care Act 2014 s10).
 */
export function ownNeedsRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(needsPaths.ownNeeds.pattern, may('care', 'own needs seen'), (c) =>
    inCouncil(c, (db) => show(c, db, undefined, 200)),
  )
  routes.post(needsPaths.ownNeed.pattern, may('care', 'own needs written'), async (c) => {
    const body = await c.req.parseBody({ all: true })
    const { view } = c.get('frame')
    return inCouncil(c, async (db) => {
      const { councilId, accountId } = c.get('reader')
      const carers = await caredForBy(db, councilId, accountId)
      const carer = carers.find((one) => one.id === c.req.param('carerId'))
      if (!carer) throw new NotFound('Not a carer of this person')
      const now = platform.now()
      const who = { councilId, accountId, personId: carer.personId, carerId: carer.id }
      const doing = { ...who, now, today: dayOf(now) }
      if (body.step === 'start') {
        await startCarerAssessment(db, doing)
        return c.redirect(needsPaths.ownNeeds.to(), 303)
      }
      const [long, closed] = [ownWords.tooLong(view), ownWords.tooLong(view)]
      const read = readForm(CarerForm, body, {
        ...{ words: long, able: closed, willing: closed, wants: closed },
        ...{ effect: long, emergencyPlan: long },
      })
      if (!read.ok) return show(c, db, { carerId: carer.id, form: read.refusal }, 422)
      const reading = { ...doing, version: versionIn(body) }
      const saved = await changeCarerAssessment(db, reading, answered(read.value))
      if (saved.ok) return c.redirect(`${needsPaths.ownNeeds.to()}?saved=yes`, 303)
      const typed = blank<CarerFields>(body as Form<CarerFields>['values'])
      const isStale = saved.refusal.kind === 'changed-meanwhile'
      const form = withError(typed, 'words', (isStale ? ownWords.stale : ownWords.closed)(view))
      return show(c, db, { carerId: carer.id, form }, 422)
    })
  })

  const inCouncil = <T,>(c: Context<Signed>, work: (db: Db) => Promise<T>): Promise<T> =>
    platform.transaction(c.get('reader').councilId, work)

  async function show(c: Context<Signed>, db: Db, typed: Typed | undefined, status: 200 | 422) {
    const { councilId, accountId } = c.get('reader')
    const carers = await caredForBy(db, councilId, accountId)
    const needs: OwnNeed[] = []
    for (const carer of carers) {
      const assessment = await carerAssessment(db, councilId, carer.id)
      const known = blank<CarerFields>(assessment && knownOfCarer(assessment))
      needs.push({ carer, assessment, form: typed?.carerId === carer.id ? typed.form : known })
    }
    const [at, action] = [platform.now(), c.get('auditedAs')]
    await audit(
      db,
      carers.map(({ personId, id }) => ({
        councilId,
        accountId,
        personId,
        action,
        subject: id,
        at,
      })),
    )
    const isSaved = c.req.query('saved') === 'yes'
    return c.html(<OwnNeedsPage frame={c.get('frame')} {...{ needs, isSaved }} />, status)
  }

  return routes
}
