import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { asId, type Id, newId } from '#ground/kernel/id.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { CLOSURES } from './closure.ts'
import { closuresFrom } from './closure-queries.ts'
import { type AboutField, ClosuresPage, PlaceAboutPage } from './pages/place-about.tsx'
import { addClosure, setAbout, takeClosureBack } from './place-about-actions.ts'
import { closureFaults, aboutWords as words } from './place-about-words.ts'
import { actingIn, bodyOf, dayIn, typedAgain, versionIn } from './provider-routes.ts'
import { venuePaths } from './venue-paths.ts'
import type { PlaceSeen } from './venue-queries.ts'

type Asked = Context<Signed>
type OwnPlace = (c: Asked) => Promise<PlaceSeen>

const text = (most: number) => z.string().trim().max(most).default('')
const About = z.object({
  ...{ aboutEn: text(1_000), aboutCy: text(1_000), parking: text(200) },
  phone: text(30).refine((said) => said === '' || /^\+?[\d ()-]{5,30}$/.test(said)),
  dropIn: z.literal('yes').optional(),
})

/** What a place says of itself, and the days when it is shut: its provider changes both. */
export function placeAboutRoutes(platform: Platform, ownPlace: OwnPlace): Hono<Signed> {
  const routes = new Hono<Signed>()
  const at = (c: Asked) => ({ ...actingIn(c, platform), venueId: idIn(c, 'venueId') })

  const show = async (c: Asked, refused?: Form<AboutField>, seen?: number) => {
    const place = await ownPlace(c)
    const { aboutEn, aboutCy, phone, parking, dropIn } = place
    const known = { aboutEn, aboutCy, phone, parking, ...(dropIn && { dropIn: 'yes' }) }
    const form = refused ?? blank<AboutField>(known)
    const version = seen ?? place.version
    const page = <PlaceAboutPage frame={c.get('frame')} {...{ place, form, version }} />
    return c.html(page, refused ? 422 : 200)
  }
  routes.get(venuePaths.about.pattern, may('run-sessions', 'what a place says opened'), (c) =>
    show(c),
  )
  routes.post(
    venuePaths.about.pattern,
    may('run-sessions', 'what a place says changed'),
    async (c) => {
      const { view } = c.get('frame')
      const body = await bodyOf(c)
      const long = words.tooLong(view)
      const read = readForm(About, body, {
        ...{ aboutEn: long, aboutCy: long, parking: long, dropIn: long },
        phone: words.notPhone(view),
      })
      const version = versionIn(body)
      if (!read.ok) return show(c, read.refusal, version)
      const { dropIn, ...said } = read.value
      const set = { ...said, dropIn: dropIn === 'yes', version }
      const done = await platform.transaction(at(c).councilId, (db) => setAbout(db, at(c), set))
      if (done.ok)
        return c.redirect(`${venuePaths.place.to({ venueId: at(c).venueId })}?saved`, 303)
      const form = blank<AboutField>({ ...said, ...(dropIn && { dropIn }) })
      return show(c, withError(form, 'aboutEn', words.meanwhile(view)))
    },
  )
  return closures(platform, routes, ownPlace)
}

function closures(platform: Platform, routes: Hono<Signed>, ownPlace: OwnPlace): Hono<Signed> {
  const at = (c: Asked) => ({ ...actingIn(c, platform), venueId: idIn(c, 'venueId') })
  const show = async (c: Asked, refused?: Form<string>, sentId?: Id) => {
    const place = await ownPlace(c)
    const { councilId, now } = at(c)
    const found = await platform.transaction(councilId, (db) =>
      closuresFrom(db, councilId, place.id, dayOf(now)),
    )
    const model = { place, closures: found, form: refused ?? blank(), newId: sentId ?? newId(now) }
    return c.html(<ClosuresPage frame={c.get('frame')} {...model} />, refused ? 422 : 200)
  }
  routes.get(venuePaths.closures.pattern, may('run-sessions', 'days shut seen'), (c) => show(c))
  routes.post(venuePaths.closures.pattern, may('run-sessions', 'days shut added'), async (c) => {
    const { view } = c.get('frame')
    const body = await bodyOf(c)
    const [firstDay, lastDay] = [dayIn(body, 'first'), dayIn(body, 'last')]
    const kind = CLOSURES.find((one) => one === body.kind)
    const id = asId(body.id) ?? newId(platform.now())
    let form: Form<string> = blank(typedAgain(body, ['kind'], ['first', 'last']))
    const isDay = (one: typeof firstDay) => one !== undefined && one !== 'wrong'
    if (!kind) form = withError(form, 'kind', words.chooseWhy(view))
    if (!isDay(firstDay)) form = withError(form, 'first', words.wrongDay(view))
    if (!isDay(lastDay)) form = withError(form, 'last', words.wrongDay(view))
    if (!kind || !firstDay || !lastDay || firstDay === 'wrong' || lastDay === 'wrong')
      return show(c, form, id)
    const { councilId, venueId } = at(c)
    const added = await platform.transaction(councilId, (db) =>
      addClosure(db, at(c), { id, kind, firstDay, lastDay }),
    )
    if (added.ok) return c.redirect(venuePaths.closures.to({ venueId }), 303)
    const fault = added.refusal.kind
    const named = fault === 'in-the-past' || fault === 'twice' ? 'first' : 'last'
    return show(c, withError(form, named, closureFaults[fault](view)), id)
  })
  routes.post(
    venuePaths.openAgain.pattern,
    may('run-sessions', 'days shut taken back'),
    async (c) => {
      const closureId = idIn(c, 'closureId')
      await platform.transaction(at(c).councilId, (db) => takeClosureBack(db, at(c), closureId))
      return c.redirect(venuePaths.closures.to({ venueId: at(c).venueId }), 303)
    },
  )
  return routes
}
