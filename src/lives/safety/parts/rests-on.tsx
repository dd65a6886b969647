import { govuk } from '#ground/govuk/components.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { type Rests, type Signed, standingOn } from '../restriction-basis.ts'
import {
  standingWords,
  unfoundedWords,
  basisPageWords as words,
} from '../restriction-basis-words.ts'

const { SummaryList, Tag, WarningText } = govuk

type Props = { readonly view: View; readonly today: Day; readonly rests: Rests }

/** In one word: consent, a decision, one that no longer counts, nothing. */
export function StandingTag({ view, today, rests }: Props) {
  const standing = standingOn(rests, today)
  const isSound = standing === 'consent' || standing === 'best-interests'
  const colour = isSound ? 'govuk-tag--green' : 'govuk-tag--red'
  return <Tag text={standingWords[standing](view)} classes={colour} />
}

/** Who decided what, when, and until when it counts; or plainly that nothing allows it, and what to do next. */
export function RestsOn({
  mayAssess,
  ...props
}: Props & {
  /** Whether the reader assesses, and is told so; or is told whom to tell. */
  readonly mayAssess: boolean
}) {
  const { view, today, rests } = props
  const standing = standingOn(rests, today)
  return (
    <>
      {(standing === 'nothing' || standing === 'lapsed') && (
        <>
          <WarningText text={unfoundedWords[standing](view)} />
          <p class="govuk-body">{(mayAssess ? words.nextForAssessor : words.next)(view)}</p>
        </>
      )}
      <Linked {...props} />
    </>
  )
}

function Linked({ view, rests: { consent, bestInterests } }: Props) {
  const row = (key: string, said: string, signed: string) => ({
    key: { text: key },
    value: {
      html: (
        <>
          <div class="gd-said">{said}</div>
          <div class="govuk-hint govuk-!-margin-bottom-0">{signed}</div>
        </>
      ),
    },
  })
  const by = ({ by, decidedOn, reviewOn }: Signed) =>
    words.signed(view, {
      name: by,
      day: sayTheDay(view, decidedOn),
      until: sayTheDay(view, reviewOn),
    })
  const rows = [
    ...(bestInterests
      ? [
          row(
            words.capacity(view),
            `${words.lacks(view)}: ${bestInterests.capacity.decision}`,
            by(bestInterests.capacity),
          ),
          row(words.decided(view), bestInterests.decision, by(bestInterests)),
        ]
      : []),
    ...(consent
      ? [
          row(
            words.consent(view),
            consent.said,
            words.saidTo(view, { name: consent.to, day: sayTheDay(view, consent.on) }),
          ),
        ]
      : []),
  ]
  return rows.length === 0 ? null : <SummaryList rows={rows} />
}
