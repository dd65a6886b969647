import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Permission, Role } from './role.ts'

export type Council = {
  readonly id: Id
  readonly key: string
  readonly nameEn: string
  readonly nameCy: string
  readonly jurisdiction: 'ENGLAND' | 'WALES'
  readonly isDemo: boolean
}

/** Who is asking, and how they read. Put on the request by sign-in; nothing else decides it. */
export type Reader = {
  readonly council: Council
  readonly councilId: Id
  readonly accountId: Id
  readonly name: string
  readonly roles: readonly Role[]
  readonly permissions: ReadonlySet<Permission>
  /** Where the account is a person's own. */
  readonly personId?: Id
  /** Where the account acts for a provider. */
  readonly providerId?: Id
  readonly view: View
}
