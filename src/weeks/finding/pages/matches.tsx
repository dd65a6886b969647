import type { Child } from 'hono/jsx'
import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { Facts } from '#ground/govuk/reasons.tsx'
import { FilterLayout } from '#ground/govuk/staff-layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { sayMoney, sayRatio } from '#ground/words/figures.ts'
import { sayList } from '#ground/words/lists.ts'
import { sayLength } from '#ground/words/times.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import type { Chooser } from '#weeks/fit/chooser.ts'
import { needWords, outcomeWords, sensoryWords } from '#weeks/fit/reason-words.ts'
import { strengthWords } from '#weeks/fit/strength-words.ts'
import { planPaths } from '#weeks/plans/paths.ts'
import { type MatchFilter, PARTS_OF_DAY } from '../match.ts'
import type { Matches } from '../match-queries.ts'
import { routeWords, settingWords, matchWords as words } from '../match-words.ts'
import { FoundList, MissedList } from '../parts/match-lists.tsx'
import { findingPaths } from '../paths.ts'

const { Button, Select } = govuk

export type MatchesModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly matches: Matches
  readonly filter: MatchFilter
  /** Whether the reader may know who the person's friends are. */
  readonly works: boolean
}

/** What fits one person, what does not and why: nothing vanishes without its reason. */
export function MatchesPage({ frame, flag, matches, filter, works }: MatchesModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.title(view, { name: flag.name })
  const { found, totals } = matches
  return (
    <Page
      frame={frame}
      isWide
      title={title}
      current={peoplePaths.list.to()}
      back={{ href: peoplePaths.person.to({ personId: flag.id }), text: flag.name }}
      bar={<PersonBar view={view} flag={flag} />}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <h2 class="govuk-heading-m">{words.mustHave(view)}</h2>
      <MustHave view={view} matches={matches} />
      <FilterLayout view={view} filter={<Filter {...{ view, flag, filter, matches }} />}>
        <h2 class="govuk-heading-m">{words.fits(view, { total: totals.found })}</h2>
        {totals.found > found.length && (
          <p class="govuk-body">{words.firstOf(view, { shown: found.length })}</p>
        )}
        {!matches.takesLines && (
          <p class="govuk-body">
            {words.noDraft(view)}{' '}
            <a class="govuk-link" href={planPaths.plan.to({ personId: flag.id })}>
              {words.toPlan(view)}
            </a>
          </p>
        )}
        {found.length > 0 && <FoundList {...{ view, matches, works }} personId={flag.id} />}
        <h2 class="govuk-heading-m">{words.doesNotFit(view, { total: totals.missed })}</h2>
        {matches.missed.length > 0 && <MissedList {...{ view, matches, works }} />}
      </FilterLayout>
    </Page>
  )
}

type OfMatches = { readonly view: View; readonly matches: Matches }

function MustHave({ view, matches: { chooser, guides, choice } }: OfMatches) {
  const list = (said: readonly string[]) =>
    said.length === 0 ? words.nothingSpecial(view) : sayList(view, said)
  const facts: readonly (readonly [string, Child])[] = [
    [words.needs(view), list(chooser.needs.map((need) => needWords[need](view)))],
    [words.avoids(view), list(chooser.avoids.map((fact) => sensoryWords[fact](view)))],
    [words.goodAt(view), list(strengthsSaid(view, chooser.strengths))],
    [words.travel(view), words.atMost(view, { length: sayLength(view, chooser.travelLimit) })],
    [words.paid(view), list(chooser.routes.map((route) => routeWords[route](view)))],
    [words.money(view), sayMoney(view, chooser.weekly)],
    [
      words.guide(view),
      <ul class="gd-lines">
        {guides.map(({ setting, ratio, day }) => {
          const said = `${sayRatio(view, ratio)}, ${settingWords[setting](view)}`
          return (
            <li>
              {day === undefined
                ? words.noGuide(view, { ratio: said })
                : words.guideDay(view, { ratio: said, money: sayMoney(view, day) })}
            </li>
          )
        })}
      </ul>,
    ],
    ...(choice ? choiceFacts(view, choice) : []),
  ]
  return <Facts facts={facts} />
}

/** What somebody is good at, with the word that said so: it can be put right where it was written. */
const strengthsSaid = (view: View, strengths: Chooser['strengths']): readonly string[] =>
  (strengths ?? []).map(({ strength, by }) =>
    words.goodBy(view, { strength: strengthWords[strength](view), word: by }),
  )

function choiceFacts(
  view: View,
  { providers, outside, outcomes, days, minutes }: NonNullable<Matches['choice']>,
): readonly (readonly [string, Child])[] {
  const byDay = days.map((count, weekday) =>
    words.choiceOn(view, { what: sayWeekday(view, weekday), count }),
  )
  const byOutcome = [...outcomes].map(([outcome, count]) =>
    words.choiceOn(view, { what: outcomeWords[outcome](view), count }),
  )
  return [
    [
      words.choice(view),
      <ul class="gd-lines">
        <li>{words.providers(view, { count: providers, minutes })}</li>
        <li>{words.outside(view, { count: outside })}</li>
      </ul>,
    ],
    [words.byDay(view), byDay.join(', ')],
    ...(outcomes.size > 0 ? [[words.byOutcome(view), byOutcome.join(', ')] as const] : []),
  ]
}

type FilterProps = OfMatches & Pick<MatchesModel, 'flag' | 'filter'>

function Filter({ view, flag, filter, matches }: FilterProps) {
  const name = (one: Matches['activities'][number]) =>
    view.language === 'cy' ? one.nameCy : one.nameEn
  const activities = matches.activities.toSorted((a, b) => name(a).localeCompare(name(b)))
  const any = { value: '', text: words.any(view) }
  return (
    <form method="get" action={findingPaths.matches.to({ personId: flag.id })} novalidate>
      <h2 class="govuk-heading-s">{words.narrow(view)}</h2>
      <Select
        id="activity"
        name="activity"
        label={{ text: words.activity(view) }}
        value={filter.activity ?? ''}
        items={[any, ...activities.map((one) => ({ value: one.key, text: name(one) }))]}
      />
      <Select
        id="weekday"
        name="weekday"
        label={{ text: words.weekday(view) }}
        value={filter.weekday === undefined ? '' : String(filter.weekday)}
        items={[
          any,
          ...[0, 1, 2, 3, 4, 5, 6].map((weekday) => ({
            value: String(weekday),
            text: sayWeekday(view, weekday),
          })),
        ]}
      />
      <Select
        id="part"
        name="part"
        label={{ text: words.part(view) }}
        value={filter.part ?? ''}
        items={[any, ...PARTS_OF_DAY.map((part) => ({ value: part, text: words[part](view) }))]}
      />
      <Select
        id="outside"
        name="outside"
        label={{ text: words.who(view) }}
        value={filter.outside ? 'yes' : ''}
        items={[any, { value: 'yes', text: words.outsideOnly(view) }]}
      />
      <Button text={words.show(view)} classes="govuk-button--secondary" />
    </form>
  )
}
