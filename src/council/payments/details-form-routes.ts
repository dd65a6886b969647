import { z } from 'zod'
import { blank, readForm, withError } from '#ground/govuk/form.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Result } from '#ground/kernel/result.ts'
import type { View } from '#ground/kernel/view.ts'
import type { AccountAtBank, DetailsField, DetailsRefusal } from './bank-details.ts'
import type { DetailsForm } from './parts/details-form.tsx'
import { detailsRefusals } from './words.ts'

const Typed = z.object({
  id: z.uuid(),
  accountName: z.string().trim().min(1).max(200),
  sortCode: z.string().trim().min(1).max(40),
  accountNumber: z.string().trim().min(1).max(40),
})

const PLACES: Readonly<Record<DetailsRefusal['kind'], DetailsField>> = {
  'name-needed': 'accountName',
  'sort-code-wrong': 'sortCode',
  'account-number-wrong': 'accountNumber',
}

type Typed = AccountAtBank & { readonly id: Id }

/** Bank details as they were typed, or the form again with what is missing. */
export const readTypedDetails = (
  body: Readonly<Record<string, unknown>>,
  view: View,
): Result<Typed, DetailsForm> =>
  readForm(Typed, body, {
    id: detailsRefusals['name-needed'](view),
    accountName: detailsRefusals['name-needed'](view),
    sortCode: detailsRefusals['sort-code-wrong'](view),
    accountNumber: detailsRefusals['account-number-wrong'](view),
  })

/** The form again, with the refusal beside the field where it can be mended. */
export const refusedDetails = (view: View, typed: Typed, { kind }: DetailsRefusal): DetailsForm =>
  withError(blank<'id' | DetailsField>(typed), PLACES[kind], detailsRefusals[kind](view))
