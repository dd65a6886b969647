import { raw } from 'hono/html'
import { describe, expect, test } from 'vitest'
import { govuk } from '#ground/govuk/components.ts'
import { fixtures, isMarkup, pascal } from './govuk-fixtures.ts'

type Renders = (options: unknown) => { toString: () => string }
const components = govuk as unknown as Record<string, Renders>

function withSafeMarkup(value: unknown, key = '', within = ''): unknown {
  if (typeof value === 'string') return isMarkup(key, within) ? raw(value) : value
  if (Array.isArray(value)) return value.map((member) => withSafeMarkup(member))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, option]) => [name, withSafeMarkup(option, name, key)]),
  )
}

test('the package brings the fixtures that this bridge was measured with', () => {
  expect(fixtures.size).toBe(39)
  expect([...fixtures.values()].flat()).toHaveLength(725)
})

describe.each([...fixtures])('%s', (component, its) => {
  test.each(its.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    const rendered = components[pascal(component)]?.(withSafeMarkup(fixture.options))
    expect(String(rendered).trim()).toBe(fixture.html.trim())
  })
})

test('text is escaped, and a string where markup belongs is refused', () => {
  expect(String(govuk.InsetText({ text: '<b>' }))).toContain('&lt;b&gt;')
  const careless = components.InsetText as Renders
  expect(() => careless({ html: '<b>' })).toThrow('takes JSX')
})

test('what stands between the tags is written where the template calls for it', () => {
  const within = raw('<p>Within</p>')
  expect(String(govuk.InsetText({ children: within }))).toContain('<p>Within</p>')
  expect(String(govuk.InsetText({ children: 'a < b' }))).toContain('a &lt; b')
})
