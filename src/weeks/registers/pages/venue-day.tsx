import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { inOrder } from '#ground/words/collate.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayRatio } from '#ground/words/figures.ts'
import { sayTimes } from '#ground/words/times.ts'
import { everybodyAt, type SittingSheet, stretchesOf } from '../day-sheet.ts'
import { sayStretch } from '../parts/staff-words.ts'
import { registerPaths } from '../paths.ts'
import type { BankHoliday, VenueOfProvider } from '../queries.ts'
import { words } from '../words.ts'
import { BankHolidayNote } from './sitting-facts.tsx'
import { SittingSection } from './sitting-section.tsx'

export type VenueDayModel = {
  readonly frame: Frame
  readonly day: Day
  readonly venue: VenueOfProvider
  readonly sheets: readonly SittingSheet[]
  readonly bankHoliday?: BankHoliday | undefined
}

/** The day sheet of one venue: made to be printed, a session to a page, with a list to call over outside. */
export function VenueDayPage({ frame, day, venue, sheets, bankHoliday }: VenueDayModel) {
  const { view } = frame
  const title = words.sheetTitle(view, { venue: venue.name })
  const back = { href: `${registerPaths.day.to()}?day=${day}`, text: words.title(view) }
  return (
    <Page frame={frame} isWide title={title} current={registerPaths.day.to()} back={back}>
      <h1 class="govuk-heading-l">
        {title}
        <span class="govuk-caption-l">{sayDay(view, day)}</span>
      </h1>
      <BankHolidayNote view={view} on={bankHoliday} />
      {sheets.length === 0 ? (
        <p class="govuk-body">{words.noSessions(view)}</p>
      ) : (
        <>
          <p class="govuk-body gd-no-print">{words.print(view)}</p>
          <WholeDay view={view} venue={venue} sheets={sheets} />
          {sheets.map((sheet) => (
            <SittingSection view={view} sheet={sheet} leastStaff={venue.leastStaff} />
          ))}
          <Everybody view={view} sheets={sheets} />
        </>
      )}
    </Page>
  )
}

type SheetsProps = { readonly view: View; readonly sheets: VenueDayModel['sheets'] }

function WholeDay({ view, venue, sheets }: SheetsProps & Pick<VenueDayModel, 'venue'>) {
  const staffed = sheets.map((s) => ({ ...s, ratios: s.expected.map((e) => e.ratio) }))
  return (
    <section class="gd-sheet">
      <h2 class="govuk-heading-m">{words.wholeDay(view)}</h2>
      <p class="govuk-body">{words.leastOnSite(view, { least: venue.leastStaff })}</p>
      <ScrollTable name={words.wholeDay(view)}>
        <table class="govuk-table">
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              {[words.time, words.people, words.staff].map((heading) => (
                <th scope="col" class="govuk-table__header">
                  {heading(view)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            {stretchesOf(staffed, venue.leastStaff).map((stretch) => (
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  {sayTimes(view, stretch.starts, stretch.ends)}
                </th>
                <td class="govuk-table__cell">{stretch.people}</td>
                <td class="govuk-table__cell gd-words">{sayStretch(view, stretch)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  )
}

const Everybody = ({ view, sheets }: SheetsProps) => (
  <section class="gd-sheet">
    <h2 class="govuk-heading-m">{words.everybody(view)}</h2>
    <p class="govuk-body">{words.everybodyHint(view)}</p>
    <ScrollTable name={words.everybody(view)}>
      <table class="govuk-table">
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {[words.seen, words.name, words.whenThere, words.support].map((heading) => (
              <th scope="col" class="govuk-table__header">
                {heading(view)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {inOrder(
            view,
            everybodyAt(sheets),
            ({ person }) => `${person.knownAs} ${person.familyName}`,
          ).map(({ person, sittings }) => (
            <tr class="govuk-table__row">
              <td class="govuk-table__cell">☐</td>
              <th scope="row" class="govuk-table__header">
                {person.knownAs} {person.familyName}
              </th>
              <td class="govuk-table__cell">
                {sittings.map((s) => sayTimes(view, s.starts, s.ends)).join('; ')}
              </td>
              <td class="govuk-table__cell">{sayRatio(view, person.ratio)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  </section>
)
