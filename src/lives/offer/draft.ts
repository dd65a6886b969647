import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { AccessNeed, SensoryFact } from '#lives/people/person.ts'
import type { MonthWeek } from './series.ts'
import type { Company, Route, Setting } from './session.ts'
import type { Rooms } from './staffing.ts'

/** A price as it is typed: from a day to a day; no last day, while it holds until another takes its place. */
export type DraftPrice = {
  readonly ratio: Ratio
  readonly price: Pence
  readonly from: Day
  readonly to?: Day
}

export const CONFIRMS = ['at-once', 'by-provider'] as const
export type Confirms = (typeof CONFIRMS)[number]

/** What was answered so far about a session that a provider sets up. A question nobody has come to has no answer. */
export type Answers = {
  readonly activity?: string
  readonly titleEn?: string
  readonly titleCy?: string
  readonly aboutEn?: string
  readonly aboutCy?: string
  readonly aboutEasyEn?: string
  readonly aboutEasyCy?: string
  /** A venue that is known, or one that is new. */
  readonly place?: Id | 'new'
  /** A room of it; none, where it is not in one room. */
  readonly room?: Id | 'none'
  readonly newName?: string
  readonly newPostcode?: string
  readonly setting?: Setting
  readonly company?: Company
  readonly everyWeeks?: number
  readonly monthWeek?: MonthWeek
  readonly weekday?: number
  readonly starts?: Minutes
  readonly ends?: Minutes
  readonly startsOn?: Day
  readonly endsOn?: Day
  readonly worker?: string
  readonly staff?: { readonly n: number; readonly d: number }
  readonly rooms?: Rooms
  readonly least?: number
  readonly most?: number
  readonly manyReason?: string
  readonly prices?: readonly DraftPrice[]
  readonly tasters?: boolean
  readonly tasterPence?: Pence
  readonly routes?: readonly Route[]
  readonly has?: readonly AccessNeed[]
  readonly exposes?: readonly SensoryFact[]
  readonly languages?: readonly ('en' | 'cy')[]
  readonly youngest?: number
  readonly oldest?: number
  readonly childCheck?: string
  readonly confirms?: Confirms
  /** Looked at the question about photos: there may be none. */
  readonly photosSeen?: boolean
  readonly fixedAYear?: Pence
  readonly variableEach?: Pence
  readonly weeksAYear?: number
}

/** The questions of a set-up, one to a page, in the order in which they are asked. */
// biome-ignore format: one line for each task
export const QUESTIONS = [
  'activity', 'title', 'about', 'place', 'new-place', 'room', 'setting', 'company',
  'rhythm', 'weekday', 'times', 'dates', 'worker', 'staff', 'numbers', 'many',
  'prices', 'taster', 'routes', 'access', 'senses', 'languages', 'ages', 'child-check',
  'confirms', 'photos',
] as const
export type Question = (typeof QUESTIONS)[number]

export const isQuestion = (text: string): text is Question =>
  (QUESTIONS as readonly string[]).includes(text)

/** The list of tasks: what belongs together stands together, and each can be done by itself. */
export const TASKS = ['what', 'where', 'when', 'who', 'money', 'like', 'joining', 'photos'] as const
export type Task = (typeof TASKS)[number]

const QUESTIONS_OF: Readonly<Record<Task, readonly Question[]>> = {
  what: ['activity', 'title', 'about'],
  where: ['place', 'new-place', 'room', 'setting', 'company'],
  when: ['rhythm', 'weekday', 'times', 'dates'],
  who: ['worker', 'staff', 'numbers', 'many'],
  money: ['prices', 'taster', 'routes'],
  like: ['access', 'senses', 'languages', 'ages', 'child-check'],
  joining: ['confirms'],
  photos: ['photos'],
}

export type DraftRules = {
  /** How many people may be together before it is asked why (WP-12), as the council's rule has it. */
  readonly largeGroup: number
  /** The places with a room that whoever sets it up may have. */
  readonly roomsAt: readonly Id[]
}

const ADULT = 18

/** Whether a question is asked at all, by what was answered before it. */
export function isAsked(question: Question, answers: Answers, rules: DraftRules): boolean {
  if (question === 'new-place') return answers.place === 'new'
  if (question === 'room') return rules.roomsAt.some((id) => id === answers.place)
  if (question === 'many') return (answers.most ?? 0) > rules.largeGroup
  if (question === 'child-check') return (answers.youngest ?? ADULT) < ADULT
  return true
}

export const questionsOf = (task: Task, answers: Answers, rules: DraftRules): readonly Question[] =>
  QUESTIONS_OF[task].filter((one) => isAsked(one, answers, rules))

/** What must be there for a question to count as answered. */
const ASKS: Readonly<Record<Question, readonly (keyof Answers)[]>> = {
  activity: ['activity'],
  title: ['titleEn', 'titleCy'],
  about: ['aboutEn'],
  place: ['place'],
  'new-place': ['newName', 'newPostcode'],
  room: ['room'],
  setting: ['setting'],
  company: ['company'],
  rhythm: ['everyWeeks'],
  weekday: ['weekday'],
  times: ['starts', 'ends'],
  dates: ['startsOn'],
  worker: ['worker'],
  staff: ['staff', 'rooms'],
  numbers: ['least', 'most'],
  many: ['manyReason'],
  prices: ['prices'],
  taster: ['tasters'],
  routes: ['routes'],
  access: ['has'],
  senses: ['exposes'],
  languages: ['languages'],
  ages: ['youngest'],
  'child-check': ['childCheck'],
  confirms: ['confirms'],
  photos: ['photosSeen'],
}

export function isAnswered(question: Question, answers: Answers): boolean {
  if (question === 'prices') return (answers.prices?.length ?? 0) > 0
  return ASKS[question].every((key) => answers[key] !== undefined && answers[key] !== '')
}

export type TaskState = 'done' | 'begun' | 'not-begun'

export function stateOf(task: Task, answers: Answers, rules: DraftRules): TaskState {
  const asked = questionsOf(task, answers, rules)
  const done = asked.filter((one) => isAnswered(one, answers)).length
  if (done === asked.length) return 'done'
  return done === 0 ? 'not-begun' : 'begun'
}

/** Questions that are asked and not answered, in their order. */
export const unanswered = (answers: Answers, rules: DraftRules): readonly Question[] =>
  TASKS.flatMap((task) => questionsOf(task, answers, rules)).filter(
    (one) => !isAnswered(one, answers),
  )

const taskOf = (question: Question): Task =>
  TASKS.find((task) => QUESTIONS_OF[task].includes(question)) ?? 'what'

/** The question of the same task that comes next; nothing, where the list of tasks does. */
export function nextAfter(
  question: Question,
  answers: Answers,
  rules: DraftRules,
): Question | undefined {
  const asked = questionsOf(taskOf(question), answers, rules)
  return asked[asked.indexOf(question) + 1]
}

/** The question that a task begins with: its first without an answer, else its first. */
export function firstOf(task: Task, answers: Answers, rules: DraftRules): Question {
  const asked = questionsOf(task, answers, rules)
  return asked.find((one) => !isAnswered(one, answers)) ?? asked[0] ?? 'activity'
}

/** A draft as it is kept. */
export type Draft = {
  readonly id: Id
  readonly providerId: Id
  readonly answers: Answers
  readonly state: 'open' | 'published' | 'dropped'
  readonly sessionId?: Id
  readonly version: number
  readonly changedAt: Date
}
