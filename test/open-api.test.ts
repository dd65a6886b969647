import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { dyfrdwy } from '#doors/demo/demo-counties.ts'
import { day } from '#ground/kernel/day.ts'
import { feedsAt, haveOffer } from './open-standards.ts'
import { everything } from './platform.ts'

const NOW = new Date('2026-11-23T09:00:00Z')
const HERE = 'https://days.example'
type Operation = {
  readonly operationId: string
  readonly responses: Readonly<
    Record<string, { readonly content: Record<string, { readonly schema: object }> }>
  >
}
type Document = {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>
  readonly components: object
}

const site = () => feedsAt(NOW, HERE)
const documentAt = async (address: string) =>
  (await (await site().request(`${HERE}${address}`)).json()) as Document

const config = () => createConfig({ extends: ['recommended'] })
const lint = async (source: unknown) =>
  (await lintFromString({ source: JSON.stringify(source), config: await config() })).map(
    ({ ruleId, location }) => `${ruleId} ${location[0]?.pointer ?? ''}`,
  )

test('the description of the API has nothing for a linter to say, and a linter that is shown a fault says so', async () => {
  await haveOffer(dyfrdwy(7, day('2026-11-23')), NOW)
  const found = await documentAt('/dyfrdwy/openapi.json')
  // Health answers with no 4XX: there is nothing that could be asked of it wrongly.
  expect((await lint(found)).filter((fault) => !fault.includes('~1health'))).toEqual([])
  const broken = { ...found, components: {} }
  expect(await lint(broken)).not.toEqual([])
}, 60_000)

test('every answer of every public address is as it is described', async () => {
  await haveOffer(dyfrdwy(7, day('2026-11-23')), NOW)
  await everything().updateTable('provider').set({ papers_until: '2027-06-30' }).execute()
  const found = await documentAt('/dyfrdwy/openapi.json')
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ;(formats as unknown as (ajv: Ajv2020) => void)(ajv)
  ajv.addSchema({ $id: 'https://days.example/api', ...found })
  const conforms = async (path: string, address: string, status: number) => {
    const response = await site().request(`${HERE}/dyfrdwy${address}`)
    expect(response.status, address).toBe(status)
    const type = response.headers.get('content-type') ?? ''
    const described = found.paths[path]?.get.responses[String(status)]?.content ?? {}
    const named = Object.keys(described).find((one) => type.startsWith(one.split(';')[0] ?? ''))
    expect(named, `${address} ${type}`).toBeDefined()
    if (!/json/.test(type)) return
    const escaped = path.replaceAll('~', '~0').replaceAll('/', '~1')
    const schema = `https://days.example/api#/paths/${escaped}/get/responses/${status}/content/${(named ?? '').replaceAll('/', '~1')}/schema`
    const validate = ajv.getSchema(schema)
    if (!validate) throw new Error(`Nothing describes ${schema}`)
    const json: unknown = await response.json()
    validate(json)
    expect((validate.errors ?? []).map((e) => `${address} ${e.instancePath} ${e.message}`)).toEqual(
      [],
    )
    return json as { contents?: readonly { id: string }[] }
  }
  for (const path of Object.keys(found.paths)) {
    if (path === '/health' || path.startsWith('/calendar/')) continue
    const isOne = path.endsWith('/{id}')
    const listed = path.replace('/{id}', '')
    const base = await conforms(
      listed,
      `${listed}${path.includes('/oruk/v3/') ? '?per_page=500' : ''}`,
      200,
    )
    if (!isOne) continue
    const ids = base?.contents?.filter((_, i, all) => i % Math.ceil(all.length / 10) === 0) ?? []
    expect(ids.length).toBeGreaterThan(0)
    for (const { id } of ids) await conforms(path, `${listed}/${id}`, 200)
    await conforms(path, `${listed}/none`, 404)
  }
  for (const list of ['services', 'service_at_locations', 'organizations'])
    await conforms(`/oruk/v3/${list}`, `/oruk/v3/${list}?full=true&per_page=500`, 200)
  await conforms('/oruk/v3/services', '/oruk/v3/services?minimal=true', 200)
  await conforms('/oruk/v3/services', '/oruk/v3/services?language=cy&full=true', 200)
  await conforms('/oruk/v3/services', '/oruk/v3/services?page=none', 400)
  await conforms('/feeds/session-series', '/feeds/session-series?afterId=x', 400)
  await conforms(
    '/feeds/scheduled-sessions',
    '/feeds/scheduled-sessions?afterTimestamp=9007199254740991&afterId=x',
    200,
  )
}, 120_000)
