import type { Context } from 'hono'
import { z } from 'zod'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** As many as one page of a list may have. */
const MOST = 500
const USUAL = 50

const flag = z.enum(['true', 'false', '1', '0', '']).transform((text) => /^(true|1)$/.test(text))
const whole = (most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(most))
const text = z.string().trim().max(200)

/** What every list takes. Others are left alone, as the standard's own examples bring more than it names. */
const Query = z.object({
  page: whole(1_000_000).default(1),
  per_page: whole(MOST).default(USUAL),
  format: z.enum(['json', 'ndjson']).default('json'),
  search: text.optional(),
  taxonomy_term_id: text.optional(),
  taxonomy_id: text.optional(),
  organization_id: text.optional(),
  parent_id: text.optional(),
  top_only: flag.default(false),
  full: flag.default(false),
  full_service: flag.default(false),
  minimal: flag.default(false),
  modified_after: z
    .string()
    .refine((given) => !Number.isNaN(Date.parse(given)))
    .transform((given) => new Date(given))
    .optional(),
  postcode: text.optional(),
  proximity: z
    .string()
    .regex(/^\d{1,7}(\.\d+)?$/)
    .transform(Number)
    .optional(),
})
export type ListAsked = z.output<typeof Query>

/** Reads what a list was asked for; a value that it cannot take is refused by its name. An empty one is not given. */
export function listAsked(c: Context): Result<ListAsked, string> {
  const given = Object.fromEntries(
    Object.entries(c.req.query()).filter(([, value]) => value !== ''),
  )
  const read = Query.safeParse(given)
  if (read.success) return accept(read.data)
  const names = [...new Set(read.error.issues.map(({ path }) => String(path[0])))]
  return refuse(`These parameters have a value that they cannot take: ${names.join(', ')}.`)
}
