import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import type { CountyCounts } from '../county.ts'
import { marketPaths } from '../paths.ts'
import { words } from '../words.ts'
import { areaName } from './count-table.tsx'
import { HardestSupport, LivesWhere, NoPlaceWhen, WhatRuns } from './county-figures.tsx'
import { NoPlace } from './no-place.tsx'

const { Button, InsetText, Select } = govuk

export type CountyModel = {
  readonly frame: Frame
  readonly counts: CountyCounts
  /** The one area whose rows the reader asked for. */
  readonly only?: string | undefined
  readonly today: Day
  readonly more: readonly More[]
}

/** Another page about the county. */
export type More = { readonly href: string; readonly text: (view: View) => string }

/** Questions first, each with its answer in a sentence, a picture and a table. */
export function CountyPage({ frame, counts, only, today, more }: CountyModel) {
  const { view } = frame
  const title = words.title(view, { council: frame.councilName })
  const asked = { view, counts, only }
  return (
    <Page frame={frame} title={title} current={marketPaths.county.to()} isWide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.introduction(view)}</p>
      {counts.plannedAt ? (
        <p class="govuk-body">
          {words.dataDate(view, {
            planned: sayTheDay(view, dayOf(counts.plannedAt)),
            today: sayTheDay(view, today),
          })}
        </p>
      ) : (
        <InsetText text={words.noPlan(view)} />
      )}
      {counts.areas.length === 0 ? (
        <p class="govuk-body">{words.noAreas(view)}</p>
      ) : (
        <>
          <Contents view={view} questions={questionsOf(counts)} />
          <ChooseArea {...asked} />
          {questionsOf(counts).map(({ id, says, Answer }) => (
            <>
              <h2 class="govuk-heading-m" id={`${id}-asked`}>
                {says(view)}
              </h2>
              <Answer {...asked} />
            </>
          ))}
        </>
      )}
      {more.length > 0 && <MoreOfCounty {...{ view, more }} />}
    </Page>
  )
}

const MoreOfCounty = ({ view, more }: Pick<CountyModel, 'more'> & { readonly view: View }) => (
  <>
    <h2 class="govuk-heading-m">{words.more(view)}</h2>
    <ul class="govuk-list">
      {more.map(({ href, text }) => (
        <li>
          <a class="govuk-link" href={href}>
            {text(view)}
          </a>
        </li>
      ))}
    </ul>
  </>
)

const OF_WEEKS = [
  { id: 'no-place', says: words.whoHasNoPlace, Answer: NoPlace },
  { id: 'no-place-when', says: words.whenIsNoPlace, Answer: NoPlaceWhen },
  { id: 'hardest-support', says: words.whichSupport, Answer: HardestSupport },
] as const
const OF_PEOPLE_AND_SESSIONS = [
  { id: 'lives-where', says: words.whoLivesWhere, Answer: LivesWhere },
  { id: 'what-runs', says: words.whatRuns, Answer: WhatRuns },
] as const

/** What the page answers. Before the first plan nobody knows who would be without a place. */
const questionsOf = ({ plannedAt }: CountyCounts) => [
  ...(plannedAt ? OF_WEEKS : []),
  ...OF_PEOPLE_AND_SESSIONS,
]

type ContentsProps = {
  readonly view: View
  readonly questions: ReturnType<typeof questionsOf>
}

const Contents = ({ view, questions }: ContentsProps) => (
  <nav class="gd-contents gd-no-print" aria-labelledby="contents">
    <h2 class="govuk-heading-s govuk-!-margin-bottom-1" id="contents">
      {words.contents(view)}
    </h2>
    <ul class="govuk-list">
      {questions.map(({ id, says }) => (
        <li>
          <a class="govuk-link" href={`#${id}-asked`}>
            {says(view)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

type ChooseProps = Pick<CountyModel, 'counts' | 'only'> & { readonly view: View }

function ChooseArea({ view, counts: { areas }, only }: ChooseProps) {
  const chosen = areas.find((area) => area.key === only)
  return (
    <form method="get" action={marketPaths.county.to()} class="gd-no-print">
      <Select
        id="area"
        name="area"
        label={{ text: words.areaFilter(view), classes: 'govuk-label--s' }}
        items={[
          { value: '', text: words.allAreas(view), selected: !chosen },
          ...areas.map((area) => ({
            value: area.key,
            text: areaName(view, area),
            selected: area === chosen,
          })),
        ]}
      />
      <Button text={words.showArea(view)} classes="govuk-button--secondary" />
      {chosen && <p class="govuk-body">{words.filtered(view, { area: areaName(view, chosen) })}</p>}
    </form>
  )
}
