import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { saySoftDay, sayWeekday } from '#ground/words/dates.ts'
import { sayTimes } from '#ground/words/times.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import type { Backup } from '../backup.ts'
import type { PlaceSeen } from '../backup-queries.ts'
import { personPlacesPaths as paths } from '../person-places-paths.ts'
import { personPlacesWords as words } from '../person-places-words.ts'
import { named } from './person-places.tsx'

const { Button, Checkboxes, Textarea } = govuk

export type EndField = 'conversation' | 'risk' | 'words'
type Whose = { readonly frame: Frame; readonly flag: PersonFlag; readonly place: PlaceSeen }

export type EndPlaceModel = Whose & {
  readonly form: Form<EndField>
  readonly weeks: number
  readonly until: Day
}

/** A provider ends one person's place: what was talked about, and at once for serious risk alone (rule R25). */
export function EndPlacePage({ frame, flag, place, form, weeks, until }: EndPlaceModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.endOf(view, { title: named(view, place) })
  const at = { personId: flag.id, sessionId: place.sessionId }
  return (
    <Page
      frame={frame}
      title={title}
      current={peoplePaths.list.to()}
      back={{ href: paths.places.to({ personId: flag.id }) }}
      bar={<PersonBar view={view} flag={flag} />}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.endAbout(view, { weeks, day: saySoftDay(view, until) })}</p>
      <EndPlaceForm view={view} form={form} action={paths.end.to(at)} />
    </Page>
  )
}

type EndFormProps = {
  readonly view: View
  readonly form: Form<EndField>
  readonly action: string
}

/** The conversation, and the risk where there is one: the same for whoever writes it down. */
export const EndPlaceForm = ({ view, form, action }: EndFormProps) => (
  <form method="post" action={action} novalidate>
    <Textarea
      {...field(form, 'conversation')}
      label={{ text: words.conversation(view), classes: 'govuk-label--s' }}
      hint={{ text: words.conversationHint(view) }}
    />
    <Checkboxes
      idPrefix="risk"
      name="risk"
      values={form.values.risk ? ['yes'] : []}
      items={[{ value: 'yes', text: words.atOnce(view) }]}
    />
    <Textarea
      {...field(form, 'words')}
      rows="3"
      label={{ text: words.risk(view), classes: 'govuk-label--s' }}
    />
    <Button text={words.save(view)} classes="govuk-button--warning" />
  </form>
)

export type BackupModel = Whose & {
  readonly from: Day
  readonly backups: readonly Backup[]
  readonly refused?: string | undefined
}

/** Another place to hold for somebody whose place ends, with other providers first. */
export function BackupPage({ frame, flag, place, from, backups, refused }: BackupModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.findBackup(view)
  const at = { personId: flag.id, sessionId: place.sessionId }
  const errors = refused ? [{ text: refused, href: '#backups' }] : undefined
  return (
    <Page
      frame={frame}
      title={title}
      current={peoplePaths.list.to()}
      back={{ href: paths.places.to({ personId: flag.id }) }}
      bar={<PersonBar view={view} flag={flag} />}
      errors={errors}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.backupAbout(view, { day: saySoftDay(view, from) })}</p>
      {backups.length === 0 && <p class="govuk-body">{words.noBackup(view)}</p>}
      <form id="backups" method="post" action={paths.backup.to(at)} novalidate>
        {backups.map(({ seat }) => (
          <>
            <p class="govuk-body govuk-!-margin-bottom-1">
              {sayWeekday(view, seat.series.weekday)}, {sayTimes(view, seat.starts, seat.ends)},{' '}
              {seat.venueName}
            </p>
            <Button
              text={words.hold(view, { title: named(view, seat), provider: seat.providerName })}
              name="hold"
              value={seat.id}
              classes="govuk-button--secondary"
            />
          </>
        ))}
      </form>
    </Page>
  )
}
