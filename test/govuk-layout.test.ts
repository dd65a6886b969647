import { raw } from 'hono/html'
import { describe, expect, test } from 'vitest'
import type { Frame } from '#ground/govuk/frame.ts'
import { switched } from '#ground/govuk/frame.ts'
import { Page, type PageProps } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { faultsOf } from './valid-html.ts'

const frameFor = (view: View): Frame => ({
  view,
  address: '/my-week?day=2027-03-02&language=en',
  assets: { cssUrl: '/a.css', scriptUrl: '/a.js', iconUrl: '/a.svg', fontUrls: ['/a.woff2'] },
  councilName: view.language === 'cy' ? 'Cyngor Dyfrdwy' : 'Severnshire Council',
  homeUrl: '/',
  isDemo: true,
  navigation: [{ text: view.language === 'cy' ? 'Fy wythnos' : 'My week', href: '/my-week' }],
  footer: [{ text: 'Accessibility', href: '/accessibility' }],
  reader: { name: 'Ada & Co', signOut: '/sign-out' },
})

const rendered = (view: View, more: Partial<PageProps> = {}): string =>
  String(
    Page({
      frame: frameFor(view),
      title: 'My week',
      current: '/my-week',
      back: { href: '/' },
      children: raw('<h1 class="govuk-heading-l">My week</h1><p id="day">Swimming</p>'),
      ...more,
    }),
  )

const views = (['en', 'cy'] as const).flatMap((language) =>
  (['standard', 'easy', 'pictures'] as const).map((seeing) => ({ language, seeing })),
)

describe.each(views)('a page in $language, $seeing', (view) => {
  const html = rendered(view)
  const count = (pattern: RegExp) => [...html.matchAll(pattern)].length

  test('is valid', async () => {
    expect(await faultsOf(html)).toEqual([])
  })

  test('is a whole document with one main heading and one main part', () => {
    expect(html).toMatch(/^<!DOCTYPE html><html lang="(en|cy)"/)
    expect(html).toContain(`<html lang="${view.language}"`)
    expect(count(/<h1/g)).toBe(1)
    expect(count(/<main[ >]/g)).toBe(1)
    expect(html).toContain('<title>My week – Good Days – ')
  })

  test('lets no script or style stand within it', () => {
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/)
    expect(html).not.toMatch(/<style|\sstyle="|\son[a-z]+="/)
  })

  test('leads to the same page in the other language and the other ways of seeing', () => {
    const other = view.language === 'en' ? 'cy' : 'en'
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    )
    expect(links).toContain(`/my-week?day=2027-03-02&language=${other}`)
    for (const seeing of ['standard', 'easy', 'pictures'] as const)
      expect(links.includes(`/my-week?day=2027-03-02&language=en&view=${seeing}`)).toBe(
        seeing !== view.seeing,
      )
    expect(count(/aria-current="true"/g)).toBeGreaterThanOrEqual(2)
  })
})

test('errors come first, link to their fields, and are told in the title', () => {
  const errors = [{ text: 'Choose a day', href: '#day' }]
  const html = rendered({ language: 'cy', seeing: 'standard' }, { errors })
  expect(html).toContain('<title>Gwall: My week – ')
  expect(html).toContain('Mae problem')
  expect(html).toContain('<a href="#day">Choose a day</a>')
  expect(html.indexOf('Mae problem')).toBeLessThan(html.indexOf('<h1'))
})

test('what a person is called is written as text', () => {
  expect(rendered({ language: 'en', seeing: 'standard' })).toContain('Signed in as Ada &amp; Co')
})

test('the demonstration says that nobody is real, and the real thing does not', () => {
  const view: View = { language: 'en', seeing: 'standard' }
  expect(rendered(view)).toContain('Everyone here is made up.')
  const frame = { ...frameFor(view), isDemo: false, reader: undefined }
  const html = rendered(view, { frame })
  expect(html).not.toContain('made up')
  expect(html).not.toContain('Sign out')
})

test('a switch keeps the rest of the address', () => {
  expect(switched('/find?day=1&view=easy', { view: 'pictures' })).toBe('/find?day=1&view=pictures')
  expect(switched('/find', { language: 'cy' })).toBe('/find?language=cy')
})
