import type { Role } from '#ground/access/role.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'

/**
 * Every kind of work that waits for somebody, most pressing first: a queue is sorted by risk, not by arrival. The first
 * four are those that leave a person without support within days.
 */
export const TASK_KINDS = [
  'provider-notice',
  'no-cover',
  'carer-ill',
  'new-starter',
  'risk-check',
  'afraid-to-go',
  'review-overdue-director',
  'advocate-needed',
  'best-interests',
  'restriction-referred',
  'restriction-basis',
  'carer-shortfall',
  'double-funding',
  'challenge',
  'review-overdue-manager',
  'wrong-place',
  'turned-eighteen',
  'held-place',
  'place-stopped',
  'fee-unmet',
  'no-choice',
  'gap-open',
  'way-home',
  'ratio-expires',
  'purchase-held',
  'bad-day',
  'wants-to-talk',
  'route-wish',
  'carer-view',
  'plan-returned',
  'review-overdue-team',
  'review-asked',
  'review-due',
  'tell-of-change',
  'held-letter',
  'broker-request',
  'information-need-review',
  'budget-missing',
  'outcome-progress',
] as const
export type TaskKind = (typeof TASK_KINDS)[number]

export const isTaskKind = (text: string): text is TaskKind =>
  (TASK_KINDS as readonly string[]).includes(text)

/** 0 comes first. */
export const riskOf = (kind: TaskKind): number => TASK_KINDS.indexOf(kind)

/** The support of somebody may stop within days: shown above everything else. */
export const isUrgent = (kind: TaskKind): boolean => riskOf(kind) < URGENT
const URGENT = 4

/**
 * Kinds that cannot be finished without words. A review that is 56 days late stays with its director until it is written
 * down why (domain section 7, item 13: none over 56 days without a director's note).
 */
export const NEEDS_NOTE: ReadonlySet<TaskKind> = new Set(['review-overdue-director'])

/** Work that waits for any broker, where nobody who works with the person has it: they see what it is, not yet of whom. */
export const OFFERED_TO_BROKERS: readonly TaskKind[] = [
  'carer-ill',
  'new-starter',
  'broker-request',
]

/** Kinds that end with the thing itself: a bad day or a challenge is answered, a review is held or refused with reasons. */
export const DONE_ELSEWHERE: ReadonlySet<TaskKind> = new Set([
  'bad-day',
  'challenge',
  'restriction-basis',
  'review-asked',
  'way-home',
])

export type NewTask = {
  readonly personId: Id
  readonly kind: TaskKind
  /** What it is about: a letter, a line, a review. One open task for each kind and subject. */
  readonly subject: Id
  /** Whose it is. Nobody's yet, where it waits for whoever has the role. */
  readonly accountId?: Id | undefined
  readonly role: Role
  readonly dueOn: Day
  readonly madeAt: Date
  readonly note?: string | undefined
}

export type Task = {
  readonly id: Id
  readonly personId: Id
  readonly kind: TaskKind
  readonly subject: Id
  readonly accountId?: Id
  readonly role: Role
  readonly dueOn: Day
  readonly madeAt: Date
  readonly note: string
  readonly done?: { readonly at: Date; readonly by?: Id }
}

/** The first open task wins where a batch names one kind and subject twice: one statement may not touch a row twice. */
export function onceEach(tasks: readonly NewTask[]): readonly NewTask[] {
  const seen = new Set<string>()
  return tasks.filter(({ kind, subject }) => {
    const key = `${kind} ${subject}`
    return !seen.has(key) && seen.add(key)
  })
}

/** A task as it is finished, or why it is not. */
export type FinishRefusal = { readonly kind: 'note-needed' | 'done-elsewhere' }

/** Days that a task is late: nought or less while it is not. */
export const isLate = (task: Pick<Task, 'dueOn'>, today: Day): boolean => task.dueOn < today

/** How many tasks a page of a queue shows. */
export const TASKS_A_PAGE = 25
