import type { Worksheet } from '#council/direct-payments/surplus.ts'
import { govuk } from '#ground/govuk/components.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { directPaymentCarePaths as paths } from '../paths.ts'
import type { StopSeen } from '../stop-queries.ts'
import { stopKindWords, stopWords as words } from '../stop-words.ts'
import { settledBy } from '../stopping.ts'

const { Button } = govuk

type StopsProps = {
  readonly view: View
  readonly of: { readonly personId: Id }
  readonly stops: readonly StopSeen[]
  readonly settlement: Worksheet | undefined
  readonly may: boolean
}

/** Whether it is paid; what holds it and why, with who gives the support meanwhile; and what was before. */
export function Stops({ view, of, stops, settlement, may }: StopsProps) {
  const isPaid = stops.every(({ liftedOn }) => liftedOn !== undefined)
  return (
    <>
      <h2 class="govuk-heading-m">{words.stops(view)}</h2>
      {isPaid && <p class="govuk-body">{words.none(view)}</p>}
      {stops.map((stop) => (
        <OneStop {...{ view, of, stop, settlement, may }} />
      ))}
      {isPaid && may && (
        <Button
          href={paths.stop.to(of)}
          text={words.start(view)}
          classes="govuk-button--secondary"
        />
      )}
    </>
  )
}

type OneProps = Omit<StopsProps, 'stops'> & { readonly stop: StopSeen }

const OneStop = ({ view, of, stop, settlement, may }: OneProps) => (
  <>
    <p class="govuk-body">
      {words.stopped(view, {
        ...{ kind: stopKindWords[stop.kind](view), name: stop.decidedByName },
        day: sayDayOfMonth(view, stop.lastDay),
      })}
      <br />
      {stop.reasons}
    </p>
    {stop.cover.length > 0 && (
      <ul class="govuk-list govuk-list--bullet">
        {stop.cover.map(({ what, who, startsOn }) => (
          <li>{words.covered(view, { what, who, day: sayDayOfMonth(view, startsOn) })}</li>
        ))}
      </ul>
    )}
    {stop.kind !== 'suspended' && !stop.liftedOn && settlement && (
      <p class="govuk-body">
        {words.settle(view, {
          ...{ day: sayDayOfMonth(view, settledBy(stop.lastDay)) },
          ...{ money: sayMoney(view, settlement.balance) },
          ...{ refund: sayMoney(view, settlement.refund) },
          recover: sayMoney(view, settlement.recover),
        })}
      </p>
    )}
    {stop.liftedOn && (
      <p class="govuk-body">{words.lifted(view, { day: sayDayOfMonth(view, stop.liftedOn) })}</p>
    )}
    {!stop.liftedOn && may && (
      <form method="post" action={paths.payAgain.to({ ...of, stopId: stop.id })} novalidate>
        <Button text={words.payAgain(view)} classes="govuk-button--secondary" />
      </form>
    )}
  </>
)
