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
}

/** Questions first, each with its answer in a sentence, a picture and a table. */
export function CountyPage({ frame, counts, only, today }: CountyModel) {
  const { view } = frame
  const title = words.title(view, { council: frame.councilName })
  const asked = { view, counts, only }
  return (
    <Page frame={frame} title={title} current={marketPaths.county.to()}>
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
          <ChooseArea {...asked} />
          {counts.plannedAt && (
            <>
              <Question says={words.whoHasNoPlace(view)} />
              <NoPlace {...asked} />
              <Question says={words.whenIsNoPlace(view)} />
              <NoPlaceWhen {...asked} />
              <Question says={words.whichSupport(view)} />
              <HardestSupport {...asked} />
            </>
          )}
          <Question says={words.whoLivesWhere(view)} />
          <LivesWhere {...asked} />
          <Question says={words.whatRuns(view)} />
          <WhatRuns {...asked} />
        </>
      )}
    </Page>
  )
}

const Question = ({ says }: { readonly says: string }) => <h2 class="govuk-heading-m">{says}</h2>

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
