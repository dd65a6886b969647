import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { OutsideKind } from './outside.ts'
import { FEED_LIMITS, readFeed } from './read-feed.ts'
import { isInside, readOutside, USUAL_LIMITS } from './read-outside.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})
/** Somebody else's server, on this machine. */
async function served(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const json =
  (body: unknown): RequestListener =>
  (_, response) => {
    response.end(JSON.stringify(body))
  }
const LIMITS = { ...FEED_LIMITS, mayBePrivate: true, pageSeconds: 1, pageMegabytes: 1, pages: 20 }
const read = (kind: OutsideKind, address: string, limits = LIMITS) =>
  readFeed({ kind, address, limits })
const refusal = async (kind: OutsideKind, listener: RequestListener, limits = LIMITS) => {
  const answer = await read(kind, await served(listener), limits)
  return answer.ok ? 'read' : answer.refusal.kind
}

const ID = '0190aaaa-0000-7000-8000-00000000000'
const service = (n: number, given: object = {}) => ({
  ...{ id: `${ID}${n}`, name: `Swimming ${n}`, status: 'active', service_at_locations: [] },
  ...given,
})
const onePage = (contents: readonly unknown[]) => ({
  contents,
  last_page: true,
  total_items: contents.length,
})
const series = (n: number, given: object = {}) => ({
  ...{ id: `s${n}`, state: 'updated', kind: 'SessionSeries', modified: n },
  data: { '@type': 'SessionSeries', name: `Dance ${n}`, ...given },
})

describe('a feed that is not what it should be is told in words, and nothing of it is kept', () => {
  test('one that goes round in a circle', async () => {
    expect(await refusal('open-referral', json({ contents: [service(1)], last_page: false }))).toBe(
      'loops',
    )
    const here = await served((request, response) => {
      const next = request.url?.includes('b') ? '/a' : '/b'
      response.end(
        JSON.stringify({ next: `http://${request.headers.host}${next}`, items: [series(1)] }),
      )
    })
    expect(await read('openactive', `${here}/a`)).toMatchObject({ refusal: { kind: 'loops' } })
    const itself = await served((request, response) => {
      response.end(JSON.stringify({ next: `http://${request.headers.host}/`, items: [series(1)] }))
    })
    expect(await read('openactive', `${itself}/`)).toMatchObject({ refusal: { kind: 'loops' } })
  })

  test('one without end, and one with more than a county has', async () => {
    let n = 0
    const endless: RequestListener = (_, response) => {
      n += 1
      const contents = [{ ...service(1), id: `x${n}` }]
      response.end(JSON.stringify({ contents, last_page: false }))
    }
    expect(await refusal('open-referral', endless)).toBe('no-end')
    expect(await refusal('open-referral', endless, { ...LIMITS, records: 5 })).toBe('too-many')
  })

  test('one that dies half way, before and within a page', async () => {
    const dies = (how: 'page' | 'body'): RequestListener => {
      let n = 0
      return (_, response) => {
        n += 1
        if (n === 1)
          return void response.end(JSON.stringify({ contents: [service(1)], last_page: false }))
        if (how === 'page') return void response.writeHead(500).end('oh')
        response.writeHead(200, { 'content-length': '900' })
        response.write('{"contents":[')
        setTimeout(() => response.destroy(), 20)
      }
    }
    expect(await refusal('open-referral', dies('page'))).toBe('status')
    expect(await refusal('open-referral', dies('body'))).toBe('broke-off')
  })

  test('one that is huge, slow, not JSON, of another standard, or leads elsewhere', async () => {
    const big: RequestListener = (_, response) => void response.end('x'.repeat(2_000_000))
    expect(await refusal('openactive', big)).toBe('page-too-big')
    expect(await refusal('openactive', () => {})).toBe('too-slow')
    const drip: RequestListener = (_, response) => {
      const timer = setInterval(() => response.write(' '), 50)
      response.on('close', () => clearInterval(timer))
    }
    expect(await refusal('openactive', drip)).toBe('too-slow')
    expect(await refusal('openactive', (_, response) => void response.end('<html>'))).toBe(
      'not-json',
    )
    expect(await refusal('openactive', json({ contents: [] }))).toBe('not-this-standard')
    expect(await refusal('open-referral', json([]))).toBe('not-this-standard')
    const elsewhere = json({ next: 'http://elsewhere.example/feed', items: [series(1)] })
    expect(await refusal('openactive', elsewhere)).toBe('leads-elsewhere')
    const round: RequestListener = (_, response) =>
      void response.writeHead(302, { location: '/' }).end()
    expect(await refusal('openactive', round)).toBe('too-many-moves')
  }, 15_000)

  test('one at no address, at another protocol, with a password, with nobody there', async () => {
    const kind = async (address: string) => {
      const answer = await readOutside(address, { ...USUAL_LIMITS, mayBePrivate: true })
      return answer.ok ? 'read' : answer.refusal.kind
    }
    expect(await kind('nowhere')).toBe('not-an-address')
    expect(await kind('file:///etc/passwd')).toBe('not-the-web')
    expect(await kind('http://me:secret@example.org/')).toBe('not-the-web')
    expect(await kind('http://127.0.0.1:1/')).toBe('no-answer')
  })
})

describe('private networks', () => {
  test.each([
    ...[
      'http://127.0.0.1/',
      'http://localhost/',
      'http://[::1]/',
      'http://10.1.2.3/',
      'http://0x7f000001/',
    ],
    ...[
      'http://169.254.169.254/latest',
      'http://192.168.0.1/',
      'http://[::ffff:127.0.0.1]/',
      'http://2130706433/',
    ],
    ...['http://[fd00::1]/', 'http://[fe80::1]/', 'http://0.0.0.0/'],
  ])('%s is not read', async (address) => {
    const answer = await readOutside(address)
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'private-address' } })
  })

  test('a page that moves its reader there is not followed', async () => {
    expect(isInside('8.8.8.8')).toBe(false)
    expect(isInside('2606:4700::1111')).toBe(false)
    expect(isInside('not an address')).toBe(true)
  })
})

