import { govuk } from '#ground/govuk/components.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { sayMoney, sayTenths } from '#ground/words/figures.ts'
import { sayLength } from '#ground/words/times.ts'
import { outcomeWords } from '#lives/needs/outcome-words.ts'
import type { Basket } from '../basket.ts'
import { words } from '../basket-words.ts'
import { lineRouteWords } from '../line-words.ts'

const { SummaryList, WarningText } = govuk

const long = (view: View, minutes: number) =>
  minutes === 0 ? words.noHours(view) : sayLength(view, minutes)

/** What a national outcome is called, in the words of the nation's list. */
export const sayOutcome = (view: View, code: string): string =>
  code in outcomeWords ? outcomeWords[code as keyof typeof outcomeWords](view) : code

/** The basket, beside every page of a plan: worked out anew on the server at each change. */
export function BasketBeside({ view, basket }: { readonly view: View; readonly basket: Basket }) {
  const facts = [...moneyRows(view, basket), ...weekRows(view, basket)].filter(
    ([, said]) => said.length > 0,
  )
  return (
    <section aria-labelledby="basket">
      <h2 class="govuk-heading-m" id="basket">
        {words.title(view)}
      </h2>
      {basket.isPaidTwice && (
        <WarningText text={words.paidTwice(view)} iconFallbackText={words.title(view)} />
      )}
      <SummaryList
        rows={facts.map(([key, said]) => ({
          key: { text: key },
          value: {
            html: (
              <>
                {said.map((one) => (
                  <div>{one}</div>
                ))}
              </>
            ),
          },
        }))}
      />
    </section>
  )
}

type Row = readonly [string, readonly string[]]

function moneyRows(view: View, basket: Basket): readonly Row[] {
  const { money } = basket
  const yearly = (of: Basket['yearly']) => words.aYear(view, { money: sayMoney(view, of) })
  const held: readonly Row[] = money
    ? [
        [(money.kind === 'agreed' ? words.agreed : words.indicated)(view), [yearly(money.yearly)]],
        [
          (money.left < 0 ? words.short : words.left)(view),
          [yearly(Math.abs(money.left) as Basket['yearly'])],
        ],
      ]
    : [[words.agreed(view), [words.noMoney(view)]]]
  const pays = basket.personPays
  return [
    [
      words.chosen(view),
      [yearly(basket.yearly), words.aWeek(view, { money: sayMoney(view, basket.weekly) })],
    ],
    ...committed(view, basket),
    ...held,
    [words.pays(view), [pays === undefined ? words.notKnown(view) : yearly(pays)]],
    [
      words.routes(view),
      basket.routes.map(({ route, cost, personPays }) =>
        pays === undefined
          ? `${lineRouteWords[route](view)}: ${yearly(cost)}`
          : words.routePays(view, {
              ...{ route: lineRouteWords[route](view), money: sayMoney(view, cost) },
              pays: sayMoney(view, personPays),
            }),
      ),
    ],
  ]
}

/** From each line's first day, by the calendar: not the full year that the budget is agreed on. */
const committed = (view: View, { inYear }: Basket): readonly Row[] =>
  inYear
    ? [
        [
          words.committed(view, { day: sayDayOfMonth(view, inYear.year.to) }),
          [sayMoney(view, inYear.cost)],
        ],
      ]
    : []

function weekRows(view: View, basket: Basket): readonly Row[] {
  const { hours } = basket
  const planned = long(view, hours.planned)
  const met = { line: words.metByLine(view), carer: words.metByCarer(view) }
  return [
    [
      words.hours(view),
      [
        hours.needed === undefined
          ? words.plannedOnly(view, { planned })
          : words.planned(view, { planned, needed: long(view, hours.needed) }),
        ...(hours.free > 0 ? [words.free(view, { free: long(view, hours.free) })] : []),
        ...(hours.toPlan > 0 ? [words.toPlan(view, { hours: long(view, hours.toPlan) })] : []),
      ],
    ],
    [
      words.outcomes(view),
      basket.outcomes.map(
        (one) => `${one.words} (${(one.isServed ? words.served : words.notServed)(view)})`,
      ),
    ],
    [
      words.needs(view),
      basket.needs.map(
        (one) =>
          `${sayOutcome(view, one.outcome)} (${one.met ? met[one.met] : words.notMet(view)})`,
      ),
    ],
    // Before anything is wanted there is nothing to say of its purpose.
    [
      words.purpose(view),
      basket.outcomes.length > 0 ? [(basket.hasPurpose ? words.yes : words.no)(view)] : [],
    ],
    ...breakRows(view, basket),
  ]
}

function breakRows(view: View, { breaks = [] }: Basket): readonly Row[] {
  if (breaks.length === 0) return []
  const inHours = (minutes: number) => sayTenths(view, Math.round(minutes / 6) / 10)
  const said = breaks.flatMap(({ name, planned, needed, difference }) => [
    words.breakOf(view, { name, planned: inHours(planned), needed: inHours(needed) }),
    ...(difference < 0 ? [words.breakShort(view, { hours: inHours(-difference) })] : []),
  ])
  return [[words.breaks(view), said]]
}
