/**
 * Chance from a seed: the same seed gives the same numbers on every machine (Tommy Ettinger's mulberry32, public
 * domain: 32 bits of state, even over its whole period). For invented counties and searches, never for secrets.
 */
export class Random {
  #state: number
  readonly #seed: number

  constructor(seed: number) {
    this.#seed = seed >>> 0
    this.#state = this.#seed
  }

  /** From 0, never quite 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A stream of its own for one purpose, so that one more draw for a purpose changes no other. */
  fork(purpose: string): Random {
    let hash = 0x811c9dc5 ^ this.#seed
    for (const letter of purpose) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
    return new Random(Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d))
  }

  /** A whole number, both ends included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least)
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  /** Bell-shaped (Box and Muller 1958), in standard deviations from nought. */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()))
    return radius * Math.cos(2 * Math.PI * this.next())
  }

  pick<T>(from: readonly T[]): T {
    if (from.length === 0) throw new RangeError('There is nothing to pick from an empty list.')
    return from[Math.floor(this.next() * from.length)] as T
  }

  /** One of them, each as likely as its weight. A weight of nought is never picked. */
  weighted<T>(from: readonly T[], weight: (one: T) => number): T {
    let left = this.next() * from.reduce((sum, one) => sum + weight(one), 0)
    for (const one of from) {
      left -= weight(one)
      if (left < 0) return one
    }
    const last = from.findLast((one) => weight(one) > 0)
    if (last === undefined) throw new RangeError('No weight is more than nought.')
    return last
  }

  /** A new list in another order (Fisher and Yates). */
  shuffle<T>(list: readonly T[]): T[] {
    const mixed = [...list]
    for (let i = mixed.length - 1; i > 0; i--) {
      const j = this.int(0, i)
      const kept = mixed[i] as T
      mixed[i] = mixed[j] as T
      mixed[j] = kept
    }
    return mixed
  }

  /** So many of them, none twice; all, where there are fewer. */
  sample<T>(from: readonly T[], count: number): T[] {
    return this.shuffle(from).slice(0, count)
  }
}
