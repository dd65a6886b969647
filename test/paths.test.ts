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
  expect(lines.sort().join('\n')).toMatchSnapshot()
})
