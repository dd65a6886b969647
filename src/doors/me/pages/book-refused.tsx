import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardButton, CardLink, Choices } from '#ground/govuk/picture-rows.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { Picture } from '#ground/words/picture.tsx'
import { placePaths } from '#weeks/bookings/place-paths.ts'
import { bookWords as words } from '../book-words.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { mePaths } from '../paths.ts'

const { Button } = govuk

/** Where room is all that is missing: what they may wait for, by themselves or as one. */
export type Wait = {
  readonly at: string
  readonly fields: Readonly<Record<string, string>>
  readonly isTogether?: boolean
}
/** Days on which there is room for all of them. */
export type OtherDays = {
  readonly at: string
  readonly days: readonly Day[]
  readonly friends: readonly Id[]
}

type RefusedProps = {
  readonly frame: Frame
  readonly sessionId: Id
  readonly said: string
  readonly wait?: Wait
  readonly others?: OtherDays
}

/** It cannot be had as it was asked for: why, and what can be done. */
export function BookRefusedPage({ frame, sessionId, said, wait, others }: RefusedProps) {
  const { view } = frame
  const isOther = others !== undefined && others.days.length > 0
  const title = isOther ? words.otherTogether(view) : words.noDays(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.find.to()}
      back={{ href: mePaths.book.to({ sessionId }) }}
      errors={[{ text: said, href: '#otherwise' }]}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {isOther && <OtherDaysForm view={view} others={others} />}
      {wait && <WaitForm view={view} wait={wait} />}
      <div id="otherwise">
        <Choices>
          <CardLink
            href={mePaths.book.to({ sessionId })}
            picture={<Picture of="change" size={96} />}
            label={words.chooseDay(view)}
          />
          <TalkCard view={view} />
        </Choices>
      </div>
    </Page>
  )
}

/** In the pictures view a page has five things to choose from at most. */
const MOST_DAYS = 2

const OtherDaysForm = ({ view, others }: { readonly view: View; readonly others: OtherDays }) => (
  <form method="post" action={others.at} novalidate>
    {others.friends.map((id) => (
      <input type="hidden" name="friend" value={id} />
    ))}
    <Choices>
      {others.days.slice(0, MOST_DAYS).map((day) => (
        <CardButton
          name="day"
          value={day}
          picture={<Picture of="friends" size={96} />}
          label={sayDay(view, day)}
        />
      ))}
    </Choices>
  </form>
)

const WaitForm = ({ view, wait }: { readonly view: View; readonly wait: Wait }) => (
  <form method="post" action={wait.at} novalidate>
    <p class="govuk-body">{words.waitSays(view)}</p>
    {Object.entries(wait.fields).flatMap(([name, value]) =>
      value.split(' ').map((one) => <input type="hidden" name={name} value={one} />),
    )}
    <Button text={wait.isTogether ? words.waitTogether(view) : words.waitInstead(view)} />
    {view.seeing !== 'pictures' && (
      <p class="govuk-body">
        <a class="govuk-link" href={placePaths.fairRule.to()}>
          {words.fairRule(view)}
        </a>
      </p>
    )}
  </form>
)
