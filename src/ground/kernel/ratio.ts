/** Staff to people: 2:1 is two staff to one person, 1:5 one to five. Two whole numbers, never a fraction or a text. */
export type Ratio = { readonly staff: number; readonly people: number }

/** Reads "1:5". Nothing, where it is not two whole numbers of at least 1 (0:0, 1:0 and 1/5 are not ratios). */
export function readRatio(text: string): Ratio | undefined {
  const found = /^\s*(\d{1,3})\s*:\s*(\d{1,3})\s*$/.exec(text)
  const ratio = { staff: Number(found?.[1] ?? 0), people: Number(found?.[2] ?? 0) }
  return ratio.staff > 0 && ratio.people > 0 ? ratio : undefined
}

export const writeRatio = ({ staff, people }: Ratio): string => `${staff}:${people}`

/** Negative where `a` has fewer staff a person than `b`, 0 where they are the same support. Exact: no division. */
export const compareSupport = (a: Ratio, b: Ratio): number =>
  a.staff * b.people - b.staff * a.people

/** R47: a session staffed at `offered` is enough for somebody assessed at `assessed`. */
export const isEnoughFor = (offered: Ratio, assessed: Ratio): boolean =>
  compareSupport(offered, assessed) >= 0

/** At 1:1 and above, the staff are that person's own and are shared with nobody (R34). */
export const isDedicated = ({ staff, people }: Ratio): boolean => staff >= people
