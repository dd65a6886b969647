import { govuk } from '#ground/govuk/components.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Sitting } from '../day-sheet.ts'
import type { BankHoliday } from '../queries.ts'
import { words } from '../words.ts'

const { InsetText } = govuk

type NoteProps = { readonly view: View; readonly on: BankHoliday | undefined }

/** Said where the day is one, so that nobody comes to a locked door. */
export function BankHolidayNote({ view, on }: NoteProps) {
  if (!on) return null
  const name = view.language === 'cy' ? on.nameCy : on.nameEn
  return <InsetText text={words.bankHoliday(view, { name })} />
}

type HeadsProps = {
  readonly view: View
  readonly sitting: Pick<Sitting, 'least' | 'most'>
  readonly people: number
}

/** How many are expected, against the most and the least with whom the session runs. */
export const Heads = ({ view, sitting: { least, most }, people }: HeadsProps) => (
  <>
    {words.expected(view, { people, most })}
    {people > most && <strong>. {words.overMost(view, { over: people - most })}</strong>}
    {people > 0 && people < least && <>. {words.underLeast(view, { least })}</>}
  </>
)
