import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayList } from '#ground/words/lists.ts'
import { roomHasWords } from '../fact-words.ts'
import type { FreeRoom } from '../room.ts'
import { venuePaths } from '../venue-paths.ts'
import type { RoomUse } from '../venue-queries.ts'
import { placeWords as words } from '../venue-words.ts'
import { UsesList } from './place-forms.tsx'

const { Button, Input, SummaryList } = govuk

export type RoomField = 'day' | 'starts' | 'ends' | 'people' | 'what'
export type FreeRoomsModel = {
  readonly frame: Frame
  readonly form: Form<RoomField>
  /** Nothing until something was asked. */
  readonly found?: readonly FreeRoom[] | undefined
  /** An id for each room's form, so that pressing twice takes it once. */
  readonly idFor: (room: FreeRoom) => string
  readonly mine: readonly RoomUse[]
}

/** Rooms of others that are free when one is needed (DO-20). */
export function FreeRoomsPage({ frame, form, found, idFor, mine }: FreeRoomsModel) {
  const { view } = frame
  const label = (text: string) => ({ text, classes: 'govuk-label--s' })
  return (
    <Page
      frame={frame}
      title={words.freeTitle(view)}
      back={{ href: venuePaths.mine.to(), text: words.title(view) }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{words.freeTitle(view)}</h1>
      <p class="govuk-body">{words.freeAbout(view)}</p>
      <form method="get" action={venuePaths.freeRooms.to()} novalidate>
        <Input
          {...field(form, 'day')}
          type="date"
          label={label(words.day(view))}
          classes="govuk-input--width-10"
        />
        <Input
          {...field(form, 'starts')}
          inputmode="numeric"
          autocomplete="off"
          label={label(words.from(view))}
          classes="govuk-input--width-5"
        />
        <Input
          {...field(form, 'ends')}
          inputmode="numeric"
          autocomplete="off"
          label={label(words.to(view))}
          classes="govuk-input--width-5"
        />
        <Input
          {...field(form, 'people')}
          label={label(words.people(view))}
          inputmode="numeric"
          classes="govuk-input--width-3"
        />
        <Input {...field(form, 'what')} label={label(words.what(view))} />
        <Button text={words.search(view)} />
      </form>
      {found && (
        <>
          <h2 class="govuk-heading-m">{words.found(view, { rooms: found.length })}</h2>
          <SummaryList rows={found.map((room) => rowOf(view, room, { form, id: idFor(room) }))} />
        </>
      )}
      <h2 class="govuk-heading-m">{words.mine(view)}</h2>
      {mine.length === 0 && <p class="govuk-body">{words.noneMine(view)}</p>}
      <UsesList {...{ view, uses: mine }} />
    </Page>
  )
}

type Taking = { readonly form: Form<RoomField>; readonly id: string }
const rowOf = (view: View, room: FreeRoom, { form, id }: Taking) => ({
  key: { text: `${room.venueName}: ${room.name}` },
  value: {
    html: (
      <>
        {[
          words.places(view, { places: room.holds }),
          (room.venueHas.includes('accessible-toilet') ? words.toiletYes : words.toiletNo)(view),
          sayList(
            view,
            room.has.map((one) => roomHasWords[one](view)),
            'words',
          ),
        ]
          .filter(Boolean)
          .join('. ')}
        <form method="post" action={venuePaths.useRoom.to({ roomId: room.id })}>
          <input type="hidden" name="id" value={id} />
          {(['day', 'starts', 'ends', 'people', 'what'] as const).map((name) => (
            <input type="hidden" name={name} value={String(form.values[name] ?? '')} />
          ))}
          <Button
            text={words.use(view)}
            classes="govuk-button--secondary govuk-!-margin-bottom-0"
            attributes={{ 'aria-label': `${words.use(view)}: ${room.venueName}, ${room.name}` }}
            preventDoubleClick
          />
        </form>
      </>
    ),
  },
})
