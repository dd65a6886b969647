import type { Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { Comment } from '../parts/comment.tsx'
import { Counts } from '../parts/counts.tsx'
import { feedbackPaths } from '../paths.ts'
import type { SeenSaying, WallCount } from '../queries.ts'
import { wallWords as words } from '../words.ts'

/** The form of one comment, shown again where it was refused: `of` says which. */
export type WallField = 'of' | 'words' | 'because' | 'version'
export type WallForm = Form<WallField>

type WallModel = {
  readonly frame: Frame
  readonly days: number
  readonly counts: readonly WallCount[]
  readonly comments: readonly SeenSaying[]
  readonly form: WallForm
}

/** How one provider's sessions were: counts by session, and the words that people let others read. */
export function WallPage({ frame, days, counts, comments, form }: WallModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.title(view)
  return (
    <Page frame={frame} title={title} current={feedbackPaths.wall.to()} errors={errorsOf(form)}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.intro(view)}</p>
      <h2 class="govuk-heading-m">{words.lately(view, { days })}</h2>
      {counts.length === 0 ? (
        <p class="govuk-body">{words.nothing(view)}</p>
      ) : (
        <Counts
          view={view}
          caption={words.lately(view, { days })}
          corner={words.session(view)}
          rows={counts.map((count) => ({
            heading: `${view.language === 'cy' ? count.titleCy : count.titleEn}, ${sayWeekday(view, count.weekday)}`,
            count,
          }))}
        />
      )}
      {comments.length > 0 && <h2 class="govuk-heading-m">{words.comments(view)}</h2>}
      {comments.map((saying) => (
        <Comment
          {...{ view, saying, form }}
          action={feedbackPaths.answer.to({ feedbackId: saying.id })}
          show={feedbackPaths.show.to({ feedbackId: saying.id })}
        />
      ))}
    </Page>
  )
}

/** What is wrong, with a link to the field of the comment that it is about. */
export const errorsOf = ({ errors, values }: WallForm) =>
  (['words', 'because'] as const).flatMap((field) => {
    const text = errors[field]
    return text ? [{ text, href: `#${field}-${String(values.of)}` }] : []
  })
