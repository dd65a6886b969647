import type { Child } from 'hono/jsx'
import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney, sayNumber } from '#ground/words/figures.ts'
import { ownWords } from '../own-words.ts'
import { paymentPaths } from '../paths.ts'
import type { PaymentSeen, RunSeen } from '../seen-queries.ts'
import { bankWords, leftOutWords, saySigned, stateWords, paymentWords as words } from '../words.ts'
import { sayRunDays } from './runs.tsx'

const { Button, Tag } = govuk

type RunProps = {
  readonly frame: Frame
  readonly seen: RunSeen
  readonly may: {
    /** Not the reader's own, and theirs to release. */
    readonly release: boolean
    readonly callOff: boolean
    /** The files hold account numbers: finance alone. */
    readonly files: boolean
  }
  /** Why it was not released. */
  readonly refused?: string | undefined
}

/** One run: what it pays, whom it leaves out and why, its release, its files. */
export function RunPage({ frame, seen, may, refused }: RunProps) {
  const { view } = frame
  const { run } = seen
  const title = words.run(view, { number: run.number })
  const back = { href: paymentPaths.runs.to(), text: words.title(view) }
  const errors = refused ? [{ text: refused, href: '#release' }] : []
  return (
    <Page {...{ frame, title, back, errors }} isWide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        <Tag text={stateWords[run.state](view)} /> {sayRunDays(view, run)}.{' '}
        {words.preparedBy(view, { name: run.preparedByName })}.{' '}
        {run.releasedByName && `${words.releasedBy(view, { name: run.releasedByName })}.`}
      </p>
      {run.state === 'waiting' && <Release {...{ view, seen, may }} />}
      <h2 class="govuk-heading-m">{words.payments(view)}</h2>
      <Payments {...{ view, seen, may }} />
      <h2 class="govuk-heading-m">{words.leftOut(view)}</h2>
      <LeftOutTable {...{ view, seen }} />
      {may.files && seen.files.length > 0 && <Files {...{ view, seen }} />}
    </Page>
  )
}

type Shown = { readonly view: View } & Pick<RunProps, 'seen'>

const Release = ({ view, seen, may }: Shown & Pick<RunProps, 'may'>) => (
  <div id="release">
    <p class="govuk-body">{(may.release ? words.releaseAbout : words.waitsForOther)(view)}</p>
    <div class="govuk-button-group">
      {may.release && (
        <form method="post" action={paymentPaths.release.to({ runId: seen.run.id })}>
          <Button text={words.release(view)} preventDoubleClick />
        </form>
      )}
      {may.callOff && (
        <form method="post" action={paymentPaths.callOff.to({ runId: seen.run.id })}>
          <Button text={words.callOff(view)} classes="govuk-button--secondary" />
        </form>
      )}
    </div>
  </div>
)

type TableProps = {
  readonly title: string
  readonly columns: readonly string[]
  readonly figuresFrom: number
  readonly children: Child
}

const Table = ({ title, columns, figuresFrom, children }: TableProps) => (
  <ScrollTable name={title}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-visually-hidden">{title}</caption>
      <TableHead columns={columns} isFigure={(place) => place >= figuresFrom} />
      <tbody class="govuk-table__body">{children}</tbody>
    </table>
  </ScrollTable>
)

function Payments({ view, seen: { run, payments }, may }: Shown & Pick<RunProps, 'may'>) {
  const columns = [words.provider, words.bankSays, words.lines, words.amount]
  return (
    <Table title={words.payments(view)} columns={columns.map((one) => one(view))} figuresFrom={2}>
      {payments.map((one) => (
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__header">
            {one.name}
            <br />
            <span class="govuk-hint">{one.endToEnd}</span>
            {may.files && run.state === 'released' && (
              <a class="govuk-link" href={paymentPaths.remittance.to({ paymentId: one.id })}>
                {ownWords.seePayment(view)}
                <span class="govuk-visually-hidden">: {one.name}</span>
              </a>
            )}
          </th>
          <StackCell heading={words.bankSays(view)} isWords>
            {sayBank(view, one)}
          </StackCell>
          <StackCell heading={words.lines(view)} isFigure>
            {sayNumber(view, one.lines)}
          </StackCell>
          <StackCell heading={words.amount(view)} isFigure>
            {sayMoney(view, one.amount)}
          </StackCell>
        </tr>
      ))}
      <tr class="govuk-table__row">
        <th scope="row" class="govuk-table__header" colspan={3}>
          {words.total(view)}
        </th>
        <td class="govuk-table__cell govuk-table__cell--numeric">{sayMoney(view, run.amount)}</td>
      </tr>
    </Table>
  )
}

const sayBank = (view: View, { status, reason }: PaymentSeen): string =>
  [bankWords[status ?? 'nothing'](view), reason].filter(Boolean).join(': ')

const LeftOutTable = ({ view, seen: { leftOut } }: Shown) =>
  leftOut.length === 0 ? (
    <p class="govuk-body">{words.nobodyLeftOut(view)}</p>
  ) : (
    <Table
      title={words.leftOut(view)}
      columns={[words.provider, words.why, words.lines, words.amount].map((one) => one(view))}
      figuresFrom={2}
    >
      {leftOut.map(({ name, reason, lines, amount }) => (
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__header">
            {name}
          </th>
          <StackCell heading={words.why(view)} isWords>
            {leftOutWords[reason](view)}
          </StackCell>
          <StackCell heading={words.lines(view)} isFigure>
            {sayNumber(view, lines)}
          </StackCell>
          <StackCell heading={words.amount(view)} isFigure>
            {saySigned(view, amount)}
          </StackCell>
        </tr>
      ))}
    </Table>
  )

const Files = ({ view, seen: { run, files } }: Shown) => (
  <>
    <h2 class="govuk-heading-m">{words.files(view)}</h2>
    <ul class="govuk-list govuk-list--spaced">
      {files.map(({ format, bytes, sha256 }) => (
        <li>
          <a class="govuk-link" href={paymentPaths.file.to({ runId: run.id, format })}>
            {words.fileOf(view, { format, bytes })}
          </a>
          <p class="govuk-hint gd-words">
            {words.fingerprint(view)}: {sha256}
          </p>
        </li>
      ))}
    </ul>
  </>
)
