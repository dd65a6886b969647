import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import type { CarerAssessment } from '../carer-assessment.ts'
import { illWords } from '../carer-ill-words.ts'
import type { CarerSeen } from '../carer-queries.ts'
import { ownWords as words } from '../carer-words.ts'
import { Version } from '../parts/about-person.tsx'
import { type CarerFields, CarerQuestions } from '../parts/carer-fields.tsx'
import { needsPaths } from '../paths.ts'

const { Button, InsetText, NotificationBanner } = govuk

export type OwnNeed = {
  readonly carer: CarerSeen
  readonly assessment: CarerAssessment | undefined
  readonly form: Form<CarerFields>
}
type Props = {
  readonly frame: Frame
  readonly needs: readonly OwnNeed[]
  readonly isSaved: boolean
}

/** What a carer needs themselves, in their own words: theirs to write, whatever is decided about the person. */
export function OwnNeedsPage({ frame, needs, isSaved }: Props) {
  const { view } = frame
  return (
    <Page
      frame={frame}
      title={words.title(view)}
      current={needsPaths.ownNeeds.to()}
      errors={needs.flatMap((need) => errorList(need.form))}
    >
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      {isSaved && <NotificationBanner type="success" text={words.saved(view)} />}
      <p class="govuk-body">{words.intro(view)}</p>
      {needs.length === 0 && <InsetText text={words.nobody(view)} />}
      {needs.map((need) => (
        <One view={view} need={need} />
      ))}
    </Page>
  )
}

function One({ view, need: { carer, assessment, form } }: { view: View; need: OwnNeed }) {
  const action = needsPaths.ownNeed.to({ carerId: carer.id })
  const isOpen = assessment?.state === 'started'
  const called = {
    ...{ words: words.words(view), able: words.able(view), willing: words.willing(view) },
    ...{ wants: words.wants(view), effect: words.effect(view) },
    emergencyPlan: words.emergency(view),
  }
  return (
    <section>
      <h2 class="govuk-heading-m">{words.caresFor(view, { name: carer.personKnownAs })}</h2>
      <p class="govuk-body">
        <a class="govuk-link" href={needsPaths.ownIll.to({ carerId: carer.id })}>
          {illWords.title(view)}
        </a>
      </p>
      {assessment?.decidedOn && <Decided view={view} assessment={assessment} />}
      <form method="post" action={action} novalidate>
        {isOpen ? (
          <>
            <Version version={assessment.version} />
            <CarerQuestions {...{ view, form, called }} withWords />
            <Button text={words.save(view)} preventDoubleClick />
            <p class="govuk-body">{words.next(view)}</p>
          </>
        ) : (
          <Button
            text={(assessment ? words.again : words.start)(view)}
            name="step"
            value="start"
            preventDoubleClick
          />
        )}
      </form>
    </section>
  )
}

function Decided({ view, assessment }: { view: View; assessment: CarerAssessment }) {
  const { decidedOn, breakMinutes = 0, reasons } = assessment
  const [hours, minutes] = [Math.floor(breakMinutes / 60), breakMinutes % 60]
  return (
    <>
      <p class="govuk-body">{decidedOn && words.decided(view, { day: sayDay(view, decidedOn) })}</p>
      <p class="govuk-body">{words.break(view, { hours, minutes })}</p>
      <p class="govuk-body">
        <strong>{words.reasons(view)}</strong>: {reasons}
      </p>
    </>
  )
}
