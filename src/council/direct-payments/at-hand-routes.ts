import type { Context } from 'hono'
import { idIn } from '#ground/access/address.ts'
import type { Signed } from '#ground/access/may.ts'
import { openRecord } from '#ground/access/record.ts'
import type { Permission } from '#ground/access/role.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import { newId } from '#ground/kernel/id.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { personFlag } from '#lives/people/queries.ts'
import type { Doing } from './actions.ts'
import type { Mistakes } from './moving.ts'
import type { MayDo } from './pages/staff-account.tsx'

export type Asked = Context<Signed>

/** What every page of staff about an account has at hand. */
export type Opened = Doing & {
  readonly flag: PersonFlag
  readonly today: Day
  readonly isWelsh: boolean
  readonly may: MayDo
}

/** Opens the money of one person's record for one page or one form. `id` is new, for a form that writes something. */
export function openMoney<T>(
  platform: Platform,
  c: Asked,
  work: (db: Db, opened: Opened) => Promise<T>,
): Promise<T> {
  const reader = c.get('reader')
  const { councilId, accountId } = reader
  const personId = idIn(c, 'personId')
  const now = platform.now()
  const today = dayOf(now)
  const asked = { personId, scope: 'money', as: c.get('auditedAs') } as const
  return openRecord(platform, reader, asked, async (db) =>
    work(db, {
      ...{ councilId, accountId, personId, now, today, id: newId(now) },
      flag: await personFlag(db, councilId, personId, today),
      isWelsh: reader.council.jurisdiction === 'WALES',
      may: mayDo(reader.permissions),
    }),
  )
}

type Permissions = Signed['Variables']['reader']['permissions']

/** What came in is finance's to take back. */
const takesBack = (permissions: Permissions): Mistakes => {
  if (permissions.has('assess-means')) return 'all'
  return permissions.has('plan') ? 'spent' : 'own'
}

const CARERS: readonly Permission[] = ['see-money', 'plan', 'authorise']

const mayDo = (permissions: Permissions): MayDo => ({
  change: permissions.has('assess'),
  payIn: permissions.has('assess-means'),
  spend: permissions.has('plan') || permissions.has('assess-means'),
  takeBack: takesBack(permissions),
  seesPlan: permissions.has('see-people'),
  care: CARERS.some((one) => permissions.has(one)),
  seesPeople: permissions.has('see-people') || permissions.has('authorise'),
})
