import { addMonths, type Day } from '#ground/kernel/day.ts'
import { idFrom } from '#ground/kernel/id.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { sayList } from '#ground/words/lists.ts'
import { sayTimes } from '#ground/words/times.ts'
import { needWords, sensoryWords } from '#lives/offer/access-words.ts'
import { told } from '../listing.ts'
import { type Offered, statusOf } from '../offered.ts'
import type { Organiser } from '../offered-queries.ts'
import { companyWords, providerWords, openReferralWords as say } from '../open-referral-words.ts'
import { type Telling, termJson } from './open-referral-terms.ts'

/** Whose list, in what words, and on what day. */
export type TellingOn = Telling & { readonly today: Day; readonly countyName: string }

/** An assurance older than this many months is none: the standard asks for one within three. */
const ASSURED_MONTHS = 3

const inWords = ({ view }: Telling, en: string, cy: string) =>
  view.language === 'cy' && cy !== '' ? cy : en

export const organizationJson = ({ view }: Telling, organiser: Organiser) =>
  told({
    id: organiser.providerId,
    name: organiser.provider,
    description: providerWords[organiser.providerKind](view),
    email: organiser.email,
  })

/** A service with what there is one of, as lists show it: one session, which comes round. */
export function serviceJson(on: TellingOn, offered: Offered) {
  const { view, today } = on
  const status = statusOf(offered, today)
  return told({
    id: offered.id,
    name: inWords(on, offered.titleEn, offered.titleCy),
    description: descriptionOf(on, offered),
    email: offered.email,
    status,
    fees: offered.prices.length > 0 ? say.fees(view) : undefined,
    minimum_age: offered.youngest,
    maximum_age: offered.oldest,
    // A service whose facts nobody has checked lately stays in the list, and says nothing of an assurance.
    assured_date:
      offered.checkedOn > addMonths(today, -ASSURED_MONTHS) && offered.checkedOn <= today
        ? offered.checkedOn
        : undefined,
    alert: status === 'temporarily closed' ? say.paused(view) : undefined,
    last_modified: offered.changedAt,
    organization: organizationJson(on, offered),
  })
}

function descriptionOf(on: TellingOn, offered: Offered): string {
  const own = inWords(on, offered.aboutEn, offered.aboutCy)
  if (own !== '') return own
  const [activity, venue] = [
    inWords(on, offered.activityEn, offered.activityCy),
    inWords(on, offered.venue, offered.venue),
  ]
  return say.about(on.view, { activity, venue, company: companyWords[offered.company](on.view) })
}

/** The schema asks for a name and a state even of the shortest record, and the standard for its id and its date. */
export const minimalJson = ({ today }: TellingOn, offered: Offered) =>
  told({
    id: offered.id,
    name: offered.titleEn,
    status: statusOf(offered, today),
    last_modified: offered.changedAt,
    modified_date: offered.changedAt,
  })

/** A service with everything that hangs on it. */
export const fullServiceJson = (on: TellingOn, offered: Offered) => ({
  ...serviceJson(on, offered),
  ...told({
    schedules: [scheduleJson(on, offered)],
    service_areas: [
      {
        id: idOf(on, 'service-area', offered.id),
        name: on.countyName,
      },
    ],
    service_at_locations: [{ id: offered.id, location: fullLocationJson(on, offered) }],
    languages: offered.languages.map((code) => ({
      id: idOf(on, 'language', `${offered.id} ${code}`),
      name: (code === 'cy' ? say.welsh : say.english)(on.view),
      code,
    })),
    cost_options: costsJson(on, offered),
    attributes: attributesJson(on, offered),
  }),
})

const idOf = ({ councilId }: Telling, kind: string, reference: string) =>
  idFrom(councilId, kind, reference)

const BYDAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`

function scheduleJson(on: TellingOn, offered: Offered) {
  const { view } = on
  const { weekday, everyWeeks, monthWeek, starts, ends } = offered
  const said = { weekday: sayWeekday(view, weekday), times: sayTimes(view, starts, ends) }
  return told({
    id: idOf(on, 'schedule', offered.id),
    valid_from: offered.startsOn,
    valid_to: offered.endsOn,
    dtstart: offered.startsOn,
    freq: monthWeek === null ? 'WEEKLY' : 'MONTHLY',
    interval: everyWeeks,
    byday: `${monthWeek ?? ''}${BYDAY[weekday] ?? ''}`,
    description:
      monthWeek === null
        ? say.weekly(view, { ...said, weeks: everyWeeks })
        : say.monthly(view, said),
    opens_at: clock(starts),
    closes_at: clock(ends),
    attending_type: say.inPerson(view),
    notes: offered.keepsBankHolidays ? say.notOnBankHolidays(view) : undefined,
  })
}

/** Pounds, from whole pence: the standard's amount is a number. */
const pounds = (pence: number): number => pence / 100

function costsJson(on: TellingOn, offered: Offered) {
  const { view } = on
  const perRatio = offered.prices.map((price) =>
    told({
      id: idOf(on, 'cost', `${offered.id} ${price.staff}:${price.people} ${price.from}`),
      valid_from: price.from,
      valid_to: price.to,
      option: say.ratio(view, { staff: price.staff, people: price.people }),
      amount: pounds(price.price),
      amount_description: price.price === 0 ? say.free(view) : say.perSitting(view),
    }),
  )
  if (offered.tasterPence === null) return perRatio
  const taster = {
    id: idOf(on, 'cost', `${offered.id} taster`),
    option: say.taster(view),
    amount: pounds(offered.tasterPence),
    amount_description: offered.tasterPence === 0 ? say.free(view) : say.perSitting(view),
  }
  return [taster, ...perRatio]
}

function attributesJson(on: TellingOn, offered: Offered) {
  const activity = inWords(on, offered.activityEn, offered.activityCy)
  const terms = [
    termJson(
      on,
      { taxonomy: 'activity', key: offered.activity },
      { name: activity, description: activity },
    ),
    termJson(on, { taxonomy: 'company', key: offered.company }),
    ...[...new Set([...offered.has, ...offered.venueHas])].map((key) =>
      termJson(on, { taxonomy: 'access', key }),
    ),
  ]
  return terms.map((term) => ({
    id: idOf(on, 'attribute', `${offered.id} ${term.id}`),
    link_id: offered.id,
    link_type: 'service',
    taxonomy_term_id: term.id,
    taxonomy_term: term,
  }))
}

/** A place, with what there is one of. */
export const locationJson = (on: TellingOn, offered: Offered) =>
  told({
    id: offered.venueId,
    location_type: 'physical',
    name: offered.venue,
    description:
      inWords(on, offered.venueAboutEn, offered.venueAboutCy) ||
      say.place(on.view, {
        name: offered.venue,
        area: inWords(on, offered.areaEn, offered.areaCy),
      }),
    latitude: offered.lat,
    longitude: offered.lon,
  })

function fullLocationJson(on: TellingOn, offered: Offered) {
  const { view } = on
  const sensory = offered.exposes.map((key) => sensoryWords[key](view)).join('; ')
  const kinds = [
    ...offered.venueHas.map((key) => ({ key: key as string, said: needWords[key](view) })),
    ...(sensory === '' ? [] : [{ key: 'exposes', said: say.exposes(view, { what: sensory }) }]),
  ]
  return {
    ...locationJson(on, offered),
    ...told({
      addresses: [addressJson(on, offered)],
      schedules: openingJson(on, offered),
      accessibility: kinds.map(({ key, said }) => ({
        id: idOf(on, 'accessibility', `${offered.id} ${key}`),
        location_id: offered.venueId,
        description: said,
      })),
    }),
  }
}

/** When a place is open, the days with the same hours together: Open Referral UK asks for none, and HSDS 3.0 has them here. */
function openingJson(on: TellingOn, { venueId, venueHours }: Offered) {
  const { view } = on
  const byHours = Map.groupBy(venueHours, ({ opens, closes }) => `${opens} ${closes}`)
  return [...byHours].flatMap(([hours, days]) => {
    const [first] = days
    if (!first) return []
    const names = days.map(({ weekday }) => sayWeekday(view, weekday))
    const times = sayTimes(view, first.opens, first.closes)
    return {
      id: idOf(on, 'opening', `${venueId} ${hours}`),
      freq: 'WEEKLY',
      byday: days.map(({ weekday }) => BYDAY[weekday]).join(),
      description: say.opens(view, { days: sayList(view, names), times }),
      ...{ opens_at: clock(first.opens), closes_at: clock(first.closes) },
    }
  })
}

const addressJson = (on: TellingOn, offered: Offered) => ({
  id: idOf(on, 'address', offered.venueId),
  location_id: offered.venueId,
  address_1: offered.venue,
  city: inWords(on, offered.areaEn, offered.areaCy),
  state_province: on.countyName,
  postal_code: offered.postcode,
  country: 'GB',
  address_type: 'physical',
})

/** A session at its place: each has one. */
export const serviceAtLocationJson = (on: TellingOn, offered: Offered) => ({
  id: offered.id,
  location: locationJson(on, offered),
  service: serviceJson(on, offered),
})

export const fullServiceAtLocationJson = (on: TellingOn, offered: Offered) => ({
  id: offered.id,
  location: fullLocationJson(on, offered),
  service: fullServiceJson(on, offered),
})

/** An organisation with what it offers. */
export const fullOrganizationJson = (
  on: TellingOn,
  organiser: Organiser,
  services: readonly unknown[],
) => ({ ...organizationJson(on, organiser), ...told({ services }) })
