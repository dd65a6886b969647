import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Saved } from '#ground/kernel/saved.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
import type { Profile } from './profile.ts'
import type { WelfarePlan } from './welfare.ts'

/** Pages for supporters, by the hundred. Saving the same again does nothing. */
export const saveProfiles = (
  db: Db,
  councilId: Id,
  profiles: readonly (Profile & { readonly agreedBy: string })[],
): Promise<Saved> =>
  saveRows(
    db,
    'person_profile',
    ['person_id'],
    profiles.map((one) => ({
      ...{ council_id: councilId, person_id: one.personId, likes: one.likes, support: one.support },
      ...{ upset: one.upset, safety: one.safety, allergies: one.allergies ?? null },
      ...{ medicines: one.medicines ?? null, seizures: one.seizures ?? null },
      ...{ agreed_on: one.agreedOn, agreed_by: one.agreedBy, version: one.version },
    })),
  )

/** How people are looked for by their own plans, by the hundred. */
export const saveWelfarePlans = (
  db: Db,
  councilId: Id,
  plans: readonly (WelfarePlan & { readonly personId: Id; readonly agreedOn: Day })[],
): Promise<Saved> =>
  saveRows(
    db,
    'welfare_plan',
    ['person_id'],
    plans.map((one) => ({
      ...{ council_id: councilId, person_id: one.personId, minutes: one.minutes, risk: one.risk },
      ...{ contacts: JSON.parse(JSON.stringify(one.contacts)), then_words: one.thenWords },
      ...{ agreed_on: one.agreedOn, version: 1 },
    })),
  )
