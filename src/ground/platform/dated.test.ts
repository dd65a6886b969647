import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { changeDated } from './dated.ts'

const a = (says: string, from: string, to?: string) => ({
  of: 'ada',
  says,
  from: day(from),
  to: to ? day(to) : null,
})

describe('something that holds from a day', () => {
  test('is added where nothing held', () => {
    const one = a('1:5', '2027-03-01')
    expect(changeDated([], [one])).toEqual({ ends: [], writes: [one], each: ['added'] })
  })

  test('ends the one before it on the day before', () => {
    expect(changeDated([a('1:5', '2026-01-01')], [a('1:3', '2027-03-01')])).toEqual({
      ends: [a('1:5', '2026-01-01', '2027-02-28')],
      writes: [a('1:3', '2027-03-01')],
      each: ['changed'],
    })
  })

  test('changes nothing where it says what holds already', () => {
    const { ends, writes, each } = changeDated([a('1:5', '2026-01-01')], [a('1:5', '2027-03-01')])
    expect([ends, writes, each]).toEqual([[], [], ['same']])
  })

  test('takes the place of one that began on the same day', () => {
    expect(changeDated([a('1:5', '2027-03-01')], [a('1:3', '2027-03-01')])).toEqual({
      ends: [],
      writes: [a('1:3', '2027-03-01')],
      each: ['changed'],
    })
  })

  test('leaves one that is known for a later day its day', () => {
    const later = a('1:1', '2027-06-01')
    expect(changeDated([later], [a('1:3', '2027-03-01')]).writes).toEqual([
      a('1:3', '2027-03-01', '2027-05-31'),
    ])
  })

  test('is nobody else’s', () => {
    const bens = { ...a('1:5', '2026-01-01'), of: 'ben' }
    expect(changeDated([bens], [a('1:3', '2027-03-01')]).ends).toEqual([])
  })
})
