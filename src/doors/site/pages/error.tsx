import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { words } from '../words.ts'

type ErrorPageProps = { readonly frame: Frame; readonly title: string; readonly why: string }

/** What cannot be shown, why, and the way back. */
export const ErrorPage = ({ frame, title, why }: ErrorPageProps) => (
  <Page frame={frame} title={title}>
    <h1 class="govuk-heading-l">{title}</h1>
    <p class="govuk-body">{why}</p>
    <p class="govuk-body">
      <a class="govuk-link" href={frame.homeUrl}>
        {words.home(frame.view)}
      </a>
    </p>
  </Page>
)
