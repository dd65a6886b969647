import type { Id } from '#ground/kernel/id.ts'
import { minus, type Pence } from '#ground/kernel/money.ts'
import type { Minutes } from '#ground/kernel/week.ts'

/** One ordinary week of support, as plain facts. */
export type Support = {
  readonly minutes: Minutes
  /** Days of the week with something on. */
  readonly days: number
  /** Whom the person sees there. */
  readonly people: readonly { readonly id: Id; readonly name: string }[]
  /** What the person pays in a week; nothing, where nobody has worked it out. */
  readonly personPays?: Pence
}

export type Compared<Value> = {
  readonly before: Value
  readonly after: Value
  /** After less before. */
  readonly change: Value
}

export type SideBySide = {
  readonly minutes: Compared<Minutes>
  readonly days: Compared<number>
  readonly people: Compared<number>
  /** Whom they would no longer see, and whom they would newly see. */
  readonly lost: readonly string[]
  readonly gained: readonly string[]
  /** Where it is known of both. */
  readonly personPays?: Compared<Pence>
  /** Whether any of hours, days or people becomes less: such a change is never agreed to unseen. */
  readonly isLess: boolean
}

/** Old and new support side by side, shown before anybody agrees to a change. */
export function sideBySide(before: Support, after: Support): SideBySide {
  const compared = (of: (support: Support) => number): Compared<number> => ({
    before: of(before),
    after: of(after),
    change: of(after) - of(before),
  })
  const minutes = compared((s) => s.minutes)
  const days = compared((s) => s.days)
  const people = compared((s) => new Set(s.people.map(({ id }) => id)).size)
  const lost = without(before, after)
  return {
    ...{ minutes, days, people, lost, gained: without(after, before) },
    ...paysOf(before.personPays, after.personPays),
    isLess: minutes.change < 0 || days.change < 0 || lost.length > 0,
  }
}

const paysOf = (
  before: Pence | undefined,
  after: Pence | undefined,
): Pick<SideBySide, 'personPays'> =>
  before === undefined || after === undefined
    ? {}
    : { personPays: { before, after, change: minus(after, before) } }

const without = (all: Support, taken: Support): readonly string[] => {
  const ids = new Set(taken.people.map(({ id }) => id))
  return [
    ...new Map(
      all.people.filter(({ id }) => !ids.has(id)).map(({ id, name }) => [id, name]),
    ).values(),
  ]
}
