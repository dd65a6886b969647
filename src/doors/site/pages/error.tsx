import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { Row, Rows } from '#ground/govuk/picture-rows.tsx'
import { Picture } from '#ground/words/picture.tsx'
import { words } from '../words.ts'

const { Button } = govuk

type ErrorPageProps = { readonly frame: Frame; readonly title: string; readonly why: string }

/** What cannot be shown, why, and the way back. */
export const ErrorPage = ({ frame, title, why }: ErrorPageProps) => (
  <Page frame={frame} title={title}>
    <h1 class="govuk-heading-l">{title}</h1>
    {frame.view.seeing === 'standard' ? (
      <p class="govuk-body">{why}</p>
    ) : (
      <Rows>
        <Row picture={<Picture of="not-sure" size={128} />}>
          <p class="govuk-body">{why}</p>
        </Row>
      </Rows>
    )}
    <Button text={words.home(frame.view)} href={frame.homeUrl} />
  </Page>
)
