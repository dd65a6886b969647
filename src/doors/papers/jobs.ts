import { councilById } from '#ground/access/queries.ts'
import { pdfOf } from '#ground/documents/pdf.ts'
import { wordOf } from '#ground/documents/word.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Listener } from '#ground/platform/facts.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { challengeById } from '#lives/challenges/queries.ts'
import { personFlag } from '#lives/people/queries.ts'
import { planSharedAs } from '#weeks/plans/queries.ts'
import { keepPaper } from './actions.ts'
import { neededBy, paperTo } from './paper-head-words.ts'
import { paperOf } from './paper-of-words.ts'
import { answeredOnly } from './queries.ts'
import type { Source } from './source.ts'

/**
 * A plan was shared: the person's copy of just this version is made in their format, or held with a task (Care Act 2014
 * s25(9); DAPB1605, meet). A plan that was opened again meanwhile has no copy of what it said before.
 */
export const planMakesItsLetter: Listener = {
  feature: 'papers',
  to: 'plan-shared',
  hear: async (db, { councilId, subject, at }, platform) => {
    const plan = await planSharedAs(db, councilId, { subject, on: dayOf(at) })
    if (!plan) return
    const source = {
      subject: plan.id,
      version: plan.version,
      facts: { kind: 'plan', plan },
    } as const
    await write(db, platform, { councilId, personId: plan.personId, source, madeBy: plan.madeBy })
  },
}

/** A challenge was answered: the answer goes to the person in their format, or is held with a task. */
export const answerMakesItsLetter: Listener = {
  feature: 'papers',
  to: 'challenge-answered',
  hear: async (db, { councilId, subject }, platform) => {
    const [challenge] = answeredOnly(await challengeById(db, councilId, subject))
    if (!challenge) return
    const facts = { kind: 'challenge-answer', challenge } as const
    const { personId, answered } = challenge
    const source = { subject, version: 1, facts }
    await write(db, platform, { councilId, personId, source, madeBy: answered.by })
  },
}

type Writing = {
  readonly councilId: Id
  readonly personId: Id
  readonly source: Source
  readonly madeBy?: Id | undefined
}

/**
 * Makes one letter in the person's format. The typesetter works inside the transaction, which holds a connection for some
 * thirty milliseconds: the note that the fact was heard and the letter are then there together, or not at all.
 */
async function write(
  db: Db,
  platform: Platform,
  { councilId, personId, source, madeBy }: Writing,
): Promise<void> {
  const at = platform.now()
  const whose = { councilId, personId, today: dayOf(at) }
  const flag = await personFlag(db, councilId, personId, whose.today)
  const council = await councilById(db, councilId)
  const needed = neededBy(flag)
  const paper =
    needed.kind === 'made' &&
    paperOf(
      paperTo(flag, council, {
        ...{ language: flag.language, format: needed.format, on: whose.today },
      }),
      source.facts,
    )
  const papers = paper
    ? { name: paper.title, pdf: await pdfOf(paper), word: await wordOf(paper) }
    : undefined
  await keepPaper(db, { whose, source, flag, needed, madeBy, at }, papers)
}
