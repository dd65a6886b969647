import { govuk } from '#ground/govuk/components.ts'
import { choice, choices, errorList, type Form, field } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { Picture } from '#ground/words/picture.tsx'
import { pictureMeans } from '#ground/words/pictures.ts'
import type { Media } from '#lives/media/media.ts'
import {
  MediaFields,
  type MediaForm,
  mediaErrors,
  WITH_FILES,
} from '#lives/media/parts/media-fields.tsx'
import { SentMedia } from '#lives/media/parts/sent-media.tsx'
import { howWords, topicWords, voiceWords, words } from '../assessment-words.ts'
import { type AboutProps, PersonPage, staffView } from '../parts/about-person.tsx'
import { needsPaths } from '../paths.ts'
import { HOWS, PICTURE_CHOICES, type Statement, type Topic, type Voice } from '../statement.ts'

const { Button, Checkboxes, Input, Radios, Textarea } = govuk

export type StatementFields = 'voice' | 'how' | 'words' | 'pictures' | 'helpedBy'
type Props = AboutProps & {
  readonly topic: Topic
  readonly statements: readonly Statement[]
  readonly names: ReadonlyMap<Id, string>
  /** Photos and recordings of each statement. */
  readonly shownWith: ReadonlyMap<Id, readonly Media[]>
  /** Those that came with the form so far. */
  readonly media: MediaForm
  readonly voices: readonly Voice[]
  /** Nothing, where no assessment is open: then it is only read. */
  readonly form: Form<StatementFields> | undefined
}

/** One question of what matters: everything that was said to it, voice by voice, and a form for more. */
export function TopicPage(props: Props) {
  const { frame, flag, topic, statements, names, shownWith, media, form } = props
  const view = staffView(frame)
  const easy: View = { ...view, seeing: 'easy' }
  const personId = flag.id
  return (
    <PersonPage
      {...{ frame, flag }}
      title={topicWords[topic](easy)}
      back={{ href: needsPaths.assessment.to({ personId }), text: words.backToList(view) }}
      errors={form && [...errorList(form), ...mediaErrors(view, media)]}
    >
      <h2 class="govuk-heading-m">{words.said(view)}</h2>
      {statements.length === 0 && <p class="govuk-body">{words.nothingSaid(view)}</p>}
      {statements.map((statement) => (
        <StatementSaid {...{ view, statement, names }} shown={shownWith.get(statement.id) ?? []} />
      ))}
      {form && <StatementForm {...props} form={form} />}
    </PersonPage>
  )
}

type FormProps = Props & { readonly form: Form<StatementFields> }

function StatementForm({ frame, flag, topic, voices, media, form }: FormProps) {
  const view = staffView(frame)
  const easy: View = { ...view, seeing: 'easy' }
  const personId = flag.id
  return (
    <form
      method="post"
      action={needsPaths.topic.to({ personId, topic })}
      novalidate
      {...WITH_FILES}
    >
      <h2 class="govuk-heading-m">{words.add(view)}</h2>
      <Radios
        {...choice(form, 'voice')}
        fieldset={{ legend: { text: words.whose(view), classes: 'govuk-fieldset__legend--s' } }}
        items={voices.map((value) => ({ value, text: voiceWords[value](view) }))}
      />
      <Textarea
        {...field(form, 'words')}
        rows="3"
        label={{ text: words.wordsLabel(view), classes: 'govuk-label--s' }}
      />
      <Checkboxes
        {...choices(form, 'pictures')}
        classes="govuk-checkboxes--small gd-picture-choices"
        fieldset={{
          legend: { text: words.picturesLabel(view), classes: 'govuk-fieldset__legend--s' },
        }}
        items={PICTURE_CHOICES[topic].map((key) => ({
          value: key,
          html: (
            <>
              <Picture of={key} size={48} /> {pictureMeans(easy, key)}
            </>
          ),
        }))}
      />
      <MediaFields view={view} media={media} />
      <Radios
        {...choice(form, 'how')}
        classes="govuk-radios--small"
        fieldset={{ legend: { text: words.how(view), classes: 'govuk-fieldset__legend--s' } }}
        items={HOWS.map((value) => ({ value, text: howWords[value](view) }))}
      />
      <Input
        {...field(form, 'helpedBy')}
        classes="govuk-input--width-20"
        label={{ text: words.helpedBy(view), classes: 'govuk-label--s' }}
        hint={{ text: words.helpedByHint(view) }}
      />
      <Button text={words.saveAndBack(view)} preventDoubleClick />
    </form>
  )
}

type SaidProps = {
  readonly view: View
  readonly statement: Statement
  readonly names: ReadonlyMap<Id, string>
  readonly shown: readonly Media[]
}

/** One statement, under the name of whose it is: no voice passes for another's. */
const StatementSaid = ({ view, statement, names, shown }: SaidProps) => (
  <section class={`gd-statement gd-statement--${statement.voice}`}>
    <h3 class="govuk-heading-s">{voiceWords[statement.voice](view)}</h3>
    {statement.words && <blockquote class="govuk-inset-text">{statement.words}</blockquote>}
    {statement.pictures.length > 0 && (
      <p class="govuk-body">
        {statement.pictures.map((key) => (
          <>
            <Picture of={key} size={48} /> {pictureMeans(view, key)}{' '}
          </>
        ))}
      </p>
    )}
    {shown.length > 0 && <SentMedia view={view} media={shown} />}
    <p class="govuk-body-s">
      {howWords[statement.how](view)}.{' '}
      {statement.helpedBy && `${words.helped(view, { name: statement.helpedBy })}. `}
      {words.writtenBy(view, {
        name: names.get(statement.accountId ?? '') ?? '',
        day: sayDay(view, dayOf(statement.at)),
      })}
    </p>
  </section>
)
