/** One seeded generator, made once and passed to everything that draws. */
export type Random = {
  /** A whole number from 0 to n - 1. */
  readonly below: (n: number) => number
  /** From 0 up to, not including, 1. */
  readonly unit: () => number
}

/**
 * Chris Doty-Humphrey's sfc32 (PractRand, 2010): 128 bits of state, whole-number steps alone, so
 * that the same seed gives the same draws on every machine.
 */
export function seededRandom(seed: number): Random {
  let a = 0x9e3779b9
  let b = seed | 0
  let c = Math.floor(seed / 2 ** 32) | 0
  let counter = 1
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let i = 0; i < 15; i++) next() // seeds that differ by one bit draw alike until mixed
  return {
    below: (n) => Math.floor((next() / 2 ** 32) * n),
    unit: () => next() / 2 ** 32,
  }
}
