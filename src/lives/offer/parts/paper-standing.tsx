import { govuk } from '#ground/govuk/components.ts'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { ALWAYS, type KindHeld, standingOf } from '../paper.ts'
import { paperPaths } from '../paper-paths.ts'
import { paperKindWords, sayPapers, paperWords as words } from '../paper-words.ts'

const { WarningText } = govuk

type Props = {
  readonly view: View
  readonly held: readonly KindHeld[]
  readonly today: Day
  /** How many days ahead the council warns. */
  readonly notice: number
}

/** A provider's papers in a line or two: what is missing, what has ended, what ends soon; or that all is in order. */
export function standingLines({ view, held, today, notice }: Props): readonly string[] {
  const of = (standing: ReturnType<typeof standingOf>) =>
    held.filter((one) => standingOf(one, today, notice) === standing)
  const missing = of('missing')
  const lines = [
    ...(missing.length > 0 ? [words.missing(view, { papers: sayPapers(view, missing) })] : []),
    ...of('ended').map(({ kind, until = today }) =>
      words.ended(view, { paper: paperKindWords[kind](view), day: sayTheDay(view, until) }),
    ),
    ...of('ends-soon').map(({ kind, until = today }) =>
      sayEnd(view, paperKindWords[kind](view), { until, today }),
    ),
  ]
  if (lines.length > 0) return lines
  const [first = ALWAYS] = held.flatMap(({ until }) => until ?? []).toSorted()
  return [
    first === ALWAYS
      ? words.allFineAlways(view)
      : words.allFine(view, { day: sayTheDay(view, first) }),
  ]
}

function sayEnd(view: View, paper: string, { until, today }: { until: Day; today: Day }): string {
  if (until === today) return words.endsToday(view, { paper })
  const day = sayTheDay(view, until)
  return (until === addDays(today, 1) ? words.endsTomorrow : words.endsOn)(view, { paper, day })
}

/** Whether anything of a provider's papers wants doing. */
export const wantsPapers = ({ held, today, notice }: Omit<Props, 'view'>): boolean =>
  held.some((one) => standingOf(one, today, notice) !== 'fine')

/** What wants doing about a provider's papers, on the pages where its day begins; nothing, while all is in order. */
export function PapersWarning({ view, ...papers }: Props) {
  if (!wantsPapers(papers)) return null
  return (
    <div class="gd-no-print">
      {standingLines({ view, ...papers }).map((text) => (
        <WarningText text={text} iconFallbackText="" />
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href={paperPaths.mine.to()}>
          {words.title(view)}
        </a>
      </p>
    </div>
  )
}
