import { govuk } from '#ground/govuk/components.ts'
import { type Ratio, writeRatio } from '#ground/kernel/ratio.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayNumber, sayRatio } from '#ground/words/figures.ts'
import { hubToolWords as words } from '../hub-tool-words.ts'
import { staffing } from '../staffing.ts'

const { Button, Input, InsetText } = govuk

/** How many people at each ratio: what a hub's day would need, before anybody is asked. */
export type Group = readonly { readonly ratio: Ratio; readonly people: number }[]

/** The field of a ratio in the form: "at-1-5". */
export const groupField = (ratio: Ratio): string => `at-${writeRatio(ratio).replace(':', '-')}`

type Props = {
  readonly view: View
  readonly action: string
  readonly group: Group
  readonly leastStaff: number
}

/** Staff for a mixed group of one's own (rule R34): all in one room, and with a room for each ratio. */
export function GroupStaff({ view, action, group, leastStaff }: Props) {
  const ratios = group.flatMap(({ ratio, people }) => Array.from({ length: people }, () => ratio))
  const together = staffing(ratios, { rooms: 'together', leastStaff })
  const apart = staffing(ratios, { rooms: 'by-ratio', leastStaff })
  return (
    <section>
      <h2 class="govuk-heading-m">{words.group(view)}</h2>
      <p class="govuk-body">{words.groupAbout(view)}</p>
      {ratios.length > 0 && (
        <InsetText
          text={words.groupNeeds(view, {
            people: sayNumber(view, ratios.length),
            together: sayNumber(view, together.needed),
            apart: sayNumber(view, apart.needed),
            rooms: sayNumber(view, Math.max(1, apart.pooled.length)),
          })}
        />
      )}
      <form method="get" action={action} novalidate>
        {group.map(({ ratio, people }) => (
          <Input
            id={groupField(ratio)}
            name={groupField(ratio)}
            value={people === 0 ? '' : String(people)}
            label={{ text: words.peopleAt(view, { ratio: sayRatio(view, ratio) }) }}
            inputmode="numeric"
            classes="govuk-input--width-2"
          />
        ))}
        <Button text={words.groupWorkOut(view)} classes="govuk-button--secondary" />
      </form>
    </section>
  )
}
