import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayRatio } from '#ground/words/figures.ts'
import { sayList } from '#ground/words/lists.ts'
import { sayTimes } from '#ground/words/times.ts'
import { type Expected, initialsOf, type SittingSheet, staffOnDay } from '../day-sheet.ts'
import { sayStaff } from '../parts/staff-words.ts'
import { needWords, sensoryWords, words } from '../words.ts'
import { Heads } from './sitting-facts.tsx'

type SectionProps = {
  readonly view: View
  readonly sheet: SittingSheet
  readonly leastStaff: number
}

/** One session's sheet. On paper it begins a page. */
export function SittingSection({ view, sheet, leastStaff }: SectionProps) {
  const title = view.language === 'cy' ? sheet.titleCy : sheet.titleEn
  const heading = `${title}, ${sayTimes(view, sheet.starts, sheet.ends)}`
  return (
    <section class="gd-sheet">
      <h2 class="govuk-heading-m">{heading}</h2>
      <p class="govuk-body">
        {words.runBy(view, { worker: sheet.worker })}
        <br />
        <Heads view={view} sitting={sheet} people={sheet.expected.length} />
        <br />
        <strong>{sayStaff(view, staffOnDay(sheet, sheet.expected, leastStaff))}</strong>
      </p>
      {sheet.expected.length === 0 ? (
        <p class="govuk-body">{words.nobody(view)}</p>
      ) : (
        <ScrollTable name={heading}>
          <table class="govuk-table gd-stack">
            <TableHead
              columns={[words.name, words.support, words.communication, words.needs].map((column) =>
                column(view),
              )}
            />
            <tbody class="govuk-table__body">
              {sheet.expected.map((person) => (
                <PersonRow view={view} person={person} />
              ))}
            </tbody>
          </table>
        </ScrollTable>
      )}
    </section>
  )
}

const PersonRow = ({ view, person }: { readonly view: View; readonly person: Expected }) => (
  <tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">
      <span class="gd-initials" aria-hidden="true">
        {initialsOf(person)}
      </span>{' '}
      {person.knownAs} {person.familyName}
    </th>
    <StackCell heading={words.support(view)}>{sayRatio(view, person.ratio)}</StackCell>
    <StackCell heading={words.communication(view)} isWords>
      <strong>{person.communication}</strong>
    </StackCell>
    <StackCell heading={words.needs(view)}>
      <Needs view={view} person={person} />
    </StackCell>
  </tr>
)

/** Every need is said: to leave one out to save a line would not be safe. */
function Needs({
  view,
  person: { needs, avoids },
}: {
  readonly view: View
  readonly person: Expected
}) {
  const facts = sayList(
    view,
    avoids.map((fact) => sensoryWords[fact](view)),
    'words',
  )
  const said = [
    ...needs.map((need) => needWords[need](view)),
    ...(facts ? [words.avoids(view, { facts })] : []),
  ]
  if (said.length === 0) return <>{words.noneKnown(view)}</>
  return (
    <ul class="govuk-list govuk-!-margin-bottom-0">
      {said.map((one) => (
        <li>{one}</li>
      ))}
    </ul>
  )
}
