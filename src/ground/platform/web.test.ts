import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { testPlatform } from '#test/platform.ts'
import { type LogFacts, makeLog } from './log.ts'
import { CannotGoOn, Conflict, NotFound } from './platform.ts'
import {
  bodiesUpTo,
  type ErrorPages,
  errorsOn,
  health,
  listen,
  ownForms,
  requests,
  safeHeaders,
  takesFiles,
} from './web.ts'

const BASE = 'https://days.example'
const now = new Date('2027-03-01T09:00Z')
const pages: ErrorPages = {
  tooLarge: (c) => c.text('too large', 413),
  notFound: (c) => c.text('no such page', 404),
  conflict: (c) => c.text('look again', 409),
  fault: (c, id) => c.text(`something went wrong: ${id}`, 500),
}

const anApp = () => {
  const lines: (LogFacts & { msg?: string })[] = []
  const write = (line: string) => {
    lines.push(JSON.parse(line))
  }
  const log = makeLog({ level: 'info', to: { write }, now: () => now })
  const app = new Hono()
  app.use(requests(testPlatform({ now, log })), safeHeaders(BASE), ownForms(BASE))
  app.use(bodiesUpTo(pages, 100))
  app.get('/people/:personId', (c) => c.text('a person'))
  app.post('/forms', async (c) => c.json(await c.req.parseBody()))
  app.get('/throws/:what', (c) => {
    const what = c.req.param('what')
    if (what === 'nothing') throw new NotFound('Person 7 is not theirs to see')
    if (what === 'quicker') throw new Conflict('version 3')
    throw new Error('a fault with "Ada Pritchard" in it')
  })
  app.onError(errorsOn(log, pages))
  app.notFound(pages.notFound)
  return { app, lines }
}

test('a form that brings files may be large, also where its routes answer faults of their own', async () => {
  const { app } = anApp()
  const within = new Hono().post('/photos/here', takesFiles, (c) => c.text('kept'))
  const own = new Hono().onError((_, c) => c.text('a fault'))
  app.route(
    '/',
    own.route(
      '/',
      new Hono().post('/photos', takesFiles, (c) => c.text('kept')),
    ),
  )
  app.route('/', within)
  const send = (path: string, length: number) => {
    const headers = { origin: BASE, 'content-length': String(length) }
    return app.request(path, { method: 'POST', body: 'x'.repeat(length), headers })
  }
  for (const path of ['/photos', '/photos/here'])
    expect([(await send(path, 2 << 20)).status, (await send(path, 41 << 20)).status]).toEqual([
      ...[200, 413],
    ])
  expect((await send('/forms', 101)).status).toBe(413)
})

test('every answer has a strict policy and an id, and nothing inline may run', async () => {
  const { headers } = await anApp().app.request('/people/7')
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe')
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('strict-transport-security')).toContain('max-age')
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test('the log names the route, never the address', async () => {
  const { app, lines } = anApp()
  await app.request('/people/secret-id?name=Ada')
  expect(lines).toMatchObject([{ method: 'GET', route: '/people/:personId', status: 200 }])
  expect(JSON.stringify(lines)).not.toMatch(/secret-id|Ada/)
})

const form = (headers: Record<string, string>, body = 'wish=swimming') =>
  anApp().app.request('/forms', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', host: 'here', ...headers },
  })

test.each([
  ['from our own pages', { origin: BASE }, 200],
  ['from the host that is asked', { origin: 'http://here' }, 200],
  ['from somewhere else', { origin: 'https://elsewhere.example' }, 403],
  ['from nowhere', {}, 403],
  ['from a page without an origin', { origin: 'null' }, 403],
])('a form sent %s is answered as it should be', async (_, headers, status) => {
  expect((await form(headers as Record<string, string>)).status).toBe(status)
})

test('a body larger than a form is refused', async () => {
  const answer = await form({ origin: BASE }, `wish=${'swimming'.repeat(20)}`)
  expect([answer.status, await answer.text()]).toEqual([413, 'too large'])
})

test.each([
  ['nothing', 404, 'no such page'],
  ['quicker', 409, 'look again'],
])('what is thrown becomes its page: %s', async (what, status, text) => {
  const answer = await anApp().app.request(`/throws/${what}`)
  expect([answer.status, await answer.text()]).toEqual([status, text])
})

test('a fault of our own gives an id to quote, and only the log says more', async () => {
  const { app, lines } = anApp()
  const answer = await app.request('/throws/fault')
  expect(answer.status).toBe(500)
  expect(await answer.text()).toBe(`something went wrong: ${lines[0]?.requestId}`)
  expect(lines[0]).toMatchObject({ level: 'error', error: { message: 'a fault with … in it' } })
})

test.each([
  ['answers', async () => {}, 200],
  ['lacks a migration', () => Promise.reject(new CannotGoOn('older')), 503],
  ['is gone', () => Promise.reject(new Error('ECONNREFUSED')), 503],
])('health says whether the database %s', async (_, check, status) => {
  const app = new Hono().get('/health', health(check))
  expect((await app.request('/health')).status).toBe(status)
})

test('a port in use is one plain sentence', async () => {
  const { app } = anApp()
  const first = await listen(app, { port: 0, host: '127.0.0.1' })
  const second = listen(app, { port: first.port, host: '127.0.0.1' })
  await expect(second).rejects.toThrow(
    new CannotGoOn(
      `Port ${first.port} is in use by another program: stop that one, or set PORT to another number.`,
    ),
  )
  await first.stop()
})

test('a server that is asked to stop answers what is under way first', async () => {
  const app = new Hono()
  let answered = false
  app.get('/slow', async (c) => {
    await new Promise((done) => setTimeout(done, 300))
    answered = true
    return c.text('done')
  })
  const server = await listen(app, { port: 0, host: '127.0.0.1' })
  const asked = fetch(`http://127.0.0.1:${server.port}/slow`)
  await new Promise((sent) => setTimeout(sent, 100))
  await server.stop()
  expect([answered, await (await asked).text()]).toEqual([true, 'done'])
  await expect(fetch(`http://127.0.0.1:${server.port}/slow`)).rejects.toThrow()
})
