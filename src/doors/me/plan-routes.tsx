import { Hono } from 'hono'
import { asksNow } from '#council/choice/queries.ts'
import { type PaperFor, viewOf } from '#doors/papers/paper-head-words.ts'
import { planPaper } from '#doors/papers/plan-paper-words.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { pdfOf } from '#ground/documents/pdf.ts'
import { plainName } from '#ground/platform/files.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { personFlag } from '#lives/people/queries.ts'
import type { Seeker } from '#weeks/finding/queries.ts'
import type { SupportPlan } from '#weeks/plans/plan.ts'
import { storiesIn } from '#weeks/plans/progress-queries.ts'
import { activePlan, planInHand } from '#weeks/plans/queries.ts'
import { sessionsSeen } from '#weeks/proposals/queries.ts'
import { registerPaths } from '#weeks/registers/paths.ts'
import { withMyPlan } from './my-record-routes.ts'
import { MyPlanPage } from './pages/my-plan.tsx'
import { mePaths } from './paths.ts'

/** My plan: what I want, what I do for it; and a new one, where one waits for my word. */
export function planRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.plan.pattern, may('live-my-week', 'own plan seen'), async (c) => {
    const model = await withMyPlan(platform, c, async (db, who) => {
      const plan = await activePlan(db, who.councilId, who.personId)
      return {
        plan,
        sessions: await sessionsIn(db, who, plan),
        stories: plan ? await storiesIn(db, who.councilId, plan, platform.now()) : [],
        asksChoice: await asksNow(db, who, who.today),
        photoAt: registerPaths.portrait.to({ personId: who.personId }),
        hasNew: (await planInHand(db, who.councilId, who.personId))?.state === 'shared',
      }
    })
    return c.html(<MyPlanPage frame={c.get('frame')} {...model} />)
  })

  routes.get(mePaths.booklet.pattern, may('live-my-week', 'own booklet read'), async (c) => {
    const { council } = c.get('reader')
    const { language, seeing } = c.get('frame').view
    const format = seeing === 'standard' ? 'standard' : 'easy-read'
    const paper = await withMyPlan(platform, c, async (db, who) => {
      const plan = await activePlan(db, who.councilId, who.personId)
      const flag = await personFlag(db, who.councilId, who.personId, who.today)
      const of: PaperFor = {
        ...{ view: viewOf(language, format), format, on: who.today },
        ...{ jurisdiction: council.jurisdiction, name: flag.name, reference: flag.reference },
        council: language === 'cy' ? council.nameCy : council.nameEn,
      }
      return plan && planPaper(of, plan)
    })
    if (!paper) return c.redirect(mePaths.plan.to(), 303)
    c.header('content-type', 'application/pdf')
    c.header('content-disposition', `inline; filename="${plainName(paper.title)}.pdf"`)
    return c.body(new Uint8Array(await pdfOf(paper)))
  })

  return routes
}

/** The sessions that a plan names, as the person's pages say them. */
export const sessionsIn = (db: Db, who: Seeker, plan: SupportPlan | undefined) =>
  sessionsSeen(
    db,
    { ...who, on: who.today },
    (plan?.lines ?? []).flatMap((line) => line.sessionId ?? []),
  )
