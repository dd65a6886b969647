import { govuk } from '#ground/govuk/components.ts'
import { choices, errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { terms } from '#ground/words/terms.ts'
import { registerPaths } from '../paths.ts'
import type { Line } from '../register-of-day.ts'
import { registerWords as words } from '../register-words.ts'

const { Button, Checkboxes } = govuk

export type AllHereModel = {
  readonly frame: Frame
  readonly sessionId: Id
  readonly day: Day
  readonly lines: readonly Line[]
  readonly ids: readonly Id[]
  readonly form: Form<'seen'>
  readonly venueId: Id
  readonly back: 'register' | 'today'
  readonly backTo: string
}

/** Marks everybody who is left as here: only after a look, and with their number said. */
export function AllHerePage(model: AllHereModel) {
  const { frame, sessionId, day, lines, ids, form, venueId, back, backTo } = model
  const { view } = frame
  return (
    <Page
      frame={frame}
      title={words.allHereTitle(view)}
      current={registerPaths.day.to()}
      back={{ href: backTo, text: terms.back(view) }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{words.allHereTitle(view)}</h1>
      <p class="govuk-body">{words.allHereLook(view)}</p>
      <ul class="govuk-list govuk-list--bullet">
        {lines.map(({ person }) => (
          <li>
            {person.knownAs} {person.familyName}
          </li>
        ))}
      </ul>
      <form method="post" action={registerPaths.allHere.to({ sessionId, day })} novalidate>
        <input type="hidden" name="venue" value={venueId} />
        <input type="hidden" name="back" value={back} />
        {lines.map(({ person }, i) => (
          <input type="hidden" name="mark" value={`${ids[i] ?? ''} ${person.personId}`} />
        ))}
        <Checkboxes
          {...checked(form)}
          items={[
            {
              value: String(lines.length),
              text: words.allHereSeen(view, { count: lines.length }),
            },
          ]}
        />
        <Button text={words.here(view)} preventDoubleClick />
      </form>
    </Page>
  )
}

function checked(form: Form<'seen'>) {
  const { values, ...named } = choices(form, 'seen')
  return { ...named, values: [...values] }
}
