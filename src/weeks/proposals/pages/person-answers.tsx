import { dayOf, minuteOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayTime } from '#ground/words/times.ts'
import type { AnswerGiven } from '../answering.ts'
import type { Pressed } from '../person-week-queries.ts'
import { answerWords, personWeekWords as words } from '../person-week-words.ts'
import { type PersonsWeek, sayTitle, type WeekSeen } from '../persons-week.ts'

type AnswersProps = {
  readonly view: View
  readonly seen: PersonsWeek
  readonly week: WeekSeen
  readonly pressed: readonly Pressed[]
}

/** What the person said, newest first, and who pressed: a helper's answer never passes for the person's. */
export function PersonAnswers({ view, seen, week, pressed }: AnswersProps) {
  if (week.answers.length === 0) return <p class="govuk-body">{words.noAnswers(view)}</p>
  return (
    <ul class="govuk-list govuk-list--spaced">
      {week.answers.toReversed().map((answer) => (
        <li>
          {words.answered(view, {
            when: `${sayDay(view, dayOf(answer.answeredAt))}, ${sayTime(view, minuteOf(answer.answeredAt))}`,
            about: about(view, seen, answer),
            answer: sayAnswer(view, seen, answer),
          })}{' '}
          {sayPressed(view, pressed, answer)}
          {answer.open && <strong> {words.stillToTalk(view)}</strong>}
        </li>
      ))}
    </ul>
  )
}

const titleOf = (view: View, seen: PersonsWeek, sessionId: string): string => {
  const session = seen.sessions.get(sessionId)
  return session ? sayTitle(view, session) : words.aSession(view)
}

const about = (view: View, seen: PersonsWeek, { sessionId }: AnswerGiven): string =>
  sessionId ? titleOf(view, seen, sessionId) : words.wholeWeek(view)

const sayAnswer = (view: View, seen: PersonsWeek, { answer, swappedTo }: AnswerGiven): string =>
  swappedTo
    ? words.swappedTo(view, { title: titleOf(view, seen, swappedTo) })
    : answerWords[answer](view)

function sayPressed(view: View, pressed: readonly Pressed[], { accountId }: AnswerGiven): string {
  const who = pressed.find((one) => one.accountId === accountId)
  if (who?.isPerson) return words.pressedByPerson(view)
  return words.pressedBy(view, { name: who?.name ?? words.someone(view) })
}
