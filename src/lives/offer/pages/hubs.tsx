import { mapPicture, type Outline } from '#ground/documents/map.ts'
import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import type { HubSeen, SpokeSeen } from '../hub-queries.ts'
import { hubWords as words } from '../hub-words.ts'

const { Details } = govuk

export type HubsModel = {
  readonly frame: Frame
  readonly hubs: readonly HubSeen[]
  readonly alone: readonly SpokeSeen[]
  readonly areas: readonly {
    readonly nameEn: string
    readonly nameCy: string
    readonly outline: Outline
  }[]
  /** The address of a hub's own page. */
  readonly to: (hubId: string) => string
}

/** Every hub with its spokes: the list, and a map that says the same. */
export function HubsPage({ frame, hubs, alone, areas, to }: HubsModel) {
  const { view } = frame
  const spokes = hubs.reduce((sum, hub) => sum + hub.spokes.length, alone.length)
  return (
    <Page frame={frame} title={words.title(view)}>
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      <p class="govuk-body">
        <strong>{words.counts(view, { hubs: hubs.length, spokes })}</strong>
      </p>
      <div class="gd-county-map">
        {mapPicture(
          hubs.length + spokes > MOST_PINS
            ? words.mapOfHubs(view, { hubs: hubs.length })
            : words.map(view, { places: hubs.length + spokes }),
          areas.map(({ nameEn, nameCy, outline }) => ({
            name: view.language === 'cy' ? nameCy : nameEn,
            ...{ mark: '', shade: 0 as const, outline },
          })),
          hubs.length + spokes > MOST_PINS ? hubs.map(hubPin) : pinsOf(hubs, alone),
        )}
      </div>
      <ul class="govuk-list">
        {hubs.map((hub, i) => (
          <li>
            <strong>{letterOf(i)}</strong>{' '}
            <a class="govuk-link" href={to(hub.id)}>
              {hub.name}
            </a>
            , {areaOf(view, hub)}: {words.spokesOf(view, { spokes: hub.spokes.length })}
            {hub.spokes.length > 0 && (
              <Details
                summaryText={words.showSpokes(view, { hub: hub.name })}
                html={<Spokes {...{ view, spokes: hub.spokes }} />}
              />
            )}
          </li>
        ))}
      </ul>
      {alone.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.alone(view)}</h2>
          <Spokes {...{ view, spokes: alone }} />
        </>
      )}
    </Page>
  )
}

type SpokesProps = { readonly view: View; readonly spokes: readonly SpokeSeen[] }
const Spokes = ({ view, spokes }: SpokesProps) => (
  <ul class="govuk-list govuk-list--bullet">
    {spokes.map((spoke) => (
      <li>
        {spoke.name}, {areaOf(view, spoke)}
      </li>
    ))}
  </ul>
)

const areaOf = ({ language }: View, { areaEn, areaCy }: SpokeSeen) =>
  language === 'cy' ? areaCy : areaEn

/** By letter, as the list has it: a hub's is a capital, that of its spokes a small one; a spoke alone has none. */
const letterOf = (place: number) => String.fromCharCode(65 + (place % 26))
const hubPin = ({ lat, lon }: HubSeen, i: number) => ({ lat, lon, mark: letterOf(i) })
/** With more than these the pins would cover each other: the map then has the hubs, and the list all. */
const MOST_PINS = 80
const pinsOf = (hubs: readonly HubSeen[], alone: readonly SpokeSeen[]) => [
  ...alone.map(({ lat, lon }) => ({ lat, lon, mark: '' })),
  ...hubs.flatMap(({ spokes }, i) =>
    spokes.map(({ lat, lon }) => ({ lat, lon, mark: letterOf(i).toLowerCase() })),
  ),
  ...hubs.map(hubPin),
]
