import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { answerChoice, sayWhoHelped } from '#council/choice/actions.ts'
import { scoreWords } from '#council/choice/answer-words.ts'
import { answersOf } from '#council/choice/queries.ts'
import { HELPERS, SCORE_PICTURES, type Score } from '#council/choice/survey.ts'
import { may, type Signed } from '#ground/access/may.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { choiceWords as words } from './choice-words.ts'
import { todayOf, withMyPlan } from './my-record-routes.ts'
import { ChoiceHelpPage, ChoicePage } from './pages/choice.tsx'
import { DonePage } from './pages/done.tsx'
import { mePaths } from './paths.ts'

const ScoreForm = z.object({ score: z.enum(['1', '2', '3', '4', '5', 'none']) })
const HelperForm = z.object({ helper: z.enum(HELPERS) })

/** "Do I have choice?": asked of the person alone, never forced, and kept with who helped (LI-05). */
export function choiceRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const by = (c: Context<Signed>) => ({
    accountId: c.get('reader').accountId,
    now: platform.now(),
  })

  routes.get(mePaths.choice.pattern, may('live-my-week', 'own choice asked'), (c) =>
    c.html(<ChoicePage frame={c.get('frame')} />),
  )

  routes.post(mePaths.choice.pattern, may('live-my-week', 'own choice answered'), async (c) => {
    const read = ScoreForm.safeParse(await c.req.parseBody())
    const frame = c.get('frame')
    if (!read.success)
      return c.html(<ChoicePage frame={frame} missing={words.chooseOne(frame.view)} />, 422)
    const { score } = read.data
    const said = score === 'none' ? {} : { score: Number(score) as Score }
    await withMyPlan(platform, c, (db, who) =>
      answerChoice(db, { ...who, ...by(c) }, { how: 'self', ...said }),
    )
    const next = score === 'none' ? mePaths.plan : mePaths.choiceHelp
    return c.redirect(next.to(), 303)
  })

  routes.get(mePaths.choiceHelp.pattern, may('live-my-week', 'choice helper asked'), (c) =>
    c.html(<ChoiceHelpPage frame={c.get('frame')} />),
  )

  const told = may('live-my-week', 'own choice helper said')
  routes.post(mePaths.choiceHelp.pattern, told, async (c) => {
    const read = HelperForm.safeParse(await c.req.parseBody())
    const frame = c.get('frame')
    if (!read.success)
      return c.html(<ChoiceHelpPage frame={frame} missing={words.chooseOne(frame.view)} />, 422)
    await withMyPlan(platform, c, (db, who) =>
      sayWhoHelped(db, { ...who, ...by(c) }, read.data.helper),
    )
    return c.redirect(mePaths.choiceDone.to(), 303)
  })

  routes.get(mePaths.choiceDone.pattern, may('live-my-week', 'own choice seen'), async (c) => {
    const frame = c.get('frame')
    const { view } = frame
    const [last] = await withMyPlan(platform, c, answersOf)
    if (last?.answeredOn !== todayOf(platform) || !last.score)
      return c.redirect(mePaths.plan.to(), 303)
    const { score } = last
    const says = [
      {
        picture: SCORE_PICTURES[score],
        text: words.kept(view, { answer: scoreWords[score](view) }),
      },
      { picture: 'council', text: words.adds(view) },
      { picture: 'talk', text: words.talk(view) },
    ] as const
    return c.html(<DonePage frame={frame} title={words.thanks(view)} says={says} />)
  })

  return routes
}
