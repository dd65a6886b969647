import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Grid } from '#ground/govuk/grid.tsx'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import { writeRatio } from '#ground/kernel/ratio.ts'
import { isSmall } from '#ground/kernel/small-numbers.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMonth, sayWeekday } from '#ground/words/dates.ts'
import { sayNumber, sayTenths } from '#ground/words/figures.ts'
import { sayTimes } from '#ground/words/times.ts'
import { shareOf } from '../kept.ts'
import { meanTenths, mixOf } from '../week-life.ts'
import { weekLifePaths } from '../week-life-paths.ts'
import type { GroupSeen, WeeksOfMonth } from '../week-life-queries.ts'
import { weekLifeWords as words } from '../week-life-words.ts'

const { Button, Select, Tag } = govuk

export type WeekLifeModel = {
  readonly frame: Frame
  /** Months that can be asked for, the newest first, and the one that was. */
  readonly choices: readonly Day[]
  readonly asked: Day
  readonly months: readonly WeeksOfMonth[]
  readonly groups: readonly GroupSeen[]
  readonly without: { readonly people: number; readonly withReason: number }
  readonly largeGroup: number
}

/** How large the groups are, what weeks are for and how many move: nobody’s name, and small counts hidden. */
export function WeekLifePage(model: WeekLifeModel) {
  const { frame, choices, asked, months, groups, without, largeGroup } = model
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.title(view)
  return (
    <Page frame={frame} title={title} isWide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      <form method="get" action={weekLifePaths.report.to()}>
        <Select
          id="month"
          name="month"
          label={{ text: words.compare(view) }}
          value={asked}
          items={choices.map((month) => ({ value: month, text: sayMonth(view, month) }))}
        />
        <Button text={words.show(view)} classes="govuk-button--secondary" />
      </form>
      <Grid
        caption={title}
        corner={words.month(view)}
        columns={[
          ...[words.sessions(view), words.places(view), words.average(view), words.outside(view)],
          ...[words.people(view), words.purposeful(view), words.active(view)],
        ]}
        rows={months.map((one) => ({
          heading: sayMonth(view, one.month),
          cells: cellsOf(view, one),
        }))}
      />
      <p class="govuk-body">
        {words.without(view, {
          people: sayCount(view, without.people),
          reasons: sayCount(view, without.withReason),
        })}
      </p>
      <h2 class="govuk-heading-m">{words.groups(view)}</h2>
      <p class="govuk-body">{words.groupsAbout(view, { people: largeGroup })}</p>
      <Groups {...{ view, groups, largeGroup }} />
    </Page>
  )
}

const sayCount = (view: View, count: number): string =>
  isSmall(count) ? words.hidden(view) : sayNumber(view, count)

function cellsOf(view: View, one: WeeksOfMonth): readonly string[] {
  const mean = (sum: number, count: number) => {
    const tenths = meanTenths(sum, count)
    return tenths === undefined ? words.none(view) : sayTenths(view, tenths / 10)
  }
  const share = (part: number, whole: number) =>
    [part, whole - part].some(isSmall)
      ? words.hidden(view)
      : words.percent(view, { share: sayTenths(view, shareOf(part, whole) / 100) })
  return [
    ...[sayNumber(view, one.sessions), sayNumber(view, one.places)],
    ...[mean(one.places, one.sessions), share(one.outside, one.places)],
    ...[sayCount(view, one.people), share(one.purposeful, one.people)],
    mean(one.activeInEight / 8, one.people),
  ]
}

type GroupsProps = Pick<WeekLifeModel, 'groups' | 'largeGroup'> & { readonly view: View }

const Groups = ({ view, groups, largeGroup }: GroupsProps) => (
  <ScrollTable name={words.groups(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-visually-hidden">{words.groups(view)}</caption>
      <TableHead
        columns={[words.session, words.size, words.mix, words.reason].map((of) => of(view))}
        isFigure={(place) => place === 1}
      />
      <tbody class="govuk-table__body">
        {groups.map((one) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {view.language === 'cy' ? one.titleCy : one.titleEn}, {one.providerName}
              <br />
              {sayWeekday(view, one.weekday)}, {sayTimes(view, one.starts, one.ends)}
            </th>
            <StackCell heading={words.size(view)} isFigure>
              {sayNumber(view, one.ratios.length)}
            </StackCell>
            <StackCell heading={words.mix(view)}>{sayMix(view, one)}</StackCell>
            <Reason {...{ view, one, largeGroup }} />
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

type ReasonProps = Pick<GroupsProps, 'view' | 'largeGroup'> & { readonly one: GroupSeen }

/** Why so many are together; on a phone, only where it is asked. */
function Reason({ view, one, largeGroup }: ReasonProps) {
  if (one.manyReason) return <StackCell heading={words.reason(view)}>{one.manyReason}</StackCell>
  if (one.ratios.length <= largeGroup) return <td class="govuk-table__cell" />
  return (
    <StackCell heading={words.reason(view)}>
      <Tag text={words.needsReason(view)} classes="govuk-tag--yellow" />
    </StackCell>
  )
}

const sayMix = (view: View, { ratios }: GroupSeen): string =>
  mixOf(ratios)
    .map(({ ratio, people }) => words.mixOf(view, { people, ratio: writeRatio(ratio) }))
    .join(', ')
