import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { dateFields } from '#ground/govuk/date-field.ts'
import { blank, type Form, withError } from '#ground/govuk/form.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import {
  addAuthority,
  endAuthority,
  giveConsent,
  setNeedTypes,
  takeBackConsent,
} from './about-actions.ts'
import { authorityRefusalWords, complaints } from './about-page-words.ts'
import { accountsAround, consentsOf } from './about-queries.ts'
import { AUTHORITY_KINDS, COVERS } from './authority.ts'
import { carerRoutes } from './carer-routes.tsx'
import { CONSENT_ABOUT, type ConsentAbout, HOW_SHOWN } from './consent.ts'
import { decisionRecord } from './decision-queries.ts'
import { NEED_TYPES } from './kinds-of-need.ts'
import { AuthorityFormPage, ConsentFormPage, NeedTypesPage } from './pages/around-forms.tsx'
import { staffView } from './pages/person-page.tsx'
import { peoplePaths } from './paths.ts'
import {
  aDay,
  aDayOrNone,
  anAccount,
  found,
  idIn,
  openPerson,
  readWithDates,
  someWords,
  ticked,
} from './person-record-routes.ts'

const AuthorityForm = z.object({
  id: z.uuid(),
  holder: z.string().trim().min(1).max(200),
  accountId: anAccount,
  kind: z.enum(AUTHORITY_KINDS),
  covers: ticked(COVERS).refine((all) => all.length > 0),
  document: z.string().trim().min(1).max(200),
  seenOn: aDay,
  startsOn: aDay,
  endsOn: aDayOrNone,
})
const ConsentForm = z.object({
  id: z.uuid(),
  answer: z.enum(['yes', 'no']),
  how: z.enum(HOW_SHOWN),
  words: someWords,
})
const TypesForm = z.object({ types: ticked(NEED_TYPES).refine((all) => all.length > 0) })

/** Who is around the person: carers and holders of documents; what the person consented to; why they need support. */
export function aroundRoutes(platform: Platform): Hono<Signed> {
  return new Hono<Signed>()
    .route('/', carerRoutes(platform))
    .route('/', authorityRoutes(platform))
    .route('/', consentRoutes(platform))
    .route('/', needTypeRoutes(platform))
}

function authorityRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(peoplePaths.newAuthority.pattern, may('assess', 'document form seen'), (c) =>
    openPerson(platform, c, 'plan', async (db, { councilId, personId, flag, fresh, today }) => {
      const around = await accountsAround(db, councilId, personId)
      const form = blank<string>(dateFields('seenOn', today))
      return c.html(<AuthorityFormPage frame={c.get('frame')} {...{ flag, form, fresh, around }} />)
    }),
  )

  routes.post(peoplePaths.newAuthority.pattern, may('assess', 'document written'), async (c) => {
    const view = staffView(c.get('frame'))
    const day = complaints.writeDay(view)
    const read = readWithDates(
      AuthorityForm,
      await c.req.parseBody({ all: true }),
      {
        ...{ id: complaints.chooseOne(view), holder: complaints.writeName(view) },
        ...{ accountId: complaints.chooseOne(view), kind: complaints.chooseOne(view) },
        ...{ covers: complaints.chooseSome(view), document: complaints.writeDocument(view) },
        ...{ seenOn: day, startsOn: day, endsOn: day },
      },
      ['seenOn', 'startsOn', 'endsOn'],
    )
    return openPerson(platform, c, 'plan', async (db, opened) => {
      const { councilId, personId, accountId: seenBy, flag, fresh } = opened
      const around = await accountsAround(db, councilId, personId)
      const again = (form: Form<string>) =>
        c.html(<AuthorityFormPage frame={c.get('frame')} {...{ flag, form, fresh, around }} />, 422)
      if (!read.ok) return again(read.refusal)
      const { accountId, endsOn, ...given } = read.value
      if (accountId && !around.some(({ id }) => id === accountId))
        throw new NotFound(`No account ${accountId} around person ${personId}`)
      const done = await addAuthority(db, opened, {
        ...{ ...given, personId, seenBy, ...(accountId && { accountId }) },
        ...(endsOn && { endsOn }),
      })
      if (done.ok) return c.redirect(peoplePaths.about.to({ personId }), 303)
      const { kind } = done.refusal
      const why = authorityRefusalWords[kind](view)
      return again(withError(blank(read.typed), WRONG_FIELD[kind], why))
    })
  })

  routes.post(peoplePaths.authority.pattern, may('assess', 'document ended'), (c) =>
    openPerson(platform, c, 'plan', async (db, opened) => {
      const { councilId, personId } = opened
      const { authorities } = await decisionRecord(db, councilId, personId)
      const authority = found(authorities, idIn(c, 'authorityId'))
      if (authority.endsOn === undefined) await endAuthority(db, opened, authority)
      return c.redirect(peoplePaths.about.to({ personId }), 303)
    }),
  )

  return routes
}

const WRONG_FIELD = {
  'cannot-cover': 'covers',
  'ends-before-it-starts': 'endsOn',
  'not-seen-yet': 'seenOn',
} as const

const consentIn = (text: string): ConsentAbout => {
  const about = CONSENT_ABOUT.find((one) => one === text)
  if (!about) throw new NotFound(`Nobody is asked about ${text}`)
  return about
}

function consentRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(peoplePaths.consent.pattern, may('assess', 'consent form seen'), (c) =>
    openPerson(platform, c, 'plan', async (db, { councilId, personId, flag, fresh }) => {
      const about = consentIn(c.req.param('about'))
      const all = await consentsOf(db, councilId, personId)
      const isOpen = all.some((one) => one.about === about && one.endedOn === undefined)
      const model = { flag, fresh, about, isOpen, form: blank<string>() }
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
      const say = { id: one, answer: one, how: one, words: complaints.writeThis(view) }
      const read = readWithDates(ConsentForm, body, say, [])
      if (!read.ok) {
        const model = { flag, fresh, about, isOpen: false, form: read.refusal }
        return c.html(<ConsentFormPage frame={c.get('frame')} {...model} />, 422)
      }
      const { answer, ...given } = read.value
      const isYes = answer === 'yes'
      const asked = { about, answer: isYes, askedOn: today, askedBy: accountId }
      await giveConsent(db, opened, { ...given, ...asked, personId })
      return back()
    })
  })

  return routes
}

function needTypeRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(peoplePaths.needTypes.pattern, may('assess', 'need types seen'), (c) =>
    openPerson(platform, c, 'plan', async (_, { flag }) => {
      const form = blank<string>({ types: flag.needTypes })
      return c.html(<NeedTypesPage frame={c.get('frame')} {...{ flag, form }} />)
    }),
  )

  routes.post(peoplePaths.needTypes.pattern, may('assess', 'need types written'), async (c) => {
    const view = staffView(c.get('frame'))
    const body = await c.req.parseBody({ all: true })
    const read = readWithDates(TypesForm, body, { types: complaints.chooseSome(view) }, [])
    return openPerson(platform, c, 'plan', async (db, opened) => {
      const { flag, personId } = opened
      if (!read.ok)
        return c.html(
          <NeedTypesPage frame={c.get('frame')} {...{ flag, form: read.refusal }} />,
          422,
        )
      await setNeedTypes(db, opened, read.value.types)
      return c.redirect(peoplePaths.about.to({ personId }), 303)
    })
  })

  return routes
}
