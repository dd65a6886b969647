import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { PageLinks } from '#ground/govuk/page-links.tsx'
import { FilterLayout } from '#ground/govuk/staff-layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { peoplePaths } from '../paths.ts'
import { PEOPLE_A_PAGE, type PeoplePage, STANDINGS, type Standing } from '../people-list.ts'
import { standingWords, words } from '../words.ts'
import { PeopleTable } from './people-table.tsx'

const { Button, Input, Select } = govuk

export type PeopleModel = {
  readonly frame: Frame
  readonly found: PeoplePage
  readonly standing?: Standing | undefined
  /** The search as it was typed. Nothing, where nobody searched. */
  readonly form: Form<'q'>
}

/** The people whom the reader has to do with. A search is sent in the body, so that no name stands in an address. */
export function PeopleListPage({ frame, found, standing, form }: PeopleModel) {
  const { view } = frame
  const isSearch = form.values.q !== undefined
  return (
    <Page
      frame={frame}
      title={words.title(view)}
      current={peoplePaths.list.to()}
      isWide
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      <p class="govuk-body">{words.introduction(view)}</p>
      <FilterLayout view={view} filter={<Filter view={view} standing={standing} form={form} />}>
        <h2 class="govuk-heading-m">
          {isSearch && found.total > found.people.length
            ? words.foundFirst(view, { shown: found.people.length, total: found.total })
            : words.found(view, { total: found.total })}
        </h2>
        {found.people.length > 0 ? (
          <PeopleTable view={view} people={found.people} />
        ) : (
          <p class="govuk-body">{words.nobodyYet(view)}</p>
        )}
        {!isSearch && <Pages view={view} found={found} standing={standing} />}
      </FilterLayout>
    </Page>
  )
}

type FilterProps = Pick<PeopleModel, 'standing' | 'form'> & { readonly view: View }

const Filter = ({ view, standing, form }: FilterProps) => (
  <>
    <form method="post" action={peoplePaths.list.to()} novalidate>
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
    <form method="get" action={peoplePaths.list.to()}>
      <Select
        id="state"
        name="state"
        label={{ text: words.filter(view), classes: 'govuk-label--s' }}
        items={[
          { value: '', text: words.everyone(view), selected: !standing },
          ...STANDINGS.map((one) => ({
            value: one,
            text: standingWords[one](view),
            selected: one === standing,
          })),
        ]}
      />
      <Button text={words.showThese(view)} classes="govuk-button--secondary" />
    </form>
    <p class="govuk-body">
      <a class="govuk-link" href={peoplePaths.list.to()}>
        {words.showAll(view)}
      </a>
    </p>
  </>
)

type PagesProps = Pick<PeopleModel, 'standing' | 'found'> & { readonly view: View }

function Pages({ view, found, standing }: PagesProps) {
  const href = (page: number) =>
    `${peoplePaths.list.to()}?${new URLSearchParams({ ...(standing && { state: standing }), page: String(page) })}`
  return (
    <PageLinks {...{ view, href }} page={found.page} total={found.total} each={PEOPLE_A_PAGE} />
  )
}
