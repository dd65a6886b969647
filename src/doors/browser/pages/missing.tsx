import { markKey } from '#weeks/registers/event.ts'
import type { TabletPerson } from '#weeks/registers/tablet-sheet.ts'
import { tabletWords as words } from '#weeks/registers/tablet-words.ts'
import type { Tablet } from '../tablet.ts'
import type { ViewProps } from './app.tsx'
import { insideNow } from './everybody.tsx'
import { dayNow } from './register.tsx'
import { sayClock } from './said.ts'

/** Who is expected now, and of whom nobody knows after the time in which they are looked for (R23). */
export function missingNow(tablet: Tablet): readonly TabletPerson[] {
  const day = dayNow(tablet)
  const inside = new Set(insideNow(tablet).inside.map(({ person }) => person.personId))
  const found = new Map<string, TabletPerson>()
  for (const { sessionId, people } of tablet.sheet.sittings.filter((s) => s.day === day))
    for (const person of people) {
      const mark = tablet.marks.get(
        markKey({ sessionId, day: day as never, personId: person.personId }),
      )?.mark
      const isOpen = mark === undefined || (mark.kind === 'not-here' && mark.reason === 'unknown')
      const isDue = Date.parse(person.lookedForAt) <= tablet.now
      if (isOpen && isDue && !inside.has(person.personId)) found.set(person.personId, person)
    }
  return [...found.values()]
}

/** Who is looked for, and whom to ring, in the order of their own plan: it can be read where there is no network. */
export function MissingView({ view, tablet }: ViewProps) {
  const missing = missingNow(tablet)
  return (
    <>
      <h1 class="govuk-heading-l">{words.missing(view)}</h1>
      {missing.length === 0 && <p class="govuk-body">{words.nobodyMissing(view)}</p>}
      {missing.length > 0 && <p class="govuk-body">{words.missingHint(view)}</p>}
      {missing.map((person) => (
        <section class="gd-tablet__sitting" key={person.personId}>
          <h2 class="govuk-heading-m">
            {person.knownAs} {person.familyName}
          </h2>
          <p class="govuk-body">
            {words.missingSince(view, { time: sayClock(Date.parse(person.lookedForAt)) })}
          </p>
          <Contacts view={view} person={person} />
        </section>
      ))}
    </>
  )
}

const Contacts = ({ view, person }: Pick<ViewProps, 'view'> & { readonly person: TabletPerson }) =>
  person.contacts.length === 0 ? (
    <p class="govuk-body">{words.noContacts(view)}</p>
  ) : (
    <ol class="govuk-list govuk-list--number">
      {person.contacts.map(({ contact, name, phone }) => (
        <li>
          {words.contact[contact](view)}
          {name && `: ${name}`}
          {phone && ', '}
          {phone && (
            <a class="govuk-link" href={`tel:${phone.replaceAll(' ', '')}`}>
              {phone}
            </a>
          )}
        </li>
      ))}
    </ol>
  )
