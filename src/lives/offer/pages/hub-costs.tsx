import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Grid } from '#ground/govuk/grid.tsx'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { type Pence, pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import type { HalfDay } from '#ground/kernel/week.ts'
import { sayMoney, sayNumber, sayTenths } from '#ground/words/figures.ts'
import { dayFigures, type HubCosts, hubBreakEven } from '../hub-costs.ts'
import { isLow } from '../hub-review.ts'
import type { HubReview } from '../hub-review-queries.ts'
import { reviewWords } from '../hub-review-words.ts'
import { hubToolWords as words } from '../hub-tool-words.ts'
import type { HalfDayUse } from '../hub-use.ts'
import type { HubUseRule } from '../session-policies.ts'
import { venuePaths } from '../venue-paths.ts'
import type { PlaceSeen } from '../venue-queries.ts'
import { Reviews, sayHalf } from './hub-review.tsx'

const { Button, Details, Input, InsetText } = govuk

export const COST_FIELDS = ['fixed', 'price', 'variable', 'daysAYear', 'staffHour'] as const
export type CostField = (typeof COST_FIELDS)[number]
export type CostsModel = {
  readonly frame: Frame
  readonly place: PlaceSeen
  readonly costs?: HubCosts | undefined
  /** How many come each day, to be compared. */
  readonly numbers: readonly number[]
  readonly use: readonly HalfDayUse[]
  /** By which a half-day may be looked at; nothing, while the council has no rule. */
  readonly rule: HubUseRule | undefined
  readonly reviews: readonly HubReview[]
  /** What is wrong with what came of a review, by its id. */
  readonly errors: Readonly<Record<string, string>>
  readonly form: Form<CostField>
}

/** What a hub's day costs by how many come, and how full each half-day is. */
export function CostsPage(model: CostsModel) {
  const { frame, place, costs, numbers, use, rule, reviews, errors, form } = model
  const { view } = frame
  const enough = costs && hubBreakEven(costs)
  return (
    <Page
      frame={frame}
      title={words.costs(view)}
      back={{ href: venuePaths.place.to({ venueId: place.id }), text: place.name }}
      errors={[
        ...errorList(form),
        ...Object.entries(errors).map(([id, text]) => ({ text, href: `#decided-${id}` })),
      ]}
    >
      <h1 class="govuk-heading-l">{words.costs(view)}</h1>
      <p class="govuk-body">{words.costsAbout(view)}</p>
      {costs ? (
        <>
          <Figures {...{ view, costs, numbers }} />
          <InsetText
            text={
              enough
                ? words.breakEven(view, {
                    attendances: sayNumber(view, enough.attendances),
                    people: enough.peopleADay,
                  })
                : words.never(view)
            }
          />
        </>
      ) : (
        <p class="govuk-body">{words.noCosts(view)}</p>
      )}
      <Details
        summaryText={words.saveCosts(view)}
        open={!costs || Object.keys(form.errors).length > 0}
        html={<CostsForm {...{ view, place, form }} />}
      />
      <h2 class="govuk-heading-m">{words.use(view)}</h2>
      <Use {...{ view, use, rule, reviews }} venueId={place.id} />
      {reviews.length > 0 && <Reviews {...{ view, reviews, errors }} venueId={place.id} />}
    </Page>
  )
}

type FiguresProps = {
  readonly view: View
  readonly costs: HubCosts
  readonly numbers: readonly number[]
}
const Figures = ({ view, costs, numbers }: FiguresProps) => (
  <ScrollTable name={words.costsAbout(view)}>
    <table class="govuk-table">
      <caption class="govuk-visually-hidden">{words.costsAbout(view)}</caption>
      <TableHead
        columns={[words.aDay, words.costEach, words.leftInYear].map((w) => w(view))}
        isFigure={() => true}
      />
      <tbody class="govuk-table__body">
        {numbers
          .map((count) => dayFigures(costs, count))
          .map(({ peopleADay, costEach, left }) => (
            <tr class="govuk-table__row">
              <td class="govuk-table__cell govuk-table__cell--numeric">{peopleADay}</td>
              <td class="govuk-table__cell govuk-table__cell--numeric">
                {sayMoney(view, costEach)}
              </td>
              <td class="govuk-table__cell govuk-table__cell--numeric gd-nowrap">
                {sayLeft(view, left)}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  </ScrollTable>
)

/** What is short with a minus that does not part from its sum. */
const sayLeft = (view: View, left: Pence): string =>
  left < 0 ? `−${sayMoney(view, pence(-left))}` : sayMoney(view, left)

const CostsForm = ({
  view,
  place,
  form,
}: Pick<CostsModel, 'place' | 'form'> & { readonly view: View }) => (
  <form method="post" action={venuePaths.costs.to({ venueId: place.id })} novalidate>
    {COST_FIELDS.map((name) => (
      <Input
        {...field(form, name)}
        label={{ text: words[name](view), classes: 'govuk-label--s' }}
        {...(name !== 'daysAYear' && { prefix: { text: '£' } })}
        inputmode="decimal"
        classes="govuk-input--width-10"
      />
    ))}
    <Button text={words.saveCosts(view)} preventDoubleClick />
  </form>
)

type UseProps = Pick<CostsModel, 'use' | 'rule' | 'reviews'> & {
  readonly view: View
  readonly venueId: string
}

function Use({ view, use, rule, reviews, venueId }: UseProps) {
  const isOpen = (half: HalfDay) => reviews.some((one) => one.half === half && !one.decidedOn)
  if (use.length === 0) return <p class="govuk-body">{words.noUse(view)}</p>
  return (
    <>
      <p class="govuk-body">{words.useAbout(view)}</p>
      <Grid
        caption={words.use(view)}
        corner={words.halfDay(view)}
        columns={[words.taken, words.placesThere, words.share].map((of) => of(view))}
        rows={use.map(({ half, taken, places, share }) => ({
          heading: (
            <>
              {sayHalf(view, half)}
              {rule && isLow({ taken, places }, rule) && !isOpen(half) && (
                <>
                  <br />
                  <a
                    class="govuk-link govuk-!-font-weight-regular"
                    href={venuePaths.review.to({ venueId, half: String(half) })}
                  >
                    {reviewWords.open(view)}
                    <span class="govuk-visually-hidden">: {sayHalf(view, half)}</span>
                  </a>
                </>
              )}
            </>
          ),
          cells: [
            sayNumber(view, taken),
            sayNumber(view, places),
            words.sharePercent(view, { share: sayTenths(view, share / 10) }),
          ],
        }))}
      />
    </>
  )
}
