import { govuk } from '#ground/govuk/components.ts'
import { isSmall } from '#ground/kernel/small-numbers.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayNumber } from '#ground/words/figures.ts'
import { ROUTES, type Route } from '#lives/offer/session.ts'
import { countyWords } from '../follow-words.ts'
import { lineRouteWords } from '../line-words.ts'
import { wishStaffWords as words } from '../route-wish-words.ts'

const { SummaryList } = govuk

export type RoutesHeld = {
  readonly people: number
  readonly byRoute: Readonly<Record<Route, number>>
}

/**
 * How many people hold their money in each way, in the order in which every page names the ways: no share, no target, no
 * colour. A way that most people choose is no failure of another.
 */
export function HeldShown({ view, held }: { readonly view: View; readonly held: RoutesHeld }) {
  if (held.people === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{words.howHeld(view)}</h2>
      <p class="govuk-body">{words.howHeldWhy(view)}</p>
      <SummaryList
        rows={ROUTES.filter((route) => held.byRoute[route] > 0).map((route) => ({
          key: { text: lineRouteWords[route](view) },
          value: {
            text: isSmall(held.byRoute[route])
              ? countyWords.hidden(view)
              : sayNumber(view, held.byRoute[route]),
          },
        }))}
      />
    </>
  )
}
