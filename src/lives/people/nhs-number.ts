/**
 * Whether ten digits are an NHS number: the last is a check on the other nine, weighted 10 down to 2, modulo 11
 * (NHS Data Dictionary, NHS NUMBER). A remainder of 1 has no check digit, so such a number is never issued.
 */
export function isNhsNumber(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '')
  if (!/^\d{10}$/.test(digits)) return false
  const weighted = [...digits.slice(0, 9)].reduce((sum, d, i) => sum + Number(d) * (10 - i), 0)
  const check = (11 - (weighted % 11)) % 11
  return check !== 10 && check === Number(digits[9])
}
