import type { Block, Paper } from '#ground/documents/paper.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { says } from '#ground/words/says.ts'
import type { Charge } from '#means/contributions/charge.ts'
import { figure, sayLine, sayOutcome, sentencesOf } from '#means/contributions/charge-said-words.ts'
import { headOf, type PaperFor } from './paper-head-words.ts'
import { rightsOf } from './paper-rights-words.ts'

const words = {
  title: says({
    en: 'What you pay towards your support',
    cy: 'Beth rydych chi’n ei dalu tuag at eich cymorth',
    easy: { en: 'What I pay', cy: 'Beth rydw i’n ei dalu' },
  }),
  from: says<{ day: string }>({
    en: 'This holds from {day}, until we work it out again.',
    cy: 'Mae hyn yn dal nes i ni ei gyfrifo eto. Y diwrnod cyntaf: {day}.',
    easy: { en: 'This starts on {day}.', cy: 'Mae hyn yn dechrau: {day}.' },
  }),
  how: says({ en: 'How it was worked out', cy: 'Sut cafodd ei gyfrifo' }),
  line: says({ en: 'Line', cy: 'Llinell' }),
  week: says({ en: 'Each week', cy: 'Bob wythnos' }),
  neverMore: says({
    en: 'You never pay more in a week than your support costs in that week.',
    cy: 'Dydych chi byth yn talu mwy mewn wythnos nag y mae eich cymorth yn ei gostio’r wythnos honno.',
    easy: {
      en: 'You never pay more than your support costs.',
      cy: 'Dydych chi byth yn talu mwy na chost eich cymorth.',
    },
  }),
  changes: says({
    en: 'Tell us when your income, savings or costs change.',
    cy: 'Dywedwch wrthym pan fydd eich incwm, eich cynilion neu eich costau’n newid.',
    easy: {
      en: 'Tell us when your money changes.',
      cy: 'Dywedwch wrthym pan fydd eich arian yn newid.',
    },
  }),
}

/** The letter that says what somebody pays, and how: a written record goes to the person (Care Act 2014 s17; anaw 4 s63). */
export function chargePaper(of: PaperFor, charge: Charge): Paper {
  const { view } = of
  const isEasy = view.seeing !== 'standard'
  const from = words.from(view, { day: sayTheDay(view, charge.validFrom) })
  const worked: readonly Block[] = isEasy
    ? sentencesOf(view, charge.steps).map(
        ({ picture, said }): Block => ({ kind: 'row', picture, sentences: [said] }),
      )
    : [
        { kind: 'text', text: sayOutcome(view, charge.steps) },
        {
          kind: 'table',
          caption: words.how(view),
          head: [words.line(view), words.week(view)],
          rows: charge.steps.map((step) => [sayLine(view, step), figure(view, step)]),
          figures: 1,
        },
      ]
  const said = (picture: 'week' | 'money' | 'talk', text: string): Block =>
    isEasy ? { kind: 'row', picture, sentences: [text] } : { kind: 'text', text }
  const blocks = [
    said('week', from),
    ...worked,
    said('money', words.neverMore(view)),
    said('talk', words.changes(view)),
    ...rightsOf(view, of.jurisdiction),
  ]
  return { ...headOf(of, words.title(view)), blocks }
}
