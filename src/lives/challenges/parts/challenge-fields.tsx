import { govuk } from '#ground/govuk/components.ts'
import { choice, type Form, field } from '#ground/govuk/form.ts'
import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import { MediaFields, type MediaForm } from '#lives/media/parts/media-fields.tsx'
import {
  CAME_BY,
  type CameBy,
  KINDS,
  type MadeFor,
  PICTURES,
  WANTS_ADVOCATE,
} from '../challenge.ts'
import { cameByWords, kindWords, madeForWords, pictureWords, wantsWords, words } from '../words.ts'

const { Radios, Textarea } = govuk

export type ChallengeForm = Form<
  'words' | 'picture' | 'kind' | 'madeFor' | 'cameBy' | 'wantsAdvocate'
>

type FieldsProps = {
  readonly view: View
  readonly form: ChallengeForm
  /** What came with it so far, in photos and recordings. */
  readonly media: MediaForm
  /** Whose it may be; not asked where it can only be one's. */
  readonly madeFor?: readonly MadeFor[] | undefined
  /** How it may have come; not asked where it is written here. */
  readonly cameBy?: readonly CameBy[] | undefined
}

const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } })

/**
 * What a challenge is made with: words, a picture, a photo or a voice, what sort it is, and whether an advocate would help. The person's
 * own page uses it too: every sentence has its easy words, and each picture its meaning beside it.
 */
export const ChallengeFields = ({ view, form, media, madeFor = [], cameBy = [] }: FieldsProps) => (
  <>
    <Textarea
      {...field(form, 'words')}
      label={{ text: words.what(view), classes: 'govuk-label--s' }}
      hint={{ text: words.whatHint(view) }}
      rows={6}
    />
    <Radios
      {...choice(form, 'picture')}
      fieldset={legend(words.picture(view))}
      items={PICTURES.map((one) => ({
        value: one,
        html: (
          <>
            <Picture of={one} size={48} /> {pictureWords[one](view)}
          </>
        ),
      }))}
    />
    <MediaFields view={view} media={media} />
    <Radios
      {...choice(form, 'kind')}
      fieldset={legend(words.kind(view))}
      items={KINDS.map((one) => ({ value: one, text: kindWords[one](view) }))}
    />
    {madeFor.length > 1 && (
      <Radios
        {...choice(form, 'madeFor')}
        fieldset={legend(words.madeFor(view))}
        items={madeFor.map((one) => ({ value: one, text: madeForWords[one](view) }))}
      />
    )}
    {cameBy.length > 1 && (
      <Radios
        {...choice(form, 'cameBy')}
        fieldset={legend(words.cameBy(view))}
        items={CAME_BY.filter((one) => cameBy.includes(one)).map((one) => ({
          value: one,
          text: cameByWords[one](view),
        }))}
      />
    )}
    <Radios
      {...choice(form, 'wantsAdvocate')}
      hint={{ text: words.advocateHint(view) }}
      fieldset={legend(words.advocate(view))}
      items={WANTS_ADVOCATE.map((one) => ({ value: one, text: wantsWords[one](view) }))}
    />
  </>
)
