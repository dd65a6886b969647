import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, readForm, withError } from '#ground/govuk/form.ts'
import { newId } from '#ground/kernel/id.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { callBack, giveDetails } from './details-actions.ts'
import { readTypedDetails, refusedDetails } from './details-form-routes.ts'
import { heldDetails, ownDetails } from './details-queries.ts'
import { type CallForm, CallPage, DetailsPage } from './pages/details.tsx'
import type { DetailsForm } from './parts/details-form.tsx'
import { paymentPaths as paths } from './paths.ts'
import { mayBeAnAccount } from './read-modulus.ts'
import { callRefusals, paymentWords as words } from './words.ts'

type Asked = Context<Signed>
const Call = z.object({
  answer: z.enum(['confirmed', 'refused']),
  words: z.string().trim().min(1).max(500),
})

/** The council's own account, and the calls about accounts that changed. For finance alone. */
export function detailsRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(paths.details.pattern, may('pay-providers', 'bank details seen'), (c) =>
    showDetails(platform, c, blank({ id: newId(platform.now()) })),
  )
  routes.post(paths.details.pattern, may('pay-providers', 'bank details given'), async (c) => {
    const { councilId, accountId, view } = c.get('reader')
    const read = readTypedDetails(await c.req.parseBody(), view)
    if (!read.ok) return showDetails(platform, c, read.refusal, 422)
    const { id, ...given } = read.value
    const done = await platform.transaction(councilId, (db) =>
      giveDetails(db, { councilId, accountId, now: platform.now(), id }, given),
    )
    if (done.ok) return c.redirect(paths.details.to(), 303)
    return showDetails(platform, c, refusedDetails(view, read.value, done.refusal), 422)
  })

  routes.get(paths.call.pattern, may('pay-providers', 'bank details seen'), (c) =>
    showCall(platform, c, blank()),
  )
  routes.post(paths.call.pattern, may('pay-providers', 'bank details called about'), async (c) => {
    const { councilId, accountId, view } = c.get('reader')
    const read = readForm(Call, await c.req.parseBody(), {
      answer: words.chooseOne(view),
      words: callRefusals['say-whom-you-called'](view),
    })
    if (!read.ok) return showCall(platform, c, read.refusal, 422)
    const doing = { councilId, accountId, now: platform.now(), id: idIn(c, 'detailsId') }
    const done = await platform.transaction(councilId, (db) => callBack(db, doing, read.value))
    if (done.ok) return c.redirect(paths.details.to(), 303)
    const form = blank<'answer' | 'words'>(read.value)
    const refused = withError(form, 'words', callRefusals[done.refusal.kind](view))
    return showCall(platform, c, refused, 422)
  })

  return routes
}

async function showDetails(
  platform: Platform,
  c: Asked,
  form: DetailsForm,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { councilId } = c.get('reader')
  const shown = await platform.transaction(councilId, async (db) => ({
    own: await ownDetails(db, councilId),
    held: await heldDetails(db, councilId),
  }))
  return c.html(<DetailsPage frame={c.get('frame')} {...shown} form={form} />, status)
}

async function showCall(
  platform: Platform,
  c: Asked,
  form: CallForm,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { councilId } = c.get('reader')
  const id = idIn(c, 'detailsId')
  const held = await platform.transaction(councilId, (db) => heldDetails(db, councilId))
  const details = held.find((one) => one.id === id)
  if (!details) throw new NotFound(`No bank details ${id} wait for a call`)
  const page = { frame: c.get('frame'), details, isOdd: !mayBeAnAccount(details), form }
  return c.html(<CallPage {...page} />, status)
}
