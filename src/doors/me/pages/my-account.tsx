import type { Ahead } from '#council/direct-payments/ahead.ts'
import { myAheadWords } from '#council/direct-payments/ahead-words.ts'
import { statementOf } from '#council/direct-payments/four-weeks.ts'
import { AheadRows } from '#council/direct-payments/parts/ahead-rows.tsx'
import { BalanceRows, sayWeeks } from '#council/direct-payments/parts/balance-rows.tsx'
import { SpendForm } from '#council/direct-payments/parts/spend-form.tsx'
import { SpentRows } from '#council/direct-payments/parts/spent-rows.tsx'
import type { Planned } from '#council/direct-payments/planned.ts'
import type { AccountSeen } from '#council/direct-payments/seen-queries.ts'
import { words as allWords, myWords as words } from '#council/direct-payments/words.ts'
import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import { wayPageWords } from '#weeks/plans/route-wish-words.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { mePaths } from '../paths.ts'

const { ErrorSummary } = govuk

export type MyAccountModel = {
  readonly frame: Frame
  /** Nothing, where no money is paid to them. */
  readonly seen: AccountSeen | undefined
  /** When some may have to go back, where that is in sight. */
  readonly ahead: Ahead | undefined
  readonly today: Day
  readonly accountId: Id
  /** Whether taking something back was tried, and could not be done. */
  readonly refused: boolean
}

/** Money paid to me: in, spent and left as coins and words, who looks after it, and what I spent. */
export function MyAccountPage({ frame, seen, refused, ...rest }: MyAccountModel) {
  const { view } = frame
  const title = words.title(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.money.to()}
      back={{ href: mePaths.money.to() }}
    >
      {refused && (
        <ErrorSummary
          titleText={allWords.mistake(view)}
          errorList={[{ text: allWords.spentSince(view) }]}
        />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      {seen ? (
        <Whole {...{ view, seen, ...rest }} />
      ) : (
        <Rows>
          <Row picture={<Picture of="money" size={128} />}>
            <p class="govuk-body">{words.none(view)}</p>
          </Row>
        </Rows>
      )}
      <WaysOn view={view} hasAccount={seen !== undefined} />
    </Page>
  )
}

type WholeProps = Pick<MyAccountModel, 'today' | 'accountId' | 'ahead'> & {
  readonly view: View
  readonly seen: AccountSeen
}

/** In the pictures view three sentences, in, spent and left, and no more. */
function Whole({ view, seen, ahead, today, accountId }: WholeProps) {
  const { payment, entries, planned } = seen
  const now = statementOf(entries, payment.openedOn, today).at(-1)
  if (!now) return null
  const told = ahead && <AheadRows {...{ view, ahead, said: myAheadWords }} />
  if (view.seeing === 'pictures')
    return (
      <>
        <BalanceRows view={view} weeks={now} said={words} />
        {told}
      </>
    )
  return (
    <>
      <h2 class="govuk-heading-m">{sayWeeks(view, now)}</h2>
      <BalanceRows view={view} weeks={now} said={words} />
      <Rows>
        <Row picture={<Picture of="person" size={96} />}>
          <p class="govuk-body">{sayWho(view, seen)}</p>
        </Row>
        {payment.held === 'managed-account' && (
          <Row picture={<Picture of="people" size={96} />}>
            <p class="govuk-body">{words.holds(view, { name: payment.holder })}</p>
          </Row>
        )}
      </Rows>
      {told}
      <h2 class="govuk-heading-m">{words.whatSpent(view)}</h2>
      <SpentRows
        {...{ view, entries, planned, accountId }}
        most={view.seeing === 'standard' ? 20 : 5}
        takeBack={(entryId) => mePaths.takeBack.to({ entryId })}
      />
    </>
  )
}

const sayWho = (view: View, { payment }: AccountSeen): string =>
  payment.manager.name
    ? words.looksAfterIt(view, { name: payment.manager.name })
    : words.youLookAfterIt(view)

function WaysOn({ view, hasAccount }: { readonly view: View; readonly hasAccount: boolean }) {
  const isPictures = view.seeing === 'pictures'
  return (
    <Choices>
      {hasAccount && (
        <CardLink
          href={mePaths.spent.to()}
          picture={<Picture of="shopping" size={96} />}
          label={isPictures ? words.addShort(view) : words.add(view)}
        />
      )}
      <CardLink
        href={mePaths.ways.to()}
        picture={<Picture of="council" size={96} />}
        label={isPictures ? wayPageWords.short(view) : wayPageWords.title(view)}
      />
      <TalkCard view={view} />
    </Choices>
  )
}

export type MySpendModel = {
  readonly frame: Frame
  readonly form: Form<string>
  readonly id: Id
  readonly planned: Planned | undefined
}

/** What I spent: on what, to whom, how much, when. */
export function MySpendPage({ frame, form, id, planned }: MySpendModel) {
  const { view } = frame
  return (
    <Page
      frame={frame}
      title={words.add(view)}
      current={mePaths.money.to()}
      back={{ href: mePaths.account.to() }}
      errors={errorList(form, { on: 'on-day' })}
    >
      <h1 class="govuk-heading-l">{words.add(view)}</h1>
      <SpendForm
        {...{ view, form, id, planned }}
        to={mePaths.spent.to()}
        button={words.add(view)}
      />
    </Page>
  )
}
