import { govuk } from '#ground/govuk/components.ts'
import { choice, type Form, field } from '#ground/govuk/form.ts'
import type { View } from '#ground/kernel/view.ts'
import { MediaFields, type MediaForm, WITH_FILES } from '#lives/media/parts/media-fields.tsx'
import { evidenceWords, standingWords, progressWords as words } from '../follow-words.ts'
import { LEVELS } from '../plan-outcome.ts'
import { EVIDENCE, STANDINGS } from '../progress.ts'

const { Button, Input, Radios, Textarea } = govuk

export type ProgressField = 'level' | 'standing' | 'evidence' | 'words' | 'seenOn'

type NoteProps = {
  readonly view: View
  /** Where it is sent. */
  readonly action: string
  /** Photos and recordings that came with the form so far; no field for them where the person wants none taken. */
  readonly media: MediaForm | undefined
  readonly form: Form<ProgressField>
}

/** What was seen today of something that the person wants: where it stands, and what shows it. */
export const NoteForm = ({ view, action, media, form }: NoteProps) => (
  <form method="post" action={action} novalidate {...WITH_FILES}>
    <Radios
      {...choice(form, 'level')}
      classes="govuk-radios--inline govuk-radios--small"
      fieldset={{ legend: { text: words.levelAsked(view), classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: words.levelHint(view) }}
      items={LEVELS.map((level) => ({ value: String(level), text: String(level) }))}
    />
    <Radios
      {...choice(form, 'standing')}
      classes="govuk-radios--small"
      fieldset={{ legend: { text: words.standing(view), classes: 'govuk-fieldset__legend--s' } }}
      items={STANDINGS.map((one) => ({ value: one, text: standingWords[one](view) }))}
    />
    <Radios
      {...choice(form, 'evidence')}
      classes="govuk-radios--small"
      fieldset={{ legend: { text: words.evidence(view), classes: 'govuk-fieldset__legend--s' } }}
      items={EVIDENCE.filter((one) => media || one !== 'photo').map((one) => ({
        value: one,
        text: evidenceWords[one](view),
      }))}
    />
    <Textarea {...field(form, 'words')} label={{ text: words.words(view) }} rows={3} />
    {media && <MediaFields view={view} media={media} asksWords={false} />}
    <Input
      {...field(form, 'seenOn')}
      label={{ text: words.on(view) }}
      hint={{ text: words.dayHint(view) }}
      classes="govuk-input--width-10"
    />
    <Button text={words.save(view)} preventDoubleClick />
  </form>
)
