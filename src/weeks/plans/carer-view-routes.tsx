import { Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { relationshipsWith } from '#ground/access/queries.ts'
import type { Reader } from '#ground/access/reader.ts'
import { auditRead } from '#ground/access/record.ts'
import { maySee } from '#ground/access/relationship.ts'
import { blank, type Form, typed, withError } from '#ground/govuk/form.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { bankHolidays } from '#lives/tasks/queries.ts'
import { horizonOf } from '#lives/tasks/working-days.ts'
import type { Asked } from './at-hand-routes.ts'
import { type BreakInForce, breaksInForce } from './break-queries.ts'
import { goesOnAfter } from './carer-view.ts'
import { sayView } from './carer-view-actions.ts'
import { words } from './carer-view-words.ts'
import { lifePaths } from './life-paths.ts'
import { carerViewDays } from './life-policies.ts'
import { viewAskedOf, viewsAskedOf } from './life-queries.ts'
import { MyViewPage, MyViewsPage } from './pages/my-views.tsx'

/** A carer's own pages: what they are asked of a plan, about their own break. */
export function carerViewRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const { myViews, myView } = lifePaths

  routes.get(myViews.pattern, may('care', 'carer’s views seen'), async (c) => {
    const reader = c.get('reader')
    const now = platform.now()
    const model = await platform.transaction(reader.councilId, async (db) => {
      const views = await viewsAskedOf(db, reader.councilId, reader.accountId, dayOf(now))
      const breaks = await sharedBreaks(db, reader, dayOf(now))
      const people = [...new Set([...views, ...breaks].map(({ personId }) => personId))]
      await auditRead(db, reader, people, c.get('auditedAs'), now)
      return { views, breaks }
    })
    return c.html(<MyViewsPage frame={c.get('frame')} {...model} />)
  })

  routes.get(myView.pattern, may('care', 'carer’s view seen'), async (c) => {
    const { councilId } = c.get('reader')
    const model = await platform.transaction(councilId, (db) => shown(db, platform, c))
    return c.html(<MyViewPage frame={c.get('frame')} {...model} form={blank()} />)
  })

  routes.post(myView.pattern, may('care', 'carer’s view written'), async (c) => {
    const { view, councilId, accountId } = c.get('reader')
    const body = await c.req.parseBody()
    const values = typed(['words'], body)
    const viewId = idIn(c, 'viewId')
    const answer = body.answer === 'declined' ? 'declined' : 'answered'
    const said = String(values.words ?? '').slice(0, LONGEST)
    const again = await platform.transaction(councilId, async (db) => {
      const model = await shown(db, platform, c)
      const done = await sayView(db, {
        ...{ councilId, accountId, viewId, by: 'carer', answer, now: platform.now() },
        words: answer === 'declined' ? '' : said,
      })
      if (done.ok) return undefined
      const why = done.refusal.kind === 'words-needed' ? words.empty : words.decided
      const form: Form<'words'> = withError({ values, errors: {} }, 'words', why(view))
      return { ...model, form }
    })
    if (!again) return c.redirect(myView.to({ viewId }), 303)
    return c.html(<MyViewPage frame={c.get('frame')} {...again} />, 422)
  })
  return routes
}

const LONGEST = 4000

/** What the plans in force give of the carer's break, of those who share their week with them. */
async function sharedBreaks(db: Db, reader: Reader, on: Day): Promise<readonly BreakInForce[]> {
  const { councilId, accountId } = reader
  const shared: BreakInForce[] = []
  for (const one of await breaksInForce(db, councilId, { accountId, on })) {
    const ties = await relationshipsWith(db, councilId, accountId, one.personId)
    if (maySee(reader, ties, { personId: one.personId, scope: 'week', today: on })) shared.push(one)
  }
  return shared
}

/** What they are asked; the week's hours only where the person shares their week with them. */
async function shown(db: Db, platform: Platform, c: Asked) {
  const reader = c.get('reader')
  const { councilId, accountId } = reader
  const now = platform.now()
  const on = dayOf(now)
  const seen = await viewAskedOf(db, councilId, { accountId, viewId: idIn(c, 'viewId'), on })
  const { personId } = seen
  const ties = await relationshipsWith(db, councilId, accountId, personId)
  await auditRead(db, reader, [personId], c.get('auditedAs'), now)
  const rules = await policiesOn(db, { councilId, on }, { days: carerViewDays })
  const until =
    rules.ok &&
    goesOnAfter(seen.askedOn, {
      workingDays: rules.value.days,
      holidays: await bankHolidays(db, seen.askedOn, horizonOf(seen.askedOn, rules.value.days)),
    })
  return {
    seen,
    isShared: maySee(reader, ties, { personId, scope: 'week', today: on }),
    ...(until && { until }),
  }
}
