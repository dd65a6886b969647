import type { Child } from 'hono/jsx'
import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { sayInTheWay } from '#weeks/fit/parts/in-the-way-said.ts'
import { sayTitle } from '#weeks/proposals/persons-week.ts'
import type { Matches } from '../match-queries.ts'
import { matchWords as words } from '../match-words.ts'
import { factsOf, type ListProps, namesOf } from '../parts/match-lists.tsx'
import { findingPaths } from '../paths.ts'

const { InsetText } = govuk

export type CompareModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly matches: Matches
  readonly chosen: readonly Id[]
  readonly works: boolean
}

/** Two to four sessions side by side: the rows are what matters to this person. */
export function ComparePage({ frame, flag, matches, chosen, works }: CompareModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.compared(view, { name: flag.name })
  const columns = chosen.flatMap((id) => columnOf({ view, matches, works }, id) ?? [])
  return (
    <Page
      frame={frame}
      isWide
      title={title}
      current={peoplePaths.list.to()}
      back={{
        href: findingPaths.matches.to({ personId: flag.id }),
        text: words.backToMatches(view),
      }}
      bar={<PersonBar view={view} flag={flag} />}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {columns.length < 2 ? (
        <InsetText text={words.chooseFirst(view)} />
      ) : (
        <SideBySide view={view} columns={columns} />
      )}
    </Page>
  )
}

type Column = { readonly title: string; readonly cells: ReadonlyMap<string, Child> }

function columnOf(props: ListProps, id: Id): Column | undefined {
  const { view, matches } = props
  const session = matches.sessions.get(id)
  if (!session) return undefined
  const found = matches.found.find((one) => one.sessionId === id)
  const missed = matches.missed.find((one) => one.sessionId === id)
  const cells = found
    ? factsOf(props, found, session)
    : ([
        [words.stands(view), sayInTheWay(view, missed?.obstacles ?? [], namesOf(props)).join('; ')],
      ] as const)
  return { title: sayTitle(view, session), cells: new Map(cells) }
}

type SideProps = { readonly view: View; readonly columns: readonly Column[] }

function SideBySide({ view, columns }: SideProps) {
  const rows = [...new Set(columns.flatMap(({ cells }) => [...cells.keys()]))]
  return (
    <ScrollTable name={words.sideBySide(view)}>
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-visually-hidden">
          {words.sideBySide(view)}
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <td class="govuk-table__cell" />
            {columns.map(({ title }) => (
              <th scope="col" class="govuk-table__header">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {rows.map((row) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {row}
              </th>
              {columns.map(({ cells }) => (
                <td class="govuk-table__cell">{cells.get(row) ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}
