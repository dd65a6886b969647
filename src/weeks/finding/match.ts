import type { Id } from '#ground/kernel/id.ts'
import { divided, type Pence, times } from '#ground/kernel/money.ts'
import { type Ratio, writeRatio } from '#ground/kernel/ratio.ts'
import { halfDaysOf, type Minutes, type PartOfDay, partOfHalfDay } from '#ground/kernel/week.ts'
import type { Setting } from '#lives/offer/session.ts'
import type { Sitting } from '#weeks/bookings/sitting.ts'
import { type Chooser, fittingPrice, minutesTo } from '#weeks/fit/chooser.ts'

export const PARTS_OF_DAY = [
  'morning',
  'afternoon',
  'evening',
] as const satisfies readonly PartOfDay[]

/** What a broker narrows a search to. What the person must have is never among it: that always holds. */
export type MatchFilter = {
  readonly activity?: string | undefined
  readonly weekday?: number | undefined
  readonly part?: PartOfDay | undefined
  /** Only what somebody other than the council offers. */
  readonly outside?: boolean | undefined
  /** Words, in either language. */
  readonly words?: string | undefined
  /** Travel one way by the person's own means, at most. */
  readonly minutes?: Minutes | undefined
  /** The price at the ratio that fits the person, at most. */
  readonly upTo?: Pence | undefined
  /** Only where a friend by consent has a place. */
  readonly friends?: boolean | undefined
  readonly ordinary?: boolean | undefined
}

/** @param named the sessions that have the words, where words are asked */
export const isAsked = (
  filter: MatchFilter,
  chooser: Chooser,
  sitting: Sitting,
  named: ReadonlySet<Id> | undefined,
): boolean =>
  (named === undefined || named.has(sitting.id)) &&
  (filter.activity === undefined || sitting.activity === filter.activity) &&
  (filter.weekday === undefined || sitting.weekday === filter.weekday) &&
  (!filter.outside || sitting.providerKind !== 'council') &&
  (!filter.ordinary || sitting.company === 'ordinary') &&
  (filter.part === undefined || partsOf(sitting).includes(filter.part)) &&
  (filter.minutes === undefined || (minutesTo(chooser, sitting) ?? Infinity) <= filter.minutes) &&
  (filter.upTo === undefined ||
    (fittingPrice(chooser, sitting)?.price ?? Infinity) <= filter.upTo) &&
  (!filter.friends || chooser.friends.some(({ id }) => goes(sitting, id)))

const goes = ({ taken }: Sitting, id: Id) => taken.some(({ personId }) => personId === id)

const partsOf = ({ weekday, starts, ends }: Sitting) =>
  halfDaysOf(weekday, starts, ends).map(partOfHalfDay)

/** A day of six hours, as prices are compared (domain rule R1). */
const DAY_MINUTES = 360

export type PriceGuide = {
  readonly setting: Setting
  readonly ratio: Ratio
  /** The middle price of a six-hour day at this ratio here; nothing, where nobody offers it. */
  readonly day?: Pence
}

/** What a day of support usually costs at each ratio the person is assessed for: the middle of what is offered, not the least. */
export function priceGuides(
  { ratios }: Pick<Chooser, 'ratios'>,
  sittings: readonly Sitting[],
): readonly PriceGuide[] {
  return ratios.map(({ setting, ratio }) => {
    const days = sittings
      .filter((s) => s.setting === setting && s.ends > s.starts)
      .flatMap((s) =>
        s.prices
          .filter((p) => writeRatio(p.ratio) === writeRatio(ratio))
          .map((p) => divided(times(DAY_MINUTES, p.price), s.ends - s.starts)),
      )
      .sort((a, b) => a - b)
    const day = days[Math.floor((days.length - 1) / 2)]
    return { setting, ratio, ...(day !== undefined && { day }) }
  })
}
