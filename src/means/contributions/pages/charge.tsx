import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { ChallengeLink } from '#lives/challenges/parts/challenge-link.tsx'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import type { Charge } from '../charge.ts'
import { chargeWords } from '../charge-words.ts'
import { pageWords as words } from '../page-words.ts'
import { InTheirWords } from '../parts/charge-said.tsx'
import { ChargeSteps } from '../parts/charge-steps.tsx'
import { sayMaximum, sayRule } from '../parts/means-said.ts'
import { contributionPaths } from '../paths.ts'
import { sayHolds } from './assess-check.tsx'

const { Button, Details, InsetText } = govuk

export type ChargeModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  /** What holds today. */
  readonly charge: Charge | undefined
  /** Those that held before, or will. */
  readonly others: readonly Charge[]
  readonly may: { readonly assess: boolean; readonly speakUp: boolean; readonly people: boolean }
}

/** What one person pays, and how it was worked out, for those who help them with their money. */
export function ChargePage({ frame, flag, charge, others, may }: ChargeModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const personId = flag.id
  const title = words.title(view, { name: flag.name })
  const back = may.people
    ? { href: peoplePaths.person.to({ personId }), text: words.person(view) }
    : { href: contributionPaths.list.to(), text: words.money(view) }
  return (
    <Page
      frame={frame}
      title={title}
      current={may.people ? peoplePaths.list.to() : contributionPaths.list.to()}
      back={back}
      bar={<PersonBar view={view} flag={flag} />}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {charge ? <OneCharge view={view} charge={charge} /> : <InsetText text={words.none(view)} />}
      {charge && may.speakUp && (
        <ChallengeLink
          view={view}
          personId={personId}
          about="charge"
          subject={charge.assessmentId}
        />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={contributionPaths.whatIf.to({ personId })}>
          {words.whatIf(view)}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={contributionPaths.directPayment.to({ personId })}>
          {words.directPayment(view)}
        </a>
      </p>
      {may.assess && (
        <Button
          text={charge ? words.assessAgain(view) : words.assess(view)}
          href={contributionPaths.assess.to({ personId })}
        />
      )}
      {others.length > 0 && <h2 class="govuk-heading-m">{words.before(view)}</h2>}
      {others.map((other) => (
        <Details
          summaryText={summary(view, other)}
          html={<ChargeSteps view={view} steps={other.steps} />}
        />
      ))}
    </Page>
  )
}

const summary = (view: View, { supersededOn, ...other }: Charge): string =>
  [
    `${sayMaximum(view, other.maximumWeekly)}.`,
    sayHolds(view, other.validFrom, other.validTo),
    ...(supersededOn ? [words.supersededOn(view, { day: sayDayOfMonth(view, supersededOn) })] : []),
  ].join(' ')

const OneCharge = ({ view, charge }: { readonly view: View; readonly charge: Charge }) => (
  <>
    <p class="govuk-body-l">
      <strong>{sayMaximum(view, charge.maximumWeekly)}</strong>.{' '}
      {sayHolds(view, charge.validFrom, charge.validTo)}{' '}
      {words.assessedOn(view, { day: sayDayOfMonth(view, charge.assessedOn) })}
    </p>
    <ChargeSteps view={view} steps={charge.steps} />
    <p class="govuk-body">{chargeWords.never(view)}</p>
    <p class="govuk-body">{words.carerNever(view)}</p>
    <InTheirWords view={view} steps={charge.steps} />
    <Details
      summaryText={words.rulesUsed(view)}
      html={
        <ul class="govuk-list govuk-list--bullet">
          {charge.used.map(({ key, from, own }) => (
            <li>
              {(own ? words.ruleOwn : words.ruleFrom)(view, {
                rule: sayRule(view, key),
                day: sayDayOfMonth(view, from),
              })}
            </li>
          ))}
        </ul>
      }
    />
  </>
)
