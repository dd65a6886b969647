import type { Child } from 'hono/jsx'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { ErrorSummaryError } from '#ground/govuk/options.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import type { Basket } from '../basket.ts'
import { planPaths } from '../paths.ts'
import { words } from '../worker-words.ts'
import { BasketBeside } from './basket-beside.tsx'

export type PlanPageProps = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly title: string
  readonly basket?: Basket | undefined
  readonly errors?: readonly ErrorSummaryError[] | undefined
  /** The first page of a plan leads back to the person, the others to the plan. */
  readonly isFirst?: boolean | undefined
  readonly children: Child
}

/** A worker's page about one person's plan, with the basket beside it. */
export function PlanPage({ frame, flag, title, basket, errors, isFirst, children }: PlanPageProps) {
  const { view } = frame
  const of = { personId: flag.id }
  const back = isFirst
    ? { href: peoplePaths.person.to(of) }
    : { href: planPaths.plan.to(of), text: words.back(view) }
  return (
    <Page
      {...{ frame, title, back, errors }}
      isWide
      current={peoplePaths.list.to()}
      bar={<PersonBar view={view} flag={flag} />}
    >
      <div class="govuk-grid-row">
        <div class={basket ? 'govuk-grid-column-two-thirds' : 'govuk-grid-column-full'}>
          {children}
        </div>
        {basket && (
          <div class="govuk-grid-column-one-third">
            <BasketBeside view={view} basket={basket} />
          </div>
        )}
      </div>
    </Page>
  )
}
