import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import { sayDay } from '#ground/words/dates.ts'
import { hubToolWords } from '../hub-tool-words.ts'
import { aboutWords } from '../place-about-words.ts'
import { qualityPaths } from '../quality-paths.ts'
import { qualityWords } from '../quality-words.ts'
import { servicePaths } from '../service-paths.ts'
import { isOld } from '../venue-facts.ts'
import { hubPaths, venuePaths } from '../venue-paths.ts'
import type { OwnPlace, PlaceSeen } from '../venue-queries.ts'
import { placeKindWords, placeWords as words } from '../venue-words.ts'
import { Week } from './hub.tsx'

const { InsetText, NotificationBanner, SummaryList, Tag } = govuk

export type MyPlacesModel = {
  readonly frame: Frame
  readonly places: readonly OwnPlace[]
  readonly today: Day
}

/** A provider's own places. */
export function MyPlacesPage({ frame, places, today }: MyPlacesModel) {
  const { view } = frame
  return (
    <Page frame={frame} title={words.title(view)} current={servicePaths.ours.to()}>
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      {places.length === 0 && <InsetText text={words.none(view)} />}
      <SummaryList
        rows={places.map(({ id, name, kind, oldestCheck }) => ({
          key: {
            html: (
              <a class="govuk-link" href={venuePaths.place.to({ venueId: id })}>
                {name}
              </a>
            ),
          },
          value: {
            html: (
              <>
                {placeKindWords[kind](view)}. {words.factsChecked(view)}:{' '}
                {oldestCheck ? sayDay(view, oldestCheck) : words.never(view)}{' '}
                {(!oldestCheck || isOld(oldestCheck, today)) && (
                  <Tag text={words.old(view)} classes="govuk-tag--yellow" />
                )}
              </>
            ),
          },
        }))}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={venuePaths.freeRooms.to()}>
          {words.borrow(view)}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={qualityPaths.list.to()}>
          {qualityWords.title(view)}
        </a>
      </p>
    </Page>
  )
}

export type PlaceModel = {
  readonly frame: Frame
  readonly place: PlaceSeen
  /** Whether it is a hub, and the reader may run it. */
  readonly runsHub: boolean
  readonly wasSaved: boolean
}

/** One place of a provider, with the ways to everything that can be said of it. */
export function PlacePage({ frame, place, runsHub, wasSaved }: PlaceModel) {
  const { view } = frame
  const at = { venueId: place.id }
  const ways = [
    [venuePaths.hours.to(at), words.hours(view)],
    [venuePaths.closures.to(at), aboutWords.closures(view)],
    [venuePaths.about.to(at), aboutWords.title(view)],
    [venuePaths.facts.to(at), words.facts(view)],
    [venuePaths.rooms.to(at), words.rooms(view)],
    [venuePaths.month.to(at), hubToolWords.month(view)],
    ...(runsHub
      ? [
          [venuePaths.walkIns.to(at), hubToolWords.walkIns(view)],
          [venuePaths.help.to(at), hubToolWords.help(view)],
          [venuePaths.staffing.to(at), hubToolWords.staffing(view)],
          [venuePaths.costs.to(at), hubToolWords.costs(view)],
        ]
      : []),
    ...(place.kind === 'hub'
      ? [[hubPaths.hub.to({ hubId: place.id }), words.publicPage(view)]]
      : []),
  ] as const
  return (
    <Page
      frame={frame}
      title={place.name}
      back={{ href: venuePaths.mine.to(), text: words.title(view) }}
    >
      {wasSaved && <NotificationBanner type="success" text={words.saved(view)} />}
      <h1 class="govuk-heading-l">{place.name}</h1>
      <p class="govuk-body">{placeKindWords[place.kind](view)}</p>
      <ul class="govuk-list">
        {ways.map(([href, text]) => (
          <li>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{words.hours(view)}</h2>
      <Week {...{ view, hours: place.hours }} />
    </Page>
  )
}
