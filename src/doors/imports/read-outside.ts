import { lookup as lookUp } from 'node:dns'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { FeedFault } from './outside.ts'

/** How much of somebody else's server one reading may take. */
export type Limits = {
  readonly pageSeconds: number
  readonly pageMegabytes: number
  /** Whether addresses of this machine and of private networks may be read: never those of strangers' forms. */
  readonly mayBePrivate: boolean
}
export const USUAL_LIMITS: Limits = { pageSeconds: 20, pageMegabytes: 10, mayBePrivate: false }

/** Networks that no public feed is in (RFC 6890): a form must not reach what only this machine can. */
const INSIDE = new BlockList()
const NETWORKS = {
  ipv4: `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24
    192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3`,
  ipv6: '::/96 64:ff9b::/96 100::/64 2001::/32 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 ff00::/8',
} as const
for (const family of ['ipv4', 'ipv6'] as const)
  for (const network of NETWORKS[family].split(/\s+/)) {
    const [from = '', bits] = network.split('/')
    INSIDE.addSubnet(from, Number(bits), family)
  }

export function isInside(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return isInside(mapped)
  if (/^::ffff:/i.test(address)) return true // the same in hexadecimal: nobody writes a feed's address so
  const family = isIP(address)
  return family === 0 || INSIDE.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

/** Carried out of the look-up of a name, which the connection itself makes: what was checked is what is connected to. */
const REFUSED = 'PRIVATE_ADDRESS'
const onlyOutside: LookupFunction = (host, options, found) => {
  lookUp(host, { ...options, all: true }, (error, addresses) => {
    if (error) return found(error, [])
    if (addresses.some(({ address }) => isInside(address)))
      return found(Object.assign(new Error(REFUSED), { code: REFUSED }), [])
    const [first] = addresses
    if (options.all) found(null, addresses)
    else found(null, first?.address ?? '', first?.family)
  })
}

const MOST_MOVES = 3

export type Answered = { readonly text: string; readonly address: string }

/** Reads one page of somebody else's, within limits; each way in which it can go wrong has its own answer. */
export async function readOutside(
  address: string,
  limits: Limits = USUAL_LIMITS,
  moves = 0,
): Promise<Result<Answered, FeedFault>> {
  const url = URL.parse(address)
  if (!url) return refuse({ kind: 'not-an-address', address })
  if (!/^https?:$/.test(url.protocol) || url.username || url.password)
    return refuse({ kind: 'not-the-web', address })
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!limits.mayBePrivate && isIP(host) !== 0 && isInside(host))
    return refuse({ kind: 'private-address', address })
  const answer = await ask(url, limits)
  if (!answer.ok) return answer
  const { status, location, text } = answer.value
  if (location !== undefined && status >= 300 && status < 400) {
    if (moves >= MOST_MOVES) return refuse({ kind: 'too-many-moves', address })
    const to = URL.parse(location, url.href)?.href ?? location
    return readOutside(to, limits, moves + 1)
  }
  return status === 200 ? accept({ text, address }) : refuse({ kind: 'status', address, status })
}

type Raw = { readonly status: number; readonly location: string | undefined; readonly text: string }

function ask(url: URL, limits: Limits): Promise<Result<Raw, FeedFault>> {
  const address = url.href
  const { pageSeconds: seconds, mayBePrivate } = limits
  return new Promise((answered) => {
    const signal = AbortSignal.timeout(seconds * 1_000)
    const fail = (error: NodeJS.ErrnoException) =>
      answered(refuse(faultOf(error, { address, seconds, isLate: signal.aborted })))
    const headers = {
      accept: 'application/json, application/vnd.openactive.rpde+json; q=0.9, */*; q=0.1',
      'user-agent': 'Good Days (reads open data)',
    }
    const options = { headers, signal, ...(!mayBePrivate && { lookup: onlyOutside }) }
    const read = (response: IncomingMessage) => {
      readBody(response, limits, address).then(answered, fail)
    }
    const asking =
      url.protocol === 'https:' ? httpsRequest(url, options, read) : httpRequest(url, options, read)
    asking.on('error', fail)
    asking.end()
  })
}

type Late = { readonly address: string; readonly seconds: number; readonly isLate: boolean }
function faultOf(error: NodeJS.ErrnoException, { address, seconds, isLate }: Late): FeedFault {
  if (error.code === REFUSED) return { kind: 'private-address', address }
  if (isLate) return { kind: 'too-slow', address, seconds }
  return error.code === 'ECONNRESET' || error.message === 'aborted'
    ? { kind: 'broke-off', address }
    : { kind: 'no-answer', address }
}

async function readBody(
  response: IncomingMessage,
  { pageMegabytes: megabytes }: Limits,
  address: string,
): Promise<Result<Raw, FeedFault>> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length
    if (size > megabytes * 1024 * 1024) {
      response.destroy()
      return refuse({ kind: 'page-too-big', address, megabytes })
    }
    parts.push(part)
  }
  if (!response.complete) return refuse({ kind: 'broke-off', address })
  const text = Buffer.concat(parts).toString('utf8')
  const { statusCode: status = 0, headers } = response
  return accept({ status, location: headers.location, text })
}

/** One page as JSON. */
export async function readJson(
  address: string,
  limits: Limits,
): Promise<Result<{ readonly json: unknown; readonly address: string }, FeedFault>> {
  const answer = await readOutside(address, limits)
  if (!answer.ok) return answer
  try {
    const json: unknown = JSON.parse(answer.value.text.replace(/^\uFEFF/, ''))
    return accept({ json, address: answer.value.address })
  } catch {
    return refuse({ kind: 'not-json', address })
  }
}
