import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { sayDay } from '#ground/words/dates.ts'
import { servicePaths } from '#lives/offer/service-paths.ts'
import { keptPaths } from '../kept-paths.ts'
import type { Posts } from '../kept-queries.ts'
import { keptWords as words } from '../kept-words.ts'

const { Button, Input, NotificationBanner } = govuk

export type PostsField = 'posts' | 'vacant'
type Props = {
  readonly frame: Frame
  readonly form: Form<PostsField>
  readonly said: Posts | undefined
  readonly wasSaved: boolean
}

/** How many posts a provider has, and how many of them nobody has. */
export function PostsPage({ frame, form, said, wasSaved }: Props) {
  const { view } = frame
  const title = words.posts(view)
  return (
    <Page frame={frame} title={title} current={servicePaths.ours.to()} errors={errorList(form)}>
      {wasSaved && <NotificationBanner type="success" text={words.saved(view)} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.postsAbout(view)}</p>
      {said && <p class="govuk-body">{words.saidOn(view, { day: sayDay(view, said.saidOn) })}</p>}
      <form method="post" action={keptPaths.posts.to()} novalidate>
        {(
          [
            ['posts', words.howManyPosts],
            ['vacant', words.howManyVacant],
          ] as const
        ).map(([name, label]) => (
          <Input
            {...field(form, name)}
            label={{ text: label(view), classes: 'govuk-label--s' }}
            inputmode="numeric"
            classes="govuk-input--width-4"
          />
        ))}
        <Button text={words.savePosts(view)} preventDoubleClick />
      </form>
    </Page>
  )
}
