import { type Context, Hono } from 'hono'
import { type Opening, openTheirs } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, withError } from '#ground/govuk/form.ts'
import { addMonths, type Day, dayOf } from '#ground/kernel/day.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { largeGroup } from '#lives/offer/session-policies.ts'
import { personFlag } from '#lives/people/queries.ts'
import { WeekLifePage } from './pages/week-life.tsx'
import { WhatForPage } from './pages/what-for.tsx'
import { sayReason } from './purpose-actions.ts'
import { variedOf } from './varied-queries.ts'
import { monthsToCompare } from './week-life.ts'
import { weekLifePaths } from './week-life-paths.ts'
import {
  firstPlaceOn,
  largestGroups,
  weekForWhat,
  weeksOf,
  withoutPurpose,
} from './week-life-queries.ts'
import { weekLifeWords as words } from './week-life-words.ts'

const MOST = 2_000
/** What is new in a week is told of the last three months. */
const A_QUARTER = 3

/** How large groups are, what weeks are for and how many move: of the county, and of one person. */
export function weekLifeRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(weekLifePaths.report.pattern, may('see-county', 'groups seen'), async (c) => {
    const { councilId } = c.get('reader')
    const today = dayOf(platform.now())
    const thisMonth = `${today.slice(0, 7)}-01` as Day
    const query = c.req.query('month')
    const model = await platform.transaction(councilId, async (db) => {
      const rules = await policiesOn(db, { councilId, on: today }, { largeGroup })
      const { choices, usual } = monthsToCompare(thisMonth, await firstPlaceOn(db, councilId))
      const asked = choices.find((month) => month === query) ?? usual
      return {
        ...{ choices, asked },
        months: await weeksOf(db, councilId, [asked, thisMonth]),
        groups: await largestGroups(db, councilId, today),
        without: await withoutPurpose(db, councilId, today),
        largeGroup: rules.ok ? rules.value.largeGroup : Number.POSITIVE_INFINITY,
      }
    })
    return c.html(<WeekLifePage frame={c.get('frame')} {...model} />)
  })

  const open = <T,>(c: Context<Signed>, work: (db: Db, opening: Opening) => Promise<T>) =>
    openTheirs(platform, c, 'plan', work)
  const show = async (c: Context<Signed>, refused?: Form<'reason'>) => {
    const { councilId } = c.get('reader')
    const on = dayOf(platform.now())
    const seen = await open(c, async (db, { personId }) => ({
      flag: await personFlag(db, councilId, personId, on),
      week: await weekForWhat(db, { councilId, personId }, on),
      varied: await variedOf(
        db,
        { councilId, personId },
        { from: addMonths(on, -A_QUARTER), to: on },
      ),
    }))
    const form = refused ?? blank({ reason: seen.week.reason?.words })
    const wasSaved = c.req.query('saved') !== undefined
    const version = seen.week.reason?.version ?? 0
    const page = <WhatForPage frame={c.get('frame')} {...{ form, version, wasSaved }} {...seen} />
    return c.html(page, refused ? 422 : 200)
  }
  routes.get(weekLifePaths.ofPerson.pattern, may('find-support', 'purpose of a week seen'), (c) =>
    show(c),
  )
  routes.post(
    weekLifePaths.ofPerson.pattern,
    may('find-support', 'reason for a week without purpose said'),
    async (c) => {
      const { councilId, accountId, view } = c.get('reader')
      const body = await c.req.parseBody()
      const reason = typeof body.reason === 'string' ? body.reason.slice(0, MOST) : ''
      const version = Math.max(0, Math.trunc(Number(body.version) || 0))
      const said = await open(c, async (db, { personId }) => {
        const saying = { councilId, personId, accountId, reason, version, now: platform.now() }
        return { personId, ...(await sayReason(db, saying)) }
      })
      if (!said.ok) {
        const why = said.refusal.kind === 'missing' ? words.writeWhy : words.meanwhile
        return show(c, withError(blank({ reason }), 'reason', why(view)))
      }
      return c.redirect(`${weekLifePaths.ofPerson.to({ personId: said.personId })}?saved=1`, 303)
    },
  )
  return routes
}
