import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import type { Html } from '#ground/govuk/html.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { saySoftDay } from '#ground/words/dates.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import type { AbsenceReason } from '../absence.ts'
import type { AbsenceSeen } from '../absence-queries.ts'
import { awayWords as words } from '../away-words.ts'

const { Button } = govuk

/** Where each step is: the person's own pages, or those of whoever cares for them. */
export type AwayAt = {
  readonly list: string
  readonly home: string
  readonly days: (reason: AbsenceReason) => string
  readonly back: (absenceId: Id) => string
  readonly change: (absenceId: Id) => string
}
export type AwayBase = {
  readonly frame: Frame
  readonly at: AwayAt
  readonly title: string
  readonly bar?: Html
  readonly refused?: string
}

const PICTURES: readonly (readonly [AbsenceReason, PictureKey])[] = [
  ['hospital', 'hospital'],
  ['ill', 'ill'],
  ['holiday', 'holiday'],
  ['family', 'home'],
  ['other', 'other'],
]

/** What is said in one sentence of an absence. */
export const sayAway = (view: View, first: Day, last: Day | null | undefined): string =>
  last
    ? words.awayBetween(view, { from: saySoftDay(view, first), to: saySoftDay(view, last) })
    : words.awayFrom(view, { from: saySoftDay(view, first) })

type ListProps = AwayBase & { readonly absences: readonly AbsenceSeen[]; readonly today: Day }

/** When they are away, "back now" or other days, and why they will be. */
export function AwayPage({ absences, today, ...base }: ListProps) {
  const { view } = base.frame
  return (
    <Step {...base} back={base.at.home}>
      <Rows>
        {absences.map((one) => (
          <Row picture={<Picture of={pictureOf(one.reason)} size={96} />}>
            <p class="govuk-body">{sayAway(view, one.firstDay, one.lastDay)}</p>
            <form method="post" action={base.at.back(one.id)} novalidate>
              <input type="hidden" name="version" value={String(one.version)} />
              <Button
                text={(one.firstDay > today ? words.notGoing : words.back)(view)}
                classes="govuk-button--secondary"
              />
            </form>
            <p class="govuk-body">
              <a class="govuk-link" href={base.at.change(one.id)}>
                {words.change(view)}
                <span class="govuk-visually-hidden">
                  {' '}
                  {sayAway(view, one.firstDay, one.lastDay)}
                </span>
              </a>
            </p>
          </Row>
        ))}
      </Rows>
      {(absences.length === 0 || view.seeing !== 'pictures') && (
        <>
          <h2 class="govuk-heading-m">{words.why(view)}</h2>
          <Choices>
            {PICTURES.map(([reason, picture]) => (
              <CardLink
                href={base.at.days(reason)}
                picture={<Picture of={picture} size={96} />}
                label={words[reason](view)}
              />
            ))}
          </Choices>
        </>
      )}
    </Step>
  )
}
export const pictureOf = (reason: AbsenceReason): PictureKey =>
  PICTURES.find(([one]) => one === reason)?.[1] ?? 'time'

export const Step = ({
  frame,
  title,
  bar,
  refused,
  back,
  children,
}: AwayBase & { readonly back: string; readonly children: Html | readonly (Html | false)[] }) => (
  <Page
    frame={frame}
    title={title}
    back={{ href: back }}
    {...(bar && { bar })}
    errors={refused ? [{ text: refused, href: '#away' }] : undefined}
  >
    <h1 class="govuk-heading-l">{title}</h1>
    <div id="away">{children}</div>
  </Page>
)
