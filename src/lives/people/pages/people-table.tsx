import { govuk } from '#ground/govuk/components.ts'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { writeRatio } from '#ground/kernel/ratio.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayRatio } from '#ground/words/figures.ts'
import { needSaid } from '../about-words.ts'
import { peoplePaths } from '../paths.ts'
import { fullName, halfDaysMet, type ListedPerson, type Standing } from '../people-list.ts'
import { settingWords, shortSettingWords, standingWords, words } from '../words.ts'

const { Tag } = govuk

type TableProps = { readonly view: View; readonly people: readonly ListedPerson[] }

export const PeopleTable = ({ view, people }: TableProps) => (
  <ScrollTable name={words.title(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-table__caption govuk-visually-hidden">{words.title(view)}</caption>
      <TableHead
        columns={[
          words.name,
          words.communication,
          words.standing,
          words.met,
          words.area,
          words.ratios,
        ].map((heading) => heading(view))}
      />
      <tbody class="govuk-table__body">
        {people.map((person) => (
          <PersonRow view={view} person={person} />
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

/** The name of a language's own people and places is not translated; "how to communicate" stands on every row (DAPB1605). */
const PersonRow = ({ view, person }: { readonly view: View; readonly person: ListedPerson }) => (
  <tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">
      <a class="govuk-link" href={peoplePaths.person.to({ personId: person.id })}>
        {fullName(person)}
      </a>
      {person.knownAs !== person.givenName && (
        <div class="govuk-hint govuk-!-margin-bottom-0">
          {words.formalName(view, { name: `${person.givenName} ${person.familyName}` })}
        </div>
      )}
      <div class="govuk-hint govuk-!-margin-bottom-0">
        {words.reference(view, { reference: person.reference })}
      </div>
    </th>
    <StackCell heading={words.communication(view)} isWords>
      <strong>{person.communication}</strong>
      {person.informationNeeds.length > 0 && (
        <ul class="govuk-list govuk-!-margin-bottom-0">
          {person.informationNeeds.map((need) => (
            <li>{needSaid(view, need)}</li>
          ))}
        </ul>
      )}
    </StackCell>
    <StackCell heading={words.standing(view)}>
      <Tag text={standingWords[person.standing](view)} classes={COLOURS[person.standing]} />
      <div>
        <a class="govuk-link" href={peoplePaths.week.to({ personId: person.id })}>
          {words.seeWeek(view)}
          <span class="govuk-visually-hidden">: {fullName(person)}</span>
        </a>
      </div>
    </StackCell>
    <StackCell heading={words.met(view)}>
      {person.standing === 'not-proposed'
        ? words.noWeek(view)
        : words.metOf(view, {
            met: halfDaysMet(person.wantedHalfDays, person.sittings),
            wanted: person.wantedHalfDays.length,
          })}
    </StackCell>
    <StackCell heading={words.area(view)}>
      {view.language === 'cy' ? person.areaCy : person.areaEn}
    </StackCell>
    <StackCell heading={words.ratios(view)}>
      <Ratios view={view} ratios={person.ratios} />
    </StackCell>
  </tr>
)

function Ratios({
  view,
  ratios,
}: {
  readonly view: View
  readonly ratios: ListedPerson['ratios']
}) {
  if (!ratios) return <>{words.notShared(view)}</>
  if (ratios.length === 0) return <>{words.notAssessed(view)}</>
  return (
    <>
      {ratios.map(({ setting, ratio }) => (
        <div>
          <span aria-hidden="true" class="gd-nowrap">
            {shortSettingWords[setting](view)} {writeRatio(ratio)}
          </span>
          <span class="govuk-visually-hidden">
            {settingWords[setting](view)}: {sayRatio(view, ratio)}
          </span>
        </div>
      ))}
    </>
  )
}

/** The words say it; the colour only helps to find those who wait for somebody. */
const COLOURS: Readonly<Record<Standing, string>> = {
  'not-proposed': 'govuk-tag--grey',
  waiting: 'govuk-tag--blue',
  talk: 'govuk-tag--orange',
  'not-sure': 'govuk-tag--yellow',
  yes: 'govuk-tag--green',
  no: 'govuk-tag--purple',
}
