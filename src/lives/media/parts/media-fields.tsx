import { govuk } from '#ground/govuk/components.ts'
import type { View } from '#ground/kernel/view.ts'
import { type Media, type MediaKind, type MediaRefusal, MOST_SECONDS } from '../media.ts'
import { mediaPaths } from '../paths.ts'
import { mediaRefusals, sayMedia, mediaWords as words } from '../words.ts'

const { Checkboxes, FileUpload, Input } = govuk

/** What came with the form before, and what was wrong with what came now. */
export type MediaForm = {
  readonly waiting: readonly Media[]
  readonly refused: { readonly [K in MediaKind]?: MediaRefusal['kind'] }
}
export const NO_MEDIA: MediaForm = { waiting: [], refused: {} }

/** How a form that holds `MediaFields` is sent. */
export const WITH_FILES = { enctype: 'multipart/form-data' } as const

/** For `Page`'s `errors`. */
export const mediaErrors = (view: View, { refused }: MediaForm) =>
  (['photo', 'sound'] as const).flatMap((kind) => {
    const why = refused[kind]
    return why ? [{ text: mediaRefusals[why](view), href: `#${kind}` }] : []
  })

type FieldsProps = {
  readonly view: View
  readonly media: MediaForm
  /** Which of the two are asked for: both, where nothing is said. */
  readonly kinds?: readonly MediaKind[]
  /** Whether it is asked what a photo shows; not where the form asks for words already. */
  readonly asksWords?: boolean
}

/**
 * A photo and a voice, with no script: phones offer their camera and recorder for a field of the right kind. It names the
 * kinds of photo one by one, since an iPhone then turns its own into one of them; and it does not ask for the camera
 * alone, since a photo or a message that was made before is as good.
 */
export const MediaFields = ({
  view,
  media,
  kinds = ['photo', 'sound'],
  asksWords,
}: FieldsProps) => (
  <>
    {media.waiting.length > 0 && <WaitingMedia view={view} waiting={media.waiting} />}
    {kinds.includes('sound') && <SoundField view={view} media={media} />}
    {kinds.includes('photo') && <PhotoField {...{ view, media }} asksWords={asksWords ?? true} />}
  </>
)

const errorOf = (view: View, why: MediaRefusal['kind'] | undefined) =>
  why && { text: mediaRefusals[why](view) }

const PhotoField = ({ view, media: { refused }, asksWords }: Omit<FieldsProps, 'kinds'>) => (
  <>
    <FileUpload
      id="photo"
      name="photo"
      multiple
      label={{ text: words.photo(view), classes: 'govuk-label--s' }}
      hint={view.seeing === 'pictures' ? undefined : { text: words.photoHint(view) }}
      errorMessage={errorOf(view, refused.photo)}
      attributes={{ accept: 'image/jpeg,image/png,image/webp' }}
    />
    {asksWords && (
      <Input
        id="photoWords"
        name="photoWords"
        label={{ text: words.photoWords(view) }}
        hint={{ text: words.photoWordsHint(view) }}
        autocomplete="off"
      />
    )}
  </>
)

const SoundField = ({ view, media: { refused } }: Omit<FieldsProps, 'kinds'>) => (
  <FileUpload
    id="sound"
    name="sound"
    label={{ text: words.sound(view), classes: 'govuk-label--s' }}
    hint={view.seeing === 'pictures' ? undefined : { text: words.soundHint(view) }}
    errorMessage={errorOf(view, refused.sound)}
    attributes={{ accept: 'audio/*' }}
    formGroup={{
      attributes: {
        'data-record': String(MOST_SECONDS),
        'data-press': words.press(view),
        'data-stop': words.stop(view),
        'data-recording': words.recording(view),
        'data-recorded': words.recorded(view),
        'data-no-microphone': words.noMicrophone(view),
      },
    }}
  />
)

type WaitingProps = { readonly view: View; readonly waiting: readonly Media[] }

/** What came before, so that nobody chooses it or says it again; it can be taken away. */
const WaitingMedia = ({ view, waiting }: WaitingProps) => (
  <>
    <KeptMedia waiting={waiting} />
    <Checkboxes
      name="drop"
      idPrefix="drop"
      classes="govuk-checkboxes--small"
      fieldset={{
        legend: { text: words.waiting(view), classes: 'govuk-fieldset__legend--s' },
      }}
      items={waiting.map((one) => ({
        value: one.id,
        html: (
          <>
            {one.kind === 'photo' && (
              <img
                class="gd-media__small"
                src={mediaPaths.one.to({ mediaId: one.id })}
                alt=""
                width={one.width}
                height={one.height}
              />
            )}{' '}
            {words.takeAway(view)}: {sayMedia(view, one)}
          </>
        ),
      }))}
    />
  </>
)

/** Carries what came before from one page of a form to the next. */
export const KeptMedia = ({ waiting }: { readonly waiting: readonly Media[] }) => (
  <>
    {waiting.map(({ id }) => (
      <input type="hidden" name="kept" value={id} />
    ))}
  </>
)
