import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { writeRatio } from '#ground/kernel/ratio.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { sayTimes } from '#ground/words/times.ts'
import type { OneMore } from '../hub-costs.ts'
import type { PlannedSitting } from '../hub-queries.ts'
import { hubToolWords as words } from '../hub-tool-words.ts'
import { type Group, GroupStaff } from '../parts/group-staff.tsx'
import { venuePaths } from '../venue-paths.ts'
import type { PlaceSeen } from '../venue-queries.ts'

const { Button, InsetText, Radios, Select, WarningText } = govuk

export const SIMULATED = [
  { staff: 1, people: 8 },
  { staff: 1, people: 5 },
  { staff: 1, people: 4 },
  { staff: 1, people: 3 },
  { staff: 1, people: 2 },
  { staff: 1, people: 1 },
  { staff: 2, people: 1 },
] as const

export type OneMoreModel = {
  readonly frame: Frame
  readonly place: PlaceSeen
  readonly sittings: readonly PlannedSitting[]
  readonly form: Form<'session' | 'ratio'>
  readonly group: Group
  readonly result?: { readonly sitting: PlannedSitting; readonly more: OneMore } | undefined
}

/** What one more person does to a session's staff, and what the place costs. */
export function OneMorePage({ frame, place, sittings, form, group, result }: OneMoreModel) {
  const { view } = frame
  return (
    <Page
      frame={frame}
      title={words.staffing(view)}
      back={{ href: venuePaths.place.to({ venueId: place.id }), text: place.name }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{words.staffing(view)}</h1>
      <p class="govuk-body">{words.staffingAbout(view)}</p>
      {result && <Result {...{ frame, result }} />}
      {sittings.length === 0 ? (
        <InsetText text={words.noSessions(view)} />
      ) : (
        <form method="get" action={venuePaths.staffing.to({ venueId: place.id })} novalidate>
          <Select
            {...field(form, 'session')}
            label={{ text: words.session(view), classes: 'govuk-label--s' }}
            items={sittings.map((one) => ({
              value: one.id,
              text: `${view.language === 'cy' ? one.titleCy : one.titleEn}, ${sayDay(view, one.day)}, ${sayTimes(view, one.starts, one.ends)}`,
            }))}
          />
          <Radios
            {...choice(form, 'ratio')}
            classes="govuk-radios--small"
            fieldset={{ legend: { text: words.ratio(view), classes: 'govuk-fieldset__legend--s' } }}
            items={SIMULATED.map((ratio) => ({
              value: writeRatio(ratio),
              text: writeRatio(ratio),
            }))}
          />
          <Button text={words.workOut(view)} />
        </form>
      )}
      <GroupStaff
        {...{ view, group, leastStaff: place.leastStaff }}
        action={venuePaths.staffing.to({ venueId: place.id })}
      />
    </Page>
  )
}

type ResultProps = Pick<OneMoreModel, 'frame'> & {
  readonly result: NonNullable<OneMoreModel['result']>
}
function Result({ frame: { view }, result: { sitting, more } }: ResultProps) {
  const { ratios, most } = sitting
  const { before, after, extraStaff, extraCost, isEnough } = more
  const extra =
    extraStaff === 0
      ? words.noExtra(view)
      : extraCost === undefined
        ? words.extraNoCost(view, { staff: extraStaff })
        : words.extra(view, { staff: extraStaff, money: sayMoney(view, extraCost) })
  return (
    <>
      <p class="govuk-body">{words.now(view, { people: ratios.length, staff: before.needed })}</p>
      <p class="govuk-body">
        {words.afterwards(view, { people: ratios.length + 1, staff: after.needed })}
      </p>
      <InsetText text={extra} />
      {!isEnough && <WarningText text={words.notEnough(view)} iconFallbackText="" />}
      {ratios.length >= most && (
        <WarningText text={words.tooMany(view, { most })} iconFallbackText="" />
      )}
    </>
  )
}
