import { startGoodDays } from '../test/running.ts'

/**
 * How long each page of the 480-person county takes, over HTTP, on PGlite: the median of many requests, beside the
 * sign-in page (the same layout with no record to read) measured in the same run. Prints the slowest ten.
 */
const REQUESTS = 40
const WARM_UP = 5

type Page = { readonly who: string; readonly path: string }
type Measured = Page & { readonly median: number; readonly worst: number }

const running = await startGoodDays()
const { origin } = running

async function signIn(who: string): Promise<string> {
  const html = await (await fetch(`${origin}/sign-in`)).text()
  const forms = [...html.matchAll(/<form[^>]*sign-in\/demo[\s\S]*?<\/form>/g)].map(([form]) => form)
  const form = forms.find((one) => one.includes(who)) ?? ''
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? ''
  const response = await fetch(`${origin}/sign-in/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ council: value('council'), account: value('account') }).toString(),
  })
  const cookie = response.headers.getSetCookie().find((c) => c.startsWith('good_days='))
  if (!cookie) throw new Error(`Nobody signs in as ${who}`)
  return cookie.split(';')[0] ?? ''
}

async function measure(page: Page, cookie: string): Promise<Measured> {
  const times: number[] = []
  for (let i = 0; i < WARM_UP + REQUESTS; i += 1) {
    const began = performance.now()
    const response = await fetch(origin + page.path, { headers: { cookie }, redirect: 'manual' })
    await response.text()
    if (response.status !== 200) throw new Error(`${page.path} answered ${response.status}`)
    if (i >= WARM_UP) times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  return { ...page, median: times[REQUESTS / 2] ?? 0, worst: times.at(-1) ?? 0 }
}

/** The links of a page, as a reader could follow them: every page that the roles can reach is measured. */
async function linksOf(path: string, cookie: string): Promise<readonly string[]> {
  const html = await (await fetch(origin + path, { headers: { cookie } })).text()
  const links = [...html.matchAll(/href="(\/[^"#]*)"/g)].map(([, href]) => href ?? '')
  return links
    .map((href) => href.replaceAll('&amp;', '&'))
    .filter((href) => !/^\/(assets|sign)/.test(href))
}

const START = [
  { who: 'Priya', paths: ['/me', '/me/week', '/me/week/proposed', '/me/find'] },
  { who: 'social worker', paths: ['/people'] },
  { who: 'hub manager', paths: ['/day-sheets'] },
  { who: 'commissioner', paths: ['/county'] },
] as const

try {
  const yardstick = await measure({ who: 'nobody', path: '/sign-in' }, '')
  const measured: Measured[] = []
  for (const { who, paths } of START) {
    const cookie = await signIn(who)
    const shapes = new Map<string, string>()
    for (const path of paths)
      for (const link of [path, ...(await linksOf(path, cookie))]) {
        const shape = link
          .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
          .replace(/\d{4}-\d\d-\d\d/g, ':day')
        if (!/[?&](language|view)=/.test(shape) && shape !== '/')
          shapes.set(shapes.has(shape) ? '' : shape, link)
      }
    shapes.delete('')
    for (const path of shapes.values()) measured.push(await measure({ who, path }, cookie))
  }
  measured.sort((a, b) => b.median - a.median)
  const row = ({ who, path, median, worst }: Measured) =>
    `${median.toFixed(1).padStart(8)} ms ${worst.toFixed(1).padStart(8)} ms ${(median / yardstick.median).toFixed(1).padStart(6)} x  ${who.padEnd(14)} ${path}`
  console.log(
    `  median      worst   to sign-in   (${measured.length} pages; the slowest ten, then the yardstick)`,
  )
  for (const page of measured.slice(0, 10)) console.log(row(page))
  console.log(row(yardstick))
  const over = measured.filter((page) => page.median >= 100).length
  console.log(`${over} of ${measured.length} pages take 100 ms or more at the median`)
} finally {
  await running.stop()
}
