import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import type { MissingPart } from '../assessment-steps.ts'
import { words } from '../assessment-words.ts'
import { conditionWords } from '../eligibility-words.ts'
import { outcomeWords } from '../outcome-words.ts'
import { needsPaths } from '../paths.ts'
import { missingWords } from '../refusal-words.ts'

/** Where a missing part is filled in. */
export function hrefOfMissing(personId: Id, part: MissingPart): string {
  switch (part.kind) {
    case 'own-words':
      return needsPaths.topic.to({ personId, topic: 'strengths' })
    case 'hopes':
      return needsPaths.topic.to({ personId, topic: 'hopes' })
    case 'strengths':
      return needsPaths.strengths.to({ personId })
    case 'involvement':
    case 'difficulty':
      return needsPaths.involvement.to({ personId })
    case 'advocate':
      return needsPaths.advocacy.to({ personId })
    case 'needed-hours':
      return needsPaths.hours.to({ personId })
    case 'advice':
      return needsPaths.decide.to({ personId })
    case 'wellbeing':
      return needsPaths.need.to({ personId, outcome: part.outcome })
    case 'answer':
      return part.outcome
        ? needsPaths.need.to({ personId, outcome: part.outcome })
        : needsPaths.whole.to({ personId })
  }
}

export function sayMissing(view: View, part: MissingPart): string {
  if (part.kind === 'wellbeing')
    return missingWords.wellbeing(view, { outcome: outcomeWords[part.outcome](view) })
  if (part.kind === 'answer')
    return missingWords.answer(view, {
      outcome: part.outcome ? outcomeWords[part.outcome](view) : words.whole(view),
      question: conditionWords[part.condition](view),
    })
  return missingWords[part.kind](view)
}

type Props = { view: View; personId: Id; missing: readonly MissingPart[] }

/** What is still to do, each a link to where it is done. */
export const MissingList = ({ view, personId, missing }: Props) => (
  <ul class="govuk-list govuk-list--bullet">
    {missing.map((part) => (
      <li>
        <a class="govuk-link" href={hrefOfMissing(personId, part)}>
          {sayMissing(view, part)}
        </a>
      </li>
    ))}
  </ul>
)
