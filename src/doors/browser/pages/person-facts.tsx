import type { View } from '#ground/kernel/view.ts'
import type { TabletPerson } from '#weeks/registers/tablet-sheet.ts'
import { tabletWords as words } from '#weeks/registers/tablet-words.ts'

/** How to support somebody, and what keeps them safe: the fewest facts, and nothing about money. */
export function PersonFacts({
  view,
  person,
}: {
  readonly view: View
  readonly person: TabletPerson
}) {
  const facts = [
    [words.communication(view), person.communication],
    [words.support(view), person.support.join('. ')],
    [words.allergies(view), person.allergies],
    [words.medicines(view), person.medicines],
    [words.seizures(view), person.seizures],
  ].filter(([, said]) => said)
  if (facts.length === 0) return null
  return (
    <details class="govuk-details gd-tablet__facts">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {words.about(view, { name: person.knownAs })}
        </span>
      </summary>
      <dl class="govuk-details__text">
        {facts.map(([name, said]) => (
          <>
            <dt class="govuk-!-font-weight-bold">{name}</dt>
            <dd class="gd-tablet__fact">{said}</dd>
          </>
        ))}
      </dl>
    </details>
  )
}
