import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead, providerOf } from '#ground/access/record.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { isId } from '#ground/kernel/id.ts'
import { readPounds } from '#ground/kernel/money.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import {
  type DecideField,
  type PriceField,
  SpotDecisionsPage,
  SpotRequestsPage,
} from './pages/spot-offers.tsx'
import { placePaths } from './place-paths.ts'
import * as act from './sourcing-actions.ts'
import { spotOffers } from './sourcing-queries.ts'
import { sourcingWords as words } from './sourcing-words.ts'

const Price = z.object({
  price: z.string().transform((text, given) => {
    if (text.trim() === '') return undefined
    const price = readPounds(text)
    if (price !== undefined) return price
    given.addIssue({ code: 'custom', message: 'not an amount' })
    return z.NEVER
  }),
  words: z.string().trim().max(1_000).default(''),
})
const Decide = z.object({
  answer: z.enum(['yes', 'no']),
  reason: z.string().trim().max(1_000).default(''),
})
const Which = z.object({
  offer: z.uuid().catch(''),
  version: z.coerce.number().int().min(1).catch(0),
})

const byOf = (platform: Platform) => (c: Context<Signed>) => {
  const { councilId, accountId } = c.get('reader')
  return { councilId, accountId, now: platform.now() }
}

/** Offers with the people whom they are for: each reading is written down. */
const listOf =
  (platform: Platform) => (c: Context<Signed>, of: Parameters<typeof spotOffers>[2]) => {
    const reader = c.get('reader')
    return platform.transaction(reader.councilId, async (db) => {
      const offers = await spotOffers(db, reader.councilId, of)
      const shown = [...new Set(offers.map(({ personId }) => personId))]
      await auditRead(db, reader, shown, c.get('auditedAs'), platform.now())
      return offers
    })
  }

/** A provider answers what is asked of it; whoever holds the budget decides about what is above the rate. */
export function spotAnswerRoutes(platform: Platform, routes: Hono<Signed>): Hono<Signed> {
  const by = byOf(platform)
  const list = listOf(platform)
  const asked = async (c: Context<Signed>, wrong?: { id: string; form: Form<PriceField> }) => {
    const offers = await list(c, { providerId: providerOf(c.get('reader')) })
    const page = { frame: c.get('frame'), offers, ...(wrong && { wrong }) }
    return c.html(<SpotRequestsPage {...page} />, wrong ? 422 : 200)
  }
  routes.get(placePaths.spotRequests.pattern, may('run-sessions', 'offers asked of us'), (c) =>
    asked(c),
  )
  routes.post(placePaths.spotRequest.pattern, may('run-sessions', 'offer answered'), async (c) => {
    const offerId = idIn(c, 'offerId')
    const body = await c.req.parseBody()
    const { view } = c.get('frame')
    const read = readForm(Price, body, { price: words.wrongPrice(view), words: '' })
    if (!read.ok) return asked(c, { id: offerId, form: read.refusal })
    const { price, words: said } = read.value
    const providerId = providerOf(c.get('reader'))
    const answer = { offerId, providerId, version: Which.parse(body).version, words: said }
    const { councilId } = c.get('reader')
    const done = await platform.transaction(councilId, (db) =>
      act.answerOffer(db, by(c), { ...answer, ...(price !== undefined && { price }) }),
    )
    if (done.ok) return c.redirect(placePaths.spotRequests.to(), 303)
    const values = { price: String(body.price ?? ''), words: said }
    const refused = words[done.refusal.kind](view)
    return asked(c, { id: offerId, form: withError(blank(values), 'price', refused) })
  })

  return decisions(platform, routes)
}

function decisions(platform: Platform, routes: Hono<Signed>): Hono<Signed> {
  const by = byOf(platform)
  const list = listOf(platform)
  const waiting = async (c: Context<Signed>, wrong?: { id: string; form: Form<DecideField> }) => {
    const offers = await list(c, { state: 'to-approve' })
    const page = { frame: c.get('frame'), offers, ...(wrong && { wrong }) }
    return c.html(<SpotDecisionsPage {...page} />, wrong ? 422 : 200)
  }

  routes.get(placePaths.spotDecisions.pattern, may('authorise', 'offers to decide seen'), (c) =>
    waiting(c),
  )
  routes.post(placePaths.spotDecisions.pattern, may('authorise', 'offer decided'), async (c) => {
    const body = await c.req.parseBody()
    const { view } = c.get('frame')
    const { offer: offerId, version } = Which.parse(body)
    if (!isId(offerId)) throw new NotFound('No offer was named')
    const read = readForm(Decide, body, { answer: words.chooseYesNo(view), reason: '' })
    if (!read.ok) return waiting(c, { id: offerId, form: read.refusal })
    const { answer, reason } = read.value
    const { councilId } = c.get('reader')
    const done = await platform.transaction(councilId, (db) =>
      act.decideOffer(db, by(c), { offerId, version, yes: answer === 'yes', reason }),
    )
    if (done.ok) return c.redirect(placePaths.spotDecisions.to(), 303)
    const refused = words[done.refusal.kind](view)
    const at = done.refusal.kind === 'reason-needed' ? 'reason' : 'answer'
    const form = withError<DecideField>(blank({ answer, reason }), at, refused)
    return waiting(c, { id: offerId, form })
  })
  return routes
}
