import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { FeedFault, OutsideKind, OutsideOffer, ReadFeed, RecordProblem } from './outside.ts'
import { isLoose, type Loose, type ReadRecord } from './outside-fields.ts'
import { openActiveRecord, openReferralRecord } from './outside-record.ts'
import { type Limits, readJson, USUAL_LIMITS } from './read-outside.ts'

/** A feed of more pages or records than any county's is a fault of the feed, or of the address. */
export type FeedLimits = Limits & {
  readonly pages: number
  readonly records: number
  /** For all of it. */
  readonly seconds: number
}
export const FEED_LIMITS: FeedLimits = {
  ...USUAL_LIMITS,
  ...{ pages: 2_000, records: 20_000, seconds: 900 },
}

export type Reading = {
  readonly kind: OutsideKind
  readonly address: string
  readonly limits?: FeedLimits
  /** Told how many records have come, and of how many where the feed says. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Reads a feed from its first page to its last, or says why it could not. It keeps nothing. */
export const readFeed = (reading: Reading): Promise<Result<ReadFeed, FeedFault>> =>
  reading.kind === 'open-referral' ? readOpenReferral(reading) : readOpenActive(reading)

const PER_PAGE = 100

/** Page after page of `/services`; a service that came without its place is asked for by itself. */
async function readOpenReferral(reading: Reading): Promise<Result<ReadFeed, FeedFault>> {
  const { limits = FEED_LIMITS, onProgress = () => {} } = reading
  const over = AbortSignal.timeout(limits.seconds * 1_000)
  const base = URL.parse(reading.address)
  if (!base) return refuse({ kind: 'not-an-address', address: reading.address })
  const services = `${base.href.replace(/[?#].*$/, '').replace(/(\/services)?\/*$/, '')}/services`
  const records: Loose[] = []
  const seen = new Set<string>()
  for (let page = 1; page <= limits.pages; page++) {
    const address = `${services}?page=${page}&per_page=${PER_PAGE}&full=true`
    if (over.aborted) return tooSlow(reading.address, limits)
    const answer = await readJson(address, limits)
    if (!answer.ok) return answer
    const { json } = answer.value
    if (!isLoose(json) || !Array.isArray(json.contents))
      return refuse({ kind: 'not-this-standard', address })
    const found = json.contents.map((one: unknown): Loose => (isLoose(one) ? one : {}))
    const ids = found.map(({ id }) => String(id ?? ''))
    const isAgain = found.length > 0 && ids.every((id) => id !== '' && seen.has(id))
    if (isAgain) return refuse({ kind: 'loops', address })
    for (const id of ids) seen.add(id)
    records.push(...found)
    if (records.length > limits.records)
      return refuse({ kind: 'too-many', records: limits.records })
    const total = typeof json.total_items === 'number' ? json.total_items : records.length
    onProgress(records.length, Math.max(total, records.length))
    const isLast = json.last_page === true || page === json.total_pages
    if (isLast || found.length === 0)
      return withPlaces(records, { services, limits, over, pages: page })
  }
  return refuse({ kind: 'no-end', pages: limits.pages })
}

const tooSlow = (address: string, { seconds }: FeedLimits) =>
  refuse({ kind: 'too-slow', address, seconds })

type Fetching = {
  readonly services: string
  readonly limits: FeedLimits
  readonly over: AbortSignal
  readonly pages: number
}

async function withPlaces(
  records: readonly Loose[],
  { services, limits, over, pages }: Fetching,
): Promise<Result<ReadFeed, FeedFault>> {
  const whole: Loose[] = []
  for (const record of records) {
    const { id } = record
    if (record.service_at_locations !== undefined || typeof id !== 'string' || id === '') {
      whole.push(record)
      continue
    }
    if (over.aborted) return tooSlow(services, limits)
    const answer = await readJson(`${services}/${encodeURIComponent(id)}`, limits)
    if (!answer.ok) return answer
    whole.push(isLoose(answer.value.json) ? answer.value.json : record)
  }
  const read = whole
    .map((record, i) => [record, openReferralRecord(i + 1, record)] as const)
    .filter(([{ status }]) => status !== 'inactive' && status !== 'defunct')
    .map(([, found]) => found)
  return accept(gathered(read, { licence: '', pages }))
}

/** Page after page of an RPDE feed, to the one with no items. A later word of an item takes the place of an earlier. */
async function readOpenActive(reading: Reading): Promise<Result<ReadFeed, FeedFault>> {
  const { limits = FEED_LIMITS, onProgress = () => {} } = reading
  const over = AbortSignal.timeout(limits.seconds * 1_000)
  const items = new Map<string, Loose>()
  const seen = new Set<string>()
  let [next, licence] = [reading.address, '']
  for (let page = 1; page <= limits.pages; page++) {
    seen.add(next)
    if (over.aborted) return tooSlow(reading.address, limits)
    const answer = await readJson(next, limits)
    if (!answer.ok) return answer
    const { json, address } = answer.value
    if (!isLoose(json) || !Array.isArray(json.items) || typeof json.next !== 'string')
      return refuse({ kind: 'not-this-standard', address })
    licence = typeof json.license === 'string' ? json.license.slice(0, 200) : licence
    if (json.items.length === 0) return accept(opportunities(items, { licence, pages: page }))
    const to = URL.parse(json.next, address)
    if (!to || to.host !== URL.parse(address)?.host)
      return refuse({ kind: 'leads-elsewhere', address: json.next })
    if (seen.has(to.href)) return refuse({ kind: 'loops', address: to.href })
    for (const item of json.items) keep(items, isLoose(item) ? item : {})
    if (items.size > limits.records) return refuse({ kind: 'too-many', records: limits.records })
    onProgress(items.size, items.size)
    next = to.href
  }
  return refuse({ kind: 'no-end', pages: limits.pages })
}

function keep(items: Map<string, Loose>, item: Loose): void {
  const id = String(item.id ?? '')
  const before = items.get(id)
  const isOlder = before && Number(before.modified) > Number(item.modified)
  if (!isOlder) items.set(id, item)
}

/** Days of a series are told with their series; they have no name of their own and are no offer of their own. */
const isOnlyADay = ({ data }: Loose) =>
  isLoose(data) && data.name === undefined && data.superEvent !== undefined

function opportunities(
  items: ReadonlyMap<string, Loose>,
  told: { readonly licence: string; readonly pages: number },
): ReadFeed {
  const present = [...items].filter(([, item]) => item.state !== 'deleted' && !isOnlyADay(item))
  const read = present.map(([id, { data }], i) =>
    openActiveRecord(i + 1, id, isLoose(data) ? data : {}),
  )
  return gathered(read, told)
}

/** Each reference once: one that comes twice is told, and the first of the two stands. */
function gathered(
  read: readonly ReadRecord[],
  told: { readonly licence: string; readonly pages: number },
): ReadFeed {
  const offers = new Map<string, OutsideOffer>()
  const problems: RecordProblem[] = read.flatMap((one) => one.problems)
  read.forEach(({ offer }, i) => {
    if (!offer) return
    const { reference } = offer
    if (!offers.has(reference)) offers.set(reference, offer)
    else problems.push({ weight: 'warning', row: i + 1, reference, field: 'id', kind: 'twice' })
  })
  return { ...told, offers: [...offers.values()], problems }
}
