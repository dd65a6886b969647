import { govuk } from '#ground/govuk/components.ts'
import type { Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardButton, Choices } from '#ground/govuk/picture-rows.tsx'
import type { Id } from '#ground/kernel/id.ts'
import { Picture } from '#ground/words/picture.tsx'
import { FEELINGS } from '../feedback.ts'
import { feedbackPaths } from '../paths.ts'
import { feelingWords, pageWords as words } from '../words.ts'

const { Textarea } = govuk

type PageFeedbackModel = {
  readonly frame: Frame
  /** The page's pattern. */
  readonly page: string
  /** Of what is said: the same form sent twice is one. */
  readonly id: Id
  readonly isDone: boolean
  readonly form: Form<'feeling' | 'words' | 'id' | 'page'>
}

/** Good, not sure or bad, in one press; more in words, for those who want. */
export function PageFeedbackPage({ frame, page, id, isDone, form }: PageFeedbackModel) {
  const { view } = frame
  const title = words.title(view)
  const { feeling, words: wrong } = form.errors
  return (
    <Page
      frame={frame}
      title={title}
      errors={[
        ...(feeling ? [{ text: feeling, href: '#feeling' }] : []),
        ...(wrong ? [{ text: wrong, href: '#words' }] : []),
      ]}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {isDone ? (
        <p class="govuk-body-l">{words.thanks(view)}</p>
      ) : (
        <>
          <p class="govuk-body">{words.about(view)}</p>
          <form method="post" action={feedbackPaths.page.to()} novalidate>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="page" value={page} />
            <div id="feeling">
              <Choices>
                {FEELINGS.map((one) => (
                  <CardButton
                    name="feeling"
                    value={one}
                    picture={<Picture of={one} size={96} />}
                    label={feelingWords[one](view)}
                  />
                ))}
              </Choices>
            </div>
            <Textarea
              id="words"
              name="words"
              rows={3}
              label={{ text: words.words(view) }}
              value={String(form.values.words ?? '')}
              errorMessage={wrong ? { text: wrong } : undefined}
            />
          </form>
        </>
      )}
    </Page>
  )
}
