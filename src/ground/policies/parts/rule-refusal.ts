import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import type { Field } from '../policy.ts'
import type { RegisteredPolicy } from '../registered.ts'
import { type CellFault, cellName } from '../rule-cells.ts'
import type { AnswerRefusal, PlaceRefusal, WrongTogether } from '../rule-change.ts'
import type { RuleForm } from '../rule-form.ts'
import { cellWords, inRow, stateWords, words } from '../words.ts'
import type { TypedFaults } from './rule-typed.ts'
import { sayCell, sayField } from './rule-value.tsx'

type Said = RuleForm['errors'][number]

/** What could not be read, each on its field. */
export function sayFaults(
  view: View,
  registered: RegisteredPolicy,
  faults: TypedFaults,
): readonly Said[] {
  const days: Said[] = []
  if (faults.from)
    days.push({
      on: 'from',
      text: faults.from === 'missing' ? words.dayMissing(view) : words.dayWrong(view),
    })
  if (faults.to) days.push({ on: 'to', text: words.dayWrong(view) })
  if (faults.reason)
    days.push({
      on: 'reason',
      text: faults.reason === 'missing' ? words.reasonMissing(view) : words.reasonLong(view),
    })
  return [...faults.cells.map((cell) => sayFault(view, registered, cell)), ...days]
}

function sayFault(view: View, registered: RegisteredPolicy, fault: CellFault): Said {
  const field = registered.policy.fields.find(({ name }) => name === fault.field) as Field
  const limit =
    fault.kind === 'too-long'
      ? String(fault.limit)
      : sayCell(view, registered, field, fault.limit ?? null)
  const said = cellWords[fault.kind](view, {
    field: sayField(view, registered, field),
    row: fault.row + 1,
    limit,
  })
  const text =
    registered.policy.shape === 'one' ? said : inRow(view, { row: fault.row + 1, fault: said })
  return { on: cellName(fault.row, fault.field), text }
}

/** Why a row was refused, on the field where it can be mended. */
export function sayRefusal(
  view: View,
  { policy, words: said }: RegisteredPolicy,
  refusal: PlaceRefusal | WrongTogether | AnswerRefusal,
): Said {
  const day = (of: Parameters<typeof sayDayOfMonth>[1]) => sayDayOfMonth(view, of)
  switch (refusal.kind) {
    case 'starts-in-the-past':
      return { on: 'from', text: words.startsInThePast(view, { today: day(refusal.today) }) }
    case 'ends-before-it-starts':
      return { on: 'to', text: words.endsBefore(view) }
    case 'overlaps': {
      const { from, to } = refusal
      const text = to
        ? words.overlaps(view, { from: day(from), to: day(to) })
        : words.overlapsOpen(view, { from: day(from) })
      return { on: 'from', text }
    }
    case 'wrong-together': {
      const text = said.faults?.[refusal.why]?.(view) ?? words.wrongTogether(view)
      return { on: cellName(0, policy.fields[0]?.name ?? ''), text }
    }
    case 'own-proposal':
      return { on: 'waiting', text: words.ownProposal(view) }
    case 'not-yours':
      return { on: 'waiting', text: words.notYours(view) }
    case 'already-answered': {
      const state = stateWords[refusal.state](view)
      return { on: 'waiting', text: words.alreadyAnswered(view, { state }) }
    }
  }
}
