import type { Block, Paper } from '#ground/documents/paper.ts'
import { divided, type Pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { PictureKey } from '#ground/words/pictures.ts'
import { says } from '#ground/words/says.ts'
import type { Budget } from '#means/budgets/budget.ts'
import type { BudgetStep } from '#means/budgets/resource-allocation.ts'
import { stepWords } from '#means/budgets/words.ts'
import { headOf, type PaperFor } from './paper-head-words.ts'
import { rightsOf } from './paper-rights-words.ts'

const words = {
  title: says({
    en: 'The money for my support',
    cy: 'Yr arian ar gyfer fy nghymorth',
  }),
  from: says<{ day: string }>({
    en: 'This holds from {day}.',
    cy: 'Mae hyn yn dal. Y diwrnod cyntaf: {day}.',
    easy: { en: 'This starts on {day}.', cy: 'Mae hyn yn dechrau: {day}.' },
  }),
  amounts: says({ en: 'The three amounts', cy: 'Y tri swm' }),
  agreed: says({ en: 'What was agreed for a year', cy: 'Beth y cytunwyd arno am flwyddyn' }),
  youPay: says({ en: 'What you pay', cy: 'Beth rydych chi’n ei dalu' }),
  councilPays: says({ en: 'What the council pays', cy: 'Beth mae’r cyngor yn ei dalu' }),
  year: says({ en: 'A year', cy: 'Blwyddyn' }),
  week: says({ en: 'A week', cy: 'Wythnos' }),
  how: says({ en: 'How it was worked out', cy: 'Sut cafodd ei gyfrifo' }),
  line: says({ en: 'Line', cy: 'Llinell' }),
  howMany: says({ en: 'How many', cy: 'Faint' }),
  each: says({ en: 'Each', cy: 'Yr un' }),
  amount: says({ en: 'Amount', cy: 'Swm' }),
  estimate: says({ en: 'The estimate with its changes', cy: 'Yr amcangyfrif gyda’i newidiadau' }),
  why: says({
    en: 'Why the agreed amount is another',
    cy: 'Pam mae’r swm y cytunwyd arno yn wahanol',
  }),
  haveWeekly: says<{ money: string }>({
    en: 'You have {money} each week for your support.',
    cy: 'Mae gennych chi {money} bob wythnos ar gyfer eich cymorth.',
  }),
  payWeekly: says<{ money: string }>({
    en: 'You pay {money} each week.',
    cy: 'Rydych chi’n talu {money} bob wythnos.',
  }),
  restWeekly: says<{ money: string }>({
    en: 'The council pays the rest: {money}.',
    cy: 'Mae’r cyngor yn talu’r gweddill: {money}.',
  }),
  moved: says({
    en: 'We first made a rough guess. Then we looked at your plan.',
    cy: 'Fe wnaethon ni amcangyfrif bras i ddechrau. Yna edrychon ni ar eich cynllun.',
  }),
}

const WEEKS = 52

/** The budget statement: three amounts that reconcile, and every line that they come from (Care Act 2014 s26; guidance 11.24). */
export function budgetPaper(of: PaperFor, budget: Budget): Paper {
  const { view } = of
  const said = view.seeing === 'standard' ? inFull(view, budget) : easily(view, budget)
  return { ...headOf(of, words.title(view)), blocks: [...said, ...rightsOf(view, of.jurisdiction)] }
}

function inFull(view: View, budget: Budget): readonly Block[] {
  const money = (amount: Pence) => sayMoney(view, amount)
  const row = (label: string, amount: Pence) => [
    label,
    money(amount),
    money(divided(amount, WEEKS)),
  ]
  const { split } = budget
  return [
    ...starts(view, budget),
    ...(split
      ? ([
          {
            kind: 'table',
            caption: words.amounts(view),
            head: ['', words.year(view), words.week(view)],
            rows: [
              row(words.agreed(view), split.agreed),
              row(words.youPay(view), split.personPays),
              row(words.councilPays(view), split.councilPays),
            ],
            figures: 2,
          },
        ] as const)
      : []),
    {
      kind: 'table',
      caption: words.how(view),
      head: [words.line(view), words.howMany(view), words.each(view), words.amount(view)],
      rows: [
        ...budget.steps.map((step) => [
          sayStep(view, step),
          String(step.units),
          step.each === 0 ? '' : money(step.each),
          money(step.amount),
        ]),
        [words.estimate(view), '', '', money(budget.adjusted)],
      ],
      figures: 3,
    },
    ...(budget.gapReason
      ? ([
          { kind: 'heading', text: words.why(view) },
          { kind: 'text', text: budget.gapReason },
        ] as const)
      : []),
  ]
}

const sayStep = (view: View, { kind, words: said }: BudgetStep): string =>
  said ? `${stepWords[kind](view)}: ${said}` : stepWords[kind](view)

function easily(view: View, budget: Budget): readonly Block[] {
  const weekly = (amount: Pence) => ({ money: sayMoney(view, divided(amount, WEEKS)) })
  const { split } = budget
  return [
    ...starts(view, budget),
    ...(split
      ? [
          row('money', words.haveWeekly(view, weekly(split.agreed))),
          row('person', words.payWeekly(view, weekly(split.personPays))),
          row('council', words.restWeekly(view, weekly(split.councilPays))),
        ]
      : []),
    { kind: 'heading', text: words.how(view) },
    row('find', words.moved(view)),
  ]
}

const row = (picture: PictureKey, text: string): Block => ({
  kind: 'row',
  picture,
  sentences: [text],
})

function starts(view: View, { validFrom }: Budget): readonly Block[] {
  if (!validFrom) return []
  const text = words.from(view, { day: sayTheDay(view, validFrom) })
  return [view.seeing === 'standard' ? { kind: 'text', text } : row('week', text)]
}
