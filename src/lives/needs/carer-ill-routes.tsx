import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, readForm } from '#ground/govuk/form.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { tellCarerIll, tellCarerWell } from './carer-ill-actions.ts'
import { illCarer } from './carer-ill-queries.ts'
import { illWords as words } from './carer-ill-words.ts'
import { type CarerSeen, caredForBy } from './carer-queries.ts'
import { carerIn } from './carer-routes.tsx'
import { type Opened, openNeeds } from './open-routes.ts'
import { CarerIllPage, OwnIllPage } from './pages/carer-ill.tsx'
import type { IllFields } from './parts/ill-form.tsx'
import { needsPaths } from './paths.ts'

const IllForm = z.object({
  said: z.string().trim().max(2_000).default(''),
  step: z.enum(['ill', 'well']).default('ill'),
})
const read = async (c: Context<Signed>) => {
  const tooLong = words.tooLong(c.get('frame').view)
  return readForm(IllForm, await c.req.parseBody(), { said: tooLong, step: tooLong })
}
type Telling = Parameters<typeof tellCarerWell>[1]
type Read = z.output<typeof IllForm>
const tell = (db: Db, telling: Telling, { step, said }: Read) =>
  step === 'well' ? tellCarerWell(db, telling) : tellCarerIll(db, { ...telling, said })

/** "I am ill": the carer says so themselves, or a worker whom they rang writes it down. */
export function carerIllRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  ownIll(routes, platform)

  const staff = async (c: Context<Signed>, o: Opened, form: Form<IllFields>, status: 200 | 422) => {
    const carer = await carerIn(c, o)
    const ill = await illOf(o.db, o.doing.councilId, carer)
    const model = { frame: c.get('frame'), flag: o.flag, carer, ill, form }
    return c.html(<CarerIllPage {...model} />, status)
  }
  routes.get(needsPaths.carerIll.pattern, may('have-work', 'carer illness seen'), (c) =>
    openNeeds(platform, c, (opened) => staff(c, opened, blank(), 200), 'plan'),
  )
  routes.post(needsPaths.carerIll.pattern, may('plan', 'carer illness told'), async (c) => {
    const sent = await read(c)
    const work = async (opened: Opened) => {
      if (!sent.ok) return staff(c, opened, sent.refusal as Form<IllFields>, 422)
      const { id: carerId } = await carerIn(c, opened)
      await tell(opened.db, { ...opened.doing, carerId }, sent.value)
      return c.redirect(needsPaths.carerIll.to({ personId: opened.doing.personId, carerId }), 303)
    }
    return openNeeds(platform, c, work, 'plan')
  })
  return routes
}

function ownIll(routes: Hono<Signed>, platform: Platform): void {
  /** By the carer's row that is their account's, without anything of the person's record. */
  const own = <T,>(
    c: Context<Signed>,
    work: (db: Db, carer: CarerSeen, telling: Telling) => Promise<T>,
  ): Promise<T> => {
    const { councilId, accountId } = c.get('reader')
    return platform.transaction(councilId, async (db) => {
      const carers = await caredForBy(db, councilId, accountId)
      const carer = carers.find((one) => one.id === c.req.param('carerId'))
      if (!carer) throw new NotFound('Not a carer of this person')
      const { id: carerId, personId } = carer
      const telling = { councilId, accountId, personId, carerId, now: platform.now() }
      const action = c.get('auditedAs')
      await audit(db, [
        { councilId, accountId, personId, action, subject: carerId, at: telling.now },
      ])
      return work(db, carer, telling)
    })
  }
  const show = async (
    c: Context<Signed>,
    { db, carer, form }: { db: Db; carer: CarerSeen; form: Form<IllFields> },
    status: 200 | 422,
  ) => {
    const ill = await illOf(db, c.get('reader').councilId, carer)
    return c.html(<OwnIllPage frame={c.get('frame')} {...{ carer, ill, form }} />, status)
  }

  routes.get(needsPaths.ownIll.pattern, may('care', 'own illness seen'), (c) =>
    own(c, (db, carer) => show(c, { db, carer, form: blank() }, 200)),
  )
  routes.post(needsPaths.ownIll.pattern, may('care', 'own illness told'), async (c) => {
    const sent = await read(c)
    return own(c, async (db, carer, telling) => {
      if (!sent.ok) return show(c, { db, carer, form: sent.refusal as Form<IllFields> }, 422)
      await tell(db, telling, sent.value)
      return c.redirect(needsPaths.ownIll.to({ carerId: carer.id }), 303)
    })
  })
}

async function illOf(db: Db, councilId: string, { id }: CarerSeen) {
  const ill = await illCarer(db, councilId, id)
  if (!ill) throw new NotFound(`No carer ${id}`)
  return ill
}
