import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { sayTimes } from '#ground/words/times.ts'
import type { ProvidersPapers } from '#lives/offer/paper-queries.ts'
import { PapersWarning } from '#lives/offer/parts/paper-standing.tsx'
import type { Unread } from '#lives/safety/incident-queries.ts'
import { UnreadIncidents } from '#lives/safety/parts/unread-incidents.tsx'
import type { CancelledSitting } from '../cancelled-queries.ts'
import { staffOnDay } from '../day-sheet.ts'
import { Cancelled } from '../parts/cancelled.tsx'
import { sayStaff } from '../parts/staff-words.ts'
import { registerPaths } from '../paths.ts'
import type { BankHoliday, ListedSitting } from '../queries.ts'
import { registerWords } from '../register-words.ts'
import { tabletPaths } from '../tablet-paths.ts'
import { tabletWords } from '../tablet-words.ts'
import { words } from '../words.ts'
import { BankHolidayNote, Heads } from './sitting-facts.tsx'

const { Button, Input } = govuk

export type DayListModel = {
  readonly frame: Frame
  readonly day: Day
  readonly form: Form<'day'>
  readonly sittings: readonly ListedSitting[]
  /** Whether there are more than are shown. */
  readonly isCut: boolean
  readonly cancelled: readonly CancelledSitting[]
  readonly bankHoliday?: BankHoliday | undefined
  /** For whoever sees to the provider's papers. */
  readonly papers?: ProvidersPapers | undefined
  /** What happened, for the manager who was told of it. */
  readonly unread?: Unread | undefined
}

/** A provider's own day: its venues, what runs there, and where there are too few staff. Nobody's name is here. */
export function DayListPage(model: DayListModel) {
  const { frame, day, form, sittings, isCut, bankHoliday, papers, unread } = model
  const { view } = frame
  return (
    <Page
      frame={frame}
      isWide
      title={words.title(view)}
      current={registerPaths.day.to()}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      {unread && <UnreadIncidents {...{ view, unread }} />}
      {papers && <PapersWarning view={view} {...papers} />}
      <p class="govuk-body">{words.introduction(view)}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={registerPaths.today.to()}>
          {registerWords.today(view)}
        </a>
        {' · '}
        <a class="govuk-link" href={registerPaths.checks.to()}>
          {registerWords.checks(view)}
        </a>
        {' · '}
        <a class="govuk-link" href={tabletPaths.app.to()}>
          {tabletWords.appName(view)}
        </a>
        {' · '}
        <a class="govuk-link" href={registerPaths.changes.to()}>
          {words.changes(view)}
        </a>
      </p>
      <ChooseDay view={view} day={day} form={form} />
      <h2 class="govuk-heading-m">{words.onDay(view, { day: sayTheDay(view, day) })}</h2>
      <BankHolidayNote view={view} on={bankHoliday} />
      <Cancelled view={view} sittings={model.cancelled} />
      {sittings.length === 0 && <p class="govuk-body">{words.noSessions(view)}</p>}
      {isCut && <p class="govuk-body">{words.moreThanShown(view, { shown: sittings.length })}</p>}
      {venuesOf(sittings).map((venue) => (
        <Venue view={view} day={day} sittings={venue} />
      ))}
    </Page>
  )
}

type ChooseProps = Pick<DayListModel, 'day' | 'form'> & { readonly view: View }

const ChooseDay = ({ view, day, form }: ChooseProps) => (
  <form method="get" action={registerPaths.day.to()} class="gd-no-print" novalidate>
    <Input
      {...field(form, 'day')}
      type="date"
      label={{ text: words.day(view), classes: 'govuk-label--s' }}
      classes="govuk-input--width-10"
    />
    <div class="govuk-button-group">
      <Button text={words.showDay(view)} />
      {[[-1, words.before(view)] as const, [1, words.after(view)] as const].map(([step, text]) => (
        <a class="govuk-link" href={`${registerPaths.day.to()}?day=${addDays(day, step)}`}>
          {text}
        </a>
      ))}
    </div>
  </form>
)

/** The sittings come by venue already. */
function venuesOf(sittings: readonly ListedSitting[]): readonly (readonly ListedSitting[])[] {
  const venues = new Map<string, ListedSitting[]>()
  for (const one of sittings) venues.set(one.venueId, [...(venues.get(one.venueId) ?? []), one])
  return [...venues.values()]
}

type VenueProps = {
  readonly view: View
  readonly day: Day
  readonly sittings: readonly ListedSitting[]
}

function Venue({ view, day, sittings }: VenueProps) {
  const { venueId = '', venueName = '' } = sittings[0] ?? {}
  return (
    <>
      <h3 class="govuk-heading-s" id={`venue-${venueId}`}>
        {venueName}
      </h3>
      <p class="govuk-body">
        <a class="govuk-link" href={registerPaths.venue.to({ venueId, day })}>
          {words.openSheet(view, { venue: venueName })}
        </a>
      </p>
      <ScrollTable name={venueName}>
        <table class="govuk-table gd-stack" aria-labelledby={`venue-${venueId}`}>
          <TableHead
            columns={[words.session, words.time, words.people, words.staff].map((heading) =>
              heading(view),
            )}
          />
          <tbody class="govuk-table__body">
            {sittings.map((one) => (
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  {view.language === 'cy' ? one.titleCy : one.titleEn}
                </th>
                <StackCell heading={words.time(view)}>
                  {sayTimes(view, one.starts, one.ends)}
                </StackCell>
                <StackCell heading={words.people(view)} isWords>
                  <Heads view={view} sitting={one} people={one.people.length} />
                </StackCell>
                <StackCell heading={words.staff(view)} isWords>
                  {sayStaff(view, staffOnDay(one, one.people, one.leastStaff))}
                </StackCell>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </>
  )
}
