import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices } from '#ground/govuk/picture-rows.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { Ahead } from '../ahead.ts'
import { theirAheadWords } from '../ahead-words.ts'
import { statementOf } from '../four-weeks.ts'
import { AheadRows } from '../parts/ahead-rows.tsx'
import { BalanceRows, sayWeeks } from '../parts/balance-rows.tsx'
import { SpendForm } from '../parts/spend-form.tsx'
import { SpentRows } from '../parts/spent-rows.tsx'
import { directPaymentPaths as paths } from '../paths.ts'
import type { LookedAfter } from '../queries.ts'
import type { AccountSeen } from '../seen-queries.ts'
import { words as allWords, theirWords as words } from '../words.ts'

const { ErrorSummary } = govuk

type ListProps = { readonly frame: Frame; readonly all: readonly LookedAfter[] }

/** Whose direct payments the reader looks after, by name. */
export function LookingAfterPage({ frame, all }: ListProps) {
  const { view } = frame
  return (
    <Page frame={frame} title={words.title(view)} current={paths.mine.to()}>
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      {all.length === 0 && <p class="govuk-body">{words.none(view)}</p>}
      <Choices>
        {all.map(({ payment, knownAs }) => (
          <CardLink
            href={paths.one.to({ paymentId: payment.id })}
            picture={<Picture of="money" size={96} />}
            label={words.of(view, { name: knownAs })}
          />
        ))}
      </Choices>
    </Page>
  )
}

export type LookedAfterModel = {
  readonly frame: Frame
  readonly knownAs: string
  readonly seen: AccountSeen
  /** When some may have to go back, where that is in sight. */
  readonly ahead: Ahead | undefined
  readonly today: Day
  readonly accountId: Id
  readonly refused?: boolean
}

/** The one account, and nothing else of the person's record: in, spent, left, and what it was spent on. */
export function LookedAfterPage(model: LookedAfterModel) {
  const { frame, knownAs, seen, ahead, today, accountId, refused } = model
  const { view } = frame
  const { payment, entries, planned } = seen
  const now = statementOf(entries, payment.openedOn, today).at(-1)
  const title = words.of(view, { name: knownAs })
  const isNominated = payment.manager.kind === 'nominated-person'
  const of = { paymentId: payment.id }
  return (
    <Page
      {...{ frame, title }}
      current={paths.mine.to()}
      back={{ href: paths.mine.to(), text: words.title(view) }}
    >
      {refused && (
        <ErrorSummary
          titleText={allWords.mistake(view)}
          errorList={[{ text: allWords.spentSince(view) }]}
        />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {(isNominated ? words.theyDecide : words.forThem)(view, { name: knownAs })}
      </p>
      {now && (
        <>
          <h2 class="govuk-heading-m">{sayWeeks(view, now)}</h2>
          <BalanceRows view={view} weeks={now} said={words} />
        </>
      )}
      {ahead && <AheadRows {...{ view, ahead, said: theirAheadWords }} />}
      <Choices>
        <CardLink
          href={paths.oneSpent.to(of)}
          picture={<Picture of="shopping" size={96} />}
          label={words.add(view)}
        />
      </Choices>
      <h2 class="govuk-heading-m">{words.whatSpent(view)}</h2>
      <SpentRows
        {...{ view, entries, planned, accountId }}
        most={view.seeing === 'standard' ? 20 : 5}
        takeBack={(entryId) => paths.oneTakeBack.to({ ...of, entryId })}
      />
    </Page>
  )
}

export type LookedAfterSpendModel = Pick<LookedAfterModel, 'frame' | 'knownAs' | 'seen'> & {
  readonly form: Form<string>
  readonly id: Id
}

export function LookedAfterSpendPage({ frame, knownAs, seen, form, id }: LookedAfterSpendModel) {
  const { view } = frame
  const of = { paymentId: seen.payment.id }
  return (
    <Page
      frame={frame}
      title={words.add(view)}
      current={paths.mine.to()}
      back={{ href: paths.one.to(of), text: words.of(view, { name: knownAs }) }}
      errors={errorList(form, { on: 'on-day' })}
    >
      <h1 class="govuk-heading-l">{words.add(view)}</h1>
      <SpendForm
        {...{ view, form, id }}
        planned={seen.planned}
        to={paths.oneSpent.to(of)}
        button={words.write(view)}
      />
    </Page>
  )
}
