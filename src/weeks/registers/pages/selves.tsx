import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { Face } from '../parts/face.tsx'
import { registerPaths } from '../paths.ts'
import type { Line } from '../register-of-day.ts'
import { selfWords as words } from '../register-words.ts'

const { NotificationBanner } = govuk

export type SelvesModel = {
  readonly frame: Frame
  readonly sessionId: Id
  readonly day: Day
  readonly lines: readonly Line[]
  readonly newId: () => Id
  /** Who has just marked themself. */
  readonly hello?: string | undefined
  readonly venueId: Id
  readonly backTo: string
}

/** A tablet on the table: each touches their own name. First names alone, and nothing else about anybody. */
export function SelvesPage(model: SelvesModel) {
  const { frame, sessionId, day, lines, newId, hello, venueId, backTo } = model
  const { view } = frame
  return (
    <Page frame={frame} title={words.title(view)} current={registerPaths.day.to()}>
      {hello && (
        <NotificationBanner
          type="success"
          titleText={words.title(view)}
          text={words.hello(view, { name: hello })}
        />
      )}
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      <p class="govuk-body">{lines.length > 0 ? words.touch(view) : words.all(view)}</p>
      <form method="post" action={registerPaths.selves.to({ sessionId, day })}>
        <input type="hidden" name="venue" value={venueId} />
        <ul class="gd-selves">
          {lines.map(({ person }) => (
            <li>
              <button
                type="submit"
                name="mark"
                value={`${newId()} ${person.personId}`}
                class="gd-self"
              >
                <Face person={person} venueId={venueId} day={day} />
                <span>{person.knownAs}</span>
              </button>
            </li>
          ))}
        </ul>
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={backTo}>
          {words.done(view)}
        </a>
      </p>
    </Page>
  )
}
