import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayList } from '#ground/words/lists.ts'
import { needsPaths } from '#lives/needs/paths.ts'
import { sayBudgetRefusal } from '#means/budgets/refusal-words.ts'
import { words } from '../life-words.ts'
import type { LifecycleRefusal } from '../lifecycle.ts'
import { refusalWords } from '../lifecycle-words.ts'
import { MissingList } from './missing-said.tsx'

/** A refusal in one line, for the summary at the top. */
export function sayRefusal(view: View, refusal: LifecycleRefusal): string {
  if (refusal.kind === 'budget-refused') return sayBudgetRefusal(view, refusal.refusal)
  const said = refusalWords[refusal.kind](view)
  const facts = factsOf(view, refusal)
  return facts ? `${said} ${facts}` : said
}

function factsOf(view: View, refusal: LifecycleRefusal): string | undefined {
  switch (refusal.kind) {
    case 'carer-not-heard':
      return sayList(
        view,
        refusal.carers.map(({ name, until }) =>
          until ? `${name} (${sayDay(view, until)})` : name,
        ),
      )
    case 'no-room':
      return sayList(view, refusal.sessions)
    case 'answered-already':
      return refusal.name
    case 'notice':
      return sayDay(view, refusal.until)
    default:
      return undefined
  }
}

type RefusedProps = {
  readonly view: View
  readonly personId: Id
  readonly refusal: LifecycleRefusal | undefined
}

/** What a refusal lists, each a link to where it is mended. */
export function RefusedList({ view, personId, refusal }: RefusedProps) {
  if (refusal?.kind === 'plan-lacks')
    return <MissingList view={view} personId={personId} missing={refusal.missing} />
  if (refusal?.kind !== 'needs-advocate') return null
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={needsPaths.advocacy.to({ personId })}>
        {words.askAdvocate(view)}
      </a>
    </p>
  )
}
