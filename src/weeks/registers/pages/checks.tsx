import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { safetyPaths } from '#lives/safety/paths.ts'
import { sayMoment } from '../parts/say-mark.ts'
import { registerPaths } from '../paths.ts'
import type { Check } from '../welfare-queries.ts'
import { checkWords, welfareWords as words } from '../welfare-words.ts'
import { words as sheetWords } from '../words.ts'

const { Tag } = govuk

export type ChecksModel = {
  readonly frame: Frame
  readonly now: Date
  readonly checks: readonly Check[]
  /** At the duty desk, which sees those that were put before it. */
  readonly isAtDesk: boolean
}

/** Who is being looked for, the most pressing first, and who was found today. */
export function ChecksPage({ frame, now, checks, isAtDesk }: ChecksModel) {
  const { view } = frame
  const open = checks.filter((one) => !one.closedAt)
  const closed = checks.filter((one) => one.closedAt)
  return (
    <Page
      frame={frame}
      isWide
      title={words.title(view)}
      current={registerPaths.day.to()}
      back={
        isAtDesk
          ? { href: safetyPaths.desk.to() }
          : { href: registerPaths.day.to(), text: sheetWords.title(view) }
      }
    >
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      {open.length === 0 ? (
        <p class="govuk-body">{words.none(view)}</p>
      ) : (
        <Checks view={view} now={now} name={words.open(view)} checks={open} />
      )}
      {closed.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.closed(view)}</h2>
          <Checks view={view} now={now} name={words.closed(view)} checks={closed} />
        </>
      )}
    </Page>
  )
}

type ListProps = Pick<ChecksModel, 'now' | 'checks'> & {
  readonly view: View
  readonly name: string
}

const Checks = ({ view, now, name, checks }: ListProps) => (
  <ScrollTable name={name}>
    <table class="govuk-table gd-stack">
      <TableHead
        columns={[words.who, words.where, words.since, words.by, words.state].map((heading) =>
          heading(view),
        )}
      />
      <tbody class="govuk-table__body">
        {checks.map((check) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <a class="govuk-link" href={registerPaths.check.to({ checkId: check.id })}>
                {check.name}
              </a>
            </th>
            <StackCell heading={words.where(view)}>
              {view.language === 'cy' ? check.titleCy : check.titleEn}, {check.venueName}
            </StackCell>
            <StackCell heading={words.since(view)}>{sayMoment(view, check.openedAt)}</StackCell>
            <StackCell heading={words.by(view)}>{sayMoment(view, check.dueAt)}</StackCell>
            <StackCell heading={words.state(view)}>
              <State view={view} now={now} check={check} />
            </StackCell>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

function State({ view, now, check }: { readonly view: View; readonly now: Date; check: Check }) {
  if (check.outcome) return <>{checkWords[check.outcome](view)}</>
  if (check.escalatedAt)
    return <>{words.atDesk(view, { time: sayMoment(view, check.escalatedAt) })}</>
  const isLate = now >= check.dueAt
  return <Tag text={words.open(view)} classes={isLate ? 'govuk-tag--red' : 'govuk-tag--yellow'} />
}
