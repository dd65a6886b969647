import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import { pounds } from '#ground/kernel/money.ts'
import { isSmall } from '#ground/kernel/small-numbers.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMonth } from '#ground/words/dates.ts'
import { sayMoney, sayNumber } from '#ground/words/figures.ts'
import { ROUTES } from '#lives/offer/session.ts'
import { payablePaths } from '../paths.ts'
import { BASES } from '../payable.ts'
import type { ByRoute, Waiting } from '../queries.ts'
import type { Compared } from '../rule-set.ts'
import { PARTS } from '../totals.ts'
import { basisWords, partWords, routeWords, setWords, payableWords as words } from '../words.ts'

const { Button, Details, Input, InsetText } = govuk

export type MonthField = 'month' | 'week' | 'two' | 'none' | 'times'

export type MonthModel = {
  readonly frame: Frame
  readonly month: Day
  readonly form: Form<MonthField>
  readonly compared: readonly Compared[]
  readonly routes: readonly ByRoute[]
  readonly waiting: Waiting
  /** Hours of notice of the bands that are tried, the longest first. */
  readonly hours: readonly [number, number]
}

/** What a month comes to by payer, and the same month by other sets of rules. */
export function MonthPage(model: MonthModel) {
  const { frame, month, form, compared, routes, waiting } = model
  const { view } = frame
  const title = words.title(view)
  const isEmpty = routes.length === 0
  return (
    <Page
      frame={frame}
      title={title}
      current={payablePaths.month.to()}
      isWide
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      <MonthForm {...model} />
      <h2 class="govuk-heading-m">{words.ofMonth(view, { month: sayMonth(view, month) })}</h2>
      {waiting.sittings + waiting.checks > 0 && <InsetText text={words.waits(view, waiting)} />}
      {isEmpty ? (
        <p class="govuk-body">{words.none(view)}</p>
      ) : (
        <>
          <Routes {...{ view, routes }} />
          <Rules {...{ view, compared }} />
          <Came {...{ view, compared }} />
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={payablePaths.days.to()}>
          {words.toDays(view)}
        </a>
      </p>
    </Page>
  )
}

function MonthForm({ frame, form, hours }: MonthModel) {
  const { view } = frame
  const [week, two] = hours
  const percent = { classes: 'govuk-input--width-3', inputmode: 'numeric' } as const
  return (
    <form method="get" action={payablePaths.month.to()} novalidate>
      <Input
        {...field(form, 'month')}
        label={{ text: words.month(view), classes: 'govuk-label--s' }}
        hint={{ text: words.monthHint(view) }}
        classes="govuk-input--width-5"
      />
      <Details
        summaryText={words.try(view)}
        open={Object.keys(form.errors).some((e) => e !== 'month')}
      >
        <p class="govuk-body">{words.tryHelp(view)}</p>
        <Input
          {...field(form, 'week')}
          {...percent}
          label={{ text: words.band(view, { hours: week }) }}
        />
        <Input
          {...field(form, 'two')}
          {...percent}
          label={{ text: words.band(view, { hours: two }) }}
        />
        <Input {...field(form, 'none')} {...percent} label={{ text: words.bandNone(view) }} />
        <Input {...field(form, 'times')} {...percent} label={{ text: words.timesField(view) }} />
      </Details>
      <Button text={words.show(view)} classes="govuk-button--secondary" />
    </form>
  )
}

const FIGURE = 'govuk-table__cell govuk-table__cell--numeric'

/** The ways to hold money, in the order in which every page names them. */
const inOrder = (routes: readonly ByRoute[]): readonly ByRoute[] =>
  ([...ROUTES, 'none'] as const).flatMap((way) => routes.filter(({ route }) => route === way))

const Routes = ({ view, routes }: { readonly view: View; readonly routes: readonly ByRoute[] }) => (
  <ScrollTable name={words.byRoute(view)}>
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-table__caption--s">{words.byRoute(view)}</caption>
      <TableHead
        columns={[
          words.route(view),
          words.days(view),
          ...PARTS.map((part) => partWords[part](view)),
        ]}
        isFigure={(place) => place > 0}
      />
      <tbody class="govuk-table__body">
        {inOrder(routes).map((one) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {routeWords[one.route](view)}
            </th>
            <td class={FIGURE}>{sayCount(view, one.days)}</td>
            {PARTS.map((part) => (
              <td class={FIGURE}>{sayMoney(view, one[part])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

type ComparedProps = { readonly view: View; readonly compared: readonly Compared[] }

const Rules = ({ view, compared }: ComparedProps) => (
  <ScrollTable name={words.compare(view)}>
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-table__caption--s">{words.compare(view)}</caption>
      <TableHead
        columns={[
          words.rules(view),
          ...PARTS.map((part) => partWords[part](view)),
          words.difference(view),
        ]}
        isFigure={(place) => place > 0}
      />
      <tbody class="govuk-table__body">
        {compared.map(({ kind, totals, difference }) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {setWords[kind](view)}
            </th>
            {PARTS.map((part) => (
              <td class={FIGURE}>{sayMoney(view, totals[part])}</td>
            ))}
            <td class={FIGURE}>{sayDifference(difference)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

const sayDifference = (difference: number): string =>
  difference > 0
    ? `+${pounds(difference as never)}`
    : pounds(difference as never).replace('-', '\u2212')

function Came({ view, compared }: ComparedProps) {
  const days = compared[0]?.totals.days
  if (!days) return null
  return (
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-table__caption--s">{words.whatCame(view)}</caption>
      <TableHead columns={[words.what(view), words.days(view)]} isFigure={(place) => place > 0} />
      <tbody class="govuk-table__body">
        {BASES.map((basis) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {basisWords[basis](view)}
            </th>
            <td class={FIGURE}>{sayCount(view, days[basis])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const sayCount = (view: View, count: number): string =>
  isSmall(count) ? words.fewer(view) : sayNumber(view, count)
