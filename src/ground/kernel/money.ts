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
