import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { servicePaths } from '#lives/offer/service-paths.ts'
import type { CalendarVenue } from '../calendar-queries.ts'
import { calendarWords as words } from '../calendar-words.ts'
import { calendarPaths } from '../paths.ts'

const { Button, ErrorSummary, Input, InsetText } = govuk

export type VenueCalendarsModel = {
  readonly frame: Frame
  readonly venues: readonly CalendarVenue[]
  /** The whole address, straight after it was made: the only time that it can be shown. */
  readonly made?: { readonly venueId: Id; readonly address: string }
  readonly isMeanwhile?: boolean
  readonly isStopped?: boolean
}

/** A provider's places, each with its private calendar. */
export function VenueCalendarsPage(model: VenueCalendarsModel) {
  const { frame, venues, made, isMeanwhile, isStopped } = model
  const { view } = frame
  const madeOf = venues.find(({ id }) => id === made?.venueId)
  return (
    <Page frame={frame} isWide title={words.venuesTitle(view)} current={servicePaths.ours.to()}>
      {isMeanwhile && (
        <ErrorSummary
          titleText={words.venuesTitle(view)}
          errorList={[{ text: words.meanwhile(view), href: '#places' }]}
        />
      )}
      <h1 class="govuk-heading-l">{words.venuesTitle(view)}</h1>
      {made && madeOf ? (
        <>
          <InsetText text={words.copy(view)} />
          <Input
            id="address"
            name="address"
            label={{ text: words.addressOf(view, { name: madeOf.name }) }}
            value={made.address}
            attributes={{ readonly: true }}
          />
        </>
      ) : (
        <p class="govuk-body">{words.venuesAbout(view)}</p>
      )}
      {isStopped && <InsetText text={words.stoppedVenue(view)} />}
      <div id="places">
        {venues.length === 0 ? (
          <p class="govuk-body">{words.noVenues(view)}</p>
        ) : (
          <Places view={view} venues={venues} />
        )}
      </div>
    </Page>
  )
}

const Places = ({
  view,
  venues,
}: { readonly view: View } & Pick<VenueCalendarsModel, 'venues'>) => (
  <ScrollTable name={words.venuesTitle(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-table__caption govuk-visually-hidden">
        {words.venuesTitle(view)}
      </caption>
      <TableHead
        columns={[words.place, words.state, words.doWhat].map((heading) => heading(view))}
      />
      <tbody class="govuk-table__body">
        {venues.map((venue) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {venue.name}
            </th>
            <StackCell heading={words.state(view)}>{stateOf(view, venue)}</StackCell>
            <td class="govuk-table__cell">
              <Buttons view={view} venue={venue} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

function stateOf(view: View, { address }: CalendarVenue): string {
  if (!address) return words.none(view)
  return words.since(view, { day: sayTheDay(view, dayOf(address.madeAt)) })
}

const Buttons = ({ view, venue }: { readonly view: View; readonly venue: CalendarVenue }) => {
  const { id, name, address } = venue
  return (
    <div class="govuk-button-group">
      <form method="post" action={calendarPaths.ofVenue.to({ venueId: id })} novalidate>
        <input type="hidden" name="replaces" value={address?.id ?? ''} />
        <Button
          classes="govuk-button--secondary govuk-!-margin-bottom-2"
          text={(address ? words.makeNewFor : words.makeFor)(view, { name })}
        />
      </form>
      {address && (
        <form method="post" action={calendarPaths.stopVenue.to({ venueId: id })} novalidate>
          <input type="hidden" name="address" value={address.id} />
          <Button
            classes="govuk-button--warning govuk-!-margin-bottom-2"
            text={words.stopFor(view, { name })}
          />
        </form>
      )}
    </div>
  )
}
