import { AccountPage, staffView } from '#council/direct-payments/parts/account-page.tsx'
import type { Worksheet } from '#council/direct-payments/surplus.ts'
import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import type { RecoverySeen, SavingSeen, TalkSeen } from '../care-queries.ts'
import { saySign } from '../parts/said-sign.ts'
import { StatusTag } from '../parts/status-tag.tsx'
import { Stops } from '../parts/stops.tsx'
import { TalkTable } from '../parts/talk-table.tsx'
import { directPaymentCarePaths as paths } from '../paths.ts'
import type { Watched } from '../sign-queries.ts'
import type { StopSeen } from '../stop-queries.ts'
import { careWords as words } from '../words.ts'

const { Button, InsetText } = govuk

export type MayCare = {
  readonly talk: boolean
  readonly save: boolean
  readonly recover: boolean
  readonly stop: boolean
}

export type CareModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly watched: Watched
  readonly talks: readonly TalkSeen[]
  readonly savings: readonly SavingSeen[]
  readonly recoveries: readonly RecoverySeen[]
  readonly stops: readonly StopSeen[]
  /** What would go back if it ended as it stands. */
  readonly settlement: Worksheet | undefined
  readonly may: MayCare
}

/** What one account shows, who talked about it, what is saved, what was asked for, and whether it is paid. */
export function CarePage(model: CareModel) {
  const { frame, flag, watched, talks, may } = model
  const view = staffView(frame)
  const of = { personId: flag.id }
  return (
    <AccountPage {...{ frame, flag }} title={words.title(view, { name: flag.name })} back="account">
      <h2 class="govuk-heading-m">
        {words.status(view)}: <StatusTag view={view} status={watched.status} />
      </h2>
      <Signs view={view} watched={watched} />
      {talks.some(({ isSuspicion }) => isSuspicion) && <InsetText text={words.suspected(view)} />}
      <h2 class="govuk-heading-m">{words.talks(view)}</h2>
      {talks.length === 0 ? (
        <p class="govuk-body">{words.noTalks(view)}</p>
      ) : (
        <TalkTable {...{ view, talks }} />
      )}
      {may.talk && <Way href={paths.talk.to(of)} text={words.noteTalk(view)} />}
      <LeftOver {...{ view, model }} />
      <Stops {...{ view, of, may: may.stop }} stops={model.stops} settlement={model.settlement} />
    </AccountPage>
  )
}

const Way = ({ href, text }: { readonly href: string; readonly text: string }) => (
  <Button href={href} text={text} classes="govuk-button--secondary" />
)

function Signs({ view, watched }: { readonly view: View; readonly watched: Watched }) {
  const { signs, reviewLateSince } = watched
  return (
    <>
      {signs.length === 0 ? (
        <p class="govuk-body">{words.noSigns(view)}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {signs.map((sign) => (
            <li>
              {words.since(view, {
                sign: saySign(view, sign),
                day: sayDayOfMonth(view, sign.since),
              })}
            </li>
          ))}
        </ul>
      )}
      {reviewLateSince && (
        <p class="govuk-body">
          {words.reviewLate(view, { day: sayDayOfMonth(view, reviewLateSince) })}
        </p>
      )}
    </>
  )
}

function LeftOver({ view, model }: { readonly view: View; readonly model: CareModel }) {
  const { flag, savings, recoveries, may } = model
  const of = { personId: flag.id }
  return (
    <>
      <h2 class="govuk-heading-m">{words.savings(view)}</h2>
      {savings.length === 0 && <p class="govuk-body">{words.noSavings(view)}</p>}
      <ul class="govuk-list govuk-list--bullet">
        {savings.map(({ what, amount, neededOn }) => (
          <li>
            {words.savingFor(view, {
              ...{ what, money: sayMoney(view, amount) },
              day: sayDayOfMonth(view, neededOn),
            })}
          </li>
        ))}
      </ul>
      {may.save && <Way href={paths.saving.to(of)} text={words.noteSaving(view)} />}
      <h2 class="govuk-heading-m">{words.surplus(view)}</h2>
      {recoveries.map((one) => (
        <p class="govuk-body">
          {words.asked(view, {
            ...{ day: sayDayOfMonth(view, one.decidedOn), due: sayDayOfMonth(view, one.dueOn) },
            ...{ recover: sayMoney(view, one.recover), refund: sayMoney(view, one.refund) },
          })}
          <br />
          {one.reasons}
        </p>
      ))}
      {may.recover && <Way href={paths.surplus.to(of)} text={words.toSurplus(view)} />}
    </>
  )
}
