import type { View } from '#ground/kernel/view.ts'
import { type Cover, whoIsThere } from '../cover.ts'
import { sayClock } from '../duty-words.ts'
import type { DutyPhones } from '../policies.ts'
import { tellWords as words } from '../tell-words.ts'

export type WhoIsThereProps = {
  readonly view: View
  readonly cover: Cover
  /** None, where the council has not said its numbers: then 999 stands alone. */
  readonly phones: DutyPhones | undefined
  readonly now: Date
}

/** Who is at the desk now, when somebody is there again, and which number to ring: only what a rota covers is said. */
export function WhoIsThere({ view, cover, phones, now }: WhoIsThereProps) {
  const there = whoIsThere(cover)
  const phone = there ? phones?.byDay : phones?.outOfHours
  return (
    <>
      <p class="govuk-body">
        {there
          ? words.someoneIsThere(view, {
              name: there.name,
              until: sayClock(view, there.endsAt, now),
            })
          : words.nobodyIsThere(view)}
      </p>
      {!there && (
        <p class="govuk-body">
          {cover.opensAt
            ? words.opensAt(view, { when: sayClock(view, cover.opensAt, now) })
            : words.rotaUnknown(view)}
        </p>
      )}
      {phone && (
        <p class="govuk-body">
          <strong>
            {there ? words.ring(view, { phone }) : words.ringOutOfHours(view, { phone })}
          </strong>
        </p>
      )}
    </>
  )
}
