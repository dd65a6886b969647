import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { Answer, Showing } from '../parts/comment.tsx'
import { Counts } from '../parts/counts.tsx'
import { feedbackPaths } from '../paths.ts'
import type { PageCount, PageSaying } from '../queries.ts'
import { feelingWords, wallWords as words } from '../words.ts'
import { errorsOf, type WallForm } from './wall.tsx'

type PagesWallModel = {
  readonly frame: Frame
  readonly counts: readonly PageCount[]
  readonly comments: readonly PageSaying[]
  readonly form: WallForm
}

/** What people think of the pages, for those who write them. */
export function PagesWallPage({ frame, counts, comments, form }: PagesWallModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.pagesTitle(view)
  return (
    <Page frame={frame} title={title} current={feedbackPaths.wall.to()} errors={errorsOf(form)}>
      <h1 class="govuk-heading-l">{title}</h1>
      {counts.length === 0 ? (
        <p class="govuk-body">{words.nothing(view)}</p>
      ) : (
        <Counts
          {...{ view, caption: title, corner: words.page(view) }}
          rows={counts.map((count) => ({ heading: count.page, count }))}
        />
      )}
      {comments.length > 0 && <h2 class="govuk-heading-m">{words.comments(view)}</h2>}
      {comments.map((saying) => (
        <section class="gd-comment">
          <h3 class="govuk-heading-s">
            {saying.page}: {feelingWords[saying.feeling](view)}
          </h3>
          <blockquote class="gd-said">{saying.words}</blockquote>
          <Answer
            {...{ view, saying, form }}
            hint={words.pageReplyHint(view)}
            action={feedbackPaths.answer.to({ feedbackId: saying.id })}
          />
          <Showing
            {...{ view, saying, form }}
            show={feedbackPaths.show.to({ feedbackId: saying.id })}
          />
        </section>
      ))}
    </Page>
  )
}
