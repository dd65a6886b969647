/** All that is kept: by list, never by default. Nothing that anybody signs in for is ever in it. */
declare const KEPT: readonly string[]
declare const self: ServiceWorkerGlobalScope

const kept: ReadonlySet<string> = new Set(KEPT)

/** A name for exactly this list: the addresses of files change when the files do. */
const version = (): string => {
  let sum = 5381
  for (const letter of KEPT.join()) sum = ((sum * 33) ^ letter.charCodeAt(0)) >>> 0
  return `register-${sum.toString(36)}`
}
const CACHE = version()

/** A new version is fetched whole beside the old one, and used from then on: what was marked is not in here. */
async function fetchAll(): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.addAll(
    KEPT.map((url) => new Request(url, { cache: 'no-cache', credentials: 'omit' })),
  )
  await self.skipWaiting()
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names
      .filter((name) => name.startsWith('register-') && name !== CACHE)
      .map((name) => caches.delete(name)),
  )
  await self.clients.claim()
}

async function keptOr(request: Request, address: string): Promise<Response> {
  const found = await (await caches.open(CACHE)).match(address)
  return found ?? fetch(request)
}

/** The frame of the app is kept in both languages; whatever else is asked of an address is asked of the app. */
const keptAs = ({ pathname, search }: URL): string =>
  kept.has(pathname + search) ? pathname + search : pathname

self.addEventListener('install', (event) => event.waitUntil(fetchAll()))
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()))
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  const address = keptAs(url)
  if (event.request.method === 'GET' && url.origin === self.location.origin && kept.has(address))
    event.respondWith(keptOr(event.request, address))
})
