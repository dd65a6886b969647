import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import type { Pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney, sayNumber } from '#ground/words/figures.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
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
}

/** Any two versions of a plan side by side: lines, money, hours. */
export function VersionsPage({ frame, flag, versions, before, after }: VersionsModel) {
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
      {before && after && before !== after && <Compared {...{ view, before, after }} />}
    </PlanPage>
  )
}

const sayVersion = (view: View, { number, state }: SupportPlan): string =>
  words.a(view, { number, state: stateWords[state](view) })

type Two = {
  readonly view: View
  readonly before: SupportPlan
  readonly after: SupportPlan
}

function Compared({ view, before, after }: Two) {
  const { lines, yearly, minutes } = versionsCompared(before, after)
  const hours = (of: number) => sayNumber(view, Math.round((of / 60) * 100) / 100)
  const signed = (of: Pence) => `${of > 0 ? '+' : ''}${sayMoney(view, of)}`
  const sums = [
    [
      words.yearly(view),
      sayMoney(view, yearly.before),
      sayMoney(view, yearly.after),
      signed(yearly.change),
    ],
    [words.hours(view), hours(minutes.before), hours(minutes.after), hours(minutes.change)],
  ]
  return (
    <>
      {after.changedBecause && (
        <p class="govuk-body">{words.because(view, { words: after.changedBecause })}</p>
      )}
      <ScrollTable name={words.title(view)}>
        <table class="govuk-table">
          <caption class="govuk-table__caption govuk-visually-hidden">{words.title(view)}</caption>
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              {[sayVersion(view, before), sayVersion(view, after), words.what(view)].map(
                (heading) => (
                  <th scope="col" class="govuk-table__header">
                    {heading}
                  </th>
                ),
              )}
            </tr>
          </thead>
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
            {sums.map(([name, was, is, change]) => (
              <tr class="govuk-table__row">
                <td class="govuk-table__cell">
                  <strong>
                    {name}: {was}
                  </strong>
                </td>
                <td class="govuk-table__cell">
                  <strong>
                    {name}: {is}
                  </strong>
                </td>
                <td class="govuk-table__cell">{change}</td>
              </tr>
            ))}
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
