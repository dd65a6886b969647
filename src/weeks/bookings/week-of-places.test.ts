import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import type { StandingBooking } from './standing-booking.ts'
import { changeOfPlaces, type WantedPlace } from './week-of-places.ts'

const monday = day('2026-09-07')
const ratio = { staff: 1, people: 8 }
const price = pence(2760)

const held = (session: string, more: Partial<StandingBooking> = {}): StandingBooking => ({
  ...{ id: `place in ${session}` as Id, personId: 'person' as Id, sessionId: session as Id },
  ...{ ratio, price, startsOn: day('2026-06-29'), madeBy: 'proposal', ...more },
})
const wanted = (session: string, more: Partial<WantedPlace> = {}): WantedPlace => ({
  ...{ sessionId: session as Id, ratio, price, startsOn: monday, ...more },
})

describe('a new week of places', () => {
  test('keeps what stays, gives up what goes on the Sunday before, and takes what is new', () => {
    const change = changeOfPlaces(
      [held('art'), held('choir')],
      [wanted('art'), wanted('farm')],
      monday,
    )
    expect(change.keeps).toEqual([held('art')])
    expect(change.ends).toEqual([held('choir', { endsOn: day('2026-09-06') })])
    expect(change.takes).toEqual([wanted('farm')])
  })

  test('lets a place run on until its notice ends, where another follows it', () => {
    const follows = wanted('farm', { startsOn: day('2026-09-30') })
    const change = changeOfPlaces(
      [held('art')],
      [wanted('art', { endsOn: day('2026-09-29') }), follows],
      monday,
    )
    expect(change.ends).toEqual([held('art', { endsOn: day('2026-09-29') })])
    expect(change.takes).toEqual([follows])
    expect(change.drops).toEqual([])
  })

  test('gives a place up and takes it anew at another ratio, in the same session too', () => {
    const closer = wanted('art', { ratio: { staff: 1, people: 5 }, startsOn: day('2026-09-30') })
    const change = changeOfPlaces(
      [held('art')],
      [wanted('art', { endsOn: day('2026-09-29') }), closer],
      monday,
    )
    expect(change.ends).toEqual([held('art', { endsOn: day('2026-09-29') })])
    expect(change.takes).toEqual([closer])
  })

  test('keeps the place before one that goes on, so that no week between the two is lost', () => {
    const until = held('art', { id: 'until' as Id, endsOn: day('2026-09-28') })
    const then = held('art', { startsOn: day('2026-09-29') })
    const change = changeOfPlaces([until, then], [wanted('art')], monday)
    expect(change).toEqual({ keeps: [then, until], ends: [], drops: [], takes: [] })
    expect(changeOfPlaces([until, then], [], monday)).toMatchObject({
      ends: [{ ...until, endsOn: day('2026-09-06') }],
      drops: [then],
    })
  })

  test('leaves as if it had not been what was taken and had not begun', () => {
    const later = held('art', { startsOn: day('2026-09-14') })
    expect(changeOfPlaces([later], [], monday)).toMatchObject({ drops: [later], ends: [] })
  })
})
