import type { Block, Paper } from '#ground/documents/paper.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import type { PictureKey } from '#ground/words/pictures.ts'
import { says } from '#ground/words/says.ts'
import { aboutWords, outcomeWords, sayWhat } from '#lives/challenges/words.ts'
import { headOf, type PaperFor } from './paper-head-words.ts'
import { rightsOf } from './paper-rights-words.ts'
import type { Answered } from './source.ts'

const words = {
  title: says({ en: 'Our answer to you', cy: 'Ein hateb i chi' }),
  about: says<{ what: string; day: string }>({
    en: 'You told us about this on {day}: {what}.',
    cy: 'Fe ddywedoch chi wrthym am hyn: {what}. Y dyddiad: {day}.',
  }),
  youSaid: says({ en: 'What you said', cy: 'Beth ddywedoch chi' }),
  weThink: says({ en: 'What we decided', cy: 'Beth benderfynon ni' }),
  why: says({ en: 'Our answer', cy: 'Ein hateb' }),
}

/** The written answer to a challenge, with where to go if it does not put things right (SI 2009/309; SI 2014/1794). */
export function answerPaper(
  of: PaperFor,
  { about, madeAt, words: said, picture, answered }: Answered,
): Paper {
  const { view } = of
  const isEasy = view.seeing !== 'standard'
  const line = (picture: PictureKey, text: string): Block =>
    isEasy ? { kind: 'row', picture, sentences: [text] } : { kind: 'text', text }
  const told = { what: aboutWords[about](view), day: sayTheDay(view, dayOf(madeAt)) }
  const blocks: readonly Block[] = [
    line('letter', words.about(view, told)),
    { kind: 'heading', text: words.youSaid(view) },
    line('talk', said || sayWhat(view, { words: said, ...(picture && { picture }) })),
    { kind: 'heading', text: words.weThink(view) },
    line('find', outcomeWords[answered.outcome](view)),
    { kind: 'heading', text: words.why(view) },
    line('letter', answered.answer),
    ...rightsOf(view, of.jurisdiction),
  ]
  return { ...headOf(of, words.title(view)), blocks }
}
