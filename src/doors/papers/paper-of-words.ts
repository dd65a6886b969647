import type { Paper } from '#ground/documents/paper.ts'
import { answerPaper } from './answer-paper-words.ts'
import { assessmentLetter } from './assessment-of-needs-words.ts'
import { budgetPaper } from './budget-paper-words.ts'
import { chargePaper } from './charge-paper-words.ts'
import type { PaperFor } from './paper-head-words.ts'
import { planPaper } from './plan-paper-words.ts'
import type { SourceFacts } from './source.ts'

/** The paper of one source, in one language and format. */
export function paperOf(of: PaperFor, facts: SourceFacts): Paper {
  switch (facts.kind) {
    case 'assessment':
      return assessmentLetter(of, facts)
    case 'budget-statement':
      return budgetPaper(of, facts.budget)
    case 'plan':
      return planPaper(of, facts.plan)
    case 'financial-assessment':
      return chargePaper(of, facts.charge)
    case 'challenge-answer':
      return answerPaper(of, facts.challenge)
  }
}
