import { addDays, type Day } from '#ground/kernel/day.ts'
import { idFrom } from '#ground/kernel/id.ts'
import type { Person } from '#lives/people/person.ts'
import { nameFor } from '../names.ts'
import { testNhsNumber } from '../nhs-test-number.ts'
import type { Knowing } from './knowing.ts'

/** One of them turns 18 nine days from now, so that coming of age can be seen. */
const COMES_OF_AGE = 3

/** Somebody who is 18 on that day; a leap day's child, on the day before. */
const eighteenOn = (on: Day): Day => {
  const born = `${Number(on.slice(0, 4)) - 18}${on.slice(4)}`
  return (on.endsWith('-02-29') ? `${born.slice(0, 4)}-03-01` : born) as Day
}

/** Numbers that no adult of the county has. */
const FROM_NUMBER = 9_001

/**
 * Young people of 14 to 17 whom the council will plan with (Care Act 2014 s58): one record from now on. They want no day
 * opportunity yet, so nothing is planned for them.
 */
export function youngOf({ councilId, county, today, welsh, random }: Knowing): Person[] {
  const count = welsh ? 6 : 9
  return Array.from({ length: count }, (_, i): Person => {
    const own = random.fork(`young ${i}`)
    const age = 14 + (i % 4)
    const bornOn =
      i === COMES_OF_AGE
        ? eighteenOn(addDays(today, 9))
        : addDays(today, -Math.ceil(age * 365.25) - own.int(5, 340))
    const home = own.pick(county.postcodes)
    const language = welsh && i === 0 ? 'cy' : 'en'
    const name = nameFor(own, { welsh, welshFirst: language === 'cy', bornOn, today })
    const number = FROM_NUMBER + i
    const reference = `P${number}`
    return {
      id: idFrom(councilId, 'person', reference),
      reference,
      nhsNumber: testNhsNumber(number * 7 + 11),
      ...name,
      knownAs: name.givenName,
      bornOn,
      postcode: home.postcode,
      area: home.area,
      home: 'family',
      language,
      seeing: own.pick(['easy', 'pictures', 'standard'] as const),
      communication:
        language === 'cy' ? 'Siaradwch Gymraeg â fi.' : 'Talk to me first, then my mum.',
      ...{ travelMeans: 'car', travelLimit: 30, wantedHalfDays: [], wantedMinutes: 0 },
      ...{ needs: [], avoids: [], outcomes: ['skills'], carerBreakMinutes: 0 },
    }
  })
}
