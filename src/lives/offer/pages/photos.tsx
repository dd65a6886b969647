import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { WITH_FILES } from '#lives/media/parts/media-fields.tsx'
import { LineField } from '#lives/people/parts/fields.tsx'
import type { Draft } from '../draft.ts'
import { draftWords as words } from '../draft-words.ts'
import type { PhotoSeen } from '../offer-told.ts'
import { sayPhoto } from '../parts/offer-seen.tsx'
import { hintWords, questionWords } from '../question-words.ts'
import { sessionPaths } from '../session-paths.ts'
import { standard } from './question.tsx'

const { Button, FileUpload, Radios } = govuk

export type PhotosModel = {
  readonly frame: Frame
  readonly draft: Draft
  readonly photos: readonly PhotoSeen[]
  readonly form: Form<string>
  readonly version: number
}

/** Photos from the camera, one after the other; each with what it shows and who agreed to be on it. */
export function PhotosPage({ frame, draft, photos, form, version }: PhotosModel) {
  const view = standard(frame)
  const title = questionWords.photos(view)
  const draftId = draft.id
  return (
    <Page
      frame={frame}
      title={title}
      current={sessionPaths.list.to()}
      back={{ href: sessionPaths.draft.to({ draftId }), text: words.backToTasks(view) }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{hintWords.photos?.(view)}</p>
      <h2 class="govuk-heading-m">{words.photosSoFar(view)}</h2>
      {photos.length === 0 && <p class="govuk-body">{words.noPhotos(view)}</p>}
      {photos.map((photo) => (
        <form method="post" action={sessionPaths.removePhoto.to({ draftId, photoId: photo.id })}>
          <img
            class="gd-media__photo"
            src={sessionPaths.photo.to({ photoId: photo.id })}
            alt={sayPhoto(view, photo)}
            width={photo.width}
            height={photo.height}
          />
          <p class="govuk-body">{sayPhoto(view, photo)}</p>
          <Button
            classes="govuk-button--secondary"
            preventDoubleClick
            html={
              <>
                {words.remove(view)}
                <span class="govuk-visually-hidden">: {sayPhoto(view, photo)}</span>
              </>
            }
          />
        </form>
      ))}
      <form method="post" action={sessionPaths.photosDone.to({ draftId })}>
        <input type="hidden" name="version" value={String(version)} />
        <Button text={words.photosDone(view)} preventDoubleClick />
      </form>
      <h2 class="govuk-heading-m">{words.photoAdd(view)}</h2>
      <form
        method="post"
        action={sessionPaths.question.to({ draftId, question: 'photos' })}
        {...WITH_FILES}
        novalidate
      >
        <FileUpload
          id="photo"
          name="photo"
          label={{ text: words.photoFile(view), classes: 'govuk-label--s' }}
          hint={{ text: words.photoFileHint(view) }}
          errorMessage={form.errors.photo ? { text: form.errors.photo } : undefined}
          attributes={{ accept: 'image/jpeg,image/png,image/webp' }}
        />
        <LineField form={form} name="wordsEn" label={words.photoWordsEn(view)} />
        <LineField form={form} name="wordsCy" label={words.photoWordsCy(view)} />
        <Radios
          {...choice(form, 'people')}
          fieldset={{
            legend: { text: words.photoPeople(view), classes: 'govuk-fieldset__legend--s' },
          }}
          items={[
            { value: 'no', text: words.photoNo(view) },
            { value: 'yes', text: words.photoYes(view) },
          ]}
        />
        <LineField
          form={form}
          name="consent"
          label={words.photoConsent(view)}
          hint={words.photoConsentHint(view)}
        />
        <Button
          text={words.photoAddOne(view)}
          classes="govuk-button--secondary"
          preventDoubleClick
        />
      </form>
    </Page>
  )
}
