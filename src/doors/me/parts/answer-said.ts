import { addDays, type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { nextMonday } from '#weeks/bookings/week-of-places.ts'
import { takesBack } from '#weeks/proposals/answer.ts'
import type { AnswerGiven } from '#weeks/proposals/answering.ts'
import { talkBy } from '#weeks/proposals/follow-up.ts'
import { type PersonsWeek, sayTitle, type WeekSeen } from '#weeks/proposals/persons-week.ts'
import { answerWords } from '../answer-words.ts'
import type { Says } from '../pages/check.tsx'
import { words } from '../words.ts'
import { pictureOfSession } from './session-picture.ts'

/** A week whose last answer is known, on a day. */
export type Answered = {
  readonly view: View
  readonly persons: PersonsWeek
  readonly week: WeekSeen
  readonly last: AnswerGiven
  readonly today: Day
}

export const titleIn = (view: View, { sessions }: PersonsWeek, id: Id | undefined): string => {
  const session = id === undefined ? undefined : sessions.get(id)
  return session ? sayTitle(view, session) : ''
}

/** Who talks with the person, and by when. */
export function sayTalk(view: View, { worker }: PersonsWeek, askedAt: Date): string {
  const day = sayTheDay(view, talkBy(askedAt))
  return worker
    ? answerWords.workerTalks(view, { name: worker.name, day })
    : answerWords.teamTalks(view, { day })
}

/** Whether the week that was agreed has not begun yet, so that it can be taken back. */
export const isBeforeItBegins = (last: AnswerGiven, today: Day): boolean =>
  nextMonday(dayOf(last.answeredAt)) === nextMonday(today)

/** "I have changed my mind" is always there, but for an agreed week that has begun: that one is changed, not undone. */
export const mayChangeMind = ({
  week,
  last,
  today,
}: Omit<Answered, 'view' | 'persons'>): boolean => {
  const back = takesBack(last)
  if (!back || (back.kind === 'talk' && !last.open)) return false
  return back.kind !== 'yes' || (week.state === 'accepted' && isBeforeItBegins(last, today))
}

/** What was answered, what happens next and by when, and until when a mind may be changed. */
export function sayAnswered(answered: Answered): readonly Says[] {
  const { view, persons, week, last } = answered
  if (last.answer === 'talk')
    return [
      { picture: 'yes', text: answerWords.weHaveIt(view) },
      { picture: 'talk', text: sayTalk(view, persons, last.answeredAt) },
      { picture: 'week', text: answerWords.nothingChanges(view) },
    ]
  if (last.answer === 'not-sure')
    return [
      { picture: 'not-sure', text: answerWords.weKeepIt(view) },
      { picture: 'time', text: answerWords.answerLater(view) },
      { picture: 'people', text: answerWords.notHeld(view) },
    ]
  if (last.answer === 'no' && !last.sessionId)
    return [
      { picture: 'no', text: words.saidNo(view) },
      { picture: 'week', text: answerWords.keepsNow(view) },
      { picture: 'plan', text: answerWords.weWillThink(view) },
    ]
  return [
    sayChange(answered),
    ...(week.state === 'accepted' ? fromMonday(answered) : whenYes(answered)),
  ]
}

function sayChange({ view, persons, last }: Answered): Says {
  if (last.answer === 'swap')
    return {
      picture: pictureOfSession(persons, last.swappedTo),
      text: answerWords.swapped(view, { title: titleIn(view, persons, last.swappedTo) }),
    }
  if (!last.sessionId) return { picture: 'yes', text: answerWords.saidYes(view) }
  const title = titleIn(view, persons, last.sessionId)
  const picture = pictureOfSession(persons, last.sessionId)
  return last.answer === 'no'
    ? { picture, text: words.saidNoToLine(view, { title }) }
    : { picture, text: answerWords.backIn(view, { title }) }
}

function fromMonday({ view, last, today }: Answered): readonly Says[] {
  const monday = nextMonday(dayOf(last.answeredAt))
  if (!isBeforeItBegins(last, today)) return [{ picture: 'week', text: answerWords.begun(view) }]
  const starts = last.sessionId || last.swappedTo ? answerWords.swapStartsOn : answerWords.startsOn
  return [
    { picture: 'week', text: starts(view, { monday: sayTheDay(view, monday) }) },
    {
      picture: 'change',
      text: answerWords.untilSunday(view, { sunday: sayTheDay(view, addDays(monday, -1)) }),
    },
  ]
}

const whenYes = ({ view }: Answered): readonly Says[] => [
  { picture: 'plan', text: answerWords.thenAnswer(view) },
  { picture: 'change', text: answerWords.anyTime(view) },
]
