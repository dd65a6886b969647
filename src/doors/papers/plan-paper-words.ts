import type { Block, Paper } from '#ground/documents/paper.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth, sayTheDay, sayWeekday } from '#ground/words/dates.ts'
import { sayMoney, sayRatio } from '#ground/words/figures.ts'
import { says } from '#ground/words/says.ts'
import { sayLength } from '#ground/words/times.ts'
import { kindWords, levelWords, planWords, routeWords } from '#weeks/plans/my-plan-words.ts'
import { linesThatCount, type SupportPlan, yearlyCost } from '#weeks/plans/plan.ts'
import { type PlanLine, weeklyMinutes } from '#weeks/plans/plan-line.ts'
import type { PlanOutcome } from '#weeks/plans/plan-outcome.ts'
import { LINE_PICTURES, PURPOSE_PICTURES } from '#weeks/plans/plan-pictures.ts'
import { headOf, type PaperFor } from './paper-head-words.ts'
import { rightsOf } from './paper-rights-words.ts'

const words = {
  title: says({
    en: 'My care and support plan',
    cy: 'Fy nghynllun gofal a chymorth',
    easy: { en: 'My plan', cy: 'Fy nghynllun' },
  }),
  outcomes: says({ en: 'What I want', cy: 'Beth rydw i eisiau' }),
  lines: says({ en: 'My support', cy: 'Fy nghymorth' }),
  what: says({ en: 'What', cy: 'Beth' }),
  paid: says({ en: 'How it is paid', cy: 'Sut mae’n cael ei dalu' }),
  ratio: says({ en: 'Support', cy: 'Cymorth' }),
  from: says({ en: 'From', cy: 'O' }),
  until: says<{ from: string; to: string }>({
    en: '{from}, until {to}',
    cy: '{from}, hyd at {to}',
  }),
  year: says({ en: 'A year', cy: 'Blwyddyn' }),
  total: says<{ money: string }>({
    en: 'It costs {money} for a full year.',
    cy: 'Mae’n costio {money} am flwyddyn gyfan.',
  }),
  contingency: says({
    en: 'If something falls through',
    cy: 'Os aiff rhywbeth o’i le',
  }),
  communication: says({ en: 'How to tell me things', cy: 'Sut i ddweud pethau wrthyf' }),
  free: says<{ length: string; words: string }>({
    en: 'I want {length} each week free. “{words}”',
    cy: 'Rydw i eisiau {length} yn rhydd bob wythnos. “{words}”',
  }),
  saysWho: says<{ name: string }>({
    en: '{name}, in their own words',
    cy: '{name}, yn eu geiriau eu hunain',
    readers: 'staff',
  }),
}

/** The plan booklet: the same plan in plain words with every figure, or in easy read with pictures (Care Act 2014 s25(9)). */
export function planPaper(of: PaperFor, plan: SupportPlan): Paper {
  const { view } = of
  const said = view.seeing === 'standard' ? inFull(view, of.name, plan) : easily(view, plan)
  const blocks = [...said, ...rightsOf(view, of.jurisdiction)]
  return { ...headOf(of, words.title(view)), blocks }
}

function inFull(view: View, name: string, plan: SupportPlan): readonly Block[] {
  return [
    { kind: 'heading', text: words.outcomes(view) },
    ...plan.outcomes.flatMap((outcome): readonly Block[] => [
      { kind: 'quote', text: outcome.words, who: words.saysWho(view, { name }) },
      { kind: 'text', text: sayLevels(view, outcome) },
    ]),
    { kind: 'heading', text: words.lines(view) },
    {
      kind: 'table',
      caption: words.lines(view),
      head: [
        ...[words.what(view), words.from(view), words.ratio(view)],
        ...[words.paid(view), words.year(view)],
      ],
      rows: linesThatCount(plan.lines).map((line) => [
        sayLine(view, line),
        sayDays(view, line),
        line.ratio ? sayRatio(view, line.ratio) : '',
        routeWords[line.route](view),
        sayMoney(view, line.yearly),
      ]),
      figures: 1,
    },
    { kind: 'text', text: words.total(view, { money: sayMoney(view, yearlyCost(plan)) }) },
    ...free(view, plan),
    ...section(words.contingency(view), plan.contingency),
    ...section(words.communication(view), plan.communication),
    ...checked(view, plan),
  ]
}

function easily(view: View, plan: SupportPlan): readonly Block[] {
  return [
    { kind: 'heading', text: words.outcomes(view) },
    ...plan.outcomes.map(
      (outcome): Block => ({
        kind: 'row',
        picture: PURPOSE_PICTURES[outcome.purpose],
        sentences: [planWords.myWords(view, { words: outcome.words }), sayLevels(view, outcome)],
      }),
    ),
    { kind: 'heading', text: words.lines(view) },
    ...linesThatCount(plan.lines).map(
      (line): Block => ({
        kind: 'row',
        picture: LINE_PICTURES[line.kind],
        sentences: [sayLine(view, line), routeWords[line.route](view)],
      }),
    ),
    ...(plan.reviewOn
      ? [
          { kind: 'heading', text: planWords.whenLooked(view) } as const,
          row('find', planWords.lookOn(view, { day: sayTheDay(view, plan.reviewOn) })),
        ]
      : []),
  ]
}

const row = (picture: 'find', text: string): Block => ({
  kind: 'row',
  picture,
  sentences: [text],
})

const section = (heading: string, text: string): readonly Block[] =>
  text === ''
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'text', text },
      ]

const free = (view: View, { freeMinutes, freeWords }: SupportPlan): readonly Block[] =>
  freeMinutes === 0
    ? []
    : [
        {
          kind: 'text',
          text: words.free(view, { length: sayLength(view, freeMinutes), words: freeWords }),
        },
      ]

const checked = (view: View, { reviewOn }: SupportPlan): readonly Block[] =>
  reviewOn
    ? [
        { kind: 'heading', text: planWords.whenLooked(view) },
        { kind: 'text', text: planWords.lookOn(view, { day: sayTheDay(view, reviewOn) }) },
      ]
    : []

const sayLevels = (view: View, { level, wantedLevel }: PlanOutcome): string =>
  planWords.nearly(view, {
    level: levelWords[level](view),
    wanted: levelWords[wantedLevel](view),
  })

/** "1 September 2026", with the last day where there is one. */
const sayDays = (view: View, { startsOn, endsOn }: PlanLine): string =>
  endsOn === undefined
    ? sayDayOfMonth(view, startsOn)
    : words.until(view, { from: sayDayOfMonth(view, startsOn), to: sayDayOfMonth(view, endsOn) })

/** "Art group, Friday, 6 hours each week". */
function sayLine(view: View, line: PlanLine): string {
  const weekly = weeklyMinutes(line)
  const { weekday } = line.rhythm
  const said = [
    line.kind === 'session' || line.kind === 'community'
      ? line.what
      : `${kindWords[line.kind](view)}: ${line.what}`,
    ...(weekday === undefined ? [] : [sayWeekday(view, weekday)]),
    ...(weekly === 0 ? [] : [planWords.weekly(view, { length: sayLength(view, weekly) })]),
  ]
  return said.join(', ')
}
