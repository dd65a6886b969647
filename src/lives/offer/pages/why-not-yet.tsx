import type { View } from '#ground/kernel/view.ts'
import { sayDay, sayDayOfMonth, sayWeekday } from '#ground/words/dates.ts'
import { sayList } from '#ground/words/lists.ts'
import { sayTimes } from '#ground/words/times.ts'
import type { NotYet } from '../draft-session.ts'
import { paperNames } from '../draft-words.ts'
import { sayFault } from '../parts/price-fault-said.ts'
import type { PlaceFault } from '../place-then.ts'
import { previewWords as words } from '../preview-words.ts'
import { questionWords } from '../question-words.ts'
import { sessionPaths } from '../session-paths.ts'
import { venuePaths } from '../venue-paths.ts'
import { placeWords } from '../venue-words.ts'

type WhyProps = { readonly view: View; readonly draftId: string; readonly why: NotYet }

/** Why a draft is not offered yet, with the way to where it is mended. */
export function WhyNotYet({ view, draftId, why }: WhyProps) {
  const link = (question: string, text: string) => (
    <a class="govuk-link" href={sessionPaths.question.to({ draftId, question })}>
      {text}
    </a>
  )
  switch (why.kind) {
    case 'unanswered':
      return link(why.question, questionWords[why.question](view))
    case 'in-the-past':
      return link('dates', words.past(view))
    case 'no-day-at-all':
      return link('dates', words.noDay(view))
    case 'unknown-postcode':
      return link('new-place', words.unknownPostcode(view))
    case 'place':
      return (
        <>
          {sayPlaceFault(view, why.fault)}
          <ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
            {MENDED[why.fault.kind].map((question) => (
              <li>{link(question, questionWords[question](view))}</li>
            ))}
            {why.fault.kind === 'closed-then' && why.fault.own && (
              <li>
                <a class="govuk-link" href={venuePaths.hours.to({ venueId: why.fault.own })}>
                  {placeWords.hours(view)}
                </a>
              </li>
            )}
          </ul>
        </>
      )
    case 'price':
      return link('prices', sayFault(view, why.fault))
    case 'papers':
      return <>{words.papers(view, { papers: sayList(view, papersOf(view, why.papers)) })}</>
  }
}

const papersOf = (view: View, papers: Extract<NotYet, { readonly kind: 'papers' }>['papers']) =>
  papers.map(({ kind, until }) => {
    const paper = paperNames[kind](view)
    return until ? words.paperUntil(view, { paper, day: sayDayOfMonth(view, until) }) : paper
  })

/** The questions by which each may be mended. */
const MENDED = {
  'closed-then': ['weekday', 'times', 'place'],
  'room-too-small': ['room', 'numbers'],
  'room-taken': ['room', 'times', 'weekday'],
  'room-gone': ['room'],
} as const

function sayPlaceFault(view: View, fault: PlaceFault): string {
  if (fault.kind === 'room-gone') return words.roomGone(view)
  if (fault.kind === 'room-too-small') return words.roomTooSmall(view, fault)
  if (fault.kind === 'room-taken')
    return words.roomTaken(view, { room: fault.room, day: sayDay(view, fault.on) })
  const [first] = fault.open
  if (!first) return words.shutThatDay(view, { place: fault.place })
  return words.openThen(view, {
    place: fault.place,
    day: sayWeekday(view, first.weekday),
    times: sayList(
      view,
      fault.open.map(({ opens, closes }) => sayTimes(view, opens, closes)),
    ),
  })
}
