import type { PlainRow, Policy } from '#ground/policies/policy.ts'
import type { HeldRules, HeldStretch } from './absence.ts'
import type { CancelBand, SicknessAllowance } from './cancellation.ts'
import { NOTICE_CASES, type NoticeCase, type NoticeWeeks } from './ending.ts'

const only = (rows: readonly PlainRow[]): PlainRow => rows[0] ?? {}
const SHARE = { name: 'share', kind: 'hundredths', least: 0, most: 10_000 } as const

/** What a day comes to that the person gives up, by how long before they say so (rule R21). */
export const cancelBands: Policy<readonly CancelBand[]> = {
  key: 'cancel-bands',
  shape: 'rows',
  fields: [{ name: 'hours', kind: 'whole', least: 0, most: 2_016 }, SHARE],
  from: (rows) =>
    rows
      .map(({ hours, share }) => ({ hours: Number(hours), share: Number(share) }))
      .sort((a, b) => b.hours - a.hours),
  check: (bands) => {
    if (!bands.some(({ hours }) => hours === 0)) return 'no-last-band'
    const falls = bands.some((band, i) => band.share < (bands[i - 1]?.share ?? 0))
    return falls ? 'less-for-later' : undefined
  },
  checkRows: (rows) =>
    new Set(rows.map(({ hours }) => hours)).size < rows.length ? 'hours-twice' : undefined,
}

/** How often in how many weeks illness is paid for from the council's sickness allowance (rule R21). */
export const sicknessAllowance: Policy<SicknessAllowance> = {
  key: 'sickness-allowance',
  shape: 'one',
  fields: [
    { name: 'times', kind: 'whole', least: 0, most: 52 },
    { name: 'weeks', kind: 'whole', least: 1, most: 52 },
  ],
  from: (rows) => ({ times: Number(only(rows).times), weeks: Number(only(rows).weeks) }),
}

/** How long and at what share a place is held for somebody who is away (rule R24). */
export const heldStretches: Policy<readonly HeldStretch[]> = {
  key: 'held-places',
  shape: 'rows',
  fields: [
    { name: 'order', kind: 'whole', least: 1, most: 9 },
    { name: 'weeks', kind: 'whole', least: 1, most: 52 },
    SHARE,
  ],
  from: (rows) =>
    [...rows]
      .sort((a, b) => Number(a.order) - Number(b.order))
      .map(({ weeks, share }) => ({ weeks: Number(weeks), share: Number(share) })),
  checkRows: (rows) =>
    new Set(rows.map(({ order }) => order)).size < rows.length ? 'order-twice' : undefined,
}

/** How many days before a place is held no longer somebody is told (rule R24). */
export const heldWarning: Policy<HeldRules['warningDays']> = {
  key: 'held-places-warning',
  shape: 'one',
  fields: [{ name: 'days', kind: 'whole', least: 0, most: 56 }],
  from: (rows) => Number(only(rows).days),
}

/** How many weeks' notice a provider has where somebody leaves (rule R25). */
export const placeNotice: Policy<number> = {
  key: 'place-notice',
  shape: 'one',
  fields: [{ name: 'weeks', kind: 'whole', least: 0, most: 26 }],
  from: (rows) => Number(only(rows).weeks),
}

/** Every other notice has its row in one table; that of a person who leaves is a rule by itself. */
type OtherCase = Exclude<NoticeCase, 'person-leaves'>
export const OTHER_CASES = NOTICE_CASES.filter((one): one is OtherCase => one !== 'person-leaves')

/** How many weeks' notice there is otherwise, by whose it is (rule R25). */
export const otherNotice: Policy<Readonly<Record<OtherCase, number>>> = {
  key: 'notice-weeks',
  shape: 'rows',
  fields: [
    { name: 'of', kind: 'choice', choices: OTHER_CASES },
    { name: 'weeks', kind: 'whole', least: 0, most: 52 },
  ],
  from: (rows) =>
    Object.fromEntries(rows.map(({ of, weeks }) => [String(of), Number(weeks)])) as Readonly<
      Record<OtherCase, number>
    >,
  checkRows: (rows) => {
    const named = new Set(rows.map(({ of }) => of))
    if (named.size < rows.length) return 'of-twice'
    return OTHER_CASES.every((one) => named.has(one)) ? undefined : 'of-missing'
  },
}

export const noticeFrom = (
  leaves: number,
  other: Readonly<Record<OtherCase, number>>,
): NoticeWeeks => ({ ...other, 'person-leaves': leaves })

/** Within how many weeks of a day that fell out another is offered (rule R26). */
export const swapWeeks: Policy<number> = {
  key: 'swap-days',
  shape: 'one',
  fields: [{ name: 'weeks', kind: 'whole', least: 1, most: 4 }],
  from: (rows) => Number(only(rows).weeks),
}

/** The policies of absences and notice, by the names that their rules use. */
export const absencePolicies = {
  bands: cancelBands,
  sickness: sicknessAllowance,
  stretches: heldStretches,
  warningDays: heldWarning,
  leaves: placeNotice,
  otherNotice,
} as const
