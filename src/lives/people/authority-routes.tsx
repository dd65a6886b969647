import { Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { dateFields } from '#ground/govuk/date-field.ts'
import { blank, type Form, withError } from '#ground/govuk/form.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { authorityRefusalWords, complaints } from './about-page-words.ts'
import { accountsAround } from './about-queries.ts'
import { AUTHORITY_KINDS, type Authority, COVERS, holdsAfter } from './authority.ts'
import { addAuthority, endAuthority, giveSight } from './authority-actions.ts'
import { decisionRecord } from './decision-queries.ts'
import { AuthorityFormPage } from './pages/authority-form.tsx'
import { staffView } from './pages/person-page.tsx'
import { peoplePaths } from './paths.ts'
import {
  aDay,
  aDayOrNone,
  anAccount,
  found,
  openPerson,
  readWithDates,
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
  sees: z.literal('yes').optional(),
})

/** Documents that let somebody decide or act: written down, and ended; with them what their holders may see. */
export function authorityRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(peoplePaths.newAuthority.pattern, may('assess', 'document form seen'), (c) =>
    openPerson(platform, c, 'plan', async (db, { councilId, personId, flag, fresh, today }) => {
      const around = await accountsAround(db, councilId, personId)
      const form = blank<string>(dateFields('seenOn', today))
      return c.html(
        <AuthorityFormPage frame={c.get('frame')} {...{ flag, form, fresh, around, today }} />,
      )
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
        sees: complaints.chooseOne(view),
        ...{ seenOn: day, startsOn: day, endsOn: day },
      },
      ['seenOn', 'startsOn', 'endsOn'],
    )
    return openPerson(platform, c, 'plan', async (db, opened) => {
      const { councilId, personId, accountId: seenBy, flag, fresh, today } = opened
      const around = await accountsAround(db, councilId, personId)
      const again = (form: Form<string>) =>
        c.html(
          <AuthorityFormPage frame={c.get('frame')} {...{ flag, form, fresh, around, today }} />,
          422,
        )
      if (!read.ok) return again(read.refusal)
      const { accountId, endsOn, sees, ...given } = read.value
      if (accountId && !around.some(({ id }) => id === accountId))
        throw new NotFound(`No account ${accountId} around person ${personId}`)
      const authority: Authority = {
        ...{ ...given, personId, seenBy, ...(accountId && { accountId }) },
        ...(endsOn && { endsOn }),
      }
      const done = await addAuthority(db, opened, authority, { sees: sees === 'yes' })
      if (done.ok) return c.redirect(peoplePaths.about.to({ personId }), 303)
      const { kind } = done.refusal
      const why = authorityRefusalWords[kind](view)
      return again(withError(blank(read.typed), WRONG_FIELD[kind], why))
    })
  })

  routes.post(peoplePaths.authority.pattern, may('assess', 'document changed'), async (c) => {
    const body = await c.req.parseBody()
    return openPerson(platform, c, 'plan', async (db, opened) => {
      const { councilId, personId, today } = opened
      const { authorities } = await decisionRecord(db, councilId, personId)
      const authority = found(authorities, idIn(c, 'authorityId'))
      // The button stands only where there is something to see: anything else changed meanwhile, and the page says it.
      if (body.sees === 'yes') await giveSight(db, opened, authority)
      else if (holdsAfter(authority, today)) await endAuthority(db, opened, authority)
      return c.redirect(peoplePaths.about.to({ personId }), 303)
    })
  })

  return routes
}

const WRONG_FIELD = {
  'cannot-cover': 'covers',
  'ends-before-it-starts': 'endsOn',
  'not-seen-yet': 'seenOn',
  'parental-responsibility-ended': 'kind',
  'too-young-to-give-a-power': 'kind',
  'too-young-for-a-welfare-deputy': 'kind',
  'no-sign-in': 'accountId',
  'sees-nothing-yet': 'sees',
} as const
