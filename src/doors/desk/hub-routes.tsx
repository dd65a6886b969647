import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { type Opening, openTheirs } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { relationshipsWith } from '#ground/access/queries.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { peoplePaths } from '#lives/people/paths.ts'
import { personFlag } from '#lives/people/queries.ts'
import { askForBroker } from '#lives/tasks/broker-actions.ts'
import { openTasksOf } from '#lives/tasks/queries.ts'
import { partsFor } from './hub.ts'
import { BrokerPage } from './pages/broker.tsx'
import { HubPage } from './pages/hub.tsx'
import { deskPaths } from './paths.ts'
import { hubFacts } from './queries.ts'
import { words } from './words.ts'

const BrokerSchema = z.object({ words: z.string().trim().max(2_000).default('') })

/** One person: what there is of their record for this reader. */
export function hubRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const today = () => dayOf(platform.now())
  const open = <T,>(c: Context<Signed>, work: (db: Db, opening: Opening) => Promise<T>) =>
    openTheirs(platform, c, 'week', work)

  routes.get(
    peoplePaths.person.pattern,
    may(['see-people', 'authorise'], 'person seen'),
    async (c) => {
      const reader = c.get('reader')
      const { councilId, accountId, permissions } = reader
      const isStaff = permissions.has('have-work')
      const model = await open(c, async (db, { personId }) => {
        const ties = await relationshipsWith(db, councilId, accountId, personId)
        const on = today()
        return {
          flag: await personFlag(db, councilId, personId, on),
          facts: await hubFacts(db, councilId, personId, on, isStaff ? undefined : accountId),
          tasks: isStaff ? await openTasksOf(db, councilId, personId) : [],
          parts: partsFor(reader, ties, { personId, today: on }),
        }
      })
      const mayAskBroker = permissions.has('speak-up')
      return c.html(
        <HubPage frame={c.get('frame')} today={today()} {...{ ...model, mayAskBroker }} />,
      )
    },
  )

  const showBroker = async (c: Context<Signed>, form: Form<'words'>, status: 200 | 422) => {
    const flag = await open(c, (db, { personId }) =>
      personFlag(db, c.get('reader').councilId, personId, today()),
    )
    return c.html(<BrokerPage frame={c.get('frame')} {...{ flag, form }} />, status)
  }
  routes.get(deskPaths.broker.pattern, may('speak-up', 'broker form seen'), (c) =>
    showBroker(c, blank(), 200),
  )
  routes.post(deskPaths.broker.pattern, may('speak-up', 'broker asked for'), async (c) => {
    const { view } = c.get('frame')
    const tooLong = { words: words.tooLong(view) }
    const read = readForm(BrokerSchema, await c.req.parseBody(), tooLong)
    if (!read.ok) return showBroker(c, read.refusal, 422)
    const { councilId, accountId } = c.get('reader')
    const asked = await open(c, (db, { personId }) =>
      askForBroker(db, { councilId, personId, accountId, now: platform.now(), ...read.value }),
    )
    if (asked.ok)
      return c.redirect(peoplePaths.person.to({ personId: c.req.param('personId') }), 303)
    const form = withError(blank(read.value), 'words', words.lapsed(view))
    return showBroker(c, form, 422)
  })
  return routes
}
