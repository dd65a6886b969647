import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import { sayDay } from '#ground/words/dates.ts'
import type { Assessment } from '../assessment.ts'
import { type MissingPart, verdictOf } from '../assessment-steps.ts'
import { words } from '../assessment-words.ts'
import { type AboutProps, PersonPage, staffView, Version } from '../parts/about-person.tsx'
import { VerdictSaid } from '../parts/eligibility-said.tsx'
import { MissingList } from '../parts/missing-said.tsx'
import { PaperSaid } from '../parts/paper-said.tsx'
import { needsPaths } from '../paths.ts'
import type { Signed } from '../signed.ts'

const { Button, Details, Textarea } = govuk

export type DecideFields = 'advice' | 'how' | 'version' | 'step'
type Props = AboutProps & {
  readonly assessment: Assessment
  readonly missing: readonly MissingPart[]
  readonly paper: Signed
  readonly form: Form<DecideFields>
}

/** Share, agree, decide: what the rules say, what is missing, and the whole paper that is signed. */
export function DecidePage({ frame, flag, assessment, missing, paper, form }: Props) {
  const view = staffView(frame)
  const personId = flag.id
  const verdict = verdictOf(assessment)
  const besides = missing.filter((part) => part.kind !== 'advice')
  const action = needsPaths.decide.to({ personId })
  const send = (step: string, text: string, isSecond = false) => (
    <Button
      text={text}
      name="step"
      value={step}
      preventDoubleClick
      classes={isSecond ? 'govuk-button--secondary' : ''}
    />
  )
  return (
    <PersonPage
      {...{ frame, flag }}
      title={words.finish(view)}
      back={{ href: needsPaths.assessment.to({ personId }), text: words.backToList(view) }}
      errors={errorList(form)}
    >
      {besides.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">{words.missing(view)}</h2>
          <MissingList {...{ view, personId }} missing={besides} />
        </>
      ) : (
        <>
          <h2 class="govuk-heading-m">{words.verdict(view)}</h2>
          <VerdictSaid view={view} verdict={verdict} />
        </>
      )}
      {besides.length === 0 && !verdict.eligible && (
        <form method="post" action={action} novalidate>
          <Version version={assessment.version} />
          <Textarea
            {...field(form, 'advice')}
            rows="4"
            label={{ text: words.advice(view), classes: 'govuk-label--s' }}
            hint={{ text: words.adviceHint(view) }}
          />
          {send('advice', words.saveAndBack(view), true)}
        </form>
      )}
      {missing.length === 0 && (
        <form method="post" action={action} novalidate>
          <Version version={assessment.version} />
          {assessment.state === 'started' && (
            <>
              <p class="govuk-body">{words.shareHint(view)}</p>
              {send('share', words.share(view))}
            </>
          )}
          {assessment.sharedOn && assessment.state !== 'started' && (
            <p class="govuk-body">
              {words.sharedOn(view, { day: sayDay(view, assessment.sharedOn) })}
            </p>
          )}
          {assessment.state === 'shared' && (
            <>
              <Textarea
                {...field(form, 'how')}
                rows="2"
                label={{ text: words.agreeHow(view), classes: 'govuk-label--s' }}
              />
              {send('agree', words.agree(view), true)}
            </>
          )}
          {assessment.state !== 'started' && (
            <>
              <p class="govuk-body">{words.decideHint(view)}</p>
              {send('decide', words.decide(view))}
            </>
          )}
        </form>
      )}
      <Details
        summaryText={words.whole2(view)}
        html={<PaperSaid paper={paper} />}
        open={assessment.state !== 'started'}
      />
    </PersonPage>
  )
}
