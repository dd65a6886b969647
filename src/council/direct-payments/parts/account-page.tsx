import type { Child } from 'hono/jsx'
import { errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import { staffWords as words } from '../staff-words.ts'

/** Staff read the standard sentences: the easy ones say "you" to the person. */
export const staffView = ({ view }: Frame): View => ({ ...view, seeing: 'standard' })

type AccountPageProps = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly title: string
  readonly form?: Form<string> | undefined
  /** The account's own page leads back to the person or to finance's list, its forms to the account. */
  readonly back: 'person' | 'money' | 'account'
  readonly children: Child
}

/** A page of staff about one person's account. */
export function AccountPage({ frame, flag, title, form, back, children }: AccountPageProps) {
  const view = staffView(frame)
  const of = { personId: flag.id }
  const ways = {
    person: { href: peoplePaths.person.to(of), text: words.backToPerson(view) },
    money: { href: contributionPaths.directPayments.to(), text: words.list(view) },
    account: { href: contributionPaths.directPayment.to(of), text: words.backToAccount(view) },
  }
  return (
    <Page
      frame={frame}
      isWide
      title={title}
      current={back === 'person' ? peoplePaths.list.to() : contributionPaths.list.to()}
      back={ways[back]}
      bar={<PersonBar view={view} flag={flag} />}
      errors={form && errorList(form, { on: 'on-day', openedOn: 'openedOn-day' })}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {children}
    </Page>
  )
}
