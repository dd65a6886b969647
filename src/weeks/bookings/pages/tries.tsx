import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import { SMALLEST_SHOWN } from '#ground/kernel/small-numbers.ts'
import type { View } from '#ground/kernel/view.ts'
import { saySoftDay } from '#ground/words/dates.ts'
import { sayNumber, sayTenths } from '#ground/words/figures.ts'
import type { TriedCounts } from '../sourcing-queries.ts'
import { sourcingWords as words } from '../sourcing-words.ts'
import { kindsEach, percentOf, type Ties, type WeeksHeld } from '../varied.ts'

const { SummaryList } = govuk

type Props = {
  readonly frame: Frame
  readonly counts: TriedCounts
  readonly from: Day
  readonly to: Day
  /** What weeks held at the beginning of these months, and now. */
  readonly before: WeeksHeld
  readonly now: WeeksHeld
  readonly ties: Ties
}

/** How many tries there were, and how many of them became regular. Small numbers are hidden. */
export function TriesPage({ frame, counts, from, to, ...weeks }: Props) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.triesTitle(view)
  const { tried, stayed, offered } = counts
  const isSmall =
    tried < SMALLEST_SHOWN ||
    stayed < SMALLEST_SHOWN ||
    (tried > stayed && tried - stayed < SMALLEST_SHOWN)
  const shown = (count: number) =>
    count > 0 && count < SMALLEST_SHOWN ? words.hidden(view) : sayNumber(view, count)
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  return (
    <Page frame={frame} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {words.triesIntro(view, { from: saySoftDay(view, from), to: saySoftDay(view, to) })}
      </p>
      <SummaryList
        rows={[
          row(words.tried(view), shown(tried)),
          row(words.stayed(view), isSmall ? words.hidden(view) : sayNumber(view, stayed)),
          ...(isSmall
            ? []
            : [row(words.share(view), `${sayNumber(view, Math.round((100 * stayed) / tried))}%`)]),
          row(words.offered(view), sayNumber(view, offered)),
        ]}
      />
      <h2 class="govuk-heading-m">{words.weeksTitle(view)}</h2>
      <SummaryList
        rows={[
          row(words.kinds(view), sayBoth(view, weeks, kindsEach)),
          row(
            words.outside(view),
            sayBoth(view, weeks, ({ outside, places }) => percentOf(outside, places), '%'),
          ),
          row(words.ties(view), sayTies(view, weeks.ties)),
        ]}
      />
    </Page>
  )
}

type Weeks = Pick<Props, 'before' | 'now'>

/** What it was and what it is; nothing of so few people that one could be known by it. */
function sayBoth(
  view: View,
  { before, now }: Weeks,
  of: (held: WeeksHeld) => number | undefined,
  unit = '',
): string {
  const said = (held: WeeksHeld) => {
    const figure = of(held)
    if (figure === undefined) return words.notCounted(view)
    return held.people < SMALLEST_SHOWN ? words.hidden(view) : `${sayTenths(view, figure)}${unit}`
  }
  return words.beforeNow(view, { before: said(before), now: said(now) })
}

function sayTies(view: View, { before, kept }: Ties): string {
  const share = percentOf(kept, before)
  if (share === undefined) return words.notCounted(view)
  const isSmall =
    before < SMALLEST_SHOWN ||
    kept < SMALLEST_SHOWN ||
    (before > kept && before - kept < SMALLEST_SHOWN)
  if (isSmall) return words.hidden(view)
  const said = { kept: sayNumber(view, kept), before: sayNumber(view, before) }
  return words.keptOf(view, { ...said, share: `${sayTenths(view, share)}%` })
}
