import type { Id } from '#ground/kernel/id.ts'
import type { Council } from './reader.ts'
import type { Role } from './role.ts'

/** One of a demo's ready-made sign-ins. */
export type ReadyAccount = {
  readonly id: Id
  readonly name: string
  readonly roles: readonly Role[]
}

export type DemoSignIns = { readonly council: Council; readonly accounts: readonly ReadyAccount[] }
