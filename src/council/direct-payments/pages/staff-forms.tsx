import { govuk } from '#ground/govuk/components.ts'
import type { Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { sayMoney } from '#ground/words/figures.ts'
import {
  Chosen,
  DayField,
  LineField,
  OneOf,
  SomeOf,
  WordsField,
} from '#lives/people/parts/fields.tsx'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { AGREED_HOW, HELD, MANAGERS } from '../direct-payment.ts'
import { AccountPage, staffView } from '../parts/account-page.tsx'
import { SpendForm } from '../parts/spend-form.tsx'
import { directPaymentPaths } from '../paths.ts'
import type { Planned } from '../planned.ts'
import {
  agreedHowWords,
  entryWords,
  heldWords,
  managerWords,
  suitablePerson,
  staffWords as words,
} from '../staff-words.ts'

const { Button } = govuk

type FormModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly form: Form<string>
  /** The form's own id: sent twice, it is done once. */
  readonly id: Id
}

const Hidden = ({ id, version }: { readonly id: Id; readonly version?: number }) => (
  <>
    <input type="hidden" name="id" value={id} />
    {version !== undefined && <input type="hidden" name="version" value={String(version)} />}
  </>
)

/** Opens an account for somebody whose plan has a direct payment. */
export function OpenPage({ frame, flag, form, id }: FormModel) {
  const view = staffView(frame)
  return (
    <AccountPage {...{ frame, flag, form }} title={words.openIt(view)} back="account">
      <form method="post" action={directPaymentPaths.open.to({ personId: flag.id })} novalidate>
        <Hidden id={id} />
        <OneOf
          {...{ form, name: 'held', label: words.held(view) }}
          items={HELD.map((value) => ({ value, text: heldWords[value](view) }))}
        />
        <LineField
          {...{ form, name: 'holder', label: words.holder(view), hint: words.holderHint(view) }}
        />
        <DayField {...{ form, name: 'openedOn', label: words.openedOn(view) }} />
        <Button text={words.openIt(view)} preventDoubleClick />
      </form>
    </AccountPage>
  )
}

export type PaidInModel = FormModel & {
  /** What is due for the four weeks of today, by the plan in force. */
  readonly due: Pence
}

/** What finance paid in. */
export function PaidInPage({ frame, flag, form, id, due }: PaidInModel) {
  const view = staffView(frame)
  return (
    <AccountPage {...{ frame, flag, form }} title={words.recordPaidIn(view)} back="account">
      <p class="govuk-body">
        {words.due(view)}: <strong>{sayMoney(view, due)}</strong>
      </p>
      <form method="post" action={directPaymentPaths.paidIn.to({ personId: flag.id })} novalidate>
        <Hidden id={id} />
        <OneOf
          {...{ form, name: 'kind', label: words.kind(view) }}
          items={(['four-weekly', 'one-off'] as const).map((value) => ({
            value,
            text: entryWords[value](view),
          }))}
        />
        <LineField
          {...{ form, name: 'amount', label: words.amountIn(view), hint: words.writePounds(view) }}
        />
        <DayField {...{ form, name: 'on', label: words.onDay(view) }} />
        <Button text={words.save(view)} preventDoubleClick />
      </form>
    </AccountPage>
  )
}

export type StaffSpendModel = FormModel & {
  readonly planned: Planned | undefined
  readonly seesPlan: boolean
}

/** What was spent, as somebody told staff. */
export function StaffSpendPage({ frame, flag, form, id, planned, seesPlan }: StaffSpendModel) {
  const view = staffView(frame)
  return (
    <AccountPage {...{ frame, flag, form }} title={words.recordSpent(view)} back="account">
      <SpendForm
        {...{ view, form, id, planned }}
        to={directPaymentPaths.spent.to({ personId: flag.id })}
        button={words.save(view)}
        hidesOutcomes={!seesPlan}
      />
    </AccountPage>
  )
}

export type ManagerModel = FormModel & {
  readonly version: number
  readonly around: readonly { readonly id: Id; readonly name: string }[]
  readonly isWelsh: boolean
}

/** Who looks after the account from today, with the capacity to choose them in the same step. */
export function ManagerPage({ frame, flag, form, id, version, around, isWelsh }: ManagerModel) {
  const view = staffView(frame)
  const saidOf = (kind: (typeof MANAGERS)[number]) =>
    (isWelsh && kind === 'authorised-person' ? suitablePerson : managerWords[kind])(view)
  return (
    <AccountPage {...{ frame, flag, form }} title={words.change(view)} back="account">
      <form
        method="post"
        action={directPaymentPaths.manager.to({ personId: flag.id })}
        novalidate
        class="govuk-!-width-two-thirds"
      >
        <Hidden id={id} version={version} />
        <OneOf
          {...{ form, name: 'kind', label: words.changeWho(view) }}
          items={MANAGERS.map((value) => ({ value, text: saidOf(value) }))}
        />
        <LineField {...{ form, name: 'name', label: words.name(view) }} />
        <Chosen
          {...{ form, name: 'holderAccountId', label: words.signIn(view) }}
          none={words.noSignIn(view)}
          items={around.map((one) => ({ value: one.id, text: one.name }))}
        />
        <OneOf
          {...{ form, name: 'chosen', label: words.chosen(view) }}
          isInline
          items={[
            { value: 'yes', text: words.yes(view) },
            { value: 'no', text: words.no(view) },
          ]}
        />
        <Chosen
          {...{ form, name: 'how', label: words.how(view), none: '' }}
          items={AGREED_HOW.map((value) => ({ value, text: agreedHowWords[value](view) }))}
        />
        <WordsField {...{ form, name: 'words', label: words.theirWords(view) }} />
        <SomeOf
          {...{ form, name: 'agreed', label: words.agreement(view) }}
          hint={words.forAuthorised(view)}
          items={[
            { value: 'agrees', text: words.agrees(view) },
            { value: 'suitable', text: words.suitable(view) },
            { value: 'able', text: words.able(view) },
          ]}
        />
        <h2 class="govuk-heading-m">{words.capacity(view)}</h2>
        <p class="govuk-body">{words.capacityWhy(view)}</p>
        <WordsField {...{ form, name: 'informationGiven', label: words.informationGiven(view) }} />
        <WordsField {...{ form, name: 'supportGiven', label: words.supportGiven(view) }} />
        <WordsField {...{ form, name: 'reasons', label: words.reasons(view) }} />
        <Button text={words.save(view)} preventDoubleClick />
      </form>
    </AccountPage>
  )
}
