import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Council } from './reader.ts'
import type { Relationship, RelationshipKind, Scope } from './relationship.ts'

const COUNCIL = ['id', 'key', 'name_en', 'name_cy', 'jurisdiction', 'is_demo'] as const
type CouncilRow = {
  readonly id: Id
  readonly key: string
  readonly name_en: string
  readonly name_cy: string
  readonly jurisdiction: string
  readonly is_demo: boolean
}
const councilOf = (row: CouncilRow): Council => ({
  id: row.id,
  key: row.key,
  nameEn: row.name_en,
  nameCy: row.name_cy,
  jurisdiction: row.jurisdiction === 'WALES' ? 'WALES' : 'ENGLAND',
  isDemo: row.is_demo,
})

/** Every council that this program serves, by name. */
export async function allCouncils(db: Db): Promise<readonly Council[]> {
  const rows = await db.selectFrom('council').select(COUNCIL).orderBy('name_en').execute()
  return rows.map(councilOf)
}

export async function findCouncil(db: Db, key: string): Promise<Council | undefined> {
  const row = await db
    .selectFrom('council')
    .select(COUNCIL)
    .where('key', '=', key)
    .executeTakeFirst()
  return row && councilOf(row)
}

/** Whose a host is, where it belongs to one council. */
export async function councilOfHost(db: Db, host: string): Promise<Id | undefined> {
  const row = await db
    .selectFrom('council_host')
    .select('council_id')
    .where('host', '=', host)
    .executeTakeFirst()
  return row?.council_id
}

/** One council, where nobody's request says which. */
export async function councilById(db: Db, id: Id): Promise<Council> {
  const row = await db
    .selectFrom('council')
    .select(COUNCIL)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return councilOf(row)
}

/** What ties an account to one person, as rows for the rule `maySee`. */
export async function relationshipsWith(
  db: Db,
  councilId: Id,
  accountId: Id,
  personId: Id,
): Promise<readonly Relationship[]> {
  const rows = await db
    .selectFrom('relationship')
    .select(['person_id', 'kind', 'scopes', 'document', 'starts_on', 'ends_on'])
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('person_id', '=', personId)
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    kind: row.kind as RelationshipKind,
    scopes: row.scopes as readonly Scope[],
    ...(row.document && { document: row.document }),
    startsOn: row.starts_on as Day,
    ...(row.ends_on && { endsOn: row.ends_on as Day }),
  }))
}

/** The names of the accounts that wrote, saw, signed or marked, in one query: by account. */
export async function accountNames(
  db: Db,
  councilId: Id,
  accountIds: readonly Id[],
): Promise<ReadonlyMap<Id, string>> {
  if (accountIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('account')
    .select(['id', 'name'])
    .where('council_id', '=', councilId)
    .where('id', 'in', [...new Set(accountIds)])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
