import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { inOrder } from '#ground/words/collate.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayRatio } from '#ground/words/figures.ts'
import { sayTimes } from '#ground/words/times.ts'
import type { ProvidersPapers } from '#lives/offer/paper-queries.ts'
import { PapersWarning } from '#lives/offer/parts/paper-standing.tsx'
import { venuePaths } from '#lives/offer/venue-paths.ts'
import { incidentWords } from '#lives/safety/incident-words.ts'
import { safetyPaths } from '#lives/safety/paths.ts'
import type { CancelledSitting } from '../cancelled-queries.ts'
import { everybodyAt, stretchesOf } from '../day-sheet.ts'
import { Cancelled } from '../parts/cancelled.tsx'
import { sayStretch } from '../parts/staff-words.ts'
import { registerPaths } from '../paths.ts'
import type { BankHoliday, DaySheet, VenueOfProvider } from '../queries.ts'
import type { RegisterDay } from '../register-of-day.ts'
import { registerWords } from '../register-words.ts'
import { tabletPaths } from '../tablet-paths.ts'
import { tabletWords } from '../tablet-words.ts'
import { words } from '../words.ts'
import { NowBoard } from './now-board.tsx'
import { BankHolidayNote } from './sitting-facts.tsx'
import { SittingSection } from './sitting-section.tsx'

export type VenueDayModel = {
  readonly frame: Frame
  readonly day: Day
  readonly venue: VenueOfProvider
  readonly now: Date
  readonly register: RegisterDay<DaySheet>
  /** Open welfare checks here. */
  readonly checks: number
  /** Whether the reader runs hubs. */
  readonly runsHub: boolean
  readonly cancelled: readonly CancelledSitting[]
  readonly bankHoliday?: BankHoliday | undefined
  /** For whoever sees to the provider's papers. */
  readonly papers?: ProvidersPapers | undefined
}

/** The day sheet of one venue: made to be printed, a session to a page, with a list to call over outside. */
export function VenueDayPage(model: VenueDayModel) {
  const { frame, day, now, venue, register, checks, bankHoliday } = model
  const { view } = frame
  const sheets = register.sittings.map(({ sheet }) => sheet)
  const title = words.sheetTitle(view, { venue: venue.name })
  const back = { href: `${registerPaths.day.to()}?day=${day}`, text: words.title(view) }
  return (
    <Page frame={frame} isWide title={title} current={registerPaths.day.to()} back={back}>
      <h1 class="govuk-heading-l">
        {title}
        <span class="govuk-caption-l">{sayDay(view, day)}</span>
      </h1>
      {model.papers && <PapersWarning view={view} {...model.papers} />}
      <BankHolidayNote view={view} on={bankHoliday} />
      <Cancelled view={view} sittings={model.cancelled} />
      {sheets.length === 0 ? (
        <p class="govuk-body">{words.noSessions(view)}</p>
      ) : (
        <>
          <div class="gd-no-print">
            <NowBoard view={view} now={now} counts={register.counts} checks={checks} />
            <Ways view={view} day={day} venue={venue} runsHub={model.runsHub} />
            <p class="govuk-body">{words.print(view)}</p>
          </div>
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

type WaysProps = Pick<VenueDayModel, 'day' | 'venue' | 'runsHub'> & { readonly view: View }

/** What whoever works there today comes for. */
function Ways({ view, day, venue, runsHub }: WaysProps) {
  const at = { venueId: venue.id, day }
  const ways = [
    [registerPaths.register.to(at), registerWords.openRegister(view)],
    [registerPaths.evacuation.to(at), registerWords.evacuation(view)],
    [registerPaths.staff.to(at), registerWords.staffOfDay(view)],
    [tabletPaths.app.to(), tabletWords.appName(view)],
    [registerPaths.checks.to(), registerWords.checks(view)],
    [registerPaths.hours.to(at), registerWords.hours(view)],
    [safetyPaths.safety.to(), incidentWords.safety(view)],
    ...(runsHub && venue.isOwnHub
      ? ([[venuePaths.walkIns.to({ venueId: venue.id }), registerWords.walkIns(view)]] as const)
      : []),
  ] as const
  return (
    <ul class="govuk-list">
      {ways.map(([href, text]) => (
        <li>
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}

type SheetsProps = { readonly view: View; readonly sheets: readonly DaySheet[] }

function WholeDay({ view, venue, sheets }: SheetsProps & Pick<VenueDayModel, 'venue'>) {
  const staffed = sheets.map((s) => ({ ...s, people: s.expected }))
  return (
    <section class="gd-sheet">
      <h2 class="govuk-heading-m">{words.wholeDay(view)}</h2>
      <p class="govuk-body">{words.leastOnSite(view, { least: venue.leastStaff })}</p>
      <ScrollTable name={words.wholeDay(view)}>
        <table class="govuk-table">
          <TableHead
            columns={[words.time, words.people, words.staff].map((heading) => heading(view))}
          />
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
        <TableHead
          columns={[words.seen, words.name, words.whenThere, words.support].map((heading) =>
            heading(view),
          )}
        />
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
