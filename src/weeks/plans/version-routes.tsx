import { Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { openRecord } from '#ground/access/record.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { personFlag } from '#lives/people/queries.ts'
import { VersionsPage } from './pages/versions.tsx'
import { planPaths } from './paths.ts'
import { planVersions } from './queries.ts'
import { sidesOfVersions } from './sides-queries.ts'

/** Any two versions of a plan side by side: unless others are asked for, the last two. */
export function versionRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(planPaths.versions.pattern, may('plan', 'plan versions compared'), async (c) => {
    const reader = c.get('reader')
    const personId = idIn(c, 'personId')
    const asked = { personId, scope: 'plan', as: c.get('auditedAs') } as const
    const on = dayOf(platform.now())
    const { councilId } = reader
    const model = await openRecord(platform, reader, asked, async (db) => {
      const flag = await personFlag(db, councilId, personId, on)
      const versions = await planVersions(db, councilId, personId)
      const named = (name: string) =>
        versions.find((one) => String(one.number) === c.req.query(name))
      const after = named('b') ?? versions[0]
      const before = named('a') ?? versions[1]
      const sides = after && (await sidesOfVersions(db, { councilId, personId, on, before, after }))
      return { flag, versions, before, after, sides }
    })
    return c.html(<VersionsPage frame={c.get('frame')} {...model} />)
  })

  return routes
}
