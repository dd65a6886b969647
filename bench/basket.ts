import { day } from '#ground/kernel/day.ts'
import { idFrom } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import { basketOf } from '#weeks/plans/basket.ts'
import type { SupportPlan } from '#weeks/plans/plan.ts'
import { withLine } from '#weeks/plans/plan-changes.ts'
import type { PlanLine } from '#weeks/plans/plan-line.ts'
import { type CheckedFacts, whatIsMissing } from '#weeks/plans/validator.ts'
import { startGoodDays } from '../test/running.ts'

/**
 * How long it takes to change one line of a plan of thirty lines and have the whole basket and what is missing worked
 * out anew, and how that compares with answering the sign-in page over HTTP in the same run.
 */
const LINES = 30
const ROUNDS = 200
const LEAST_MS = 50

const COUNCIL = '0190aaaa-0000-7000-8000-0000000000bb'
const id = (kind: string, n: number) => idFrom(COUNCIL, kind, String(n))

const line = (n: number, price: number): PlanLine => ({
  ...{ id: id('line', n), threadId: id('thread', n), kind: 'tenancy', what: `Support ${n}` },
  ...{ route: n % 2 ? 'managed' : 'direct-payment', minutes: 60, unit: 'hour' },
  ...{ rhythm: { kind: 'weekly', timesAWeek: 2, weeks: 48 }, unitPrice: pence(price) },
  ...{ priceSource: 'rate-table', yearly: pence(96 * price), isChargeable: true },
  ...{ outcomes: [id('outcome', n % 6)], needs: ['community'], breakMinutes: 60 },
  startsOn: day('2026-09-01'),
  choice: { by: 'person', how: 'talk', words: '', reason: '', carerPrefers: '' },
})

const plan: SupportPlan = {
  ...{ id: id('plan', 1), personId: id('person', 1), number: 1, version: 1, state: 'draft' },
  ...{ assessmentId: id('assessment', 1), startsOn: day('2026-09-01'), contingency: '' },
  ...{ carerImpact: '', communication: '', capacity: '', freeMinutes: 0, freeWords: '' },
  ...{ restReason: '', changedBecause: '', madeAt: new Date(0), metByCarers: [] },
  outcomes: Array.from({ length: 6 }, (_, n) => ({
    ...{ id: id('outcome-row', n), threadId: id('outcome', n), words: 'Mine', wellbeing: [] },
    ...{ outcome: 'community', purpose: 'skill', place: 'home', level: 1, wantedLevel: 3 },
  })),
  lines: Array.from({ length: LINES }, (_, n) => line(n, 1800)),
}
const facts: CheckedFacts = {
  ...{ eligibleNeeds: [{ outcome: 'community', need: 'To get out' }], neededMinutes: 1800 },
  ...{ money: { kind: 'agreed', yearly: pence(6_000_000) }, hasThreeAmounts: true },
  ...{ maximumWeekly: pence(6385), weekBasis: '52', order: 'PRO_RATA', homePaysForDays: false },
  ...{ isAssessed: true, hasCopy: false },
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const rule: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  const began = performance.now()
  const changed = withLine(plan, line(round % LINES, 1800 + round))
  if (!changed.ok) throw new Error(changed.refusal.kind)
  basketOf(changed.value, facts)
  whatIsMissing(changed.value, facts)
  rule.push(performance.now() - began)
}

const running = await startGoodDays()
try {
  const rival: number[] = []
  for (let round = 0; round < 60; round += 1) {
    const began = performance.now()
    await (await fetch(`${running.origin}/sign-in`)).text()
    if (round >= 10) rival.push(performance.now() - began)
  }
  const [ours, theirs] = [median(rule), median(rival)]
  console.log(`${LINES} lines, one changed: ${ours.toFixed(3)} ms at the median`)
  console.log(`the sign-in page in the same run: ${theirs.toFixed(1)} ms`)
  console.log(`together, as a ratio to the sign-in page: ${((ours + theirs) / theirs).toFixed(3)}`)
  if (ours + theirs > LEAST_MS) console.log(`more than ${LEAST_MS} ms`)
} finally {
  await running.stop()
}
