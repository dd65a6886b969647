import { CardButton, CardLink, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { Day } from '#ground/kernel/day.ts'
import { sayDay, saySoftDay } from '#ground/words/dates.ts'
import { DatePicture, Picture } from '#ground/words/picture.tsx'
import type { AbsenceReason } from '../absence.ts'
import { awayWords as words } from '../away-words.ts'
import { type AwayBase, pictureOf, Step, sayAway } from './away.tsx'

/** Where a step is answered, and where the one before it is. */
type DaysBase = AwayBase & { readonly here: string; readonly before: string }

/** From which day: each is a card. */
export const AwayFromPage = ({
  days,
  here,
  before,
  ...base
}: DaysBase & { readonly days: readonly Day[] }) => (
  <Step {...base} back={before}>
    <h2 class="govuk-heading-m">{words.fromWhen(base.frame.view)}</h2>
    <Choices>
      {days.map((day) => (
        <CardLink
          href={`${here}?from=${day}`}
          picture={<DatePicture day={day} view={base.frame.view} size={96} />}
          label={sayDay(base.frame.view, day)}
        />
      ))}
    </Choices>
  </Step>
)

/** What the form says where nobody knows yet until when. */
export const NOT_KNOWN = 'not-known'

type LastProps = DaysBase & {
  readonly from: Day
  readonly question: string
  /** Last days to choose from, each as it is called. */
  readonly lasts: readonly { readonly last: Day; readonly label: string }[]
}

/** For how long, or until when; or nobody knows yet. */
export const AwayLastPage = ({ from, question, lasts, here, before, ...base }: LastProps) => (
  <Step {...base} back={before}>
    <h2 class="govuk-heading-m">{question}</h2>
    <form method="post" action={here} novalidate>
      <input type="hidden" name="from" value={from} />
      <Choices>
        {lasts.map(({ last, label }) => (
          <CardButton
            name="last"
            value={last}
            picture={<Picture of="week" size={96} />}
            label={label}
          />
        ))}
        <CardButton
          name="last"
          value={NOT_KNOWN}
          picture={<Picture of="not-sure" size={96} />}
          label={words.notKnown(base.frame.view)}
        />
      </Choices>
    </form>
  </Step>
)

type CheckProps = DaysBase & {
  readonly reason: AbsenceReason
  readonly from: Day
  readonly last: Day | undefined
  /** What makes a second press of the same form known: its id, or the version that it was read from. */
  readonly kept: { readonly name: 'request' | 'version'; readonly value: string }
  readonly heldUntil: Day
  /** The council's allowance pays, because none of it is theirs (R21 to R25, fairness). */
  readonly isFree: boolean
}

/** Is this right: until when the places are kept, and who pays, before the button. */
export function AwayCheckPage(props: CheckProps) {
  const { reason, from, last, kept, heldUntil, isFree, here, before, ...base } = props
  const { view } = base.frame
  return (
    <Step {...base} back={before}>
      <Rows>
        <Row picture={<Picture of={pictureOf(reason)} size={96} />}>
          <p class="govuk-body">{sayAway(view, from, last)}</p>
        </Row>
        <Row picture={<Picture of="yes" size={96} />}>
          <p class="govuk-body">
            {words.placesKept(view, { day: saySoftDay(view, heldUntil) })} {words.thenAsked(view)}
          </p>
        </Row>
        <Row picture={<Picture of="money" size={96} />}>
          <p class="govuk-body">{(isFree ? words.costsNothing : words.usesMoney)(view)}</p>
        </Row>
      </Rows>
      <form method="post" action={here} novalidate>
        <input type="hidden" name="from" value={from} />
        <input type="hidden" name="last" value={last ?? NOT_KNOWN} />
        <input type="hidden" name={kept.name} value={kept.value} />
        <Choices>
          <CardButton
            name="answer"
            value="right"
            picture={<Picture of="yes" size={96} />}
            label={words.right(view)}
          />
          <CardLink
            href={base.at.list}
            picture={<Picture of="change" size={96} />}
            label={words.goBack(view)}
          />
        </Choices>
      </form>
    </Step>
  )
}
