import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayList } from '#ground/words/lists.ts'
import type { Names } from '#weeks/fit/parts/reasons-said.ts'
import { reasonWords } from '#weeks/fit/reason-words.ts'
import type { PersonsWeek, SessionSeen } from '../persons-week.ts'
import { sayTitle } from '../persons-week.ts'

/** What a person's friends and sessions are called. */
export const namesIn = (
  view: View,
  { friends }: Pick<PersonsWeek, 'friends'>,
  sessions: ReadonlyMap<Id, SessionSeen>,
): Names =>
  new Map([
    ...friends.map((friend) => [friend.id, friend.name] as const),
    ...[...sessions.values()].map((session) => [session.id, sayTitle(view, session)] as const),
  ])

/** "Sam and Ella go too." Nothing, where no friend goes. */
export const sayFriends = (
  view: View,
  { friends }: Pick<SessionSeen, 'friends'>,
): string | undefined =>
  friends.length === 0
    ? undefined
    : reasonWords.friendGoes(view, {
        names: sayList(
          view,
          friends.map((f) => f.name),
        ),
        count: friends.length,
      })
