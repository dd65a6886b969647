import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { PageLinks } from '#ground/govuk/page-links.tsx'
import { FilterLayout, ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { type MoneyPage, PEOPLE_A_PAGE, type PersonPays } from '../money-list.ts'
import { pageWords as words } from '../page-words.ts'
import { sayMaximum } from '../parts/means-said.ts'
import { contributionPaths } from '../paths.ts'

const { Button, Input } = govuk

export type MoneyListModel = {
  readonly frame: Frame
  readonly found: MoneyPage
  readonly onlyWithout: boolean
  /** The search as it was typed. Nothing, where nobody searched. */
  readonly form: Form<'q'>
}

/** What everybody pays, for finance: names, references and money, and nothing of anybody's needs. */
export function MoneyListPage({ frame, found, onlyWithout, form }: MoneyListModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const isSearch = form.values.q !== undefined
  return (
    <Page
      frame={frame}
      title={words.money(view)}
      current={contributionPaths.list.to()}
      isWide
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{words.money(view)}</h1>
      <p class="govuk-body">{words.moneyAbout(view)}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={contributionPaths.directPayments.to()}>
          {words.directPayments(view)}
        </a>
      </p>
      <FilterLayout view={view} filter={<Filter {...{ view, form, onlyWithout }} />}>
        <h2 class="govuk-heading-m">
          {isSearch && found.total > found.people.length
            ? words.firstOf(view, { shown: found.people.length, total: found.total })
            : words.found(view, { total: found.total })}
        </h2>
        {found.people.length > 0 ? (
          <People view={view} people={found.people} />
        ) : (
          <p class="govuk-body">{words.nobody(view)}</p>
        )}
        {!isSearch && <Pages {...{ view, found, onlyWithout }} />}
      </FilterLayout>
    </Page>
  )
}

type FilterProps = Pick<MoneyListModel, 'form' | 'onlyWithout'> & { readonly view: View }

const Filter = ({ view, form, onlyWithout }: FilterProps) => (
  <>
    <form method="post" action={contributionPaths.list.to()} novalidate>
      <Input
        {...field(form, 'q')}
        type="search"
        label={{ text: words.find(view), classes: 'govuk-label--s' }}
        hint={{ text: words.findHint(view) }}
        autocomplete="off"
        spellcheck={false}
      />
      <Button text={words.search(view)} />
    </form>
    <p class="govuk-body">
      {onlyWithout ? (
        <a class="govuk-link" href={contributionPaths.list.to()}>
          {words.everyone(view)}
        </a>
      ) : (
        <a class="govuk-link" href={`${contributionPaths.list.to()}?show=without`}>
          {words.onlyWithout(view)}
        </a>
      )}
    </p>
  </>
)

const People = ({
  view,
  people,
}: {
  readonly view: View
  readonly people: readonly PersonPays[]
}) => (
  <ScrollTable name={words.money(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-table__caption govuk-visually-hidden">{words.money(view)}</caption>
      <TableHead
        columns={[words.name, words.reference, words.pays, words.since].map((heading) =>
          heading(view),
        )}
        isFigure={(place) => place === 2}
      />
      <tbody class="govuk-table__body">
        {people.map((person) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <a class="govuk-link" href={contributionPaths.charge.to({ personId: person.id })}>
                {person.name}
              </a>
            </th>
            <StackCell heading={words.reference(view)}>{person.reference}</StackCell>
            <td class="govuk-table__cell govuk-table__cell--numeric">
              <span class="gd-stack__label">{words.pays(view)}</span>
              {person.pays ? sayMaximum(view, person.pays.maximumWeekly) : words.notAssessed(view)}
            </td>
            <StackCell heading={words.since(view)}>
              {person.pays && sayDayOfMonth(view, person.pays.from)}
            </StackCell>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

type PagesProps = Pick<MoneyListModel, 'found' | 'onlyWithout'> & { readonly view: View }

function Pages({ view, found, onlyWithout }: PagesProps) {
  const href = (page: number) =>
    `${contributionPaths.list.to()}?${new URLSearchParams({ ...(onlyWithout && { show: 'without' }), page: String(page) })}`
  return (
    <PageLinks {...{ view, href }} page={found.page} total={found.total} each={PEOPLE_A_PAGE} />
  )
}
