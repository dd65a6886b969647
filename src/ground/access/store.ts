import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Point } from '#ground/kernel/place.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Council } from './reader.ts'
import type { RelationshipKind, Scope } from './relationship.ts'
import type { Role } from './role.ts'
import type { SignIn } from './sign-in.ts'

export type Account = {
  readonly id: Id
  readonly name: string
  readonly roles: readonly Role[]
  readonly view: View
  readonly personId?: Id
  readonly providerId?: Id
}
export type SignedAccount = { readonly account: Account; readonly signIn: SignIn }

type Row = {
  readonly id: Id
  readonly name: string
  readonly language: string
  readonly seeing: string
  readonly person_id: Id | null
  readonly provider_id: Id | null
  readonly roles: readonly Role[]
}
const accountOf = (row: Row): Account => ({
  id: row.id,
  name: row.name,
  roles: row.roles,
  // A check of the table holds both to these.
  view: { language: row.language, seeing: row.seeing } as View,
  ...(row.person_id && { personId: row.person_id }),
  ...(row.provider_id && { providerId: row.provider_id }),
})
const roles = sql<readonly Role[]>`array(
  select role from account_role r where r.council_id = account.council_id and r.account_id = account.id order by role
)`

/** The account behind a token's hash, with its roles, in one query; nothing where there is no such sign-in. */
export async function findSignedAccount(
  db: Db,
  councilId: Id,
  hash: Buffer,
): Promise<SignedAccount | undefined> {
  const row = await db
    .selectFrom('sign_in')
    .innerJoin('account', (join) =>
      join
        .onRef('account.council_id', '=', 'sign_in.council_id')
        .onRef('account.id', '=', 'sign_in.account_id'),
    )
    .select(['account.id', 'name', 'language', 'seeing', 'person_id', 'provider_id'])
    .select(['started_at', 'last_seen_at', 'ends_at', 'ended_at'])
    .select(roles.as('roles'))
    .where('sign_in.council_id', '=', councilId)
    .where('token_hash', '=', hash)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const { started_at: startedAt, last_seen_at: lastSeenAt, ends_at: endsAt, ended_at } = row
  const signIn = { startedAt, lastSeenAt, endsAt, ...(ended_at && { endedAt: ended_at }) }
  return { account: accountOf(row), signIn }
}

/** The ready-made sign-ins of a demo council, one per role; none elsewhere. */
export async function demoAccounts(db: Db, councilId: Id): Promise<readonly Account[]> {
  const rows = await db
    .selectFrom('account')
    .select(['id', 'name', 'language', 'seeing', 'person_id', 'provider_id'])
    .select(roles.as('roles'))
    .where('council_id', '=', councilId)
    .where('is_demo', '=', true)
    .where('ended_on', 'is', null)
    .orderBy('name')
    .limit(100)
    .execute()
  return rows.map(accountOf)
}

export const findDemoAccount = async (
  db: Db,
  councilId: Id,
  id: Id,
): Promise<Account | undefined> =>
  (await demoAccounts(db, councilId)).find((account) => account.id === id)

type NewSignIn = {
  readonly councilId: Id
  readonly accountId: Id
  readonly hash: Buffer
  readonly now: Date
  readonly endsAt: Date
}
export async function saveSignIn(db: Db, { councilId, accountId, hash, now, endsAt }: NewSignIn) {
  await db
    .insertInto('sign_in')
    .values({
      council_id: councilId,
      token_hash: hash,
      account_id: accountId,
      started_at: now,
      last_seen_at: now,
      ends_at: endsAt,
    })
    .execute()
}

export async function noteSeen(db: Db, councilId: Id, hash: Buffer, now: Date): Promise<void> {
  await db
    .updateTable('sign_in')
    .set({ last_seen_at: now })
    .where('council_id', '=', councilId)
    .where('token_hash', '=', hash)
    .execute()
}

export async function endSignIn(db: Db, councilId: Id, hash: Buffer, now: Date): Promise<void> {
  await db
    .updateTable('sign_in')
    .set({ ended_at: now })
    .where('council_id', '=', councilId)
    .where('token_hash', '=', hash)
    .where('ended_at', 'is', null)
    .execute()
}

/** Keeps a reader's language and way of seeing with the account, not the browser. */
export async function saveView(db: Db, councilId: Id, accountId: Id, view: View): Promise<void> {
  await db
    .updateTable('account')
    .set(view)
    .where('council_id', '=', councilId)
    .where('id', '=', accountId)
    .execute()
}

export type NewAccount = Account & {
  readonly isDemo: boolean
  readonly relationships: readonly {
    readonly id: Id
    readonly personId: Id
    readonly kind: RelationshipKind
    readonly scopes: readonly Scope[]
    readonly document?: string
    readonly startsOn: string
  }[]
}

export type NewCouncil = Omit<Council, 'id'> & { readonly id: Id; readonly centre: Point }

/** Adds a council by the one function of the database that may: the program itself only reads councils. */
export async function addCouncil(db: Db, council: NewCouncil): Promise<void> {
  const { id, key, nameEn, nameCy, jurisdiction, isDemo, centre } = council
  await sql`select add_council(${id}, ${key}, ${nameEn}, ${nameCy}, ${jurisdiction}, ${isDemo},
    ${centre.lat}, ${centre.lon})`.execute(db)
}

/** Adds accounts with their roles and relationships, in three statements; those that are there already stay as they are. */
export async function addAccounts(
  db: Db,
  councilId: Id,
  accounts: readonly NewAccount[],
): Promise<void> {
  const council_id = councilId
  const rows = accounts.map(({ id, name, view, personId, providerId, isDemo }) => ({
    ...{ council_id, id, name, ...view, is_demo: isDemo },
    ...{ person_id: personId ?? null, provider_id: providerId ?? null },
  }))
  const held = accounts.flatMap((a) =>
    a.roles.map((role) => ({ council_id, account_id: a.id, role })),
  )
  const ties = accounts.flatMap((a) =>
    a.relationships.map((r) => ({
      ...{ council_id, id: r.id, account_id: a.id, person_id: r.personId, kind: r.kind },
      ...{ scopes: [...r.scopes], document: r.document ?? null, starts_on: r.startsOn },
    })),
  )
  if (rows.length > 0)
    await db
      .insertInto('account')
      .values(rows)
      .onConflict((c) => c.doNothing())
      .execute()
  if (held.length > 0)
    await db
      .insertInto('account_role')
      .values(held)
      .onConflict((c) => c.doNothing())
      .execute()
  if (ties.length > 0)
    await db
      .insertInto('relationship')
      .values(ties)
      .onConflict((c) => c.doNothing())
      .execute()
}
