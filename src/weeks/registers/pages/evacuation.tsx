import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { inOrder } from '#ground/words/collate.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayRatio } from '#ground/words/figures.ts'
import { terms } from '#ground/words/terms.ts'
import { everybodyAt } from '../day-sheet.ts'
import { Face } from '../parts/face.tsx'
import { sayMoment } from '../parts/say-mark.ts'
import { registerPaths } from '../paths.ts'
import type { DaySheet, VenueOfProvider } from '../queries.ts'
import type { RegisterDay } from '../register-of-day.ts'
import { registerWords as words } from '../register-words.ts'
import { needWords, words as sheetWords } from '../words.ts'

export type EvacuationModel = {
  readonly frame: Frame
  readonly day: Day
  readonly now: Date
  readonly venue: VenueOfProvider
  readonly register: RegisterDay<DaySheet>
}

/** Who is in, to be called over outside; then those of whom nobody has said where they are. Made to be printed. */
export function EvacuationPage({ frame, day, now, venue, register }: EvacuationModel) {
  const { view } = frame
  const title = words.evacuationOf(view, { venue: venue.name })
  const open = register.sittings.filter((sitting) => !sitting.isOver)
  const maybe = new Set(
    open.flatMap(({ lines }) =>
      lines
        .filter(({ standing }) => standing === 'unaccounted')
        .map(({ person }) => person.personId),
    ),
  )
  const { inside } = register
  const at = { venueId: venue.id, day }
  return (
    <Page
      frame={frame}
      title={title}
      current={registerPaths.day.to()}
      back={{ href: registerPaths.venue.to({ venueId: venue.id, day }), text: terms.back(view) }}
    >
      <h1 class="govuk-heading-l">
        {title}
        <span class="govuk-caption-l">
          {sayDay(view, day)}. {words.asOf(view, { time: sayMoment(view, now) })}
        </span>
      </h1>
      <p class="govuk-body">
        <strong>{words.inside(view, { count: inside.size })}</strong>
      </p>
      <People view={view} name={words.in(view)} sittings={open} only={inside} at={at} />
      {maybe.size > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.unaccounted(view)}</h2>
          <p class="govuk-body">{words.maybeInside(view)}</p>
          <People
            view={view}
            name={words.unaccounted(view)}
            sittings={open}
            only={maybe.difference(inside)}
            at={at}
          />
        </>
      )}
    </Page>
  )
}

type PeopleProps = {
  readonly view: View
  readonly name: string
  readonly sittings: EvacuationModel['register']['sittings']
  readonly only: ReadonlySet<Id>
  readonly at: { readonly venueId: Id; readonly day: Day }
}

function People({ view, name, sittings, only, at }: PeopleProps) {
  const people = everybodyAt(sittings.map(({ sheet }) => sheet)).filter(({ person }) =>
    only.has(person.personId),
  )
  if (people.length === 0) return <p class="govuk-body">{words.nobodyIn(view)}</p>
  return (
    <ScrollTable name={name}>
      <table class="govuk-table">
        <TableHead
          columns={[sheetWords.seen, sheetWords.name, sheetWords.support, sheetWords.needs].map(
            (heading) => heading(view),
          )}
        />
        <tbody class="govuk-table__body">
          {inOrder(view, people, ({ person }) => `${person.knownAs} ${person.familyName}`).map(
            ({ person }) => (
              <tr class="govuk-table__row">
                <td class="govuk-table__cell">☐</td>
                <th scope="row" class="govuk-table__header">
                  <Face person={person} {...at} /> {person.knownAs} {person.familyName}
                </th>
                <td class="govuk-table__cell">{sayRatio(view, person.ratio)}</td>
                <td class="govuk-table__cell">
                  {person.needs.map((need) => needWords[need](view)).join('; ')}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </ScrollTable>
  )
}
