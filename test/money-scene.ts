import { pence } from '#ground/kernel/money.ts'
import type { ChargeTables } from '#means/contributions/contribution.ts'
import type { Means } from '#means/contributions/means.ts'

/** Priya's money in 2025 to 2026: £242.00 a week that counts, and the mobility part of PIP, which does not. */
export const PRIYA: Means = {
  income: [
    { kind: 'employment-support', weekly: pence(13_160) },
    { kind: 'daily-living', weekly: pence(11_040) },
    { kind: 'mobility', weekly: pence(7_705) },
  ],
  capital: pence(1_510_000),
  expenses: [{ what: 'Laundry', weekly: pence(2_000) }],
  minimumKind: 'single-25-to-pension-age',
  premiums: ['disability'],
  declined: false,
}

/** The dated rows of England for 2025 to 2026 that Priya's charge needs. A test holds them to the database's. */
export const ENGLAND_2025: ChargeTables = {
  jurisdiction: 'ENGLAND',
  limits: {
    upper: pence(2_325_000),
    tariff: { above: pence(1_425_000), step: pence(25_000), income: pence(100) },
  },
  minimums: new Map([
    ['single-18-to-24', pence(8_915)],
    ['single-25-to-pension-age', pence(11_250)],
    ['single-pension-age', pence(23_260)],
    ['disability', pence(4_965)],
    ['enhanced-disability', pence(2_425)],
    ['carer', pence(5_325)],
    ['dependent-child', pence(10_295)],
  ]),
  share: { buffer: 0, disability: 0 },
  cap: {},
  notCounted: new Set(['earnings', 'mobility']),
  free: [
    { kind: 'section-117' },
    { kind: 'reablement', weeks: 6 },
    { kind: 'cjd' },
    { kind: 'equipment' },
  ],
  least: pence(0),
}

/** The dated rows of Wales for 2024 to 2025. */
export const WALES_2024: ChargeTables = {
  jurisdiction: 'WALES',
  limits: { upper: pence(2_400_000) },
  minimums: new Map([
    ['single-25-to-pension-age', pence(9_050)],
    ['disability', pence(4_250)],
  ]),
  share: { buffer: 3_500, disability: 1_000 },
  cap: { most: pence(10_000) },
  notCounted: new Set(['earnings', 'mobility']),
  free: [
    { kind: 'section-117' },
    { kind: 'reablement', weeks: 6 },
    { kind: 'cjd' },
    { kind: 'transport' },
    { kind: 'advocacy' },
  ],
  least: pence(0),
}
