import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Platform } from '#ground/platform/platform.ts'
import type { Council, Reader } from './reader.ts'
import type { DemoSignIns } from './ready-account.ts'
import { permissionsOf } from './role.ts'
import { endsFor, isLive, isWorthNoting } from './sign-in.ts'
import * as store from './store.ts'
import { newToken, readToken } from './token.ts'

/** Adds accounts that are not there yet: the demo's ready-made ones, and later those of a council's own. */
export const addAccounts = store.addAccounts

/** Adds a council that is not there yet; one that is stays as it is. */
export const addCouncil = store.addCouncil

/** Who a cookie's token stands for, if it still stands; notes that they were here. */
export async function readerOf(
  platform: Platform,
  cookie: string | undefined,
  councils: ReadonlyMap<Id, Council>,
): Promise<Reader | undefined> {
  const token = readToken(cookie)
  const council = token && councils.get(token.councilId)
  if (!token || !council) return undefined
  const now = platform.now()
  return platform.transaction(council.id, async (db) => {
    const found = await store.findSignedAccount(db, council.id, token.hash)
    if (!found || !isLive(found.signIn, found.account.roles, now)) return undefined
    if (isWorthNoting(found.signIn, now)) await store.noteSeen(db, council.id, token.hash, now)
    const { id: accountId, ...account } = found.account
    const permissions = permissionsOf(account.roles)
    return { council, councilId: council.id, accountId, permissions, ...account }
  })
}

/**
 * Signs in as one of a demo council's ready-made accounts.
 * @returns the cookie's text, or nothing where there is no such account or the council is a real one
 */
export async function signInToDemo(
  platform: Platform,
  council: Council,
  accountId: Id,
): Promise<string | undefined> {
  if (!council.isDemo) return undefined
  const now = platform.now()
  return platform.transaction(council.id, async (db) => {
    const account = await store.findDemoAccount(db, council.id, accountId)
    if (!account) return undefined
    const token = newToken(council.id)
    const endsAt = new Date(now.getTime() + endsFor(account.roles).absolute)
    await store.saveSignIn(db, { councilId: council.id, accountId, hash: token.hash, now, endsAt })
    await audit(db, [{ councilId: council.id, accountId, action: 'signed in', at: now }])
    return token.text
  })
}

export async function signOut(platform: Platform, cookie: string | undefined): Promise<void> {
  const token = readToken(cookie)
  if (!token) return
  await platform.transaction(token.councilId, (db) =>
    store.endSignIn(db, token.councilId, token.hash, platform.now()),
  )
}

/** Keeps the reader's language and way of seeing: with the account, so that the next letter is right too. */
export const keepView = (platform: Platform, reader: Reader, view: View): Promise<void> =>
  platform.transaction(reader.councilId, (db) =>
    store.saveView(db, reader.councilId, reader.accountId, view),
  )

/** The ready-made sign-ins of each demo council. */
export const demoSignIns = (
  platform: Platform,
  councils: readonly Council[],
): Promise<readonly DemoSignIns[]> =>
  Promise.all(
    councils
      .filter((council) => council.isDemo)
      .map(async (council) => ({
        council,
        accounts: await platform.transaction(council.id, (db) =>
          store.demoAccounts(db, council.id),
        ),
      })),
  )
