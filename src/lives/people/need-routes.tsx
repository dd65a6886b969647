import { Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { dateFields } from '#ground/govuk/date-field.ts'
import { blank, type Form, withError } from '#ground/govuk/form.ts'
import { addDays } from '#ground/kernel/day.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { addNeed, endNeed, reviewNeed } from './about-actions.ts'
import { complaints, reviewDayWords } from './about-page-words.ts'
import { type InformationNeed, isNeedCode, kindOf } from './information-need.ts'
import { NewNeedPage, ReviewNeedPage } from './pages/need-form.tsx'
import { staffView } from './pages/person-page.tsx'
import { peoplePaths } from './paths.ts'
import {
  aDay,
  aVersion,
  changedMeanwhile,
  found,
  openPerson,
  readWithDates,
  words0,
} from './person-record-routes.ts'
import { carersOf, informationNeedsOf } from './queries.ts'

const Review = {
  share: z.enum(['yes', 'no']),
  met: words0,
  reviewOn: aDay,
}
const NeedForm = z.object({
  id: z.uuid(),
  carerId: z.union([z.literal(''), z.uuid()]).default(''),
  need: z.string().refine(isNeedCode),
  detail: words0,
  identifiedOn: aDay,
  ...Review,
})
const ReviewForm = z.object({ ...Review, version: aVersion })

/** Information needs: recorded, looked at again, ended. */
export function needRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(peoplePaths.newNeed.pattern, may('assess', 'need form seen'), async (c) => {
    const model = await openPerson(platform, c, 'plan', async (db, opened) => ({
      ...{ flag: opened.flag, fresh: opened.fresh, today: opened.today },
      carers: await carersOf(db, opened.councilId, opened.personId),
    }))
    const form = blank<string>({
      ...dateFields('identifiedOn', model.today),
      ...dateFields('reviewOn', addDays(model.today, 365)),
    })
    return c.html(<NewNeedPage frame={c.get('frame')} {...model} form={form} />)
  })

  routes.post(peoplePaths.newNeed.pattern, may('assess', 'need recorded'), async (c) => {
    const view = staffView(c.get('frame'))
    const say = { missing: complaints.writeDay(view), wrong: complaints.writeDay(view) }
    const dates = ['identifiedOn', 'reviewOn']
    const read = readWithDates(
      NeedForm,
      await c.req.parseBody({ all: true }),
      {
        ...{ id: complaints.chooseOne(view), carerId: complaints.chooseOne(view) },
        ...{ need: complaints.chooseNeed(view), detail: complaints.tooLong(view) },
        ...{ share: complaints.chooseOne(view), met: complaints.tooLong(view) },
        ...{ identifiedOn: say, reviewOn: say },
      },
      dates,
    )
    return openPerson(platform, c, 'plan', async (db, opened) => {
      const { personId, councilId, accountId, flag, today } = opened
      const carers = await carersOf(db, councilId, personId)
      const again = (form: Form<string>) =>
        c.html(
          <NewNeedPage frame={c.get('frame')} {...{ flag, carers, form }} fresh={opened.fresh} />,
          422,
        )
      if (!read.ok) return again(read.refusal)
      const { carerId, share, need, ...given } = read.value
      const form = blank(read.typed)
      if (given.identifiedOn > today)
        return again(withError(form, 'identifiedOn', complaints.notFuture(view)))
      if (carerId && !carers.some(({ id }) => id === carerId))
        throw new NotFound(`Person ${personId} has no carer ${carerId}`)
      const whole: InformationNeed = {
        ...{ ...given, personId, kind: kindOf(need), need, share: share === 'yes' },
        ...{ recordedBy: accountId, ...(carerId && { carerId }) },
      }
      const done = await addNeed(db, opened, whole)
      if (!done.ok)
        return again(withError(form, 'reviewOn', reviewDayWords[done.refusal.kind](view)))
      return c.redirect(peoplePaths.about.to({ personId }), 303)
    })
  })

  routes.route('/', reviewRoutes(platform))
  return routes
}

function reviewRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(peoplePaths.need.pattern, may('assess', 'need seen'), (c) =>
    openPerson(platform, c, 'plan', async (db, { councilId, personId, flag, today }) => {
      const all = await informationNeedsOf(db, councilId, personId, today)
      const need = found(all, idIn(c, 'needId'))
      const form = blank<string>({
        ...{ share: need.share ? 'yes' : 'no', met: need.met, version: String(need.version) },
        ...dateFields('reviewOn', addDays(today, 365)),
      })
      return c.html(<ReviewNeedPage frame={c.get('frame')} {...{ flag, form, need }} />)
    }),
  )

  routes.post(peoplePaths.need.pattern, may('assess', 'need reviewed'), async (c) => {
    const view = staffView(c.get('frame'))
    const body = await c.req.parseBody({ all: true })
    return openPerson(platform, c, 'plan', async (db, opened) => {
      const { councilId, personId, flag, today } = opened
      const back = () => c.redirect(peoplePaths.about.to({ personId }), 303)
      const all = await informationNeedsOf(db, councilId, personId, today)
      const id = idIn(c, 'needId')
      if (body.end === 'yes') {
        // Ended already: pressed twice.
        if (all.some((need) => need.id === id)) await endNeed(db, opened, id)
        return back()
      }
      const need = found(all, id)
      const say = {
        ...{ share: complaints.chooseOne(view), met: complaints.tooLong(view) },
        ...{ reviewOn: complaints.writeDay(view), version: complaints.changedMeanwhile(view) },
      }
      const read = readWithDates(ReviewForm, body, say, ['reviewOn'])
      const again = (form: Form<string>) =>
        c.html(<ReviewNeedPage frame={c.get('frame')} {...{ flag, form, need }} />, 422)
      if (!read.ok) return again(read.refusal)
      const { share, version, ...given } = read.value
      const changed = { ...given, id, share: share === 'yes' }
      const done = await reviewNeed(db, opened, changed, version)
      if (done.ok) return back()
      if (done.refusal.kind === 'changed-meanwhile')
        return again(changedMeanwhile(read.typed, { field: 'share', version: need.version, view }))
      const why = reviewDayWords[done.refusal.kind](view)
      return again(withError(blank(read.typed), 'reviewOn', why))
    })
  })

  return routes
}
