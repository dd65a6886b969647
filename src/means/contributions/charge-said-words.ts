import { pence, total } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { sayList } from '#ground/words/lists.ts'
import type { PictureKey } from '#ground/words/pictures.ts'
import type { ChargeStep } from './charge.ts'
import { easyChargeWords as easy, chargeWords as words } from './charge-words.ts'
import type { MinimumKind, Premium } from './means.ts'
import { exemptionWords, freeLineWords, incomeWords, minimumWords, premiumWords } from './words.ts'

/** A sentence with its picture. */
export type Drawn = { readonly picture: PictureKey; readonly said: string }

const BASIC: Readonly<Record<string, (view: View) => string>> = { ...minimumWords, ...premiumWords }
const sayMinimum = (view: View, kind: MinimumKind | Premium) => BASIC[kind]?.(view) ?? kind

/** One line of how a charge came about, as it stands in a table. */
export function sayLine(view: View, step: ChargeStep): string {
  switch (step.kind) {
    case 'income':
      return incomeWords[step.of](view)
    case 'not-counted':
      return words.notCounted(view, { what: incomeWords[step.of](view) })
    case 'minimum':
    case 'premium':
      return sayMinimum(view, step.of)
    case 'more':
      return words.more(view, { share: step.share / 100 })
    case 'expense':
      return words.expense(view, { what: step.words })
    case 'expense-covered':
      return words.expenseCovered(view, { what: step.words })
    case 'tariff':
      return words.tariff(view, { capital: sayMoney(view, step.capital) })
    case 'savings-free':
      return words.savingsFree(view, {
        capital: sayMoney(view, step.amount),
        limit: sayMoney(view, step.limit),
      })
    case 'over-upper':
      return words.overUpper(view, {
        capital: sayMoney(view, step.amount),
        limit: sayMoney(view, step.limit),
      })
    case 'left-out':
      return words.leftOut(view, {
        what: step.lines.map((line) => freeLineWords[line](view)).join('; '),
      })
    case 'exempt':
      return words.exempt(view, { why: exemptionWords[step.of](view) })
    default:
      return PLAIN[step.kind](view)
  }
}

const PLAIN = {
  counted: words.counted,
  'to-live-on': words.toLiveOn,
  left: words.left,
  short: words.short,
  cap: words.cap,
  'too-little': words.tooLittle,
  maximum: words.maximum,
  declined: words.declined,
  'full-cost': words.fullCost,
}

/** Savings are not money of each week: their figure stands in their line. */
export function figure(view: View, step: ChargeStep): string {
  if (!('amount' in step) || step.kind === 'savings-free' || step.kind === 'over-upper') return ''
  return sayMoney(view, pence(step.amount))
}

/** A step of one kind: those that share a shape are told apart by it. */
type StepOf<K extends ChargeStep['kind']> = ChargeStep extends infer Step
  ? Step extends { readonly kind: infer Kind }
    ? K extends Kind
      ? Step
      : never
    : never
  : never

/** At most five rows, and with pictures first the outcome alone (ER3). */
export function sentencesOf(view: View, steps: readonly ChargeStep[]): readonly Drawn[] {
  const outcome = [{ picture: 'council', said: sayOutcome(view, steps) } as const]
  if (view.seeing === 'pictures') return outcome
  const find = <K extends ChargeStep['kind']>(kind: K) =>
    steps.filter((step) => step.kind === kind) as readonly unknown[] as readonly StepOf<K>[]
  const said = (amount: number) => sayMoney(view, pence(amount))
  const [counted] = find('counted')
  const notCounted = find('not-counted').map((step) => incomeWords[step.of](view))
  const [minimum] = find('to-live-on')
  const expenses = find('expense').map((step) => pence(step.amount))
  const [tariff] = find('tariff')
  const rows: (Drawn | false | undefined)[] = [
    counted && { picture: 'money', said: easy.comingIn(view, { amount: said(counted.amount) }) },
    notCounted.length > 0 && {
      picture: 'work',
      said: easy.notCounted(view, { what: sayList(view, notCounted, 'words') }),
    },
    minimum && {
      picture: 'home',
      said: [
        easy.toLiveOn(view, { amount: said(minimum.amount) }),
        ...(expenses.length > 0 ? [easy.expenses(view, { amount: said(total(expenses)) })] : []),
      ].join(' '),
    },
    tariff && { picture: 'plan', said: easy.savings(view, { amount: said(tariff.amount) }) },
    find('over-upper').length > 0 && { picture: 'plan', said: easy.overUpper(view) },
    find('declined').length > 0 && { picture: 'quiet', said: easy.declined(view) },
  ]
  return [...rows.filter((row) => row !== false && row !== undefined), ...outcome]
}

/** What somebody pays, as it is said to them. */
export function sayOutcome(view: View, steps: readonly ChargeStep[]): string {
  const last = steps.at(-1)
  if (last?.kind !== 'maximum') return easy.youPayAll(view)
  if (last.amount === 0) return easy.youPayNothing(view)
  const amount = sayMoney(view, pence(last.amount))
  const isCapped = steps.some((step) => step.kind === 'cap')
  const cap = isCapped ? `${easy.cap(view, { amount })} ` : ''
  return `${cap}${easy.youPay(view, { amount })}`
}
