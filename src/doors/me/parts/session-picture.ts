import type { Id } from '#ground/kernel/id.ts'
import type { PictureKey } from '#ground/words/pictures.ts'
import { pictureOf } from '#weeks/proposals/parts/session-said.ts'
import type { PersonsWeek } from '#weeks/proposals/persons-week.ts'

export const pictureOfSession = (
  { sessions }: Pick<PersonsWeek, 'sessions'>,
  id: Id | undefined,
): PictureKey => {
  const session = id === undefined ? undefined : sessions.get(id)
  return session ? pictureOf(session) : 'activity'
}
