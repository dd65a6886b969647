import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { nextMonday } from '#weeks/bookings/week-of-places.ts'
import { takesBack } from '#weeks/proposals/answer.ts'
import {
  type PersonsWeek,
  slotsOn,
  slotsProposed,
  type WeekSeen,
} from '#weeks/proposals/persons-week.ts'
import { answerWords } from '../answer-words.ts'
import type { Check, Says } from '../pages/check.tsx'
import { mePaths } from '../paths.ts'
import { sayTalk, titleIn } from './answer-said.ts'
import { pictureOfSession } from './session-picture.ts'

/** What a check is about: a week as it stands, and the moment of asking. */
export type Checking = {
  readonly view: View
  readonly persons: PersonsWeek
  readonly week: WeekSeen
  readonly now: Date
  readonly today: Day
}

const fieldsOf = ({ week }: Checking) => ({ week: week.id, version: String(week.version) })
const mondayIn = ({ view, today }: Checking) => sayTheDay(view, nextMonday(today))

/** Yes: when it starts, and what the person would stop going to. */
export function checkYes(checking: Checking): Check {
  const { view, persons, today } = checking
  const staying = new Set(slotsProposed(persons).map((slot) => slot.session.id))
  const stops = slotsOn(persons, nextMonday(today))
    .filter((slot) => !staying.has(slot.session.id))
    .map(
      ({ session }): Says => ({
        picture: pictureOfSession(persons, session.id),
        text: answerWords.goes(view, { title: titleIn(view, persons, session.id) }),
      }),
    )
  return {
    says: [
      { picture: 'yes', text: answerWords.checkYes(view) },
      { picture: 'week', text: answerWords.startsOn(view, { monday: mondayIn(checking) }) },
      ...stops,
    ],
    action: mePaths.yes.to(),
    fields: fieldsOf(checking),
    button: { picture: 'yes', text: answerWords.doYes(view) },
    back: mePaths.proposed.to(),
  }
}

export function checkNo(checking: Checking): Check {
  const { view } = checking
  return {
    says: [
      { picture: 'no', text: answerWords.checkNo(view) },
      { picture: 'week', text: answerWords.keepsNow(view) },
    ],
    action: mePaths.no.to(),
    fields: fieldsOf(checking),
    button: { picture: 'no', text: answerWords.doNo(view) },
    back: mePaths.proposed.to(),
  }
}

export function checkNoToOne(checking: Checking, sessionId: Id): Check {
  const { view, persons } = checking
  const title = titleIn(view, persons, sessionId)
  return {
    says: [
      {
        picture: pictureOfSession(persons, sessionId),
        text: answerWords.checkNoToOne(view, { title }),
      },
      { picture: 'week', text: answerWords.restStays(view) },
      { picture: 'plan', text: answerWords.notAgain(view) },
    ],
    action: mePaths.noToOne.to({ sessionId }),
    fields: fieldsOf(checking),
    button: { picture: 'no', text: answerWords.doNoToOne(view) },
    back: mePaths.changeOne.to({ sessionId }),
  }
}

export function checkNotSure(checking: Checking): Check {
  const { view } = checking
  return {
    says: [
      { picture: 'not-sure', text: answerWords.checkNotSure(view) },
      { picture: 'plan', text: answerWords.weKeepIt(view) },
      { picture: 'people', text: answerWords.notHeld(view) },
    ],
    action: mePaths.notSure.to(),
    fields: fieldsOf(checking),
    button: { picture: 'not-sure', text: answerWords.doNotSure(view) },
    back: mePaths.proposed.to(),
  }
}

export function checkTalk(checking: Checking): Check {
  const { view, persons, now } = checking
  return {
    says: [
      { picture: 'talk', text: answerWords.checkTalk(view) },
      { picture: 'person', text: sayTalk(view, persons, now) },
      { picture: 'week', text: answerWords.nothingChanges(view) },
    ],
    action: mePaths.talk.to(),
    fields: fieldsOf(checking),
    button: { picture: 'talk', text: answerWords.doTalk(view) },
    back: mePaths.myWeek.to(),
  }
}

/** @param from the session that goes; nothing, where the time is empty */
export function checkSwap(
  checking: Checking,
  { from, to }: { readonly from?: Id; readonly to: Id },
): Check {
  const { view, persons, week } = checking
  const says: readonly Says[] = [
    {
      picture: pictureOfSession(persons, to),
      text: answerWords.checkSwap(view, { title: titleIn(view, persons, to) }),
    },
    ...(from
      ? [
          {
            picture: pictureOfSession(persons, from),
            text: answerWords.insteadOf(view, { title: titleIn(view, persons, from) }),
          },
        ]
      : []),
    week.state === 'open'
      ? { picture: 'plan', text: answerWords.yoursWhenYes(view) }
      : { picture: 'week', text: answerWords.swapStartsOn(view, { monday: mondayIn(checking) }) },
  ]
  return {
    says,
    action: from
      ? mePaths.swap.to({ sessionId: from, toId: to })
      : mePaths.add.to({ sessionId: to }),
    fields: fieldsOf(checking),
    button: { picture: 'yes', text: from ? answerWords.doSwap(view) : answerWords.doAdd(view) },
    back: from ? mePaths.changeOne.to({ sessionId: from }) : mePaths.activity.to({ sessionId: to }),
  }
}

/** "I have changed my mind": what goes back to how it was. Nothing, where there is no answer to take back. */
export function checkBack(checking: Checking): Check | undefined {
  const { view, week } = checking
  const last = week.answers.at(-1)
  const becomes = last && sayBack(checking)
  if (!last || !becomes) return undefined
  return {
    says: [{ picture: 'change', text: answerWords.checkBack(view) }, becomes],
    action: mePaths.changedMyMind.to(),
    fields: { week: week.id, answerId: last.id },
    button: { picture: 'change', text: answerWords.doBack(view) },
    back: mePaths.answered.to(),
  }
}

function sayBack({ view, persons, week }: Checking): Says | undefined {
  const back = takesBack(week.answers.at(-1))
  if (!back) return undefined
  const about = (id: Id, says: typeof answerWords.backLine): Says => ({
    picture: pictureOfSession(persons, id),
    text: says(view, { title: titleIn(view, persons, id) }),
  })
  switch (back.kind) {
    case 'yes':
      return { picture: 'week', text: answerWords.backYes(view) }
    case 'no':
      return { picture: 'plan', text: answerWords.backNo(view) }
    case 'talk':
      return { picture: 'talk', text: answerWords.backTalk(view) }
    case 'swap':
      return about(back.to, answerWords.backLine)
    case 'added':
      return about(back.sessionId, answerWords.backOut)
    case 'line':
      return about(
        back.sessionId,
        back.answer === 'yes' ? answerWords.backLine : answerWords.backOut,
      )
  }
}
