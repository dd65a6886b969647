import { addDays, type Day, mondayOf } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { activityOf } from '#lives/offer/catalogue.ts'
import { price } from '#lives/offer/price.ts'
import type { Session } from '#lives/offer/session.ts'
import type { County } from './county.ts'
import { OVERHEAD_AN_HOUR, STAFF_AN_HOUR } from './sessions.ts'

const AFTERNOON = { starts: 13 * 60, ends: 16 * 60 }
const RATIOS = [
  { staff: 1, people: 2 },
  { staff: 1, people: 5 },
  { staff: 1, people: 8 },
]
const PLACES = 12
const WEEKS_SINCE = 4

/** Bikes are repaired in a few ordinary places on each day of the week: new this month, so that nobody has been yet. */
export function bikeRepair(councilId: Id, county: County, today: Day): readonly Session[] {
  const { nameEn, nameCy, key } = activityOf('bike-repair')
  const outside = new Map(
    county.providers.filter((one) => one.kind !== 'council').map((one) => [one.id, one]),
  )
  const taken = new Set<Id>()
  const hosts = county.sessions.filter(({ venueId, providerId, setting }) => {
    const isNew = setting === 'community' && outside.has(providerId) && !taken.has(venueId)
    if (isNew) taken.add(venueId)
    return isNew
  })
  const startsOn = addDays(mondayOf(today), -7 * WEEKS_SINCE)
  const cost = { staffAnHour: STAFF_AN_HOUR, overheadAnHour: OVERHEAD_AN_HOUR.community }
  return hosts.slice(0, PLACES).map((host, i) => {
    const reference = `BIKES${String(i + 1).padStart(2, '0')}`
    return {
      ...{ id: idFrom(councilId, 'session', reference), reference },
      ...{ titleEn: nameEn, titleCy: nameCy, activity: key, startsOn },
      ...{ providerId: host.providerId, venueId: host.venueId, worker: host.worker },
      ...{ setting: 'community', company: 'ordinary', weekday: i % 5, ...AFTERNOON },
      ...{ staff: { n: 3, d: 1 }, rooms: 'by-ratio', least: 1, most: 8 },
      ...{ has: host.has, exposes: [], languages: host.languages },
      prices: RATIOS.map((ratio) => ({
        ratio,
        price: price(ratio, cost, AFTERNOON.ends - AFTERNOON.starts),
        validFrom: startsOn,
      })),
    }
  })
}
