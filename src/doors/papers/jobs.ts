import { councilById } from '#ground/access/queries.ts'
import { pdfOf } from '#ground/documents/pdf.ts'
import { wordOf } from '#ground/documents/word.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Listener } from '#ground/platform/facts.ts'
import { personFlag } from '#lives/people/queries.ts'
import { planSharedAs } from '#weeks/plans/queries.ts'
import { keepPaper } from './actions.ts'
import { neededBy, paperTo } from './paper-head-words.ts'
import { paperOf } from './paper-of-words.ts'

/**
 * A plan was shared: the person's copy of just this version is made in their format, or held with a task (Care Act 2014
 * s25(9); DAPB1605, meet). A plan that was opened again meanwhile has no copy of what it said before.
 *
 * The typesetter works inside the transaction, which holds a connection for some thirty milliseconds: the note that
 * this fact was heard and the letter are then there together, or not at all.
 */
export const planMakesItsLetter: Listener = {
  feature: 'papers',
  to: 'plan-shared',
  hear: async (db, { councilId, subject, at: toldAt }, platform) => {
    const plan = await planSharedAs(db, councilId, { subject, on: dayOf(toldAt) })
    if (!plan) return
    const at = platform.now()
    const whose = { councilId, personId: plan.personId, today: dayOf(at) }
    const flag = await personFlag(db, councilId, plan.personId, whose.today)
    const council = await councilById(db, councilId)
    const needed = neededBy(flag)
    const facts = { kind: 'plan', plan } as const
    const source = { subject: plan.id, version: plan.version, facts }
    const paper =
      needed.kind === 'made' &&
      paperOf(
        paperTo(flag, council, {
          ...{ language: flag.language, format: needed.format, on: whose.today },
        }),
        facts,
      )
    const papers = paper
      ? { name: paper.title, pdf: await pdfOf(paper), word: await wordOf(paper) }
      : undefined
    await keepPaper(db, { whose, source, flag, needed, madeBy: plan.madeBy, at }, papers)
  },
}
