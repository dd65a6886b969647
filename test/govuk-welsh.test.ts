import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { raw } from 'hono/html'
import { jsx } from 'hono/jsx'
import { describe, expect, test } from 'vitest'
import { govuk } from '#ground/govuk/components.ts'
import { PageLanguage } from '#ground/govuk/defaults.ts'
import { folders } from '#ground/govuk/options.ts'

type Name = keyof typeof folders
type Component = (options: object) => unknown

/** A component as it stands in a Welsh page, with nothing said but what it must be given. */
const inWelsh = (name: Name, options: object): string =>
  String(
    jsx(PageLanguage.Provider, { value: 'cy' }, jsx(govuk[name] as unknown as Component, options)),
  )

const label = { text: 'X' }
const options: { readonly [N in Name]?: object } = {
  BackLink: { href: '#' },
  Breadcrumbs: { items: [{ text: 'X', href: '#' }] },
  CharacterCount: { name: 'x', label, maxlength: 20, errorMessage: { text: 'X' } },
  CookieBanner: { messages: [{ text: 'X' }] },
  DateInput: { id: 'x', errorMessage: { text: 'X' } },
  ErrorMessage: { text: 'X' },
  ExitThisPage: {},
  FileUpload: { name: 'x', label, errorMessage: { text: 'X' } },
  Input: { name: 'x', label, errorMessage: { text: 'X' } },
  LanguageNavigation: { items: [{ text: 'X', lang: 'cy' }] },
  NotificationBanner: { text: 'X' },
  Pagination: {
    items: [{ number: '1', href: '#' }],
    previous: { href: '#' },
    next: { href: '#' },
  },
  PasswordInput: { name: 'x', label, errorMessage: { text: 'X' } },
  ServiceNavigation: { serviceName: 'X', navigation: [{ text: 'X', href: '#' }, { text: 'Y' }] },
  SkipLink: { href: '#' },
  Tabs: { items: [{ label: 'X', id: 'x', panel: { text: 'X' } }] },
  WarningText: { text: 'X' },
}

/** Text that a reader of English would see or hear: words of the templates' own `default("…")`. */
function defaultsOf(name: Name): string[] {
  const file = createRequire(import.meta.url).resolve('govuk-frontend/package.json')
  const template = join(dirname(file), 'dist/govuk/components', folders[name], 'template.njk')
  const found = readFileSync(template, 'utf8').matchAll(
    /(?:default\s?\(|set title = )"([A-Z][^"]*)"/g,
  )
  return [...found].map(([, text = '']) => text.trim())
}

describe('on a Welsh page no component speaks English', () => {
  test.each(Object.keys(options) as Name[])('%s', (name) => {
    const html = inWelsh(name, options[name] ?? {})
    for (const text of [...defaultsOf(name), 'Error:', 'Previous', 'Next', 'You can enter'])
      expect(html).not.toContain(`${text}<`)
    expect(html).not.toMatch(/\b(Page \d|Emergency|Day|Month|Year|Success|Important)\b/)
    for (const text of defaultsOf(name)) expect(html).not.toContain(`"${text}"`)
  })
})

test('every component with words of its own is among them', () => {
  const speaking = (Object.keys(folders) as Name[]).filter((name) => defaultsOf(name).length > 0)
  const ours: readonly Name[] = ['Footer', 'Header', 'GenericHeader']
  expect(speaking.filter((name) => !(name in options) && !ours.includes(name))).toEqual([])
})

test('a page’s own words go before ours', () => {
  expect(inWelsh('BackLink', { href: '#', text: 'I’r dechrau' })).toContain('I’r dechrau')
  expect(inWelsh('BackLink', { href: '#', html: raw('<b>Adref</b>') })).toContain('<b>Adref</b>')
  const banner = inWelsh('NotificationBanner', { text: 'X', type: 'success' })
  expect(banner).toContain('Llwyddiant')
})

test('an English page is left to the package', () => {
  expect(String(govuk.WarningText({ text: 'X' }))).toContain('Warning')
})
