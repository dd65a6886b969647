import { isNhsNumber } from '#lives/people/nhs-number.ts'

/**
 * The nth number of the range that the NHS keeps for tests, 999 000 0000 to 999 999 9999, with a true check digit:
 * it is never anybody's. Different for each n under 90,000.
 */
export function testNhsNumber(n: number): string {
  for (let next = n * 11; ; next++) {
    const nine = `999${String(next).padStart(6, '0')}`
    const check = Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`).find(isNhsNumber)
    if (check) return check
  }
}
