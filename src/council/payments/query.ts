import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** A question about one line stops that line, and no other, until it is answered. */
export type AskRefusal =
  | { readonly kind: 'say-what-is-wrong' }
  /** Somebody asked about the same line already, and waits for the answer. */
  | { readonly kind: 'asked-already' }

export function mayAsk(words: string, isOpen: boolean): Result<string, AskRefusal> {
  if (!words.trim()) return refuse({ kind: 'say-what-is-wrong' })
  return isOpen ? refuse({ kind: 'asked-already' }) : accept(words.trim())
}

/** Upheld: the line was wrong, and the register is put right. Withdrawn: it stands. Either way it is in the next run. */
export type Answered = { readonly answer: 'upheld' | 'withdrawn'; readonly words: string }
export type AnswerRefusal = { readonly kind: 'say-why' }

export const mayAnswer = ({ answer, words }: Answered): Result<Answered, AnswerRefusal> =>
  words.trim() ? accept({ answer, words: words.trim() }) : refuse({ kind: 'say-why' })
