import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import sharp from 'sharp'
import { findPicture } from '#ground/words/picture-files.ts'
import { browserCode } from './browser-code.ts'
import { stylesheet } from './stylesheet.ts'

type Bytes = Uint8Array<ArrayBuffer>
export type Asset = { readonly body: Bytes; readonly type: string; readonly gzip?: Bytes }

/** What every page links to. The addresses change when the files do, so that browsers may keep them for good. */
export type Assets = {
  readonly cssUrl: string
  readonly scriptUrl: string
  readonly iconUrl: string
  /** Fonts that a page needs before it can be read, to be fetched early. */
  readonly fontUrls: readonly string[]
  /** The register that is kept on a tablet: the app, the worker that keeps it, and how it looks among other apps. */
  readonly tablet: TabletAssets
  /** The file at an address under /assets, if it is one of ours. */
  readonly find: (path: string) => Asset | undefined
}

export type TabletAssets = {
  readonly scriptUrl: string
  readonly touchIconUrl: string
  readonly icons: readonly { readonly src: string; readonly size: number }[]
  /** The worker's own script, with the list of what it keeps. */
  readonly worker: string
}

const require = createRequire(import.meta.url)
const fontFolder = join(
  dirname(require.resolve('@fontsource/atkinson-hyperlegible-next/package.json')),
  'files',
)
const govukFolder = join(dirname(require.resolve('govuk-frontend/package.json')), 'dist/govuk')
const cacheFolder = join(
  dirname(require.resolve('govuk-frontend/package.json')),
  '../.cache/good-days',
)

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#005f5f"/><circle cx="16" cy="19" r="6" fill="#fd0"/><path stroke="#fd0" stroke-width="2.500" stroke-linecap="round" d="M16 5v4M5 10l3 3M27 10l-3 3M4 26h24"/></svg>'

const TYPES = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  woff2: 'font/woff2',
} as const

/** Files by address, each address holding a hash of its bytes. */
class Shelf {
  readonly #files = new Map<string, Asset>()

  put(name: string, kind: keyof typeof TYPES, content: string | Bytes): string {
    const body: Bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
    const url = `/assets/${name}.${hash}.${kind}`
    const type = TYPES[kind]
    const isPacked = kind === 'woff2' || kind === 'png'
    this.#files.set(url, isPacked ? { body, type } : { body, type, gzip: packed(body) })
    return url
  }

  find(path: string): Asset | undefined {
    const file = this.#files.get(path)
    const picture = file ? undefined : findPicture(path)
    return picture === undefined
      ? file
      : { body: new TextEncoder().encode(picture), type: TYPES.svg }
  }
}

const packed = (body: Bytes): Bytes => new Uint8Array(gzipSync(body, { level: 9 }))

/**
 * Starts the official components once the page is there: strict CSP allows no script within the page, so what the
 * official template writes inline stands here. A page that leaves no trace takes its own address out of the browser's
 * history, and is not shown again from its memory. The recorder is fetched only where something can be recorded, and what
 * empties a tablet only once somebody has signed out.
 */
const startScript = (
  govukUrl: string,
  recordUrl: string,
  wipeUrl: string,
) => `import { initAll } from '${govukUrl}'
document.body.classList.add('js-enabled', 'govuk-frontend-supported')
if (document.querySelector('[data-no-trace]')) {
  history.replaceState(null, '', '/')
  addEventListener('pageshow', (shown) => shown.persisted && location.reload())
}
initAll()
if (document.querySelector('[data-record]')) import('${recordUrl}')
if (document.cookie.includes('good_days_signed_out')) import('${wipeUrl}')
`

async function load(): Promise<Assets> {
  const shelf = new Shelf()
  const font = (subset: string, weight: number) => {
    const name = `atkinson-hyperlegible-next-${subset}-${weight}-normal`
    return shelf.put(name, 'woff2', new Uint8Array(readFileSync(join(fontFolder, `${name}.woff2`))))
  }
  const css = await stylesheet(font, cacheFolder)
  const govuk = readFileSync(join(govukFolder, 'govuk-frontend.min.js'), 'utf8')
  const govukUrl = shelf.put(
    'govuk-frontend',
    'js',
    govuk.replace(/\n?\/\/# sourceMappingURL=.*$/m, ''),
  )
  const recordUrl = shelf.put('record', 'js', await browserCode('record.ts'))
  const wipeUrl = shelf.put('empty-tablet', 'js', await browserCode('empty-tablet.ts'))
  const cssUrl = shelf.put('good-days', 'css', css)
  const iconUrl = shelf.put('icon', 'svg', ICON)
  const fontUrls = [font('latin', 400), font('latin', 700)]
  return {
    ...{ cssUrl, iconUrl, fontUrls },
    scriptUrl: shelf.put('start', 'js', startScript(govukUrl, recordUrl, wipeUrl)),
    tablet: await tabletAssets(shelf, [cssUrl, iconUrl, ...fontUrls]),
    find: (path) => shelf.find(path),
  }
}

/** As an app on a screen shows it: whole in a square of its own colour, with room around it for any shape. */
const iconOf = async (shelf: Shelf, size: number) => {
  const inner = Math.round(size * 0.72)
  const drawn = await sharp(Buffer.from(ICON), { density: (72 * inner) / 32 })
    .resize(inner, inner)
    .toBuffer()
  const png = await sharp({
    create: { width: size, height: size, channels: 4, background: '#005f5f' },
  })
    .composite([{ input: drawn }])
    .png({ compressionLevel: 9 })
    .toBuffer()
  return { src: shelf.put(`app-${size}`, 'png', new Uint8Array(png)), size }
}

/** @param kept what the app needs besides its own script */
async function tabletAssets(shelf: Shelf, kept: readonly string[]): Promise<TabletAssets> {
  const scriptUrl = shelf.put('tablet', 'js', await browserCode('pages/tablet.tsx'))
  const [touch, ...icons] = await Promise.all([180, 192, 512].map((size) => iconOf(shelf, size)))
  const touchIconUrl = touch?.src ?? ''
  const frames = ['', '?language=cy', '?language=en'].map((asked) => `/tablet/register${asked}`)
  const list = [...frames, '/tablet/manifest.webmanifest', scriptUrl, touchIconUrl]
  const worker = await browserCode('worker.ts', {
    KEPT: [...list, ...kept, ...icons.map(({ src }) => src)],
  })
  return { scriptUrl, touchIconUrl, icons, worker }
}

let loading: Promise<Assets> | undefined

/** Loads, and compiles where need be, once in a process. */
export const loadAssets = (): Promise<Assets> => {
  loading ??= load()
  return loading
}

const FOR_GOOD = 'public, max-age=31536000, immutable'

/** Serves /assets. Nothing here is about anybody, so nobody signs in for it. */
export function assetRoutes(assets: Assets): Hono {
  const routes = new Hono()
  routes.get('/assets/*', (c) => {
    const asset = assets.find(c.req.path)
    if (!asset) return c.notFound()
    const { gzip } = asset
    const isPacked = gzip && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
    return c.body(isPacked ? gzip : asset.body, 200, {
      'content-type': asset.type,
      'cache-control': FOR_GOOD,
      'x-content-type-options': 'nosniff',
      ...(gzip && { vary: 'accept-encoding' }),
      ...(isPacked && { 'content-encoding': 'gzip' }),
    })
  })
  return routes
}
