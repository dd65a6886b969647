import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayOnDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { Picture } from '#ground/words/picture.tsx'
import { isPicture } from '#ground/words/pictures.ts'
import { isOld } from '#lives/offer/venue-facts.ts'
import { sayWeekly } from '#weeks/proposals/parts/session-said.ts'
import { markOf, type PlaceOnMap } from '../directory.ts'
import { directoryWords as words } from '../directory-words.ts'
import type { Hit } from '../search.ts'

type HitListProps = {
  readonly view: View
  readonly on: Day
  readonly hits: readonly Hit[]
  readonly places: readonly PlaceOnMap[]
  readonly hrefOf: (hit: Hit) => string
}

/** What was found, each with its picture, when, where, the least price, and how old its facts are. */
export const HitList = ({ view, on, hits, places, hrefOf }: HitListProps) => (
  <ul class="gd-hits">
    {hits.map((hit) => (
      <li class="gd-hit">
        <Picture of={isPicture(hit.picture) ? hit.picture : 'activity'} size={64} />
        <div>
          <h3 class="govuk-heading-s">
            <a class="govuk-link" href={hrefOf(hit)}>
              {view.language === 'cy' ? hit.titleCy : hit.titleEn}
            </a>
          </h3>
          <p class="govuk-body">
            {sayWeekly(view, hit)}
            <br />
            {hit.venue}, {view.language === 'cy' ? hit.areaCy : hit.areaEn}
            <br />
            {hit.provider !== hit.venue && (
              <>
                {hit.provider}
                <br />
              </>
            )}
            {sayLeast(view, hit)}
          </p>
          <p class="govuk-hint">
            {words.placeMark(view, {
              mark: markOf(places, hit.venueId),
            })}
            <br />
            {sayChecked(view, hit.checkedOn, on)}
          </p>
        </div>
      </li>
    ))}
  </ul>
)

const sayLeast = (view: View, { from }: Hit): string => {
  if (from === null) return words.noPrice(view)
  return from === 0 ? words.free(view) : words.from(view, { money: sayMoney(view, from) })
}

/** When somebody last looked at what is said; after a year, that it is old. */
export const sayChecked = (view: View, checkedOn: Day, today: Day): string => {
  const onDay = sayOnDay(view, checkedOn)
  return isOld(checkedOn, today)
    ? words.oldFacts(view, { onDay })
    : words.checkedOn(view, { onDay })
}

/** That what is said of a session was last checked long ago; nothing, where it was lately. */
export const sayOld = (view: View, { oldFacts }: { readonly oldFacts?: Day }): string | undefined =>
  oldFacts && words.oldFacts(view, { onDay: sayOnDay(view, oldFacts) })
