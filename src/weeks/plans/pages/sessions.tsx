import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import type { Basket } from '../basket.ts'
import { words as says } from '../line-words.ts'
import { type FoundModel, FoundSessions } from '../parts/found-sessions.tsx'
import { PlanPage } from '../parts/plan-page.tsx'
import type { Filter, NamedActivity } from '../session-queries.ts'

const { Button, InsetText, Select } = govuk

type SessionsModel = FoundModel & {
  readonly frame: Frame
  readonly basket: Basket | undefined
  readonly activities: readonly NamedActivity[]
  readonly filter: Filter
  /** The page's own address, to which the filter goes. */
  readonly here: string
  /** For another provider: how many weeks of notice the old one has. */
  readonly noticeWeeks?: number | undefined
}

/** Sessions that may fit, for the person's own ratio: with those that do not, and by which rule. */
export function SessionsPage(model: SessionsModel) {
  const { frame, flag, basket, noticeWeeks } = model
  const { view } = frame
  const title = noticeWeeks === undefined ? says.findTitle(view) : says.switch(view)
  return (
    <PlanPage {...{ frame, flag, basket, title }}>
      <h1 class="govuk-heading-l">{title}</h1>
      {noticeWeeks !== undefined && (
        <InsetText text={says.switchHint(view, { weeks: noticeWeeks })} />
      )}
      <FilterForm {...model} />
      <FoundSessions {...model} view={view} />
    </PlanPage>
  )
}

function FilterForm({ frame: { view }, activities, filter, here }: SessionsModel) {
  const label = (text: string) => ({ text, classes: 'govuk-label--s' })
  const days = [0, 1, 2, 3, 4, 5, 6]
  return (
    <form method="get" action={here}>
      <Select
        id="activity"
        name="activity"
        label={label(says.activity(view))}
        items={[
          { value: '', text: says.anyActivity(view) },
          ...activities.map((one) => ({
            value: one.key,
            text: view.language === 'cy' ? one.nameCy : one.nameEn,
            selected: one.key === filter.activity,
          })),
        ]}
      />
      <Select
        id="day"
        name="day"
        label={label(says.day(view))}
        items={[
          { value: '', text: says.anyDay(view) },
          ...days.map((day) => ({
            value: String(day),
            text: sayWeekday(view, day),
            selected: day === filter.weekday,
          })),
        ]}
      />
      <Button text={says.show(view)} classes="govuk-button--secondary" />
    </form>
  )
}
