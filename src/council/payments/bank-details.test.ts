import { describe, expect, test } from 'vitest'
import { accept, refuse } from '#ground/kernel/result.ts'
import {
  type BankDetails,
  dashed,
  lastFour,
  mayCallBack,
  readDetails,
  standing,
} from './bank-details.ts'
import { mayBeAnAccount } from './read-modulus.ts'

const typed = { accountName: ' Joan  Pardoe ', sortCode: '20-00 00', accountNumber: '5577 9911' }
const given = (number: number, more: Partial<BankDetails> = {}): BankDetails => ({
  ...{ id: String(number), accountName: 'Joan', sortCode: '200000', accountNumber: '55779911' },
  ...{ givenBy: 'joan', givenByName: 'Joan', givenAt: new Date(number), ...more },
})

describe('bank details', () => {
  test('are six digits and eight, however they are typed', () => {
    expect(readDetails(typed)).toEqual(
      accept({ accountName: 'Joan Pardoe', sortCode: '200000', accountNumber: '55779911' }),
    )
    const bad = (more: object) => readDetails({ ...typed, ...more })
    expect(bad({ sortCode: '2000' })).toEqual(refuse({ kind: 'sort-code-wrong' }))
    expect(bad({ accountNumber: '5577991' })).toEqual(refuse({ kind: 'account-number-wrong' }))
    expect(bad({ accountName: ' ' })).toEqual(refuse({ kind: 'name-needed' }))
    expect(bad({ accountName: 'Joan\u0001' })).toEqual(refuse({ kind: 'name-needed' }))
  })
  test('that changed are held, and what was called back before stays in force', () => {
    const first = given(1, { answer: 'confirmed', calledAt: new Date(2) })
    expect(standing([given(3), first])).toEqual({ inForce: first, held: given(3) })
    expect(standing([given(3, { answer: 'refused', calledAt: new Date(4) }), first])).toEqual({
      inForce: first,
    })
    expect(standing([])).toEqual({})
  })
  test('are called about by somebody else, on a number known before, and only the newest of them', () => {
    const call = { answer: 'confirmed', words: ' The contract ' } as const
    const by = (who: string, isNewest = true) => mayCallBack(given(1), call, { by: who, isNewest })
    expect(by('tom')).toEqual(accept({ answer: 'confirmed', words: 'The contract' }))
    expect(by('joan')).toEqual(refuse({ kind: 'wrote-it-yourself' }))
    expect(by('tom', false)).toEqual(refuse({ kind: 'given-anew' }))
  })
  test('are shown by their last four digits', () => {
    expect([lastFour(given(1)), dashed('200000')]).toEqual(['9911', '20-00-00'])
  })
  // The banks' own examples (Vocalink, Validating account numbers), with a check digit that is wrong.
  test('that are not by the banks’ tables are seen, and a sort code that no table has is left alone', () => {
    const may = (sortCode: string, accountNumber: string) =>
      mayBeAnAccount({ accountName: 'Joan', sortCode, accountNumber })
    expect([may('089999', '66374958'), may('089999', '66374959')]).toEqual([true, false])
    expect([may('203099', '66831036'), may('203099', '58716970')]).toEqual([false, false])
    expect(may('000000', '10000000')).toBe(true)
  })
})
