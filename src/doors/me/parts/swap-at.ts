import type { Id } from '#ground/kernel/id.ts'
import type { PersonsWeek } from '#weeks/proposals/persons-week.ts'
import { mePaths } from '../paths.ts'

/** Whether a proposed week is there to answer: it waits, or it was said yes to and may still be changed. */
export const isAnswerable = ({ week }: PersonsWeek): boolean =>
  week?.state === 'open' || week?.state === 'accepted'

/** Where one session is changed for another: in the proposed week while there is one, else in the plan in force. */
export const swapAt = (persons: PersonsWeek, sessionId: Id, toId: Id): string =>
  isAnswerable(persons)
    ? mePaths.swap.to({ sessionId, toId })
    : mePaths.changeMine.to({ sessionId, toId })
