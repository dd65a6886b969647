import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { type County, councilIdOf } from '#doors/demo/county.ts'
import { feedRoutes } from '#doors/feeds/routes.ts'
import { addCouncil } from '#ground/access/actions.ts'
import { councilsOf } from '#ground/access/councils.ts'
import {
  saveActivities,
  saveAreas,
  savePostcodes,
  saveProviders,
  saveSessions,
  saveVenues,
} from '#lives/offer/actions.ts'
import { testPlatform } from './platform.ts'

/** The published schemas are for tests alone, and stand beside the project where somebody has put them. */
const AT = join(import.meta.dirname, '../../shared/standards')
const SCHEMAS = join(AT, 'oruk-3.0/schema')

export const haveStandards: boolean = existsSync(SCHEMAS)
/** Said where a test is left out. */
export const WITHOUT_THEM = `the published schemas are not at ${AT}`

/** The activity list of OpenActive: each concept's id with its name. */
export const activityList = (): ReadonlyMap<string, string> =>
  new Map(readActivityList().concept.map(({ id, prefLabel }) => [id, prefLabel]))

export const readActivityList = () =>
  JSON.parse(readFileSync(join(AT, 'activity-list.jsonld'), 'utf8')) as {
    readonly concept: readonly { readonly id: string; readonly prefLabel: string }[]
  }

const addFormats = formats as unknown as (ajv: Ajv2020) => void

/** Every published schema, by its name: 'service', 'service_list'. They name each other by their addresses. */
function readSchemas(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  for (const file of readdirSync(SCHEMAS)) {
    if (file === 'open_api.json' || file === 'empy_list_response.json') continue
    const {
      $id: _,
      $schema: __,
      ...schema
    } = JSON.parse(readFileSync(join(SCHEMAS, file), 'utf8')) as Record<string, unknown>
    ajv.addSchema(schema, `https://openreferraluk.org/specifications/3.0/schema/${file}`)
  }
  return ajv
}

let read: Ajv2020 | undefined
export function schemaOf(name: string): ValidateFunction {
  read ??= readSchemas()
  const found = read.getSchema(`https://openreferraluk.org/specifications/3.0/schema/${name}.json`)
  if (!found) throw new Error(`There is no published schema called ${name}`)
  return found as ValidateFunction
}

/** What is wrong with an answer by a published schema; nothing, where it conforms. */
export function faultsBy(name: string, answer: unknown): readonly string[] {
  const validate = schemaOf(name)
  validate(answer)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** Where an answer has a null, an empty text or an empty list: the standards ask that such a field is left out. */
export function emptiesIn(value: unknown, path = ''): readonly string[] {
  if (value === null || value === '') return [path]
  if (Array.isArray(value))
    return [
      ...(value.length === 0 ? [path] : []),
      ...value.flatMap((one, i) => emptiesIn(one, `${path}/${i}`)),
    ]
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, one]) => emptiesIn(one, `${path}/${key}`))
  return []
}

/** What there is to do in a county, and nobody who does it. */
export async function haveOffer(county: County, now: Date): Promise<void> {
  const councilId = councilIdOf(county.council.key)
  await testPlatform({ now }).transaction(councilId, async (db) => {
    await addCouncil(db, { ...county.council, id: councilId, isDemo: true })
    await saveAreas(db, councilId, county.areas)
    await savePostcodes(db, councilId, county.postcodes)
    await saveActivities(db, councilId, county.activities)
    await saveProviders(db, councilId, county.providers)
    await saveVenues(db, councilId, county.venues)
    await saveSessions(db, councilId, county.sessions)
  })
}

/** The public addresses at a moment, as the site mounts them. */
export function feedsAt(now: Date, baseUrl: string) {
  const platform = testPlatform({ now })
  const config = { baseUrl, defaultCouncil: undefined }
  return feedRoutes({ platform, councils: councilsOf(platform), config })
}
