import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Each path of a feature by the name that code calls it, however deep it stands. */
function pathsOf(name: string, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const { pattern } = value as { readonly pattern?: unknown }
  if (typeof pattern === 'string') return [`${name} -> ${pattern}`]
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(`${name}.${key}`, inner))
}

/**
 * Every address of the product. An address that people or other programs keep must not change: a line that
 * changes here is a decision. After adding a page: `npx vitest run test/paths.test.ts -u`.
 */
test('every address of the product', async () => {
  const files = globSync('src/**/paths.ts', { cwd: root }).sort()
  const modules = await Promise.all(files.map((file) => import(join(root, file))))
  const lines = modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => pathsOf(name, value)),
  )
  expect(lines.length).toBeGreaterThan(0)
  expect(new Set(lines.map((line) => line.split(' -> ')[0])).size).toBe(lines.length)
  expect(lines.sort().join('\n')).toMatchInlineSnapshot(`
    "accessPaths.demoSignIn -> /sign-in/demo
    accessPaths.front -> /
    accessPaths.signIn -> /sign-in
    accessPaths.signOut -> /sign-out
    marketPaths.area -> /county/areas/:area
    marketPaths.county -> /county
    mePaths.activity -> /me/activities/:sessionId
    mePaths.add -> /me/week/add/:sessionId
    mePaths.answered -> /me/week/answered
    mePaths.change -> /me/week/change
    mePaths.changeOne -> /me/week/change/:sessionId
    mePaths.changedMyMind -> /me/week/changed-my-mind
    mePaths.find -> /me/find
    mePaths.likes -> /me/find/likes
    mePaths.likesDone -> /me/find/likes/done
    mePaths.myWeek -> /me
    mePaths.no -> /me/week/no
    mePaths.noToOne -> /me/week/no/:sessionId
    mePaths.notSure -> /me/week/not-sure
    mePaths.proposed -> /me/week/proposed
    mePaths.swap -> /me/week/change/:sessionId/to/:toId
    mePaths.talk -> /me/week/talk
    mePaths.wholeWeek -> /me/week
    mePaths.yes -> /me/week/yes
    peoplePaths.list -> /people
    peoplePaths.week -> /people/:personId/week
    registerPaths.day -> /day-sheets
    registerPaths.venue -> /venues/:venueId/days/:day
    sitePaths.health -> /health"
  `)
})
