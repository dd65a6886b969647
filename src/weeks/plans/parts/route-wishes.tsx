import { govuk } from '#ground/govuk/components.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { lineRouteWords } from '../line-words.ts'
import type { SupportPlan } from '../plan.ts'
import { openWishes, type RouteWish } from '../route-wish.ts'
import { wishStaffWords as words } from '../route-wish-words.ts'

const { InsetText } = govuk

type WishesProps = {
  readonly view: View
  readonly plan: SupportPlan
  readonly wishes: readonly RouteWish[]
}

/** What the person said of how their money is held, as long as the plan says otherwise. */
export function RouteWishes({ view, plan, wishes }: WishesProps) {
  const open = openWishes(plan, wishes)
  if (open.length === 0) return null
  return (
    <InsetText
      html={
        <>
          <h2 class="govuk-heading-s">{words.title(view)}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {open.map(({ line, route, saidByName, saidAt }) => (
              <li>
                {words.wish(view, {
                  what: line.what,
                  way: lineRouteWords[route](view),
                  name: saidByName,
                  day: sayDayOfMonth(view, dayOf(saidAt)),
                })}
              </li>
            ))}
          </ul>
        </>
      }
    />
  )
}
