import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { terms } from '#ground/words/terms.ts'
import type { MediaRefusal } from '#lives/media/media.ts'
import { WITH_FILES } from '#lives/media/parts/media-fields.tsx'
import { mediaRefusals } from '#lives/media/words.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { registerPaths } from '../paths.ts'
import type { Portrait } from '../portrait-queries.ts'
import { portraitWords as words } from '../portrait-words.ts'

const { Button, FileUpload, InsetText } = govuk

export type PortraitModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  /** The person looks at their own. */
  readonly isOwn: boolean
  readonly portrait: Portrait | undefined
  readonly mayAdd: boolean
  readonly refused?: MediaRefusal['kind'] | 'none' | undefined
}

/** Somebody's photo for the register: what it is for, the one that there is, another, or none. */
export function PortraitPage({ frame, flag, isOwn, portrait, mayAdd, refused }: PortraitModel) {
  const { view } = frame
  const at = { personId: flag.id }
  const title = isOwn ? words.title(view) : words.of(view, { name: flag.name })
  const why = refused && (refused === 'none' ? words.choose(view) : mediaRefusals[refused](view))
  return (
    <Page
      frame={frame}
      title={title}
      bar={isOwn ? undefined : <PersonBar view={view} flag={flag} />}
      back={
        isOwn
          ? { href: '/', text: terms.back(view) }
          : { href: peoplePaths.person.to(at), text: flag.name }
      }
      errors={why ? [{ text: why, href: '#photo' }] : undefined}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.who(view)}</p>
      {portrait ? (
        <>
          <p class="govuk-body">
            <img
              class="gd-face gd-face--large"
              src={`${registerPaths.ownFace.to(at)}?of=${portrait.mark}`}
              alt={isOwn ? words.title(view) : words.of(view, { name: flag.name })}
              width={160}
              height={160}
            />
          </p>
          {portrait.isDrawn && <p class="govuk-hint">{words.drawn(view)}</p>}
          <form method="post" action={registerPaths.portraitAway.to(at)}>
            <Button text={words.takeAway(view)} classes="govuk-button--warning" />
          </form>
        </>
      ) : (
        <p class="govuk-body">{words.none(view)}</p>
      )}
      {mayAdd ? (
        <form method="post" action={registerPaths.portrait.to(at)} novalidate {...WITH_FILES}>
          <FileUpload
            id="photo"
            name="photo"
            label={{ text: words.choose(view), classes: 'govuk-label--s' }}
            hint={{ text: words.yes(view) }}
            errorMessage={why ? { text: why } : undefined}
            attributes={{ accept: 'image/jpeg,image/png,image/webp' }}
          />
          <Button text={words.use(view)} preventDoubleClick />
        </form>
      ) : (
        <>
          <InsetText text={words.noYes(view)} />
          <p class="govuk-body">
            <a class="govuk-link" href={peoplePaths.about.to(at)}>
              {words.record(view)}
            </a>
          </p>
        </>
      )}
    </Page>
  )
}
