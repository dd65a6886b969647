import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { accountNames } from '#ground/access/queries.ts'
import { dateFields } from '#ground/govuk/date-field.ts'
import { blank, type Form, withError } from '#ground/govuk/form.ts'
import { addDays } from '#ground/kernel/day.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { complaints } from './about-page-words.ts'
import type { BestInterestsRefusal, Restricts } from './best-interests-decision.ts'
import { type CapacityRefusal, DECISIONS } from './capacity-decision.ts'
import { signBestInterests, signCapacity } from './decision-actions.ts'
import { decisionRecord, factsFor } from './decision-queries.ts'
import { bestInterestsRefusalWords, capacityRefusalWords } from './decision-words.ts'
import { BestInterestsFormPage, CapacityFormPage, NUMBERS } from './pages/decision-forms.tsx'
import { DecisionsPage } from './pages/decisions.tsx'
import { staffView } from './pages/person-page.tsx'
import { peoplePaths } from './paths.ts'
import {
  aDay,
  type Opened,
  openPerson,
  readWithDates,
  someWords,
  words0,
} from './person-record-routes.ts'

const yes = z.enum(['yes', 'no']).transform((answer) => answer === 'yes')
const Both = { id: z.uuid(), about: z.enum(DECISIONS), decision: someWords }
const Days = { decidedOn: aDay, reviewOn: aDay }
const CapacityForm = z.object({
  ...{ ...Both, informationGiven: someWords, supportGiven: words0, impairment: words0 },
  ...{ understands: yes, retains: yes, weighs: yes, communicates: yes },
  ...{ outcome: z.enum(['has-capacity', 'lacks-capacity']), reasons: someWords, ...Days },
})
const limit = z.enum(['', '0', '1', '2', '3']).default('')
const BestInterestsForm = z.object({
  ...{ ...Both, wishes: words0, objects: words0, reasons: words0, ...Days },
  ...{ who1: words0, who2: words0, who3: words0, said1: words0, said2: words0, said3: words0 },
  ...{ option1: words0, option2: words0, option3: words0 },
  ...{ restricts1: limit, restricts2: limit, restricts3: limit },
  ...{ chosen: z.enum(['', '1', '2', '3']).default('') },
  ...{ independent: z.enum(['', 'advocate', 'imca']).default(''), independentName: words0 },
})
type Written = z.output<typeof BestInterestsForm>

/** Capacity decisions and decisions in somebody's best interests: part of what was assessed. */
export function decisionRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(peoplePaths.decisions.pattern, may('see-people', 'decisions seen'), async (c) => {
    const model = await openPerson(platform, c, 'needs', async (db, opened) => {
      const { councilId, personId, flag, today } = opened
      const record = await decisionRecord(db, councilId, personId)
      const { capacity, bestInterests } = record
      const signers = [
        ...capacity.map(({ assessedBy }) => assessedBy),
        ...bestInterests.map(({ decidedBy }) => decidedBy),
      ]
      const names = await accountNames(db, councilId, signers)
      const facts = DECISIONS.map((about) => factsFor(record, about, today))
      const ids = facts.flatMap((one) => [one.capacity?.id ?? [], one.bestInterests?.id ?? []])
      return { flag, capacity, bestInterests, names, inForce: new Set(ids.flat()) }
    })
    const mayWrite = c.get('reader').permissions.has('assess')
    return c.html(<DecisionsPage frame={c.get('frame')} {...model} mayWrite={mayWrite} />)
  })

  routes.route('/', capacityRoutes(platform))
  routes.route('/', bestInterestsRoutes(platform))
  return routes
}

const begun = ({ today }: Opened) =>
  blank<string>({
    ...dateFields('decidedOn', today),
    ...dateFields('reviewOn', addDays(today, 182)),
  })

function capacityRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(peoplePaths.newCapacity.pattern, may('assess', 'capacity form seen'), (c) =>
    openPerson(platform, c, 'needs', async (_, opened) => {
      const { flag, fresh } = opened
      const model = { flag, fresh, form: begun(opened) }
      return c.html(<CapacityFormPage frame={c.get('frame')} {...model} />)
    }),
  )

  routes.post(peoplePaths.newCapacity.pattern, may('assess', 'capacity signed'), async (c) => {
    const view = staffView(c.get('frame'))
    const [one, write] = [complaints.chooseOne(view), complaints.writeThis(view)]
    const [long, day] = [complaints.tooLong(view), complaints.writeDay(view)]
    const say = {
      ...{ id: one, about: one, decision: write, informationGiven: write, supportGiven: long },
      ...{ impairment: long, understands: one, retains: one, weighs: one, communicates: one },
      ...{ outcome: one, reasons: write, decidedOn: day, reviewOn: day },
    }
    const body = await c.req.parseBody({ all: true })
    const read = readWithDates(CapacityForm, body, say, ['decidedOn', 'reviewOn'])
    return openPerson(platform, c, 'needs', async (db, opened) => {
      const { flag, fresh, personId, accountId, at } = opened
      const again = (form: Form<string>) =>
        c.html(<CapacityFormPage frame={c.get('frame')} {...{ flag, fresh, form }} />, 422)
      if (!read.ok) return again(read.refusal)
      const signed = { personId, assessedBy: accountId, signedAt: at }
      const done = await signCapacity(db, opened, { ...read.value, ...signed })
      if (done.ok) return c.redirect(peoplePaths.decisions.to({ personId }), 303)
      const { kind } = done.refusal
      return again(
        withError(blank(read.typed), CAPACITY_FIELD[kind], capacityRefusalWords[kind](view)),
      )
    })
  })

  return routes
}

