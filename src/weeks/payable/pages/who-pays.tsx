import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney, sayNumber, sayTenths } from '#ground/words/figures.ts'
import { servicePaths } from '#lives/offer/service-paths.ts'
import { sessionPaths } from '#lives/offer/session-paths.ts'
import type { OnePayerRule } from '#lives/offer/session-policies.ts'
import type { AreaShown, Income, PayerLine } from '../who-pays.ts'
import { payerWords, whoPaysWords as words } from '../who-pays-words.ts'

const { Tag } = govuk
const FIGURE = 'govuk-table__cell govuk-table__cell--numeric'

export type WhoPaysModel = {
  readonly frame: Frame
  /** Everybody with a weekly place. */
  readonly people: number
  readonly areas: readonly AreaShown[] | 'too-few'
  /** Nothing where the council's rule for reading it has ended. */
  readonly paid?: Paid | undefined
}
type Paid = { readonly income: Income; readonly rule: OnePayerRule }

/** What a provider needs to know of its people as a whole: their areas, and how much hangs on one payer. */
export function WhoPaysPage({ frame, people, areas, paid }: WhoPaysModel) {
  const { view } = frame
  const title = words.title(view)
  return (
    <Page frame={frame} title={title} current={servicePaths.ours.to()}>
      <h1 class="govuk-heading-l">{title}</h1>
      <h2 class="govuk-heading-m">{words.areas(view)}</h2>
      {areas === 'too-few' ? (
        <p class="govuk-body">{words.tooFew(view)}</p>
      ) : (
        <Areas {...{ view, people, areas }} />
      )}
      {paid ? <IncomeRead view={view} {...paid} /> : <p class="govuk-body">{words.lapsed(view)}</p>}
    </Page>
  )
}

const IncomeRead = ({ view, income, rule }: Paid & { readonly view: View }) => (
  <>
    <h2 class="govuk-heading-m">{words.income(view, { months: rule.months })}</h2>
    {income.lines.length === 0 ? (
      <p class="govuk-body">{words.noIncome(view)}</p>
    ) : (
      <>
        {income.heavy && <Amber view={view} heavy={income.heavy} rule={rule} />}
        {income.isEven && (
          <p class="govuk-body">{words.even(view, { line: sayTenths(view, rule.share / 100) })}</p>
        )}
        <Payers view={view} income={income} />
      </>
    )}
  </>
)

type AreasProps = {
  readonly view: View
  readonly people: number
  readonly areas: readonly AreaShown[]
}

const Areas = ({ view, people, areas }: AreasProps) => (
  <>
    <p class="govuk-body">{words.people(view, { people, areas: areas.length })}</p>
    <table class="govuk-table">
      <caption class="govuk-visually-hidden">{words.areas(view)}</caption>
      <TableHead
        columns={[words.area(view), words.count(view)]}
        isFigure={(place) => place === 1}
      />
      <tbody class="govuk-table__body">
        {areas.map((one) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {view.language === 'cy' ? one.nameCy : one.nameEn}
            </th>
            <td class={FIGURE}>
              {one.people === 'hidden' ? words.hidden(view) : sayNumber(view, one.people)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
)

const sayPayer = (view: View, { kind, name }: PayerLine): string =>
  name === undefined ? payerWords[kind](view) : words.fundOf(view, { name })
const sayShare = (view: View, { share }: PayerLine): string => `${sayTenths(view, share / 10)}%`

type AmberProps = {
  readonly view: View
  readonly heavy: PayerLine
  readonly rule: OnePayerRule
}

/** The colour is said in words too; the advice is what others did, with the way to it. */
function Amber({ view, heavy, rule }: AmberProps) {
  const line = sayTenths(view, rule.share / 100)
  const payer = heavy.kind === 'direct-payment' ? words.onePerson(view) : sayPayer(view, heavy)
  const advised = [
    [words.adviceRoutes(view), servicePaths.routes.to()],
    [words.adviceTasters(view), sessionPaths.list.to()],
  ] as const
  return (
    <section class="govuk-inset-text" aria-labelledby="one-payer">
      <h3 class="govuk-heading-s" id="one-payer">
        <Tag text={words.amber(view)} classes="govuk-tag--yellow" />
      </h3>
      <p class="govuk-body">
        {words.amberSaid(view, { share: sayTenths(view, heavy.share / 10), line })}{' '}
        {words.amberWho(view, { payer })}.
      </p>
      <p class="govuk-body">{words.adviceWhy(view)}</p>
      <h4 class="govuk-heading-s">{words.advice(view)}</h4>
      <ul class="govuk-list govuk-list--bullet">
        {advised.map(([text, href]) => (
          <li>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
        <li>{words.adviceNotice(view)}</li>
        <li>{words.adviceReserve(view)}</li>
      </ul>
    </section>
  )
}

type PayersProps = { readonly view: View; readonly income: Income }

const Payers = ({ view, income }: PayersProps) => (
  <table class="govuk-table">
    <caption class="govuk-visually-hidden">{words.payer(view)}</caption>
    <TableHead
      columns={[words.payer, words.amount, words.share].map((one) => one(view))}
      isFigure={(place) => place > 0}
    />
    <tbody class="govuk-table__body">
      {income.lines.map((line) => (
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__header">
            {sayPayer(view, line)}
          </th>
          <td class={FIGURE}>{sayMoney(view, line.amount)}</td>
          <td class={FIGURE}>{sayShare(view, line)}</td>
        </tr>
      ))}
      <tr class="govuk-table__row">
        <th scope="row" class="govuk-table__header">
          {words.total(view)}
        </th>
        <td class={FIGURE}>{sayMoney(view, income.total)}</td>
        <td class={FIGURE} />
      </tr>
    </tbody>
  </table>
)
