import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { SideBySide } from '#means/budgets/parts/side-by-side.tsx'
import type { SideBySide as Sides } from '#means/budgets/side-by-side.ts'
import { sayRhythm } from '../parts/lines-table.tsx'
import { PlanPage } from '../parts/plan-page.tsx'
import { planPaths } from '../paths.ts'
import type { SupportPlan } from '../plan.ts'
import type { PlanLine } from '../plan-line.ts'
import { comparedWords, words } from '../version-words.ts'
import { versionsCompared } from '../versions-compared.ts'
import { stateWords } from '../worker-words.ts'

const { Button, Select, Tag } = govuk

type VersionsModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  /** Every version, the latest first. */
  readonly versions: readonly SupportPlan[]
  readonly before: SupportPlan | undefined
  readonly after: SupportPlan | undefined
  /** Hours, days, people and what the person pays, of these two. */
  readonly sides?: Sides | undefined
}

/** Any two versions of a plan side by side: what the week would be, then line by line with what they cost. */
export function VersionsPage({ frame, flag, versions, before, after, sides }: VersionsModel) {
  const { view } = frame
  const title = words.title(view)
  const pick = (name: 'a' | 'b', label: string, chosen: SupportPlan | undefined) => (
    <Select
      id={name}
      name={name}
      label={{ text: label, classes: 'govuk-label--s' }}
      items={versions.map((one) => ({
        value: String(one.number),
        text: sayVersion(view, one),
        selected: one === chosen,
      }))}
    />
  )
  return (
    <PlanPage {...{ frame, flag, title }}>
      <h1 class="govuk-heading-l">{title}</h1>
      {versions.length < 2 ? (
        <p class="govuk-body">{words.only(view)}</p>
      ) : (
        <form method="get" action={planPaths.versions.to({ personId: flag.id })}>
          {pick('a', words.first(view), before)}
          {pick('b', words.second(view), after)}
          <Button text={words.show(view)} classes="govuk-button--secondary" />
        </form>
      )}
      {before && after && before !== after && <Compared {...{ view, before, after, sides }} />}
    </PlanPage>
  )
}

const sayVersion = (view: View, { number, state }: SupportPlan): string =>
  words.a(view, { number, state: stateWords[state](view) })

type Two = {
  readonly view: View
  readonly before: SupportPlan
  readonly after: SupportPlan
  readonly sides: Sides | undefined
}

function Compared({ view, before, after, sides }: Two) {
  const { lines, yearly } = versionsCompared(before, after)
  const signed = (of: Pence) => `${of > 0 ? '+' : ''}${sayMoney(view, of)}`
  const names = { before: sayVersion(view, before), after: sayVersion(view, after) }
  return (
    <>
      {after.changedBecause && (
        <p class="govuk-body">{words.because(view, { words: after.changedBecause })}</p>
      )}
      {sides && <SideBySide {...{ view, sides }} names={{ caption: words.week(view), ...names }} />}
      <ScrollTable name={words.lines(view)}>
        <table class="govuk-table">
          <caption class="govuk-table__caption govuk-table__caption--m">
            {words.lines(view)}
          </caption>
          <TableHead columns={[names.before, names.after, words.what(view)]} />
          <tbody class="govuk-table__body">
            {lines.map((line) => (
              <tr class="govuk-table__row">
                <td class="govuk-table__cell">{sayLine(view, line.before)}</td>
                <td class="govuk-table__cell">{sayLine(view, line.after)}</td>
                <td class="govuk-table__cell">
                  <Tag text={comparedWords[line.kind](view)} classes={COLOURS[line.kind]} />
                </td>
              </tr>
            ))}
            <tr class="govuk-table__row">
              {[yearly.before, yearly.after].map((cost) => (
                <td class="govuk-table__cell">
                  <strong>
                    {words.yearly(view)}: {sayMoney(view, cost)}
                  </strong>
                </td>
              ))}
              <td class="govuk-table__cell">{signed(yearly.change)}</td>
            </tr>
          </tbody>
        </table>
      </ScrollTable>
    </>
  )
}

const COLOURS = {
  ...{ same: 'govuk-tag--grey', changed: 'govuk-tag--blue', new: 'govuk-tag--green' },
  gone: 'govuk-tag--orange',
} as const

const sayLine = (view: View, line: PlanLine | undefined): string =>
  line
    ? `${line.what}. ${sayRhythm(view, line)}. ${sayMoney(view, line.yearly)}`
    : words.nothing(view)
