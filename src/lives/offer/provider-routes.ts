import type { Context } from 'hono'
import { z } from 'zod'
import type { Signed } from '#ground/access/may.ts'
import { providerOf } from '#ground/access/record.ts'
import { dateFields, readDate, typedDate } from '#ground/govuk/date-field.ts'
import { type Form, typed } from '#ground/govuk/form.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Platform } from '#ground/platform/platform.ts'

export type Body = Readonly<Record<string, unknown>>

/** Who acts, for which provider, and when. */
export function actingIn(c: Context<Signed>, platform: Platform) {
  const { councilId, accountId } = c.get('reader')
  return { councilId, accountId, providerId: providerOf(c.get('reader')), now: platform.now() }
}

export const versionIn = (body: Body): number =>
  z.coerce.number().int().min(1).max(1_000_000).catch(0).parse(body.version)

export const bodyOf = (c: Context<Signed>): Promise<Body> => c.req.parseBody({ all: true })

/** A day of a form: nothing where it was left empty, 'wrong' where there is no such day. */
export function dayIn(body: Body, name: string): Day | 'wrong' | undefined {
  const boxes = typedDate(body, name)
  if (Object.values(boxes).every((text) => text === '')) return undefined
  return readDate(boxes, name) ?? 'wrong'
}

/** What was typed, with the three boxes of each date, to be shown again. */
export const typedAgain = (
  body: Body,
  fields: readonly string[],
  dates: readonly string[] = [],
): Form<string>['values'] => ({
  ...typed(fields, body),
  ...Object.assign({}, ...dates.map((name) => typedDate(body, name))),
})

/** A day as it stands in a form. */
export const shownDay = (name: string, on: Day | undefined): Form<string>['values'] =>
  dateFields(name, on)
