import { readDate, typedDate } from '#ground/govuk/date-field.ts'
import { type Body, blank, type Form, typed, withError } from '#ground/govuk/form.ts'
import { type Id, isId } from '#ground/kernel/id.ts'
import { readPounds } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { DirectPayment } from '../direct-payment.ts'
import type { Spending, SpendRefusal, WhatFor } from '../moving.ts'
import { words } from '../words.ts'

const FIELDS = ['id', 'whatFor', 'toWhom', 'amount'] as const
const LONGEST = 200

/** The value of a choice of what money was for. */
export const whatForValue = ({ kind, threadId }: WhatFor): string => `${kind}:${threadId}`

function readWhatFor(text: string): WhatFor | undefined {
  const [kind, threadId = ''] = text.split(':')
  if ((kind !== 'line' && kind !== 'outcome') || !isId(threadId)) return undefined
  return { kind, threadId }
}

/** What was typed as spent, by whoever typed it. What is wrong comes back with all that was typed. */
export function readSpend(
  view: View,
  body: Body,
): Result<Spending & { readonly id: Id; readonly form: Form<string> }, Form<string>> {
  const values: Form<string>['values'] = { ...typed(FIELDS, body), ...typedDate(body, 'on') }
  const text = (name: string) => String(values[name] ?? '').trim()
  const whatFor = readWhatFor(text('whatFor'))
  const toWhom = text('toWhom').slice(0, LONGEST)
  const amount = readPounds(text('amount'))
  const on = readDate(typedDate(body, 'on'), 'on')
  let form = blank<string>(values)
  if (!whatFor) form = withError(form, 'whatFor', words.chooseWhatFor(view))
  if (!toWhom) form = withError(form, 'toWhom', words.sayToWhom(view))
  if (!amount) form = withError(form, 'amount', words.sayHowMuch(view))
  if (!on) form = withError(form, 'on', words.sayWhen(view))
  if (!isId(text('id')) || !whatFor || !toWhom || !amount || !on) return refuse(form)
  return accept({ id: text('id'), whatFor, toWhom, amount, on, form })
}

/** A refusal on the field where it can be mended. */
export function withSpendRefusal(
  view: View,
  form: Form<string>,
  refusal: SpendRefusal,
  { openedOn }: Pick<DirectPayment, 'openedOn'>,
): Form<string> {
  switch (refusal.kind) {
    case 'amount-needed':
      return withError(form, 'amount', words.sayHowMuch(view))
    case 'more-than-is-left':
      return withError(
        form,
        'amount',
        words.moreThanLeft(view, { money: sayMoney(view, refusal.left) }),
      )
    case 'say-to-whom':
      return withError(form, 'toWhom', words.sayToWhom(view))
    case 'not-in-the-plan':
      return withError(form, 'whatFor', words.chooseWhatFor(view))
    case 'before-it-was-opened':
      return withError(form, 'on', words.tooEarly(view, { day: sayTheDay(view, openedOn) }))
    case 'in-the-future':
      return withError(form, 'on', words.notYet(view))
    case 'closed':
      return withError(form, 'on', words.closed(view))
  }
}
