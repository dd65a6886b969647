import type { View } from '#ground/kernel/view.ts'
import { type Sentence, says } from './says.ts'

const chooseOne = says<{ question: string }>({
  en: 'Choose one: {question}',
  cy: 'Dewiswch un: {question}',
  readers: 'staff',
})

/** What is said of a question that was left without an answer, so that several of a form are told apart (WCAG 3.3.1). */
export const sayChooseOne = (view: View, question: Sentence): string =>
  chooseOne(view, { question: question(view) })
