import type { Child } from 'hono/jsx'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { ErrorSummaryError } from '#ground/govuk/options.ts'
import type { View } from '#ground/kernel/view.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'

export type AboutProps = { readonly frame: Frame; readonly flag: PersonFlag }

/** Staff read the standard sentences: the easy ones speak to the person, who is not reading here. */
export const staffView = (frame: Frame): View => ({ ...frame.view, seeing: 'standard' })

type PersonPageProps = AboutProps & {
  readonly title: string
  readonly back: { readonly href: string; readonly text: string }
  readonly errors?: readonly ErrorSummaryError[] | undefined
  readonly children: Child
}

/** A page of staff about one person: whose record it is stands above it (DAPB1605: flag). */
export const PersonPage = ({ frame, flag, title, back, errors, children }: PersonPageProps) => (
  <Page
    frame={frame}
    isWide
    title={title}
    current={peoplePaths.list.to()}
    back={back}
    errors={errors}
    bar={<PersonBar view={frame.view} flag={flag} />}
  >
    <h1 class="govuk-heading-l">{title}</h1>
    {children}
  </Page>
)

/** The version that was read, so that of two tabs one is told. */
export const Version = ({ version }: { readonly version: number }) => (
  <input type="hidden" name="version" value={String(version)} />
)
