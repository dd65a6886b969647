import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { type Opening, openTheirs } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, readForm } from '#ground/govuk/form.ts'
import { addMonths, dayOf } from '#ground/kernel/day.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { personFlag } from '#lives/people/queries.ts'
import { answerChoice } from './actions.ts'
import { type AnswerField, PersonChoicePage } from './pages/person.tsx'
import { ChoiceReportPage } from './pages/report.tsx'
import { choicePaths } from './paths.ts'
import { answersOf, choiceReport } from './queries.ts'
import { monthOf } from './report.ts'
import { HELPERS, type Score } from './survey.ts'
import { words } from './words.ts'

/** A year and the month that it began with. */
const MONTHS_SHOWN = 12

const AnswerForm = z.object({
  score: z
    .enum(['1', '2', '3', '4', '5', 'none'])
    .transform((sent) => (sent === 'none' ? undefined : (Number(sent) as Score))),
  helpedBy: z.enum(HELPERS),
})

/** Choice as it is measured: the council's page, and what one person has said. */
export function choiceRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(choicePaths.report.pattern, may('see-county', 'choice report seen'), async (c) => {
    const { councilId } = c.get('reader')
    const today = dayOf(platform.now())
    const from = addMonths(monthOf(today), -MONTHS_SHOWN)
    const report = await platform.transaction(councilId, (db) =>
      choiceReport(db, councilId, { from, today }),
    )
    return c.html(<ChoiceReportPage frame={c.get('frame')} report={report} />)
  })

  const show = async (c: Context<Signed>, form: Form<AnswerField>, status: 200 | 422) => {
    const { councilId } = c.get('reader')
    const model = await open(c, async (db, { personId }) => ({
      flag: await personFlag(db, councilId, personId, dayOf(platform.now())),
      answers: await answersOf(db, { councilId, personId }),
    }))
    return c.html(<PersonChoicePage frame={c.get('frame')} {...model} form={form} />, status)
  }

  const open = <T,>(c: Context<Signed>, work: (db: Db, opening: Opening) => Promise<T>) =>
    openTheirs(platform, c, 'plan', work)

  routes.get(choicePaths.person.pattern, may('plan', 'choice answers seen'), (c) =>
    show(c, blank(), 200),
  )

  routes.post(choicePaths.person.pattern, may('plan', 'choice answer typed in'), async (c) => {
    const { councilId, accountId, view } = c.get('reader')
    const one = words.chooseOne(view)
    const read = readForm(AnswerForm, await c.req.parseBody(), { score: one, helpedBy: one })
    if (!read.ok) return show(c, read.refusal as Form<AnswerField>, 422)
    const { score, helpedBy } = read.value
    const now = platform.now()
    await open(c, (db, { personId }) =>
      answerChoice(
        db,
        { councilId, personId, accountId, now },
        { how: 'told', helpedBy, ...(score !== undefined && { score }) },
      ),
    )
    return c.redirect(choicePaths.person.to({ personId: c.req.param('personId') ?? '' }), 303)
  })

  return routes
}
