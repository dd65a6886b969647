import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { ToAsk } from '#weeks/bookings/to-ask-queries.ts'
import { bookWords as words } from '../book-words.ts'
import { mePaths } from '../paths.ts'

const { Button, Checkboxes } = govuk

type FriendsProps = {
  readonly frame: Frame
  readonly ask: ToAsk
  readonly day: Day
  /** Where it is sent: for one day, or for every week. */
  readonly action: string
  readonly error?: string
  readonly chosen: readonly string[]
}

/** Whom to ask: each says their own yes. */
export function BookFriendsPage({ frame, ask, day, action, error, chosen }: FriendsProps) {
  const { view } = frame
  const title = words.whichFriends(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.find.to()}
      back={{ href: mePaths.bookTogether.to({ sessionId: ask.seat.id }) }}
      errors={error ? [{ text: error, href: '#friend' }] : undefined}
    >
      <form method="post" action={action} novalidate>
        <input type="hidden" name="day" value={day} />
        <Checkboxes
          name="friend"
          idPrefix="friend"
          values={[...chosen]}
          fieldset={{
            legend: { text: title, isPageHeading: true, classes: 'govuk-fieldset__legend--l' },
          }}
          hint={{ text: words.friendsHint(view) }}
          errorMessage={error ? { text: error } : undefined}
          items={ask.friends.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <Button text={words.next(view)} />
      </form>
    </Page>
  )
}
