import { expect, test } from 'vitest'
import { mostOf } from './said.ts'

const columns = ['a', 'b', 'c']

test('the column with most people is named only where it surely has most', () => {
  expect(mostOf(columns, [5, 20, 7], 32)).toEqual({ column: 'b', count: 20 })
  expect(mostOf(columns, [5, 20, 'hidden'], 32)).toEqual({ column: 'b', count: 20 })
  expect(mostOf(columns, [5, 20, 'hidden'], 45)).toBeUndefined()
  expect(mostOf(columns, [5, 20, 'hidden'], 'hidden')).toBeUndefined()
})
test('none is named where two are equal or nobody is anywhere', () => {
  expect(mostOf(columns, [20, 20, 7], 47)).toBeUndefined()
  expect(mostOf(columns, [0, 0, 0], 0)).toBeUndefined()
})
