import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveProfile } from './day-store.ts'
import type { Profile } from './profile.ts'

/** The page for supporters as it was agreed with the person. Its version is the one that was read; nought: there was none. */
export async function writeProfile(
  db: Db,
  { councilId, accountId, now }: { councilId: Id; accountId: Id; readonly now: Date },
  profile: Omit<Profile, 'agreedOn'> & {
    readonly agreedBy: 'person' | 'with-help' | 'best-interests'
  },
): Promise<Result<'saved', { readonly kind: 'changed-meanwhile' }>> {
  const row = { ...profile, agreedOn: dayOf(now), writtenBy: accountId }
  if (!(await saveProfile(db, councilId, row))) return refuse({ kind: 'changed-meanwhile' })
  const { personId, version } = profile
  const detail = { version: version + 1 }
  const action = 'support page written'
  await audit(db, [{ councilId, accountId, personId, action, subject: personId, detail, at: now }])
  return accept('saved')
}
