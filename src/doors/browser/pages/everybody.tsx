import { markKey } from '#weeks/registers/event.ts'
import type { TabletPerson, TabletSitting } from '#weeks/registers/tablet-sheet.ts'
import { tabletWords as words } from '#weeks/registers/tablet-words.ts'
import { momentAt } from '../moments.ts'
import type { Tablet } from '../tablet.ts'
import type { ViewProps } from './app.tsx'
import { dayNow, minutesAsClock } from './register.tsx'

type Line = { readonly person: TabletPerson; readonly sittings: readonly TabletSitting[] }

/** Whoever waits for a lift after the end is still inside. */
const AN_HOUR = 60 * 60_000

/** Everybody of now who is inside by any mark, and everybody of whom nobody knows where they are. */
export function insideNow(tablet: Tablet): {
  readonly inside: readonly Line[]
  readonly unknown: readonly Line[]
} {
  const day = dayNow(tablet)
  const [inside, unknown] = [new Map<string, Line>(), new Map<string, Line>()]
  for (const sitting of tablet.sheet.sittings.filter((s) => s.day === day && goesOn(s, tablet.now)))
    for (const person of sitting.people) {
      const { sessionId } = sitting
      const marks = tablet.marks.get(
        markKey({ sessionId, day: sitting.day, personId: person.personId }),
      )
      const isKnown =
        marks?.mark && !(marks.mark.kind === 'not-here' && marks.mark.reason === 'unknown')
      const into = marks?.mark?.kind === 'here' ? inside : isKnown ? undefined : unknown
      const before = into?.get(person.personId)
      into?.set(person.personId, { person, sittings: [...(before?.sittings ?? []), sitting] })
    }
  for (const id of inside.keys()) unknown.delete(id)
  return { inside: [...inside.values()], unknown: [...unknown.values()] }
}

const goesOn = ({ day, starts, ends }: TabletSitting, now: number): boolean =>
  now >= momentAt(day, starts) - AN_HOUR && now <= momentAt(day, ends) + AN_HOUR

/** The list to call over outside. It needs no network and no sign-in that still holds. */
export function EverybodyView({ view, tablet }: ViewProps) {
  const { inside, unknown } = insideNow(tablet)
  return (
    <>
      <h1 class="govuk-heading-l">{words.everybody(view)}</h1>
      <p class="govuk-body gd-tablet__count">
        {inside.length > 0 ? words.inside(view, { count: inside.length }) : words.nobodyIn(view)}
      </p>
      {inside.length > 0 && <People view={view} lines={inside} caption={words.everybody(view)} />}
      {unknown.length > 0 && <People view={view} lines={unknown} caption={words.lookToo(view)} />}
      <button type="button" class="govuk-button govuk-button--secondary" onClick={() => print()}>
        {words.print(view)}
      </button>
    </>
  )
}

const People = ({
  view,
  lines,
  caption,
}: Pick<ViewProps, 'view'> & { readonly lines: readonly Line[]; readonly caption: string }) => (
  <table class="govuk-table">
    <caption class="govuk-table__caption govuk-table__caption--m">{caption}</caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {[words.seen, words.name, words.whenThere].map((heading) => (
          <th scope="col" class="govuk-table__header">
            {heading(view)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      {lines.map(({ person, sittings }) => (
        <tr class="govuk-table__row" key={person.personId}>
          <td class="govuk-table__cell">☐</td>
          <th scope="row" class="govuk-table__header">
            {person.knownAs} {person.familyName}
          </th>
          <td class="govuk-table__cell">
            {sittings
              .map((s) => `${minutesAsClock(s.starts)}–${minutesAsClock(s.ends)}`)
              .join('; ')}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
