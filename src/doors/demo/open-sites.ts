import type { Random } from '#ground/kernel/random.ts'
import type { Postcode } from '#lives/offer/session.ts'
import type { Site, Sites, SpokeSite } from './land.ts'
import type { Magnitudes } from './magnitudes.ts'
import type { OpenData, OpenDayService, OpenVenue } from './open-data.ts'
import type { SiteNames } from './places.ts'

export type Siting = {
  readonly magnitudes: Magnitudes
  readonly names: SiteNames
  readonly postcodes: readonly Postcode[]
}

/**
 * Real places for a made-up offer. The council's services stand where one is reported, then at other day services and
 * centres; providers have invented names and meet in real buildings; every other place is a spoke.
 */
export function openSitesOf(random: Random, data: OpenData, siting: Siting): Sites {
  const sited = (place: Named): Site => ({ ...place, ...nearestPostcode(siting.postcodes, place) })
  const left = random.shuffle(onceNamed(data.venues))
  const take = (count: number, wanted: (v: OpenVenue) => boolean): Site[] => {
    const taken = left.filter(wanted).slice(0, count)
    for (const one of taken) left.splice(left.indexOf(one), 1)
    return taken.map(({ name, lat, lon }) => sited({ name, lat, lon }))
  }
  const council = councilSites(data, siting, { sited, take })
  const { framework, micro, spokes } = siting.magnitudes
  return {
    ...council,
    framework: run(take(framework, isCentre), siting.names.framework),
    micro: run(take(micro, isHall), siting.names.micro),
    spokes: left.slice(0, spokes).map((venue): SpokeSite => ({ ...venue, ...sited(venue) })),
  }
}

type Named = { readonly name: string; readonly lat: number; readonly lon: number }

const isCentre = (v: OpenVenue) =>
  v.isDayService ||
  v.kind === 'community-centre' ||
  v.kind === 'church-hall' ||
  v.kind === 'village-hall'
const isHall = (v: OpenVenue) =>
  v.kind !== 'library' && v.kind !== 'college' && v.kind !== 'leisure-centre'

/** An invented provider in a real building; their names come round again in a county with more of them. */
const run = (sites: readonly Site[], names: readonly string[]): Site[] =>
  sites.map((site, i) => {
    const round = Math.floor(i / names.length)
    const name = names[i % names.length] ?? site.name
    return { ...site, provider: round === 0 ? name : `${name} (${round + 1})` }
  })

type Taking = {
  readonly sited: (place: Named) => Site
  readonly take: (count: number, wanted: (v: OpenVenue) => boolean) => Site[]
}

type CouncilPart = 'resource-centre' | 'hub' | 'work-project'

function councilSites(data: OpenData, { magnitudes }: Siting, { sited, take }: Taking) {
  const reported = data.dayServices.flatMap((service) => {
    const { name, lat, lon } = service
    const at = lat !== undefined && lon !== undefined ? { lat, lon } : townAt(data, service.town)
    return at ? [{ part: partOf(service), site: sited({ name, ...at }) }] : []
  })
  const sitesFor = (part: CouncilPart): Site[] => {
    const count = magnitudes.sites[part]
    const known = reported.filter((r) => r.part === part).map((r) => r.site)
    const more = take(
      Math.max(0, count - known.length),
      (v) => v.isDayService || v.kind === 'community-centre',
    )
    return [...known, ...more].slice(0, count)
  }
  return {
    'resource-centre': sitesFor('resource-centre'),
    hub: sitesFor('hub'),
    'work-project': sitesFor('work-project'),
  }
}

const townAt = ({ towns }: OpenData, name: string) => {
  const town = towns.find((t) => t.name === name)
  return town && { lat: town.lat, lon: town.lon }
}

/** What part a reported service plays here, by what is said of it. */
function partOf({ name, role }: OpenDayService): CouncilPart {
  const said = `${name} ${role}`
  if (/work|project|caf/i.test(role)) return 'work-project'
  return /resource centre|enablement|specialist|severe/i.test(said) ? 'resource-centre' : 'hub'
}

/** Two halls with one name are told apart by a number: the files give no more. */
function onceNamed(venues: readonly OpenVenue[]): OpenVenue[] {
  const seen = new Map<string, number>()
  return venues.map((venue) => {
    const times = (seen.get(venue.name) ?? 0) + 1
    seen.set(venue.name, times)
    return times === 1 ? venue : { ...venue, name: `${venue.name} (${times})` }
  })
}

function nearestPostcode(postcodes: readonly Postcode[], { lat, lon }: Named) {
  const flat = (p: Postcode) => ((p.lat - lat) * 1.63) ** 2 + (p.lon - lon) ** 2
  let best = postcodes[0] as Postcode
  let least = flat(best)
  for (const postcode of postcodes) {
    const far = flat(postcode)
    if (far < least) [best, least] = [postcode, far]
  }
  return { postcode: best.postcode, area: best.area }
}
