import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { sayTimes } from '#ground/words/times.ts'
import { staffOnDay } from '../day-sheet.ts'
import { sayStaff } from '../parts/staff-words.ts'
import { registerPaths } from '../paths.ts'
import type { BankHoliday, ListedSitting } from '../queries.ts'
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
  readonly bankHoliday?: BankHoliday | undefined
}

/** A provider's own day: its venues, what runs there, and where there are too few staff. Nobody's name is here. */
export function DayListPage({ frame, day, form, sittings, isCut, bankHoliday }: DayListModel) {
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
      <p class="govuk-body">{words.introduction(view)}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={registerPaths.changes.to()}>
          {words.changes(view)}
        </a>
      </p>
      <ChooseDay view={view} day={day} form={form} />
      <h2 class="govuk-heading-m">{words.onDay(view, { day: sayTheDay(view, day) })}</h2>
      <BankHolidayNote view={view} on={bankHoliday} />
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
        <table class="govuk-table" aria-labelledby={`venue-${venueId}`}>
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              {[words.time, words.session, words.people, words.staff].map((heading) => (
                <th scope="col" class="govuk-table__header">
                  {heading(view)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            {sittings.map((one) => (
              <tr class="govuk-table__row">
                <td class="govuk-table__cell">{sayTimes(view, one.starts, one.ends)}</td>
                <th scope="row" class="govuk-table__header">
                  {view.language === 'cy' ? one.titleCy : one.titleEn}
                </th>
                <td class="govuk-table__cell gd-words">
                  <Heads view={view} sitting={one} people={one.ratios.length} />
                </td>
                <td class="govuk-table__cell gd-words">
                  {sayStaff(view, staffOnDay(one, one.ratios, one.leastStaff))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </>
  )
}
