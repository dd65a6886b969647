import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { blank } from '#ground/govuk/form.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { giveConsent, takeBackConsent } from './about-actions.ts'
import { complaints } from './about-page-words.ts'
import { consentsOf, familyOf } from './about-queries.ts'
import { CONSENT_ABOUT, type ConsentAbout, HOW_SHOWN } from './consent.ts'
import { ConsentFormPage } from './pages/around-forms.tsx'
import { staffView } from './pages/person-page.tsx'
import { peoplePaths } from './paths.ts'
import { asMany, openPerson, readWithDates, someWords } from './person-record-routes.ts'

const ConsentForm = z.object({
  id: z.uuid(),
  answer: z.enum(['yes', 'no']),
  how: z.enum(HOW_SHOWN),
  words: someWords,
  seen: z.preprocess(asMany, z.array(z.uuid())),
})

const consentIn = (text: string): ConsentAbout => {
  const about = CONSENT_ABOUT.find((one) => one === text)
  if (!about) throw new NotFound(`Nobody is asked about ${text}`)
  return about
}

/** What the person is asked, and what they answer: who may be told what. */
export function consentRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(peoplePaths.consent.pattern, may('assess', 'consent form seen'), (c) =>
    openPerson(platform, c, 'plan', async (db, opened) => {
      const { councilId, personId, flag, fresh } = opened
      const about = consentIn(c.req.param('about'))
      const all = await consentsOf(db, councilId, personId)
      const isOpen = all.some((one) => one.about === about && one.endedOn === undefined)
      const family = about === 'share-with-family' ? await familyOf(db, opened) : []
      const form = blank<string>({ seen: family.filter((f) => f.sees).map(({ id }) => id) })
      const model = { flag, fresh, about, isOpen, family, form }
      return c.html(<ConsentFormPage frame={c.get('frame')} {...model} />)
    }),
  )

  routes.post(peoplePaths.consent.pattern, may('assess', 'consent written'), async (c) => {
    const view = staffView(c.get('frame'))
    const about = consentIn(c.req.param('about'))
    const body = await c.req.parseBody({ all: true })
    return openPerson(platform, c, 'plan', async (db, opened) => {
      const { personId, accountId, flag, fresh, today } = opened
      const back = () => c.redirect(peoplePaths.about.to({ personId }), 303)
      if (body.takeBack === 'yes') {
        await takeBackConsent(db, opened, about)
        return back()
      }
      const one = complaints.chooseOne(view)
      const say = { id: one, answer: one, how: one, words: complaints.writeThis(view), seen: one }
      const read = readWithDates(ConsentForm, body, say, [])
      const family = about === 'share-with-family' ? await familyOf(db, opened) : []
      if (!read.ok) {
        const model = { flag, fresh, about, isOpen: false, family, form: read.refusal }
        return c.html(<ConsentFormPage frame={c.get('frame')} {...model} />, 422)
      }
      const { answer, seen, ...given } = read.value
      const theirs = seen.filter((id) => family.some((one) => one.id === id))
      const isYes = answer === 'yes'
      const asked = { about, answer: isYes, askedOn: today, askedBy: accountId }
      await giveConsent(db, opened, { ...given, ...asked, personId }, theirs)
      return back()
    })
  })

  return routes
}
