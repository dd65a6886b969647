import { activityOfConcept } from '#doors/feeds/openactive-activities.ts'
import { activityNamed } from './activity-named.ts'
import {
  type Fields,
  fieldsOf,
  firstOf,
  isLoose,
  type Loose,
  pointOf,
  type ReadRecord,
  recordOf,
} from './outside-fields.ts'

const list = (value: unknown): readonly Loose[] =>
  Array.isArray(value) ? value.filter(isLoose) : isLoose(value) ? [value] : []
const joined = (parts: readonly string[], by: string): string =>
  parts.filter((part) => part !== '').join(by)

/** A service of an Open Referral UK directory, as `/services/{id}` gives it. */
export function openReferralRecord(row: number, record: Loose): ReadRecord {
  const fields = fieldsOf(row, record)
  const { text } = fields
  fields.needed('id', record.id)
  const location = firstOf(firstOf(record.service_at_locations).location)
  const address = firstOf(location.addresses)
  const organization = firstOf(record.organization)
  const terms = list(record.attributes).map((one) => firstOf(one.taxonomy_term))
  const title = fields.needed('name', record.name)
  return recordOf(fields, {
    reference: fields.reference,
    title,
    about: text('description', record.description),
    organiser: text('organization.name', organization.name),
    place: text('location.name', location.name),
    postcode: text('address.postal_code', address.postal_code),
    ...pointOf(fields, location.latitude, location.longitude),
    times: joined(
      list(record.schedules).map((one) => scheduleText(fields, one)),
      '; ',
    ),
    price: text('fees', record.fees),
    url: fields.link('url', record.url),
    activity:
      terms
        .map((term) => activityNamed(typeof term.name === 'string' ? term.name : ''))
        .find(Boolean) ??
      activityNamed(title) ??
      null,
    checkedOn: fields.day('assured_date', record.assured_date),
  })
}

function scheduleText({ text }: Fields, schedule: Loose): string {
  const said = text('schedule.description', schedule.description)
  if (said !== '') return said
  const opens = text('schedule.opens_at', schedule.opens_at).slice(0, 5)
  const closes = text('schedule.closes_at', schedule.closes_at).slice(0, 5)
  return joined([text('schedule.byday', schedule.byday), joined([opens, closes], '–')], ' ')
}

/** An opportunity of an OpenActive feed, with its name and place. */
export function openActiveRecord(row: number, id: string, data: Loose): ReadRecord {
  const fields = fieldsOf(row, { id })
  const { text } = fields
  fields.needed('id', id)
  const location = firstOf(data.location)
  const address = firstOf(location.address)
  const geo = firstOf(location.geo)
  const concepts = list(data.activity).map((one) => one['@id'] ?? one.id)
  const title = fields.needed('name', data.name)
  const activity = concepts
    .map((one) => (typeof one === 'string' ? activityOfConcept(one) : undefined))
    .find(Boolean)
  return recordOf(fields, {
    reference: fields.reference,
    title,
    about: text('description', data.description),
    organiser: text('organizer.name', firstOf(data.organizer).name),
    place: text('location.name', location.name),
    postcode: text('address.postalCode', address.postalCode),
    ...pointOf(fields, geo.latitude, geo.longitude),
    times: joined(
      list(data.eventSchedule).map((one) => weekly(fields, one)),
      '; ',
    ),
    price: joined(
      list(data.offers).map((one) => offerText(fields, one)),
      '; ',
    ),
    url: fields.link('url', data.url),
    activity: activity ?? activityNamed(title) ?? null,
    checkedOn: null,
  })
}

function weekly({ text }: Fields, schedule: Loose): string {
  const days = Array.isArray(schedule.byDay) ? schedule.byDay : []
  const names = days.map((one) => (typeof one === 'string' ? (one.split('/').at(-1) ?? '') : ''))
  const from = text('eventSchedule.startTime', schedule.startTime)
  const to = text('eventSchedule.endTime', schedule.endTime)
  return joined([joined(names, ', '), joined([from, to], '–')], ' ')
}

function offerText(fields: Fields, offer: Loose): string {
  const price = fields.number('offers.price', offer.price)
  if (price === null) return ''
  const amount = `£${price.toFixed(2)}`
  return joined([fields.text('offers.name', offer.name), amount], ': ')
}
