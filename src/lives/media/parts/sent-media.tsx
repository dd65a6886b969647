import { govuk } from '#ground/govuk/components.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Media } from '../media.ts'
import { mediaPaths } from '../paths.ts'
import { sayMedia, mediaWords as words } from '../words.ts'

const { Button, Textarea } = govuk

type SentProps = {
  readonly view: View
  readonly media: readonly Media[]
  /** Where the words of one may be typed; nowhere, where the reader may not. */
  readonly typing?: Typing | undefined
}

export type Typing = {
  readonly at: (mediaId: string) => string
  /** What was typed for one and could not be kept, and why. */
  readonly refused?:
    | { readonly id: string; readonly text: string; readonly why: string }
    | undefined
}

/** Photos to see and recordings to hear, each with what it says in words, where somebody has typed it. */
export const SentMedia = ({ view, media, typing }: SentProps) => (
  <div class="gd-media">
    {media.map((one) => (
      <figure class="gd-media__one">
        {one.kind === 'photo' ? (
          <Photo view={view} photo={one} />
        ) : (
          <Recording view={view} of={one} />
        )}
        <figcaption class="govuk-body-s">{sayMedia(view, one)}</figcaption>
        {one.transcript !== '' && (
          <p class="govuk-body">
            {words.inWords(view)}: “{one.transcript}”
          </p>
        )}
        {typing && <Transcript {...{ view, typing }} media={one} />}
      </figure>
    ))}
  </div>
)

const Photo = ({ view, photo }: { readonly view: View; readonly photo: Media }) => (
  <a class="gd-media__link" href={mediaPaths.one.to({ mediaId: photo.id })}>
    <img
      class="gd-media__photo"
      src={mediaPaths.one.to({ mediaId: photo.id })}
      alt={sayMedia(view, photo)}
      width={photo.width}
      height={photo.height}
      loading="lazy"
    />
    <span class="govuk-visually-hidden">{words.open(view)}</span>
  </a>
)

// What is said stands beside it in words once somebody has typed it (WCAG 2.2, 1.2.1): no captions are asked of sound.
const Recording = ({ view, of }: { readonly view: View; readonly of: Media }) => (
  // biome-ignore lint/a11y/useMediaCaption: sound alone has a transcript in place of captions
  <audio
    class="gd-media__sound"
    controls
    preload="metadata"
    src={mediaPaths.one.to({ mediaId: of.id })}
    aria-label={sayMedia(view, of)}
  />
)

type TypedProps = { readonly view: View; readonly media: Media; readonly typing: Typing }

const Transcript = ({ view, media: { id, transcript, version }, typing }: TypedProps) => (
  <form method="post" action={typing.at(id)} novalidate>
    <input type="hidden" name="version" value={String(version)} />
    <Textarea
      id={`transcript-${id}`}
      name="transcript"
      value={typing.refused?.id === id ? typing.refused.text : transcript}
      errorMessage={typing.refused?.id === id ? { text: typing.refused.why } : undefined}
      label={{ text: words.transcript(view), classes: 'govuk-label--s' }}
      hint={{ text: words.transcriptHint(view) }}
      rows={3}
    />
    <Button text={words.saveTranscript(view)} classes="govuk-button--secondary" />
  </form>
)
