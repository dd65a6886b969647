/** Whole pence. Never a float, never pounds. Safe to £90 trillion (2^53 pence), which the database's bigint holds too. */
export type Pence = number & { readonly unit: 'pence' }

export const pence = (amount: number): Pence => {
  if (!Number.isSafeInteger(amount))
    throw new RangeError(`Pence must be a whole number, got ${amount}`)
  return amount as Pence
}
export const noMoney = pence(0)
export const plus = (a: Pence, b: Pence): Pence => pence(a + b)
export const minus = (a: Pence, b: Pence): Pence => pence(a - b)
export const times = (count: number, each: Pence): Pence => pence(count * each)
export const total = (amounts: Iterable<Pence>): Pence => {
  let sum = noMoney
  for (const amount of amounts) sum = plus(sum, amount)
  return sum
}

/** Divides once, at the end, and rounds half up (away from zero for a debt), as every price and share does. */
export const divided = (amount: Pence, by: number): Pence => {
  const quotient = Math.abs(amount) / by
  return pence(Math.sign(amount) * Math.floor(quotient + 0.5) || 0)
}

const sterling = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

/** £1,234.50: the pound sign and the digits are the same in English and Welsh. */
export const pounds = (amount: Pence): string => sterling.format(amount / 100)

/** £12 where the pence are nought, else £12.50: for easy read (ER11: whole pounds unless pence matter). */
export const shortPounds = (amount: Pence): string => pounds(amount).replace(/\.00$/, '')

/** Reads what somebody typed: "£1,234.50", "12", "0.5". Nothing where it is not an amount, is below nought or has parts of a penny. */
export function readPounds(text: string): Pence | undefined {
  const plain = text.replaceAll(/[£,\s]/g, '')
  const found = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(plain)
  if (!found) return undefined
  return pence(Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')))
}

/** As it stands in a field to be changed: "1234.50", and "12" where the pence are nought. */
export const writePounds = (amount: Pence): string => (amount / 100).toFixed(2).replace(/\.00$/, '')
