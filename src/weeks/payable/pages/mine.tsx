import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { addDays, type Day } from '#ground/kernel/day.ts'
import { total } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay, saySoftDay, sayWeekOf } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { Sentence } from '#ground/words/says.ts'
import { servicePaths } from '#lives/offer/service-paths.ts'
import { bySitting, type PaidSitting } from '../paid-sitting.ts'
import { payablePaths } from '../paths.ts'
import type { PaidDay } from '../queries.ts'
import { basisWords, sayReason, payableWords as words } from '../words.ts'

export type MineModel = {
  readonly frame: Frame
  readonly ahead: readonly PaidDay[]
  /** Which week is shown, and whether there are others before and after it. */
  readonly week: Day
  readonly hasBefore: boolean
  readonly hasAfter: boolean
  readonly soFar: readonly PaidDay[]
  /** Where it stands when all this is paid. */
  readonly whenPaid?: { readonly href: string; readonly text: Sentence } | undefined
}

/** What a provider is paid, week by week, and by which rule: also for days to which nobody came. */
export function MinePage({ frame, ahead, soFar, whenPaid, ...weeks }: MineModel) {
  const { view } = frame
  const title = words.mine(view)
  const ofWeek = sayWeekOf(view, weeks.week)
  return (
    <Page frame={frame} title={title} current={servicePaths.ours.to()} isWide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {words.mineAbout(view)}{' '}
        {whenPaid && (
          <a class="govuk-link" href={whenPaid.href}>
            {whenPaid.text(view)}
          </a>
        )}
      </p>
      {ahead.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.ahead(view)}</h2>
          <Days view={view} title={words.ahead(view)} days={ahead} />
        </>
      )}
      <h2 class="govuk-heading-m">{ofWeek}</h2>
      <OtherWeeks view={view} {...weeks} />
      {soFar.length === 0 ? (
        <p class="govuk-body">{words.mineNone(view)}</p>
      ) : (
        <Days view={view} title={ofWeek} days={soFar} />
      )}
    </Page>
  )
}

type WeeksProps = Pick<MineModel, 'week' | 'hasBefore' | 'hasAfter'> & { readonly view: View }

const OtherWeeks = ({ view, week, hasBefore, hasAfter }: WeeksProps) => (
  <div class="govuk-button-group">
    {hasBefore && <OtherWeek week={addDays(week, -7)} text={words.weekBefore(view)} />}
    {hasAfter && <OtherWeek week={addDays(week, 7)} text={words.weekAfter(view)} />}
  </div>
)

const OtherWeek = ({ week, text }: { readonly week: Day; readonly text: string }) => (
  <a class="govuk-link" href={`${payablePaths.mine.to()}?week=${week}`}>
    {text}
  </a>
)

type DaysProps = {
  readonly view: View
  readonly title: string
  readonly days: readonly PaidDay[]
}

const Days = ({ view, title, days }: DaysProps) => (
  <ScrollTable name={title}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-visually-hidden">{title}</caption>
      <TableHead
        columns={[words.day, words.who, words.what, words.from, words.youGet].map((column) =>
          column(view),
        )}
        isFigure={(place) => place === 4}
      />
      <tbody class="govuk-table__body">
        {bySitting(days).map((one) => (
          <Sitting view={view} one={one} />
        ))}
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__header" colspan={4}>
            {words.total(view)}
          </th>
          <td class="govuk-table__cell govuk-table__cell--numeric">
            {sayMoney(view, total(days.map((day) => day.provider)))}
          </td>
        </tr>
      </tbody>
    </table>
  </ScrollTable>
)

function Sitting({ view, one }: { readonly view: View; readonly one: PaidSitting<PaidDay> }) {
  const { first, names, provider } = one
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {sayDay(view, first.day)}
        <br />
        {view.language === 'en' ? first.titleEn : first.titleCy}
      </th>
      <StackCell heading={words.who(view)}>{names.join(', ')}</StackCell>
      <StackCell heading={words.what(view)} isWords>
        {basisWords[first.basis](view)}
        {first.basis !== 'attended' && (
          <>
            <br />
            <span class="govuk-hint">{first.reasons.map((r) => sayOne(view, r)).join('; ')}</span>
          </>
        )}
      </StackCell>
      <StackCell heading={words.from(view)}>{sayFrom(view, first)}</StackCell>
      <StackCell heading={words.youGet(view)} isFigure>
        {sayMoney(view, provider)}
      </StackCell>
    </tr>
  )
}

const sayOne = (view: View, reason: PaidDay['reasons'][number]): string =>
  sayReason(view, reason, {
    share: (share) => `${share / 100}%`,
    day: (on) => saySoftDay(view, on as Day),
  })

function sayFrom(view: View, one: PaidDay): string {
  if (one.provider === 0) return words.fromNobody(view)
  return one.council > 0 ? words.fromCouncil(view) : words.fromPackage(view)
}
