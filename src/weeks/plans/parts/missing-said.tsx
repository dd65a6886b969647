import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { sayLength } from '#ground/words/times.ts'
import { paperPaths } from '#lives/letters/paths.ts'
import { needsPaths } from '#lives/needs/paths.ts'
import { budgetPaths } from '#means/budgets/paths.ts'
import { gapWords, missingSaid, missingWords } from '../basket-words.ts'
import { planPaths } from '../paths.ts'
import type { Missing } from '../validator.ts'
import { sayOutcome } from './basket-beside.tsx'

/** One thing that a plan lacks, in words. */
export function sayMissing(view: View, missing: Missing): string {
  switch (missing.kind) {
    case 'line':
      return missingSaid.line(view, { what: missing.what, lacks: gapWords[missing.lacks](view) })
    case 'hours':
      return missingSaid.hours(view, { hours: sayLength(view, missing.minutes) })
    case 'not-enough':
      return sayNotEnough(view, missing)
    case 'outcome-not-served':
      return missingSaid.notServed(view, { words: missing.words })
    case 'need-not-met':
      return sayNotMet(view, missing)
    default:
      return missingWords[missing.kind](view)
  }
}

type Of<Kind extends Missing['kind']> = Extract<Missing, { readonly kind: Kind }>

function sayNotEnough(view: View, { shortBy, withCheapest }: Of<'not-enough'>): string {
  const money = sayMoney(view, shortBy)
  return withCheapest === undefined
    ? missingSaid.notEnough(view, { money })
    : missingSaid.notEnoughWith(view, { money, whole: sayMoney(view, withCheapest) })
}

function sayNotMet(view: View, { outcome: code, cheapest }: Of<'need-not-met'>): string {
  const outcome = sayOutcome(view, code)
  if (cheapest === undefined) return missingSaid.notMet(view, { outcome })
  if (cheapest === 'none') return missingSaid.notMetNone(view, { outcome })
  const title = view.language === 'cy' ? cheapest.titleCy : cheapest.titleEn
  return missingSaid.notMetCheapest(view, {
    outcome,
    title,
    money: sayMoney(view, cheapest.yearly),
  })
}

/** Where it is mended. */
export function whereMended(personId: Id, missing: Missing): string {
  const of = { personId }
  switch (missing.kind) {
    case 'line':
      return planPaths.line.to({ ...of, lineId: missing.lineId })
    case 'assessment':
      return needsPaths.assessment.to(of)
    case 'three-amounts':
    case 'not-enough':
      return budgetPaths.budget.to(of)
    case 'hours':
      return planPaths.hours.to(of)
    case 'no-outcome':
      return planPaths.outcome.to({ ...of, outcomeId: 'new' })
    case 'no-line':
    case 'need-not-met':
    case 'outcome-not-served':
      return planPaths.kind.to(of)
    case 'copy':
      return paperPaths.list.to(of)
    default:
      return planPaths.checks.to(of)
  }
}

type ListProps = {
  readonly view: View
  readonly personId: Id
  readonly missing: readonly Missing[]
}

/** Everything that a plan lacks, each a link to where it is mended (rule R4). */
export const MissingList = ({ view, personId, missing }: ListProps) => (
  <ul class="govuk-list govuk-list--bullet">
    {missing.map((one) => (
      <li>
        <a class="govuk-link" href={whereMended(personId, one)}>
          {sayMissing(view, one)}
        </a>
      </li>
    ))}
  </ul>
)
