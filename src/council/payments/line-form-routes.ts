import { z } from 'zod'
import { type Body, blank, readForm, withError } from '#ground/govuk/form.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Result } from '#ground/kernel/result.ts'
import type { View } from '#ground/kernel/view.ts'
import { answerRefusals, askRefusals, ownWords } from './own-words.ts'
import type { LineForm } from './pages/line.tsx'
import type { Answered, AskRefusal } from './query.ts'

const LONGEST = 500
const Asked = z.object({ id: z.uuid(), words: z.string().trim().min(1).max(LONGEST) })
const Answer = z.object({
  answer: z.enum(['upheld', 'withdrawn']),
  words: z.string().trim().min(1).max(LONGEST),
})

type Typed = { readonly id: Id; readonly words: string }

/** What somebody asks about a line, or the form again. */
export function readAsked(body: Body, view: View): Result<Typed, LineForm> {
  const wrong = askRefusals['say-what-is-wrong'](view)
  return readForm(Asked, body, { id: wrong, words: wrong })
}

export const refusedAsk = (view: View, typed: Typed, { kind }: AskRefusal): LineForm =>
  withError(blank<'id' | 'words'>(typed), 'words', askRefusals[kind](view))

/** What finance answers, or the form again. */
export const readAnswered = (body: Body, view: View): Result<Answered, LineForm> =>
  readForm(Answer, body, {
    answer: ownWords.chooseOne(view),
    words: answerRefusals['say-why'](view),
  })
