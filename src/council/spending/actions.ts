import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { bankHolidays } from '#lives/tasks/queries.ts'
import { financialYear } from '#means/contributions/policies.ts'
import { post } from '#means/ledger/actions.ts'
import { budgetRow, budgetYearId } from './budget-row.ts'
import type { YearSeen } from './line-year.ts'
import { personYearOf, type YearKnown } from './person-year.ts'
import { passedOf, yearsAt } from './spending-year.ts'
import * as store from './store.ts'
import { daysKnown, usesNotPosted } from './used-queries.ts'
import { type Asked, budgetsHeld, peopleAfter, piecesOf, standingsOf } from './year-queries.ts'

/** People at once: a night of a large county is ten of these for each year. */
const AT_ONCE = 500
const MOST_ROUNDS = 1_000

type Night = { readonly councilId: Id; readonly on: Day; readonly now: Date }

/** How many transactions a night wrote: none, where everything stood as it should. */
export type YearTold = { readonly written: number }

/**
 * Makes the ledger say what is agreed, promised and used of everybody's financial year (decision 24). What stands is
 * compared with what should stand and only the difference is written, so that told again it changes nothing, and a
 * changed plan, closure, price or register corrects itself.
 */
export async function tellYears(
  db: Db,
  { councilId, on, now }: Night,
): Promise<Result<YearTold, LapsedPolicy>> {
  const rules = await policiesOn(db, { councilId, on }, { start: financialYear })
  if (!rules.ok) return rules
  await store.lockYear(db, councilId)
  let written = 0
  for (const year of yearsAt(on, rules.value.start)) {
    const holidays = await bankHolidays(db, year.from, year.to)
    const seen = { year, bankHolidays: holidays, ...passedOf(year, on) }
    let after: Id | undefined
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const people = await peopleAfter(db, councilId, { after, most: AT_ONCE })
      if (people.length > 0) written += await tellSome(db, { councilId, on, now }, { people, seen })
      after = people.at(-1)
      if (people.length < AT_ONCE) break
    }
  }
  return accept({ written })
}

type Some = { readonly people: readonly Id[]; readonly seen: YearSeen }

async function tellSome(db: Db, { councilId, on, now }: Night, some: Some): Promise<number> {
  const { seen } = some
  const of = { councilId, yearFrom: seen.year.from, on }
  const known = await yearsKnown(db, { councilId, year: seen.year, people: some.people }, on)
  const years = known.map((one) => personYearOf(councilId, one, seen))
  const budgets = known.map(({ personId }) => ({
    ...{ personId, id: budgetYearId(councilId, personId, seen.year) },
  }))
  const owners = [...budgets, ...years.flatMap(({ lines }) => lines)].map(({ id }) => id)
  const standings = await standingsOf(db, councilId, owners)
  const telling = { councilId, year: seen.year, on, passedTo: seen.passedTo, now }
  const sent = years.flatMap(({ should }) => budgetRow(should, standings, telling))
  await post(db, councilId, sent)
  await store.saveBudgetYears(db, of, budgets)
  const lines = years.flatMap(({ lines, should: { personId } }) =>
    lines.map((line) => ({ ...line, personId })),
  )
  await store.saveLineYears(db, of, lines)
  return sent.length
}

/** All that is known of these people's year, in five queries; of those alone of whom anything is. */
async function yearsKnown(db: Db, asked: Asked, on: Day): Promise<readonly YearKnown[]> {
  const { councilId, year, people } = asked
  const of = <T extends { readonly personId: Id }>(all: readonly T[]) =>
    Map.groupBy(all, ({ personId }) => personId)
  const budgets = of(await budgetsHeld(db, asked))
  const pieces = of(await piecesOf(db, asked))
  const days = of(await daysKnown(db, asked))
  const uses = of(await usesNotPosted(db, asked))
  const before = of(await store.linesTold(db, { councilId, yearFrom: year.from, on }, people))
  return people
    .filter((id) => [budgets, pieces, uses, before].some((found) => found.has(id)))
    .map((personId) => ({
      ...{ personId, budgets: budgets.get(personId) ?? [], pieces: pieces.get(personId) ?? [] },
      known: new Map((days.get(personId) ?? []).map((one) => [one.sessionId, new Set(one.days)])),
      ...{ uses: uses.get(personId) ?? [], before: before.get(personId) ?? [] },
    }))
}
