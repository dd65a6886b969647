import { govuk } from '#ground/govuk/components.ts'
import { type Pence, pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { sayLength } from '#ground/words/times.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { type MatchFilter, PARTS_OF_DAY } from '../match.ts'
import type { Matches } from '../match-queries.ts'
import { matchWords as words } from '../match-words.ts'
import { findingPaths } from '../paths.ts'

const { Button, Checkboxes, Input, Select } = govuk

const MINUTES = [10, 15, 20, 30, 45, 60]
const AMOUNTS: readonly Pence[] = [0, 1000, 2000, 3000, 4000, 6000, 8000].map(pence)

type FormProps = {
  readonly view: View
  readonly flag: Pick<PersonFlag, 'id'>
  readonly filter: MatchFilter
  readonly matches: Pick<Matches, 'activities'>
  /** Whether the reader may know who the person's friends are. */
  readonly works: boolean
}

/** What a search is narrowed to. What the person must have is not among it: that always holds. */
export function MatchForm({ view, flag, filter, matches, works }: FormProps) {
  const name = (one: Matches['activities'][number]) =>
    view.language === 'cy' ? one.nameCy : one.nameEn
  const activities = matches.activities.toSorted((a, b) => name(a).localeCompare(name(b)))
  const any = { value: '', text: words.any(view) }
  const choose = (id: string, label: string, value: unknown, items: (typeof any)[]) => (
    <Select
      {...{ id, name: id, label: { text: label }, items: [any, ...items] }}
      value={value === undefined ? '' : String(value)}
    />
  )
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => ({
    value: `${day}`,
    text: sayWeekday(view, day),
  }))
  const parts = PARTS_OF_DAY.map((part) => ({ value: part, text: words[part](view) }))
  const lengths = MINUTES.map((minutes) => ({
    value: `${minutes}`,
    text: words.within(view, { length: sayLength(view, minutes) }),
  }))
  const amounts = AMOUNTS.map((amount) => ({
    value: `${amount}`,
    text: words.upTo(view, { money: sayMoney(view, amount) }),
  }))
  const kinds = activities.map((one) => ({ value: one.key, text: name(one) }))
  return (
    <form method="get" action={findingPaths.matches.to({ personId: flag.id })} novalidate>
      <h2 class="govuk-heading-s">{words.narrow(view)}</h2>
      <Input
        id="words"
        name="words"
        value={filter.words ?? ''}
        label={{ text: words.words(view) }}
        hint={{ text: words.wordsHint(view) }}
      />
      {choose('activity', words.activity(view), filter.activity, kinds)}
      {choose('weekday', words.weekday(view), filter.weekday, days)}
      {choose('part', words.part(view), filter.part, parts)}
      {choose('minutes', words.travel(view), filter.minutes, lengths)}
      {choose('upTo', words.price(view), filter.upTo, amounts)}
      <Only {...{ view, filter, works }} />
      <Button text={words.show(view)} classes="govuk-button--secondary" />
    </form>
  )
}

const Only = ({ view, filter, works }: Pick<FormProps, 'view' | 'filter' | 'works'>) => {
  const ticks = [
    ['outside', filter.outside, words.outsideOnly(view)],
    ['ordinary', filter.ordinary, words.ordinaryOnly(view)],
    ...(works ? ([['friends', filter.friends, words.friendsGo(view)]] as const) : []),
  ] as const
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{words.only(view)}</legend>
      {ticks.map(([name, isOn, text]) => (
        <Checkboxes
          name={name}
          classes="govuk-checkboxes--small"
          values={isOn ? ['yes'] : []}
          items={[{ value: 'yes', text }]}
        />
      ))}
    </fieldset>
  )
}
