import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { terms } from '#ground/words/terms.ts'
import { ABSENCE_REASONS, type PersonMarks } from '../event.ts'
import { registerPaths } from '../paths.ts'
import { reasonWords, registerWords as words } from '../register-words.ts'

export type NotHereModel = {
  readonly frame: Frame
  readonly sessionId: Id
  readonly day: Day
  readonly personId: Id
  readonly name: string
  readonly marks: PersonMarks | undefined
  /** Of the mark that this page makes. */
  readonly id: Id
  readonly venueId: Id
  readonly back: 'register' | 'today'
  readonly backTo: string
}

/** Why somebody is not here: each reason is one button. */
export function NotHerePage(model: NotHereModel) {
  const { frame, sessionId, day, personId, name, marks, id, venueId, back, backTo } = model
  const { view } = frame
  const title = words.whyNot(view, { name })
  return (
    <Page
      frame={frame}
      title={title}
      current={registerPaths.day.to()}
      back={{ href: backTo, text: terms.back(view) }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.whyNotHint(view)}</p>
      <form method="post" action={registerPaths.marks.to({ sessionId, day })} class="gd-not-here">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="person" value={personId} />
        <input type="hidden" name="kind" value="not-here" />
        <input type="hidden" name="venue" value={venueId} />
        <input type="hidden" name="back" value={back} />
        <input type="hidden" name="knows" value={(marks?.heads ?? []).join(' ')} />
        {ABSENCE_REASONS.map((reason) => (
          <button type="submit" name="reason" value={reason} class="gd-mark__no">
            {reasonWords[reason](view)}
          </button>
        ))}
      </form>
    </Page>
  )
}
