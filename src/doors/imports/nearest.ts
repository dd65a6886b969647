/** The word among those known that is most like the one found, if it is like it at all; else `none`. */
export function nearest(found: string, known: Iterable<string>): string {
  const wanted = plain(found)
  let best = 'none'
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  let looked = 0
  for (const word of known) {
    if (++looked > MOST_LOOKED_AT) break
    if (Math.abs(word.length - wanted.length) >= least) continue
    const distance = editDistance(wanted, plain(word))
    if (distance < least) [best, least] = [word, distance]
  }
  return best
}

const MOST_LOOKED_AT = 5_000
const plain = (word: string) => word.toLowerCase().replace(/[\s_]+/g, '-')

/** Letters to add, take away or change to make one word of the other (Wagner and Fischer 1974). */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    above = row
  }
  return above[b.length] ?? 0
}
