import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assetRoutes, loadAssets } from '#ground/govuk/assets.ts'
import { stylesheet } from '#ground/govuk/stylesheet.ts'
import { pictureUrl } from '#ground/words/picture-files.ts'

const assets = await loadAssets()
const routes = assetRoutes(assets)
const text = async (url: string) => (await routes.request(url)).text()

test('the stylesheet wears our brand and none of GOV.UK’s own', async () => {
  const css = await text(assets.cssUrl)
  expect(css).toContain('--govuk-brand-colour: #005f5f')
  expect(css).toContain('Atkinson Hyperlegible Next')
  expect(css).not.toContain('GDS Transport')
  for (const name of ['gd-row', 'gd-card', 'gd-week', 'gd-reason', 'gd-seeing-easy'])
    expect(css).toContain(`.${name}`)
})

test('every font that the stylesheet names is served, and kept for good', async () => {
  const css = await text(assets.cssUrl)
  const fonts = [...css.matchAll(/url\("?(\/assets\/[^")]+woff2)/g)].map(([, url = '']) => url)
  expect(new Set(fonts).size).toBe(4)
  for (const url of fonts) {
    const response = await routes.request(url)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('font/woff2')
    expect(response.headers.get('cache-control')).toContain('immutable')
  }
})

test('the script that pages start with leads to a script that is served', async () => {
  const script = await text(assets.scriptUrl)
  const imported = /from '([^']+)'/.exec(script)?.[1] ?? ''
  expect((await routes.request(imported)).headers.get('content-type')).toContain('javascript')
  expect((await routes.request(pictureUrl('swimming'))).headers.get('content-type')).toContain(
    'svg',
  )
  expect((await routes.request(assets.iconUrl)).status).toBe(200)
})

test('what was never made is not found, whatever its address', async () => {
  for (const path of ['/assets/none.css', '/assets/../package.json', '/assets/pictures/x/none.svg'])
    expect((await routes.request(path)).status).toBe(404)
})

test('a browser that can unpack is sent less', async () => {
  const response = await routes.request(assets.cssUrl, {
    headers: { 'accept-encoding': 'gzip, br' },
  })
  expect(response.headers.get('content-encoding')).toBe('gzip')
  expect((await response.arrayBuffer()).byteLength).toBeLessThan(40_000)
})

test('the stylesheet is kept where it may be, and made anew where it may not', async () => {
  const font = (subset: string, weight: number) => `/assets/${subset}-${weight}.woff2`
  const folder = join(mkdtempSync(join(tmpdir(), 'good-days-styles-')), 'kept')
  const made = await stylesheet(font, folder)
  expect(readdirSync(folder)).toHaveLength(1)
  expect(await stylesheet(font, folder)).toBe(made)
  // A folder beneath a device is one that nobody can make, root included.
  expect(await stylesheet(font, '/dev/null/kept')).toBe(made)
}, 60_000)
