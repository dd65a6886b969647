import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { NamedDetails } from '../details-queries.ts'
import { paymentPaths } from '../paths.ts'
import type { LineSeen } from '../remittance.ts'
import type { Returned } from '../seen-queries.ts'
import { saySigned, paymentWords as words } from '../words.ts'

/** What waits for somebody of finance. */
export type Waiting = {
  readonly queries: readonly LineSeen[]
  readonly held: readonly NamedDetails[]
  readonly returned: readonly Returned[]
}

type Props = { readonly view: View; readonly waiting: Waiting }

/** Exceptions alone, each with the way to what settles it. */
export const NeedsSomebody = ({ view, waiting }: Props) => (
  <>
    <h2 class="govuk-heading-m">{words.needsMe(view)}</h2>
    {Object.values(waiting).every((some) => some.length === 0) && (
      <p class="govuk-body">{words.nothingNeeds(view)}</p>
    )}
    <Some
      title={words.queries(view)}
      rows={waiting.queries.map((line) => ({
        href: paymentPaths.line.to({ lineId: line.id }),
        text: `${line.providerName}, ${sayDay(view, line.day)}, ${saySigned(view, line.amount)}`,
        more: line.query?.words ?? '',
      }))}
    />
    <Some
      title={words.held(view)}
      rows={waiting.held.map(({ id, ofName, givenByName }) => ({
        href: paymentPaths.call.to({ detailsId: id }),
        text: ofName ?? words.ownAccount(view),
        more: givenByName,
      }))}
    />
    <Some
      title={words.returned(view)}
      rows={waiting.returned.map(({ name, amount, reason }) => ({
        text: `${name}, ${sayMoney(view, amount)}`,
        more: reason,
      }))}
    />
    <p class="govuk-body">
      <a class="govuk-link" href={paymentPaths.details.to()}>
        {words.details(view)}
      </a>
    </p>
  </>
)

type Row = { readonly href?: string; readonly text: string; readonly more: string }

const Some = ({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) =>
  rows.length > 0 ? (
    <>
      <h3 class="govuk-heading-s">{title}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {rows.map(({ href, text, more }) => (
          <li>
            {href ? (
              <a class="govuk-link" href={href}>
                {text}
              </a>
            ) : (
              text
            )}
            {more && `: ${more}`}
          </li>
        ))}
      </ul>
    </>
  ) : null
