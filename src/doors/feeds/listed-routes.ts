import { type ListAsked, listAsked } from './asked-routes.ts'
import { listing } from './listing.ts'
import type { Slice } from './offered-queries.ts'
import { type Answer, type Asked, refused } from './public-routes.ts'

/** How a list is counted, read a part at a time, and put into the standard's words. */
export type Listed<Row> = {
  readonly count: () => Promise<number>
  readonly rows: (slice: Slice) => Promise<readonly Row[]>
  readonly json: (row: Row) => unknown
}

/** A list may be asked for all at once in its shortest form: so many, and no more. */
const MOST_MINIMAL = 50_000
/** Rows of one part of a list that is streamed. */
const PART = 500
const KEPT_SECONDS = 300

/** Answers with a page of a list, or with all of it, one record a line. */
export const aList =
  <Row>(read: (asked: Asked, query: ListAsked) => Promise<Listed<Row>>): Answer =>
  async (asked) => {
    const query = listAsked(asked.c)
    if (!query.ok) return refused(asked.c, 400, query.refusal)
    asked.c.header('cache-control', `public, max-age=${KEPT_SECONDS}`)
    const listed = await read(asked, query.value)
    return query.value.format === 'ndjson' ? lines(asked, listed) : page(asked, query.value, listed)
  }

async function page<Row>({ c }: Asked, query: ListAsked, { count, rows, json }: Listed<Row>) {
  const perPage = query.minimal ? MOST_MINIMAL : query.per_page
  const total = await count()
  const found = await rows({ skip: (query.page - 1) * perPage, most: perPage })
  return c.json(listing(found.map(json), { total, page: query.page, perPage }))
}

/** Read a part at a time, so that a county's whole list is never held at once. */
function lines<Row>({ c }: Asked, { rows, json }: Listed<Row>): Response {
  let skip = 0
  const stream = new ReadableStream<Uint8Array>({
    pull: async (to) => {
      const part = await rows({ skip, most: PART })
      skip += PART
      const text = part.map((row) => `${JSON.stringify(json(row))}\n`).join('')
      if (text !== '') to.enqueue(new TextEncoder().encode(text))
      if (part.length < PART) to.close()
    },
  })
  c.header('content-type', 'application/x-ndjson; charset=utf-8')
  return c.body(stream)
}

/** One record, or that there is none of that id. */
export async function one<Row>(
  { c }: Asked,
  row: Row | undefined,
  json: (row: Row) => unknown,
): Promise<Response> {
  if (row === undefined) return refused(c, 404, 'There is nothing of that id.')
  c.header('cache-control', `public, max-age=${KEPT_SECONDS}`)
  return c.json(json(row) as object)
}

/** A list that is short enough to be held. */
export const held = <Row>(all: readonly Row[], json: (row: Row) => unknown): Listed<Row> => ({
  count: async () => all.length,
  rows: async ({ skip, most }) => all.slice(skip, skip + most),
  json,
})
