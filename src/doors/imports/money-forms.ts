import type { Pence } from '#ground/kernel/money.ts'
import { accept, refuse } from '#ground/kernel/result.ts'
import { type ExpenseLine, INCOME_KINDS, type IncomeLine } from '#means/contributions/means.ts'
import { type Form, money, oneOf, words } from './cell-forms.ts'
import { shownText } from './problem.ts'

/** `universal-credit=131.60`: a kind of weekly money, and how much. */
export const income: Form<IncomeLine> = (text) => {
  const [kind, amount] = parted(text)
  if (amount === undefined) return refuse({ kind: 'not-an-amount-of', found: shownText(text) })
  const known = oneOf(INCOME_KINDS)(kind)
  if (!known.ok) return known
  const weekly = money(amount)
  return weekly.ok ? accept({ kind: known.value, weekly: weekly.value }) : weekly
}

/** `Extra washing=8.50`: what is paid for because of disability, and how much a week. */
export const expense: Form<ExpenseLine> = (text) => {
  const [what, amount] = parted(text)
  if (amount === undefined || what === '')
    return refuse({ kind: 'not-an-amount-of', found: shownText(text) })
  const named = words(200)(what)
  if (!named.ok) return named
  const weekly = money(amount)
  return weekly.ok ? accept({ what: named.value, weekly: weekly.value as Pence }) : weekly
}

function parted(text: string): readonly [string, string | undefined] {
  const at = text.lastIndexOf('=')
  return at < 0 ? [text.trim(), undefined] : [text.slice(0, at).trim(), text.slice(at + 1).trim()]
}
