import { type Day, day } from '#ground/kernel/day.ts'
import type { Knowing } from './knowing.ts'
import type { PolicyRecord } from './records.ts'

const SINCE: Day = day('2025-04-06')

/** The minimum income of 2025 to 2026 (SI 2014/2672 reg 7), pence a week. */
const ENGLAND = [
  { kind: 'single-18-to-24', weekly: 8915 },
  { kind: 'single-25-to-pension-age', weekly: 11250 },
  { kind: 'single-pension-age', weekly: 23260 },
  { kind: 'disability', weekly: 4965 },
  { kind: 'enhanced-disability', weekly: 2425 },
  { kind: 'carer', weekly: 5325 },
  { kind: 'dependent-child', weekly: 10295 },
]
/** Benefit rates of 2024 to 2025 (SI 2015/1843): with what Wales adds, £192.85 for somebody of 25 and over. */
const WALES = [
  { kind: 'single-18-to-24', weekly: 7170 },
  { kind: 'single-25-to-pension-age', weekly: 9050 },
  { kind: 'single-pension-age', weekly: 21815 },
  { kind: 'disability', weekly: 4250 },
]

/**
 * The rules that the made-up council has set for itself, each by two people. Charges keep to one year's table, so that
 * every figure of the guides stays true however late the demo is made.
 */
export const policiesOf = ({ welsh }: Knowing): PolicyRecord[] => [
  {
    key: 'minimum-income',
    value: welsh ? WALES : ENGLAND,
    validFrom: SINCE,
    reason: welsh
      ? 'The demonstration keeps the table of 2024 to 2025, so that its figures stay the same.'
      : 'The demonstration keeps the table of 2025 to 2026, so that its figures stay the same.',
  },
  {
    key: 'resource-allocation',
    value: [{ points: 1, yearly: null, each: 37_000 }],
    validFrom: SINCE,
    reason: 'Published table: £370.00 for each point.',
  },
  {
    key: 'duty-phones',
    // Numbers that Ofcom keeps for stories: they ring nowhere.
    value: { byDay: '01632 960 100', outOfHours: '01632 960 199' },
    validFrom: SINCE,
    reason: 'The numbers of the duty desk, by day and out of hours.',
  },
  ...(welsh
    ? []
    : [
        {
          key: 'setting-by-ratio',
          value: { complexRatioFrom: '1:2', lessComplexRatioTo: '1:5', olderFrom: 65 },
          validFrom: SINCE,
          reason:
            'Member decision: Resource Centres for complex needs, the middle left to the assessor.',
        },
      ]),
]
