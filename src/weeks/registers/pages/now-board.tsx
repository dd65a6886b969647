import { govuk } from '#ground/govuk/components.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoment } from '../parts/say-mark.ts'
import { registerPaths } from '../paths.ts'
import { registerWords as words } from '../register-words.ts'
import type { Counts } from '../whereabouts.ts'

const { WarningText } = govuk

type BoardProps = {
  readonly view: View
  readonly now: Date
  readonly counts: Counts
  /** Open welfare checks here. */
  readonly checks: number
}

/** In, expected, not coming and, first among them, not accounted for. */
export const NowBoard = ({ view, now, counts, checks }: BoardProps) => (
  <section class="gd-now" aria-label={words.now(view)}>
    <dl class="gd-now__counts">
      {(
        [
          ['unaccounted', counts.unaccounted],
          ['in', counts.here],
          ['expected', counts.expected],
          ['notComing', counts.notComing],
        ] as const
      ).map(([key, count]) => (
        <div
          class={`gd-now__count gd-now__count--${key}${count > 0 ? '' : ' gd-now__count--none'}`}
        >
          <dt>{words[key](view)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
    <p class="govuk-hint">{words.asOf(view, { time: sayMoment(view, now) })}</p>
    {checks > 0 && (
      <>
        <WarningText text={words.seeChecks(view, { count: checks })} />
        <p class="govuk-body">
          <a class="govuk-link" href={registerPaths.checks.to()}>
            {words.checks(view)}
          </a>
        </p>
      </>
    )}
  </section>
)
