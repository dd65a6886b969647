import { idFrom } from '#ground/kernel/id.ts'
import type { Random } from '#ground/kernel/random.ts'
import type { Person } from '#lives/people/person.ts'
import { type BareCounty, councilIdOf, type DirtyRow } from './county.ts'
import { needsCloseSupport } from './support.ts'

/** Shares of people with something wrong in their record (domain reference 4.5). */
const DUPLICATES = 0.02
const UNKNOWN_RATIO = 0.03
const WRONG_AREA = 0.01
const AREA_TOTAL_OUT_BY = 1_900

/**
 * A clean county made as dirty as real files are, each fault listed. People and providers with a story are spared. Two live
 * direct-payment accounts for one person belong here too; there is no table of such accounts yet.
 * Nobody at close support loses their ratio, so that the supply of it stays as `supply.ts` says.
 */
export function dirtied(
  random: Random,
  county: BareCounty,
  spared: ReadonlySet<string>,
): BareCounty {
  const count = county.people.length
  const some = random.shuffle(county.people.filter((p) => !spared.has(p.id)))
  const twice = some.splice(0, Math.round(count * DUPLICATES))
  const close = new Set(
    county.ratios.filter((r) => needsCloseSupport(r.ratio)).map((r) => r.personId),
  )
  const unknown = some.filter((p) => !close.has(p.id)).slice(0, Math.round(count * UNKNOWN_RATIO))
  const misplaced = some
    .filter((p) => !unknown.includes(p))
    .slice(0, Math.max(1, Math.round(count * WRONG_AREA)))
  const elsewhere = new Map(misplaced.map((p) => [p.id, otherArea(random, county, p)]))
  const unassessed = new Set(unknown.map((p) => p.id))
  const bare = uninsured(random, county, spared)
  const first = random.pick(county.areas)
  const doubles = twice.map((p, i) => duplicateOf(county, p, count + i + 1))
  return {
    ...county,
    areas: county.areas.map((a) =>
      a === first ? { ...a, population: a.population + AREA_TOTAL_OUT_BY } : a,
    ),
    people: [
      ...county.people.map((p) => ({ ...p, area: elsewhere.get(p.id) ?? p.area })),
      ...doubles,
    ],
    ratios: county.ratios.filter((r) => !unassessed.has(r.personId)),
    bookings: county.bookings.filter((b) => !unassessed.has(b.personId)),
    providers: county.providers.map((p) => {
      const { insuredUntil, ...rest } = p
      return p.id === bare.id ? rest : p
    }),
    dirt: [
      ...doubles.map((p, i) =>
        row('duplicate-person', p, `is ${twice[i]?.reference} a second time`),
      ),
      ...unknown.map((p) => row('unknown-ratio', p, 'has no assessed ratio')),
      ...misplaced.map((p) =>
        row('wrong-area', p, `lives in ${p.area}, by the postcode, not in ${elsewhere.get(p.id)}`),
      ),
      row('no-insurance', bare, 'has no public liability insurance on record'),
      {
        kind: 'area-total',
        reference: first.key,
        wrong: `${first.nameEn} has ${AREA_TOTAL_OUT_BY} people too many: the areas add up to more than the county.`,
      },
    ],
  }
}

const row = (
  kind: DirtyRow['kind'],
  { reference }: { readonly reference: string },
  wrong: string,
): DirtyRow => ({
  kind,
  reference,
  wrong: `${reference} ${wrong}.`,
})

/** An old referral of somebody known: another number, one letter wrong, nothing asked or agreed. */
function duplicateOf(county: BareCounty, person: Person, number: number): Person {
  const { nhsNumber, ...rest } = person
  const reference = `P${String(number).padStart(4, '0')}`
  const { familyName } = person
  return {
    ...rest,
    id: idFrom(councilIdOf(county.council.key), 'person', reference),
    reference,
    familyName:
      familyName.length > 4 ? familyName.slice(0, -2) + familyName.slice(-1) : `${familyName}e`,
    wantedHalfDays: [],
    wantedMinutes: 0,
    outcomes: [],
    carerBreakMinutes: 0,
  }
}

const otherArea = (random: Random, county: BareCounty, person: Person): string =>
  random.pick(county.areas.filter((a) => a.key !== person.area)).key

function uninsured(random: Random, county: BareCounty, spared: ReadonlySet<string>) {
  return random.pick(county.providers.filter((p) => p.kind === 'micro' && !spared.has(p.id)))
}
