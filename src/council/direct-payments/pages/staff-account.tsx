import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import type { Ahead } from '../ahead.ts'
import { theirAheadWords } from '../ahead-words.ts'
import type { DirectPayment } from '../direct-payment.ts'
import { dueFor, fourWeeksAt, statementOf } from '../four-weeks.ts'
import type { Mistakes } from '../moving.ts'
import { AccountPage, staffView } from '../parts/account-page.tsx'
import { AheadRows } from '../parts/ahead-rows.tsx'
import { BalanceRows, sayWeeks } from '../parts/balance-rows.tsx'
import { EntryTable, StatementTable } from '../parts/entry-table.tsx'
import { directPaymentPaths } from '../paths.ts'
import type { AccountSeen } from '../seen-queries.ts'
import {
  agreedHowWords,
  heldWords,
  managerWords,
  suitablePerson,
  staffWords as words,
} from '../staff-words.ts'
import { words as allWords, theirWords } from '../words.ts'

const { Button, ErrorSummary, InsetText, SummaryList } = govuk

/** What this reader may do here. */
export type MayDo = {
  readonly change: boolean
  readonly payIn: boolean
  readonly spend: boolean
  readonly takeBack: Mistakes
  /** Whether they are told what the person said that they want. */
  readonly seesPlan: boolean
  readonly seesPeople: boolean
  /** Whether they see the signs of it, and what was done. */
  readonly care: boolean
}

export type StaffAccountModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly seen: AccountSeen | undefined
  readonly ahead: Ahead | undefined
  readonly today: Day
  readonly isWelsh: boolean
  readonly may: MayDo
  /** Why something could not be taken back, where it was tried. */
  readonly refused?: boolean
}

/** One person's account, for staff: the same pence as the person sees. */
export function StaffAccountPage({ frame, flag, seen, may, refused, ...rest }: StaffAccountModel) {
  const view = staffView(frame)
  return (
    <AccountPage
      {...{ frame, flag }}
      title={words.title(view, { name: flag.name })}
      back={may.seesPeople ? 'person' : 'money'}
    >
      {refused && (
        <ErrorSummary
          titleText={words.takeBack(view)}
          errorList={[{ text: allWords.spentSince(view) }]}
        />
      )}
      {seen ? (
        <Whole {...{ view, flag, seen, may, ...rest }} />
      ) : (
        <>
          <InsetText text={words.none(view)} />
          {may.change && (
            <Button
              href={directPaymentPaths.open.to({ personId: flag.id })}
              text={words.openIt(view)}
            />
          )}
        </>
      )}
    </AccountPage>
  )
}

type WholeProps = Pick<StaffAccountModel, 'flag' | 'ahead' | 'today' | 'isWelsh' | 'may'> & {
  readonly view: View
  readonly seen: AccountSeen
}

function Whole({ view, flag, seen, ahead, today, isWelsh, may }: WholeProps) {
  const { payment, entries, planned } = seen
  const weeks = statementOf(entries, payment.openedOn, today)
  const now = weeks.at(-1)
  const of = { personId: flag.id }
  const ways = [
    may.care && ([contributionPaths.directPaymentCare, words.care] as const),
    may.payIn && ([contributionPaths.directPaymentStatement, words.statement] as const),
    may.payIn && ([directPaymentPaths.paidIn, words.recordPaidIn] as const),
    may.spend && ([directPaymentPaths.spent, words.recordSpent] as const),
    may.change && ([directPaymentPaths.manager, words.change] as const),
  ].filter((one) => one !== false)
  return (
    <>
      {now && (
        <>
          <h2 class="govuk-heading-m">{sayWeeks(view, now)}</h2>
          <BalanceRows view={view} weeks={now} said={theirWords} />
        </>
      )}
      {ahead && <AheadRows {...{ view, ahead, said: theirAheadWords }} />}
      <SummaryList
        rows={factsOf(view, { payment, planned, today, isWelsh }).map(([key, value]) => ({
          key: { text: key },
          value: { text: value },
        }))}
      />
      <div class="govuk-button-group">
        {ways.map(([way, text]) => (
          <Button href={way.to(of)} text={text(view)} classes="govuk-button--secondary" />
        ))}
      </div>
      <StatementTable view={view} weeks={weeks} />
      <EntryTable
        {...{ view, entries, planned, personId: flag.id }}
        seesPlan={may.seesPlan}
        mistakes={may.takeBack}
      />
    </>
  )
}

type Facts = Pick<AccountSeen, 'payment' | 'planned'> & Pick<WholeProps, 'today' | 'isWelsh'>

function factsOf(view: View, { payment, planned, today, isWelsh }: Facts) {
  const { held, holder, openedOn, manager } = payment
  const yearly = planned?.yearly
  const due = yearly !== undefined && dueFor(yearly, fourWeeksAt(openedOn, today).number)
  const rows: readonly (readonly [string, string] | false)[] = [
    [words.openedOn(view), sayDayOfMonth(view, openedOn)],
    [words.held(view), [heldWords[held](view), holder].filter(Boolean).join(': ')],
    [words.who(view), sayManager(view, payment, isWelsh)],
    manager.agreedWords !== '' && [
      words.agreement(view),
      words.inTheirWords(view, {
        how: agreedHowWords[manager.agreedHow](view),
        words: manager.agreedWords,
      }),
    ],
    due !== false && [
      words.due(view),
      `${sayMoney(view, due)}. ${words.dueFrom(view, { yearly: sayMoney(view, yearly ?? due) })}`,
    ],
  ]
  return rows.filter((row) => row !== false)
}

/** Who looks after the account, and since when. */
function sayManager(view: View, { manager }: DirectPayment, isWelsh: boolean): string {
  const isSuitable = isWelsh && manager.kind === 'authorised-person'
  const kind = (isSuitable ? suitablePerson : managerWords[manager.kind])(view)
  const who = manager.name ? words.named(view, { kind, name: manager.name }) : kind
  return words.since(view, { who, day: sayDayOfMonth(view, manager.startsOn) })
}