describe('what is wrong with single records', () => {
  test('nulls are as nothing; a wrong type leaves out its field; without a name or id the record is a fault', async () => {
    const here = await served(
      json(
        onePage([
          service(1, {
            description: null,
            organization: null,
            fees: 7,
            assured_date: 'soon',
            url: 'javascript:alert(1)',
          }),
          { ...service(2), name: null },
          { ...service(3), id: 12, name: ['x'] },
          null,
          service(1),
        ]),
      ),
    )
    const answer = await read('open-referral', here)
    if (!answer.ok) throw new Error(answer.refusal.kind)
    const { offers, problems } = answer.value
    expect(offers.map(({ title }) => title)).toEqual(['Swimming 1'])
    expect(offers[0]).toMatchObject({
      about: '',
      organiser: '',
      price: '',
      url: '',
      activity: 'swimming',
      checkedOn: null,
    })
    expect(
      problems.map(({ row, weight, field, kind }) => `${row} ${weight} ${field} ${kind}`),
    ).toEqual([
      '1 warning fees wrong-type',
      '1 warning url wrong-type',
      '1 warning assured_date wrong-type',
      '2 fault name missing',
      '3 fault id wrong-type',
      '3 fault name wrong-type',
      '4 fault id missing',
      '4 fault name missing',
      '5 warning id twice',
    ])
  })

  test('the later word of an item stands, a deleted one is not there, and a day of a series is no offer of its own', async () => {
    const here = await served((request, response) => {
      const next = `http://${request.headers.host}/end`
      const items = [
        series(2),
        { ...series(3, { name: 'Later' }), id: 's2' },
        { ...series(1, { name: 'Earlier' }), id: 's2' },
        { id: 's4', state: 'deleted', kind: 'SessionSeries', modified: 4 },
        { ...series(5), data: { superEvent: 'x', startDate: '2027-03-01T10:00:00Z' } },
      ]
      response.end(JSON.stringify({ next, items: request.url === '/end' ? [] : items }))
    })
    const answer = await read('openactive', `${here}/`)
    if (!answer.ok) throw new Error(answer.refusal.kind)
    expect(answer.value.offers.map(({ reference, title }) => [reference, title])).toEqual([
      ['s2', 'Later'],
    ])
    expect(answer.value.problems).toEqual([])
  })
})
