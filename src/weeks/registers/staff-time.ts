/** What a worker's hours were for. Time in the business of a place is not time with people (WX-09). */
export const PURPOSES = ['support', 'business', 'travel', 'training', 'meeting'] as const
export type Purpose = (typeof PURPOSES)[number]

export type PurposeMinutes = { readonly purpose: Purpose; readonly minutes: number }
export type PurposeTotal = PurposeMinutes & {
  /** Of all minutes, in whole hundredths, rounded half up. */
  readonly percent: number
}

/** Minutes and share by purpose, those with any, in the order of PURPOSES. */
export function purposeTotals(rows: readonly PurposeMinutes[]): {
  readonly all: number
  readonly totals: readonly PurposeTotal[]
} {
  const all = rows.reduce((sum, row) => sum + row.minutes, 0)
  const totals = PURPOSES.map((purpose) => {
    const minutes = rows
      .filter((row) => row.purpose === purpose)
      .reduce((sum, row) => sum + row.minutes, 0)
    return { purpose, minutes, percent: all === 0 ? 0 : share(minutes, all) }
  }).filter((total) => total.minutes > 0)
  return { all, totals }
}

const share = (part: number, whole: number): number => Math.floor((part * 100) / whole + 0.5)

const QUARTER = 15

/** "6" or "0.5" or "7.25" hours as minutes; nothing where it is no part of a day in quarters of an hour. */
export function readHours(text: string): number | undefined {
  if (!/^\d{1,2}([.,]\d{1,2})?$/.test(text.trim())) return undefined
  const minutes = Math.round(Number(text.trim().replace(',', '.')) * 60)
  return minutes % QUARTER === 0 && minutes > 0 && minutes <= 24 * 60 ? minutes : undefined
}
