import { Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead, openRecord } from '#ground/access/record.ts'
import { blank, readForm } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { authorisationById, authorisationsWaiting } from '#means/budgets/authorisation-queries.ts'
import { tiersOf } from '#means/budgets/authorisation-tier.ts'
import type { Asked } from './at-hand-routes.ts'
import { answerPlan } from './authority-actions.ts'
import { authorisationSeen, seenBy } from './authority-queries.ts'
import { lifePaths } from './life-paths.ts'
import { words as lifeWords, authorityWords as words } from './life-words.ts'
import { AuthorisationPage } from './pages/authorisation.tsx'
import { AuthorisationsPage } from './pages/authorisations.tsx'

const AnswerForm = z.object({
  version: z.coerce.number().int(),
  answer: z.enum(['authorised', 'returned']),
  reasons: z.string().trim().max(4000).default(''),
})

/** The authoriser's queue and answers (rule R6). A team manager has only the people whom they have to do with. */
export function authorityRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const { authorisations, authorisation } = lifePaths

  routes.get(authorisations.pattern, may('authorise', 'plans to authorise seen'), async (c) => {
    const reader = c.get('reader')
    const { councilId, roles } = reader
    const on = dayOf(platform.now())
    const waiting = await platform.transaction(councilId, async (db) => {
      const all = await authorisationsWaiting(db, councilId, tiersOf(roles))
      const mine = await seenBy(db, reader, all, on)
      const people = [...new Set(mine.map(({ personId }) => personId))]
      await auditRead(db, reader, people, c.get('auditedAs'), platform.now())
      return mine
    })
    return c.html(<AuthorisationsPage frame={c.get('frame')} waiting={waiting} />)
  })

  routes.get(authorisation.pattern, may('authorise', 'plan to authorise seen'), async (c) => {
    const model = await opened(platform, c, async (db) =>
      authorisationSeen(db, ...given(platform, c)),
    )
    return c.html(<AuthorisationPage frame={c.get('frame')} {...model} form={blank()} />)
  })

  routes.post(authorisation.pattern, may('authorise', 'plan answered'), async (c) => {
    const { view, councilId, accountId, roles } = c.get('reader')
    const read = readForm(AnswerForm, await c.req.parseBody(), {
      ...{ version: lifeWords.outOfDate(view), answer: words.choose(view) },
      reasons: words.reasons(view),
    })
    const now = platform.now()
    const authorisationId = idIn(c, 'authorisationId')
    const result = await opened(platform, c, async (db) => {
      if (!read.ok)
        return { form: read.refusal, ...(await authorisationSeen(db, ...given(platform, c))) }
      const said = { councilId, authorisationId, accountId, roles, now, tell: platform.tell }
      const done = await answerPlan(db, { ...said, ...read.value })
      if (done.ok) return undefined
      const { answer, reasons } = read.value
      const form = blank<'answer' | 'reasons'>({ answer, reasons })
      return {
        form,
        refusal: done.refusal,
        ...(await authorisationSeen(db, ...given(platform, c))),
      }
    })
    if (!result) return c.redirect(authorisations.to(), 303)
    return c.html(<AuthorisationPage frame={c.get('frame')} {...result} />, 422)
  })
  return routes
}

const given = (platform: Platform, c: Asked) =>
  [c.get('reader').councilId, idIn(c, 'authorisationId'), platform.now()] as const

/** Opens the record of whoever the asking is about: first whose it is, then whether this reader may see them. */
async function opened<T>(
  platform: Platform,
  c: Asked,
  work: (db: Parameters<Parameters<Platform['transaction']>[1]>[0]) => Promise<T>,
): Promise<T> {
  const reader = c.get('reader')
  const id = idIn(c, 'authorisationId')
  const { personId, tier } = await platform.transaction(reader.councilId, (db) =>
    authorisationById(db, reader.councilId, id),
  )
  if (!tiersOf(reader.roles).includes(tier)) throw new NotFound(`Not this tier's: ${id}`)
  return openRecord(platform, reader, { personId, scope: 'plan', as: c.get('auditedAs') }, work)
}
