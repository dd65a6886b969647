import type { View } from '#ground/kernel/view.ts'
import { needsPaths } from '#lives/needs/paths.ts'
import { budgetPaths } from '#means/budgets/paths.ts'
import { lifePaths } from '#weeks/plans/life-paths.ts'
import type { List } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { listWords, words } from '../words.ts'

const ADDRESSES: Readonly<Record<List, string>> = {
  'without-budget': budgetPaths.target.to(),
  'changes-of-budgets': budgetPaths.changes.to(),
  'middle-ratios': needsPaths.middleRatios.to(),
  'wrong-place': needsPaths.wrongPlace.to(),
  'without-advocate': needsPaths.withoutAdvocate.to(),
  'plans-counted': lifePaths.county.to(),
  learnt: deskPaths.learnt.to(),
}

export const ListLinks = ({
  view,
  lists,
}: {
  readonly view: View
  readonly lists: readonly List[]
}) => (
  <>
    <h2 class="govuk-heading-m">{words.lists(view)}</h2>
    <ul class="govuk-list">
      {lists.map((list) => (
        <li>
          <a class="govuk-link" href={ADDRESSES[list]}>
            {listWords[list](view)}
          </a>
        </li>
      ))}
    </ul>
  </>
)
