import type { Child } from 'hono/jsx'
import { govuk } from '#ground/govuk/components.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayRatio } from '#ground/words/figures.ts'
import type { Mark } from '../event.ts'
import { Face } from '../parts/face.tsx'
import { sayMark, sayMoment, sayStanding } from '../parts/say-mark.ts'
import { registerPaths } from '../paths.ts'
import { supportLines } from '../profile.ts'
import { profileWords } from '../profile-words.ts'
import type { Line } from '../register-of-day.ts'
import { registerWords as words } from '../register-words.ts'

const { Tag } = govuk

/** Where a mark is made, and where whoever made it goes back to. */
export type At = {
  readonly sessionId: Id
  readonly day: Day
  readonly venueId: Id
  readonly back: 'register' | 'today'
  /** Makes the id of a mark with its form, so that pressed twice it is one. */
  readonly newId: () => Id
  readonly isClosed: boolean
}

type CardProps = { readonly view: View; readonly line: Line; readonly at: At }

/** One person of the register: a face, what keeps them safe, and one tap. */
export function RegisterCard({ view, line, at }: CardProps) {
  const { person, standing, marks, checkId } = line
  const name = `${person.knownAs} ${person.familyName}`
  const { venueId, day } = at
  return (
    <li class={`gd-mark gd-mark--${standing}`} id={`person-${at.sessionId}-${person.personId}`}>
      <div class="gd-mark__who">
        <Face person={person} venueId={venueId} day={day} />
        <div>
          <a
            class="govuk-link gd-mark__name"
            href={registerPaths.person.to({ venueId, day, personId: person.personId })}
          >
            {name}
          </a>
          <p class="gd-mark__state">
            {sayStanding(view, standing, marks)}
            {marks?.mark?.markedSelf && <> {words.bySelf(view)}</>}
          </p>
        </div>
      </div>
      <HowTo view={view} line={line} />
      {(marks?.differs.length ?? 0) > 0 ? (
        <Differs view={view} line={line} at={at} />
      ) : (
        !at.isClosed && <Buttons view={view} line={line} at={at} name={name} />
      )}
      {checkId && (
        <p class="gd-mark__check">
          <a class="govuk-link" href={registerPaths.check.to({ checkId })}>
            {words.openCheck(view)}
          </a>
        </p>
      )}
    </li>
  )
}

/** How to support them in three lines, and what must not be missed. */
function HowTo({ view, line: { person } }: Pick<CardProps, 'view' | 'line'>) {
  const { profile } = person
  return (
    <ul class="gd-mark__how">
      <li>
        <strong>{person.communication}</strong>
      </li>
      {profile && supportLines(profile).map((one) => <li>{one}</li>)}
      {profile?.allergies && (
        <li>
          <Tag text={profileWords.allergies(view)} classes="govuk-tag--red" /> {profile.allergies}
        </li>
      )}
      {profile?.seizures && (
        <li>
          <Tag text={profileWords.seizures(view)} classes="govuk-tag--red" /> {profile.seizures}
        </li>
      )}
      <li>{sayRatio(view, person.ratio)}</li>
    </ul>
  )
}

type Given = Readonly<Record<string, string | undefined>>

/** A mark that one press makes. It knows what had been marked when its page was made: a stale one shows as two versions. */
function MarkForm({
  at,
  line,
  given,
  children,
}: Omit<CardProps, 'view'> & { readonly given: Given; readonly children: Child }) {
  const { sessionId, day, venueId, back, newId } = at
  const fields: Given = {
    ...{ id: newId(), person: line.person.personId, venue: venueId, back },
    ...{ knows: (line.marks?.heads ?? []).join(' '), ...given },
  }
  return (
    <form method="post" action={registerPaths.marks.to({ sessionId, day })} class="gd-mark__form">
      {Object.entries(fields).map(([name, value]) =>
        value === undefined ? null : <input type="hidden" name={name} value={value} />,
      )}
      {children}
    </form>
  )
}

type ButtonProps = CardProps & { readonly name: string }

function Buttons({ view, line, at, name }: ButtonProps) {
  const { standing, marks, person } = line
  const mark = marks?.mark
  const { sessionId, day } = at
  const notHere = registerPaths.notHere.to({ sessionId, day, personId: person.personId })
  if (mark)
    return (
      <div class="gd-mark__buttons">
        {standing === 'unaccounted' && <HereButton {...{ view, line, at, name }} />}
        <MarkForm at={at} line={line} given={{ kind: 'undo', undoes: mark.eventId }}>
          <button type="submit" class="gd-mark__undo" aria-label={words.undoName(view, { name })}>
            {words.undo(view)}
          </button>
        </MarkForm>
      </div>
    )
  return (
    <div class="gd-mark__buttons">
      <HereButton {...{ view, line, at, name }} />
      <a
        class="gd-mark__no"
        href={`${notHere}?venue=${at.venueId}&back=${at.back}`}
        aria-label={words.notHereName(view, { name })}
      >
        {words.notHere(view)}
      </a>
    </div>
  )
}

const HereButton = ({ view, line, at, name }: ButtonProps) => (
  <MarkForm at={at} line={line} given={{ kind: 'here' }}>
    <button type="submit" class="gd-mark__yes" aria-label={words.hereName(view, { name })}>
      {words.here(view)}
    </button>
  </MarkForm>
)

/** Two versions side by side; a person says which is right, and both are kept. */
function Differs({ view, line, at }: CardProps) {
  return (
    <div class="gd-mark__differs">
      <p>
        <strong>{words.differs(view)}</strong>
      </p>
      {line.marks?.differs.map((mark: Mark) => (
        <MarkForm at={at} line={line} given={{ kind: 'settle', settles: mark.eventId }}>
          <p>
            {sayMark(view, mark)} ({sayMoment(view, mark.receivedAt)})
          </p>
          <button type="submit" class="gd-mark__yes">
            {words.thisIsRight(view)}
          </button>
        </MarkForm>
      ))}
    </div>
  )
}
