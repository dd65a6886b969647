import type { Child } from 'hono/jsx'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { Facts } from '#ground/govuk/reasons.tsx'
import { FilterLayout } from '#ground/govuk/staff-layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { weekdayOfHalfDay } from '#ground/kernel/week.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { sayMoney, sayRatio } from '#ground/words/figures.ts'
import { sayList } from '#ground/words/lists.ts'
import { sayLength } from '#ground/words/times.ts'
import { needWords, sensoryWords } from '#lives/offer/access-words.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { placePaths } from '#weeks/bookings/place-paths.ts'
import { sourcingWords } from '#weeks/bookings/sourcing-words.ts'
import type { Chooser } from '#weeks/fit/chooser.ts'
import { outcomeWords } from '#weeks/fit/reason-words.ts'
import { strengthWords } from '#weeks/fit/strength-words.ts'
import { planPaths } from '#weeks/plans/paths.ts'
import { elsewhereWords } from '../elsewhere-words.ts'
import type { MatchFilter } from '../match.ts'
import type { Matches } from '../match-queries.ts'
import { routeWords, settingWords, matchWords as words } from '../match-words.ts'
import { MatchForm } from '../parts/match-form.tsx'
import { FoundList, MissedList, placesFound } from '../parts/match-lists.tsx'
import { OffersElsewhere } from '../parts/offers-elsewhere.tsx'
import { PlacesMap } from '../parts/places-map.tsx'

export type MatchesModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly matches: Matches
  readonly filter: MatchFilter
  /** Whether the reader may know who the person's friends are. */
  readonly works: boolean
  readonly on: Day
}

/** What fits one person, what does not and why: nothing vanishes without its reason. */
export function MatchesPage({ frame, flag, matches, filter, works, on }: MatchesModel) {
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
      <p class="govuk-body">
        <a class="govuk-link" href={placePaths.unmet.to({ personId: flag.id })}>
          {sourcingWords.unmetTitle(view)}
        </a>
        {' · '}
        <a class="govuk-link" href={placePaths.spotOffers.to({ personId: flag.id })}>
          {sourcingWords.offersTitle(view)}
        </a>
        {' · '}
        <a class="govuk-link" href={placePaths.visits.to({ personId: flag.id })}>
          {sourcingWords.visitsTitle(view)}
        </a>
      </p>
      <FilterLayout view={view} filter={<MatchForm {...{ view, flag, filter, matches, works }} />}>
        <h2 class="govuk-heading-m">{words.fits(view, { total: totals.found })}</h2>
        {matches.taken.map(({ typed, for: near }) => (
          <p class="govuk-body">{words.takenFor(view, { typed, words: sayList(view, near) })}</p>
        ))}
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
        {found.length > 0 && <FoundMap {...{ view, matches }} />}
        {found.length > 0 && <FoundList {...{ view, matches, works }} personId={flag.id} />}
        <Elsewhere {...{ view, matches, on }} />
        <h2 class="govuk-heading-m">{words.doesNotFit(view, { total: totals.missed })}</h2>
        {matches.missed.length > 0 && <MissedList {...{ view, matches, works }} />}
      </FilterLayout>
    </Page>
  )
}

/** What others publish, kept apart: nobody has checked it for anybody, and nobody is booked into it. */
function Elsewhere({ view, matches: { elsewhere }, on }: OfMatches & { readonly on: Day }) {
  const { offers, total } = elsewhere
  return (
    <>
      <h2 class="govuk-heading-m">{elsewhereWords.found(view, { total })}</h2>
      <p class="govuk-body">{elsewhereWords.about(view)}</p>
      <p class="govuk-hint">{elsewhereWords.narrowed(view)}</p>
      {total > offers.length && (
        <p class="govuk-body">{elsewhereWords.nearest(view, { shown: offers.length })}</p>
      )}
      {total > 0 && <OffersElsewhere {...{ view, on, offers }} />}
    </>
  )
}

function FoundMap({ view, matches }: OfMatches) {
  const places = placesFound(matches)
  const label = words.map(view, { places: places.length })
  return <PlacesMap {...{ view, label, places }} areas={matches.areas} />
}

type OfMatches = { readonly view: View; readonly matches: Matches }

function MustHave({ view, matches: { chooser, guides, choice } }: OfMatches) {
  const list = (said: readonly string[]) =>
    said.length === 0 ? words.nothingSpecial(view) : sayList(view, said, 'words')
  const facts: readonly (readonly [string, Child])[] = [
    [words.needs(view), list(chooser.needs.map((need) => needWords[need](view)))],
    [words.avoids(view), list(chooser.avoids.map((fact) => sensoryWords[fact](view)))],
    [words.goodAt(view), list(strengthsSaid(view, chooser.strengths))],
    [words.days(view), list(daysWanted(view, chooser.wantedHalfDays))],
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

/** The days of the week on which they want something, from Monday on. */
const daysWanted = (view: View, halfDays: Chooser['wantedHalfDays']): readonly string[] =>
  [...new Set(halfDays.map(weekdayOfHalfDay))]
    .toSorted((a, b) => a - b)
    .map((weekday) => sayWeekday(view, weekday))

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
