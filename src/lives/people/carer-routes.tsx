import { Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { dateFields } from '#ground/govuk/date-field.ts'
import { blank, type Form, withError } from '#ground/govuk/form.ts'
import { accept } from '#ground/kernel/result.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { addCarer, changeCarer } from './about-actions.ts'
import { complaints } from './about-page-words.ts'
import { accountsAround } from './about-queries.ts'
import { type Carer, RELATIONS, WILLING } from './carer.ts'
import { CarerFormPage } from './pages/around-forms.tsx'
import { staffView } from './pages/person-page.tsx'
import { peoplePaths } from './paths.ts'
import {
  aDayOrNone,
  anAccount,
  aVersion,
  changedMeanwhile,
  found,
  openPerson,
  readWithDates,
} from './person-record-routes.ts'
import { carersOf } from './queries.ts'

const CarerForm = z.object({
  id: z.uuid().optional(),
  name: z.string().trim().min(1).max(200),
  relation: z.enum(RELATIONS),
  livesWith: z.enum(['yes', 'no']),
  bornOn: aDayOrNone,
  language: z.enum(['en', 'cy']),
  willing: z.enum(WILLING),
  willingOn: aDayOrNone,
  accountId: anAccount,
  ended: z.literal('yes').optional(),
  version: aVersion.optional(),
})
/** Those who care unpaid: added, and changed as they answer anew. */
export function carerRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(peoplePaths.newCarer.pattern, may('assess', 'carer form seen'), (c) =>
    openPerson(platform, c, 'plan', async (db, { councilId, personId, flag, fresh }) => {
      const around = await accountsAround(db, councilId, personId)
      const form = blank<string>({ language: flag.language, willing: 'not-asked' })
      return c.html(<CarerFormPage frame={c.get('frame')} {...{ flag, form, fresh, around }} />)
    }),
  )

  routes.get(peoplePaths.carer.pattern, may('assess', 'carer seen'), (c) =>
    openPerson(platform, c, 'plan', async (db, { councilId, personId, flag }) => {
      const around = await accountsAround(db, councilId, personId)
      const carerId = idIn(c, 'carerId')
      const carer = found(await carersOf(db, councilId, personId), carerId)
      const form = blank<string>({
        ...{ name: carer.name, relation: carer.relation, language: carer.language },
        ...{ livesWith: carer.livesWith ? 'yes' : 'no', willing: carer.willing },
        ...{ accountId: carer.accountId, ended: carer.endedOn && 'yes' },
        version: String(carer.version),
        ...dateFields('bornOn', carer.bornOn),
        ...dateFields('willingOn', carer.willingOn),
      })
      return c.html(<CarerFormPage frame={c.get('frame')} {...{ flag, form, carerId, around }} />)
    }),
  )

  routes.route('/', carerPosts(platform))
  return routes
}

function carerPosts(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const guard = may('assess', 'carer written')
  for (const pattern of [peoplePaths.newCarer.pattern, peoplePaths.carer.pattern])
    routes.post(pattern, guard, async (c) => {
      const view = staffView(c.get('frame'))
      const one = complaints.chooseOne(view)
      const day = complaints.writeDay(view)
      const read = readWithDates(
        CarerForm,
        await c.req.parseBody({ all: true }),
        {
          ...{ id: one, name: complaints.writeName(view), relation: one, livesWith: one },
          ...{ bornOn: day, language: one, willing: one, willingOn: day, accountId: one },
          ...{ ended: one, version: complaints.changedMeanwhile(view) },
        },
        ['bornOn', 'willingOn'],
      )
      return openPerson(platform, c, 'plan', async (db, opened) => {
        const { councilId, personId, flag, today, fresh } = opened
        const around = await accountsAround(db, councilId, personId)
        const carerId = c.req.param('carerId') ? idIn(c, 'carerId') : undefined
        const model = { flag, around, ...(carerId ? { carerId } : { fresh }) }
        const again = (form: Form<string>) =>
          c.html(<CarerFormPage frame={c.get('frame')} {...model} form={form} />, 422)
        if (!read.ok) return again(read.refusal)
        const { id = fresh, livesWith, ended, bornOn, willingOn, ...rest } = read.value
        const { accountId, version = 0, ...given } = rest
        const isAsked = given.willing !== 'not-asked'
        if (isAsked && !willingOn)
          return again(withError(blank(read.typed), 'willingOn', complaints.sayWhenAsked(view)))
        if ((willingOn ?? today) > today)
          return again(withError(blank(read.typed), 'willingOn', complaints.notFuture(view)))
        if (accountId && !around.some((a) => a.id === accountId))
          throw new NotFound(`No account ${accountId} around person ${personId}`)
        const held = carerId ? found(await carersOf(db, councilId, personId), carerId) : undefined
        const carer: Carer = {
          ...{ ...given, id: carerId ?? id, personId, livesWith: livesWith === 'yes' },
          ...(bornOn && { bornOn }),
          ...(isAsked && willingOn && { willingOn }),
          ...(accountId && { accountId }),
          ...(ended && { endedOn: held?.endedOn ?? today }),
        }
        if (!held) await addCarer(db, opened, carer)
        const done = held ? await changeCarer(db, opened, carer, version) : accept(undefined)
        if (!done.ok)
          return again(
            changedMeanwhile(read.typed, { field: 'name', version: held?.version, view }),
          )
        return c.redirect(peoplePaths.about.to({ personId }), 303)
      })
    })

  return routes
}
