import { type SurplusFacts, type Worksheet, worksheetOf } from '#council/direct-payments/surplus.ts'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

export const WITH_WHOM = ['person', 'manager', 'both', 'advocate', 'nobody'] as const
/** Who was talked with. Nobody, only where fraud or abuse is suspected and a talk may put the person in danger. */
export type WithWhom = (typeof WITH_WHOM)[number]
export const TALK_HOW = ['visit', 'phone', 'video', 'writing'] as const
export type TalkHow = (typeof TALK_HOW)[number]

export type Talk = {
  readonly id: Id
  readonly on: Day
  readonly withWhom: WithWhom
  readonly how: TalkHow
  /** What they said. */
  readonly words: string
  /** Fraud or abuse is suspected. */
  readonly isSuspicion: boolean
}

export type TalkRefusal = {
  readonly kind: 'words-needed' | 'talk-in-the-future' | 'somebody-needed'
}

/** Whether a talk may be written down: with whom, and what they said. */
export function mayNote(talk: Omit<Talk, 'id'>, today: Day): Result<Omit<Talk, 'id'>, TalkRefusal> {
  if (talk.on > today) return refuse({ kind: 'talk-in-the-future' })
  if (!talk.words.trim()) return refuse({ kind: 'words-needed' })
  if (talk.withWhom === 'nobody' && !talk.isSuspicion) return refuse({ kind: 'somebody-needed' })
  return accept({ ...talk, words: talk.words.trim() })
}

export type Recovering = {
  /** What is owed and not paid yet. */
  readonly liabilities: Pence
  readonly reasons: string
}
export type RecoverFacts = Omit<SurplusFacts, 'liabilities'> & {
  /** Weeks that the letter gives. */
  readonly notice: number
  readonly today: Day
  /** It was asked for already, by a letter that runs until then. */
  readonly askedUntil?: Day | undefined
  readonly talks: readonly Pick<Talk, 'id' | 'on' | 'withWhom'>[]
}
export type Recovery = {
  readonly worksheet: Worksheet
  readonly reasons: string
  readonly talkId: Id
  /** The letter gives until then. */
  readonly dueOn: Day
}
export type RecoverRefusal = {
  readonly kind: 'nothing-left-over' | 'asked-already' | 'talk-first' | 'say-why'
}

/** A talk of long ago was not about this. */
const TALK_COUNTS_DAYS = 91

/**
 * Whether a council may ask for a surplus: only after somebody talked with the person or whoever looks after the account,
 * and with reasons (domain rule R17 and failure mode 10). The person's own share goes back to them first.
 */
export function mayRecover(
  asked: Recovering,
  { notice, today, talks, askedUntil, ...facts }: RecoverFacts,
): Result<Recovery, RecoverRefusal> {
  const worksheet = worksheetOf({ ...facts, liabilities: asked.liabilities })
  if (worksheet.surplus <= 0) return refuse({ kind: 'nothing-left-over' })
  if (askedUntil !== undefined && askedUntil >= today) return refuse({ kind: 'asked-already' })
  const oldest = addDays(today, -TALK_COUNTS_DAYS)
  const talk = talks.find(
    ({ on, withWhom }) => withWhom !== 'nobody' && on >= oldest && on <= today,
  )
  if (!talk) return refuse({ kind: 'talk-first' })
  const reasons = asked.reasons.trim()
  if (!reasons) return refuse({ kind: 'say-why' })
  return accept({ worksheet, reasons, talkId: talk.id, dueOn: addDays(today, notice * 7) })
}
