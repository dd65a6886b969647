import { govuk } from '#ground/govuk/components.ts'
import { type Pence, pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { needWords, sensoryWords } from '#lives/offer/access-words.ts'
import { ROUTES, type Route } from '#lives/offer/session.ts'
import { ACCESS_NEEDS, SENSORY_FACTS } from '#lives/people/person.ts'
import type { DirectoryAsked } from '../directory.ts'
import type { Named } from '../directory-queries.ts'
import { directoryWords as words } from '../directory-words.ts'
import { PARTS_OF_DAY } from '../match.ts'

const { Button, Checkboxes, Input, Select } = govuk

/** Free, and a few amounts that people ask for. */
const AMOUNTS: readonly Pence[] = [0, 500, 1000, 1200, 2000, 3000, 5000].map(pence)

export const routeNames = {
  'direct-payment': words.directPayment,
  'service-fund': words.serviceFund,
  managed: words.managed,
} as const satisfies Readonly<Record<Route, unknown>>

type FilterProps = {
  readonly view: View
  readonly here: string
  readonly asked: DirectoryAsked
  readonly areas: readonly Named[]
  readonly activities: readonly Named[]
}

/** Words and a few choices, sent as an address that can be kept and shared: there is nobody in it. */
export function DirectoryFilter({ view, here, asked, areas, activities }: FilterProps) {
  const any = { value: '', text: words.any(view) }
  const name = (one: Named) => (view.language === 'cy' ? one.nameCy : one.nameEn)
  const named = (all: readonly Named[]) => [
    any,
    ...all.map((one) => ({ value: one.key, text: name(one) })),
  ]
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => ({
    value: `${day}`,
    text: sayWeekday(view, day),
  }))
  const parts = PARTS_OF_DAY.map((part) => ({ value: part, text: words[part](view) }))
  const amounts = AMOUNTS.map((amount) => ({
    value: String(amount),
    text: amount === 0 ? words.free(view) : words.upTo(view, { money: sayMoney(view, amount) }),
  }))
  const routes = ROUTES.map((route) => ({ value: route, text: routeNames[route](view) }))
  const choose = (id: string, label: string, value: string | undefined, items: typeof days) => (
    <Select {...{ id, name: id, items, value: value ?? '', label: { text: label } }} />
  )
  return (
    <form method="get" action={here} novalidate>
      <h2 class="govuk-heading-s">{words.look(view)}</h2>
      <Input
        id="q"
        name="q"
        value={asked.q}
        label={{ text: words.words(view) }}
        hint={{ text: words.wordsHint(view) }}
      />
      {choose('activity', words.activity(view), asked.activity, named(activities))}
      {choose('area', words.area(view), asked.area, named(areas))}
      {choose('weekday', words.weekday(view), asked.weekday?.toString(), [any, ...days])}
      {choose('upTo', words.price(view), asked.upTo?.toString(), [any, ...amounts])}
      <details class="govuk-details" open={isNarrow(asked)}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{words.moreChoices(view)}</span>
        </summary>
        <div class="govuk-details__text">
          {choose('part', words.part(view), asked.part, [any, ...parts])}
          {choose('route', words.routes(view), asked.route, [any, ...routes])}
          <Ticks {...{ view, asked }} />
        </div>
      </details>
      <Button text={words.show(view)} />
      <p class="govuk-body">
        <a class="govuk-link" href={here}>
          {words.startAgain(view)}
        </a>
      </p>
    </form>
  )
}

/** Whether something is asked that stands among the further choices: then they are open. */
const isNarrow = ({ part, route, needs, avoids, taster, ordinary }: DirectoryAsked): boolean =>
  [part, route, taster, ordinary].some((one) => one !== undefined) ||
  needs.length + avoids.length > 0

const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } })
const SMALL = 'govuk-checkboxes--small'

const Ticks = ({ view, asked }: Pick<FilterProps, 'view' | 'asked'>) => (
  <>
    <Checkboxes
      name="needs"
      classes={SMALL}
      fieldset={legend(words.access(view))}
      values={[...asked.needs]}
      items={ACCESS_NEEDS.map((need) => ({ value: need, text: needWords[need](view) }))}
    />
    <Checkboxes
      name="avoids"
      classes={SMALL}
      fieldset={legend(words.without(view))}
      values={[...asked.avoids]}
      items={SENSORY_FACTS.map((fact) => ({ value: fact, text: sensoryWords[fact](view) }))}
    />
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{words.more(view)}</legend>
      <Checkboxes
        name="taster"
        classes={SMALL}
        values={asked.taster ? ['yes'] : []}
        items={[{ value: 'yes', text: words.tasters(view) }]}
      />
      <Checkboxes
        name="ordinary"
        classes={SMALL}
        values={asked.ordinary ? ['yes'] : []}
        items={[{ value: 'yes', text: words.ordinary(view) }]}
      />
    </fieldset>
  </>
)
