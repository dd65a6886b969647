import type { Role } from '#ground/access/role.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { hangMedia } from '#lives/media/actions.ts'
import { isSameMedia, type Media } from '#lives/media/media.ts'
import { mediaOf } from '#lives/media/queries.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { makeTasks } from '#lives/tasks/actions.ts'
import { bankHolidays } from '#lives/tasks/queries.ts'
import { horizonOf, workingDaysAfter } from '#lives/tasks/working-days.ts'
import { type Challenge, hasSaid, type SayRefusal, SCOPE_ABOUT } from './challenge.ts'
import { handlerFor } from './handler-choice.ts'
import { challengeDays } from './policies.ts'
import { candidatesFor, decidersOf } from './queries.ts'
import * as store from './store.ts'

/** A challenge as somebody makes it. */
export type Challenging = Pick<
  Challenge,
  'personId' | 'about' | 'kind' | 'madeBy' | 'madeFor' | 'cameBy' | 'words' | 'wantsAdvocate'
> & {
  readonly councilId: Id
  readonly subject?: Id | undefined
  readonly picture?: Challenge['picture'] | undefined
  /** Photos and recordings that came with it, kept already. */
  readonly media?: readonly Media[]
  readonly now: Date
}
export type Challenged = { readonly id: Id; readonly isNew: boolean }

/**
 * Makes a challenge or complaint: it has its dates by the rule of the nation on the day, a named handler who did not
 * decide the thing, and a task for them; where an advocate is wanted, a task to find one. Nothing of the person's support
 * changes. Sent twice, with the same photos and recordings, it is one.
 */
export async function challenge(
  db: Db,
  asked: Challenging,
): Promise<Result<Challenged, SayRefusal | LapsedPolicy>> {
  const { councilId, now, subject, picture, media = [], ...said } = asked
  if (!hasSaid(asked)) return refuse({ kind: 'say-something' })
  const words = asked.words.trim()
  await lockPerson(db, asked)
  const same = await findSame(db, councilId, { ...asked, words } as store.Made, media)
  if (same) return accept({ id: same, isNew: false })
  const dates = await datesFor(db, asked)
  if (!dates.ok) return dates
  const handler = handlerFor(
    await candidatesFor(db, { councilId, personId: asked.personId, on: dayOf(now) }),
    await decidersOf(db, councilId, subject),
  )
  const made: Challenge = {
    ...{ ...said, words, id: newId(now), madeAt: now, ...dates.value },
    ...(subject && { subject }),
    ...(picture && { picture }),
    ...(handler && { handlerId: handler.accountId }),
  }
  await store.insertChallenge(db, councilId, made)
  await hangMedia(
    db,
    { councilId, personId: made.personId, accountId: made.madeBy, now },
    {
      ...{ ids: media.map(({ id }) => id), usedFor: 'challenge', subject: made.id },
      scope: SCOPE_ABOUT[made.about],
    },
  )
  await makeWork(db, councilId, made, handler?.role ?? 'team-manager')
  await audit(db, [
    {
      ...{ councilId, accountId: asked.madeBy, personId: asked.personId },
      ...{ action: 'challenge made', subject: made.id, detail: { about: asked.about }, at: now },
    },
  ])
  return accept({ id: made.id, isNew: true })
}

/** The challenge that says just this, with just these photos and recordings. */
async function findSame(
  db: Db,
  councilId: Id,
  made: store.Made,
  media: readonly Media[],
): Promise<Id | undefined> {
  const found = await store.findSame(db, councilId, made)
  const theirs = await mediaOf(
    db,
    councilId,
    found.map(({ id }) => id),
  )
  return found.find(({ id }) => isSameMedia(theirs.get(id) ?? [], media))?.id
}

type Dates = { readonly acknowledgeBy: Day; readonly answerBy: Day }

async function datesFor(
  db: Db,
  { councilId, now, kind }: Pick<Challenging, 'councilId' | 'now' | 'kind'>,
): Promise<Result<Dates, LapsedPolicy>> {
  const on = dayOf(now)
  const rules = await policiesOn(db, { councilId, on }, { days: challengeDays })
  if (!rules.ok) return rules
  const days = rules.value.days.get(kind)
  if (!days) return refuse({ kind: 'lapsed-policy', key: challengeDays.key, on })
  const holidays = await bankHolidays(db, on, horizonOf(on, days.answer))
  return accept({
    acknowledgeBy: workingDaysAfter(on, days.acknowledge, holidays),
    answerBy: workingDaysAfter(on, days.answer, holidays),
  })
}

async function makeWork(db: Db, councilId: Id, made: Challenge, role: Role): Promise<void> {
  const { personId, id: subject, madeAt, acknowledgeBy, answerBy } = made
  const about = { personId, subject, madeAt }
  await makeTasks(db, councilId, [
    {
      ...{ ...about, kind: 'challenge', role, dueOn: answerBy },
      accountId: made.handlerId,
    },
    ...(made.wantsAdvocate === 'yes'
      ? ([
          { ...about, kind: 'advocate-needed', role: 'social-worker', dueOn: acknowledgeBy },
        ] as const)
      : []),
  ])
}
