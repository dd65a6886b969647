import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import type { Media } from '#lives/media/media.ts'
import { SentMedia, type Typing } from '#lives/media/parts/sent-media.tsx'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { OUTCOMES } from '../challenge.ts'
import type { Candidate } from '../handler-choice.ts'
import { AnswerAndOmbudsman, ChallengeFacts, StandingTag } from '../parts/challenge-facts.tsx'
import { challengePaths } from '../paths.ts'
import type { SeenChallenge } from '../queries.ts'
import { handlingWords as words } from '../status-words.ts'
import { words as makingWords, outcomeWords } from '../words.ts'

const { Button, Details, Radios, Select, Textarea } = govuk

export type AnswerForm = Form<'outcome' | 'answer' | 'learnt'>
export type HandlingModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly challenge: SeenChallenge
  /** Photos and recordings that came with it. */
  readonly media: readonly Media[]
  readonly jurisdiction: 'ENGLAND' | 'WALES'
  /** Who may take it instead: those who had no part in what is challenged. */
  readonly candidates: readonly Candidate[]
  readonly form: AnswerForm
  /** Why it could not be given to somebody else. */
  readonly refused?: string | undefined
  /** Why the words of what came with it were not kept. */
  readonly untyped?: Typing['refused'] | undefined
}

/** One challenge, for whoever answers it. */
export function HandlingPage(model: HandlingModel) {
  const { frame, flag, challenge, media, jurisdiction, form, refused, untyped } = model
  const challengeId = challenge.id
  const view: View = { ...frame.view, seeing: 'standard' }
  const plain = { ...model, frame: { ...frame, view } }
  const title = makingWords.title(view)
  return (
    <Page
      frame={frame}
      title={title}
      bar={<PersonBar view={view} flag={flag} />}
      back={{ href: challengePaths.list.to() }}
      errors={[
        ...(refused ? [{ text: refused, href: '#to' }] : []),
        ...(untyped ? [{ text: untyped.why, href: `#transcript-${untyped.id}` }] : []),
        ...errorList(form),
      ]}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        <StandingTag view={view} challenge={challenge} />
      </p>
      <ChallengeFacts view={view} challenge={challenge} />
      {media.length > 0 && (
        <SentMedia
          {...{ view, media }}
          typing={{
            at: (mediaId) => challengePaths.transcript.to({ challengeId, mediaId }),
            refused: untyped,
          }}
        />
      )}
      {!challenge.answered && <Doing {...plain} />}
      <AnswerAndOmbudsman {...{ view, challenge, jurisdiction }} />
    </Page>
  )
}

function Doing({ frame: { view }, challenge, candidates, form, refused }: HandlingModel) {
  const to = { challengeId: challenge.id }
  return (
    <>
      {!challenge.acknowledgedAt && (
        <form method="post" action={challengePaths.acknowledge.to(to)}>
          <p class="govuk-body">{words.acknowledgeHint(view)}</p>
          <Button text={words.acknowledge(view)} classes="govuk-button--secondary" />
        </form>
      )}
      <Details summaryText={words.give(view)} open={refused !== undefined}>
        <form method="post" action={challengePaths.handler.to(to)}>
          <Select
            id="to"
            name="to"
            label={{ text: words.giveTo(view), classes: 'govuk-label--s' }}
            errorMessage={refused ? { text: refused } : undefined}
            items={candidates.map(({ accountId, name }) => ({
              value: accountId,
              text: name,
              selected: accountId === challenge.handlerId,
            }))}
          />
          <Button text={words.giveButton(view)} classes="govuk-button--secondary" />
        </form>
      </Details>
      <AnswerFields view={view} form={form} action={challengePaths.answer.to(to)} />
    </>
  )
}

type FieldsProps = { readonly view: View; readonly form: AnswerForm; readonly action: string }
const AnswerFields = ({ view, form, action }: FieldsProps) => (
  <form method="post" action={action} novalidate>
    <h2 class="govuk-heading-m">{words.write(view)}</h2>
    <Radios
      {...choice(form, 'outcome')}
      fieldset={{ legend: { text: words.outcome(view), classes: 'govuk-fieldset__legend--s' } }}
      items={OUTCOMES.map((one) => ({ value: one, text: outcomeWords[one](view) }))}
    />
    <Textarea
      {...field(form, 'answer')}
      label={{ text: words.write(view), classes: 'govuk-label--s' }}
      hint={{ text: words.answerHint(view) }}
      rows={8}
    />
    <Textarea
      {...field(form, 'learnt')}
      label={{ text: words.learnt(view), classes: 'govuk-label--s' }}
      hint={{ text: words.learntHint(view) }}
      rows={3}
    />
    <Button text={words.send(view)} preventDoubleClick />
  </form>
)