const CAPACITY_FIELD: Readonly<Record<CapacityRefusal['kind'], string>> = {
  'no-impairment-bears-on-it': 'outcome',
  'all-abilities-shown': 'outcome',
  'ability-missing-and-impaired': 'outcome',
  'no-support-given': 'supportGiven',
  'decided-in-the-future': 'decidedOn',
  'review-day-past': 'reviewOn',
  'review-day-too-far': 'reviewOn',
  'under-16': 'decidedOn',
}

function bestInterestsRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const { pattern } = peoplePaths.newBestInterests

  routes.get(pattern, may('assess', 'best interests form seen'), (c) =>
    openPerson(platform, c, 'needs', async (_, opened) => {
      const { flag, fresh } = opened
      const model = { flag, fresh, form: begun(opened) }
      return c.html(<BestInterestsFormPage frame={c.get('frame')} {...model} />)
    }),
  )

  routes.post(pattern, may('assess', 'best interests signed'), async (c) => {
    const view = staffView(c.get('frame'))
    const [one, long] = [complaints.chooseOne(view), complaints.tooLong(view)]
    const names = Object.keys(BestInterestsForm.shape) as (keyof typeof BestInterestsForm.shape)[]
    const say = {
      ...(Object.fromEntries(names.map((name) => [name, long])) as Record<keyof Written, string>),
      ...{ about: one, decision: complaints.writeThis(view) },
      ...{ decidedOn: complaints.writeDay(view), reviewOn: complaints.writeDay(view) },
    }
    const body = await c.req.parseBody({ all: true })
    const read = readWithDates(BestInterestsForm, body, say, ['decidedOn', 'reviewOn'])
    return openPerson(platform, c, 'needs', async (db, opened) => {
      const { flag, fresh, personId, accountId, at } = opened
      const again = (form: Form<string>) =>
        c.html(<BestInterestsFormPage frame={c.get('frame')} {...{ flag, fresh, form }} />, 422)
      if (!read.ok) return again(read.refusal)
      const unlimited = NUMBERS.find(
        (n) => read.value[`option${n}`] && !read.value[`restricts${n}`],
      )
      if (unlimited) return again(withError(blank(read.typed), `restricts${unlimited}`, one))
      const signed = { personId, decidedBy: accountId, signedAt: at }
      const done = await signBestInterests(db, opened, { ...asWritten(read.value), ...signed })
      if (done.ok) return c.redirect(peoplePaths.decisions.to({ personId }), 303)
      const { kind } = done.refusal
      const why = bestInterestsRefusalWords[kind](view)
      return again(withError(blank(read.typed), BEST_INTERESTS_FIELD[kind], why))
    })
  })

  return routes
}

/** The numbered fields as lists, empty ones left out. */
function asWritten(form: Written) {
  const { id, about, decision, wishes, objects, reasons, decidedOn, reviewOn } = form
  const consulted = NUMBERS.map((n) => ({ who: form[`who${n}`], said: form[`said${n}`] }))
  const options = NUMBERS.map((n) => ({
    option: form[`option${n}`],
    restricts: Number(form[`restricts${n}`]) as Restricts,
    chosen: form.chosen === String(n),
  }))
  return {
    ...{ id, about, decision, wishes, objects, reasons, decidedOn, reviewOn },
    consulted: consulted.filter(({ who, said }) => who || said),
    options: options.filter(({ option }) => option),
    ...(form.independent && { independent: form.independent }),
    independentName: form.independentName,
  }
}

const BEST_INTERESTS_FIELD: Readonly<Record<BestInterestsRefusal['kind'], string>> = {
  'no-capacity-decision': 'about',
  'holder-decides': 'about',
  'no-wishes': 'wishes',
  'nobody-consulted': 'who1',
  'independent-not-named': 'independentName',
  'needs-two-options': 'option2',
  'choose-one-option': 'chosen',
  'more-restrictive-needs-reasons': 'reasons',
  'decided-in-the-future': 'decidedOn',
  'review-day-past': 'reviewOn',
  'review-day-too-far': 'reviewOn',
}
