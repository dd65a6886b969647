import { govuk } from '#ground/govuk/components.ts'
import { choices, errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { routeWords, ownWords as words } from '../own-words.ts'
import { servicePaths } from '../service-paths.ts'
import { ROUTES } from '../session.ts'

const { Button, Checkboxes, NotificationBanner } = govuk

type Props = {
  readonly frame: Frame
  readonly form: Form<'routes'>
  readonly wasSaved: boolean
}

/** Which ways of paying a provider accepts, as it says itself. */
export function RoutesTakenPage({ frame, form, wasSaved }: Props) {
  const { view } = frame
  const title = words.title(view)
  return (
    <Page frame={frame} title={title} current={servicePaths.ours.to()} errors={errorList(form)}>
      {wasSaved && <NotificationBanner type="success" text={words.saved(view)} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      <form method="post" action={servicePaths.routes.to()} novalidate>
        <Checkboxes
          {...choices(form, 'routes')}
          fieldset={{ legend: { text: words.which(view), classes: 'govuk-fieldset__legend--m' } }}
          items={ROUTES.map((route) => ({ value: route, text: routeWords[route](view) }))}
        />
        <Button text={words.save(view)} preventDoubleClick />
      </form>
    </Page>
  )
}
