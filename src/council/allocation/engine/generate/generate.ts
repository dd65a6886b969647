import type { Problem } from '../problem.ts'
import { seededRandom } from '../random.ts'
import { type CountyWish, usualCounty } from './county.ts'
import { handOutPlaces } from './held.ts'
import { drawMap } from './map.ts'
import { drawPairs, drawPeople } from './people.ts'
import { drawSessions, shareOutStaff } from './sessions.ts'

/**
 * A synthetic county of any size: the same wish gives the same problem, byte for byte.
 *
 * @example generateCounty({ people: 480, sessions: 900, seed: 1, shortDays: [1], shortBy: 0.4 })
 */
export function generateCounty(
  wish: Pick<CountyWish, 'people' | 'sessions' | 'seed'> & Partial<CountyWish>,
): Problem {
  const whole: CountyWish = { ...usualCounty, ...wish }
  const random = seededRandom(whole.seed)
  const county = drawMap(whole.people, whole.sessions, random)
  const bare = drawSessions(whole, county, random)
  const people = drawPeople(whole, county, bare, random)
  const sessions = shareOutStaff(whole, bare, people, random)
  const pairs = drawPairs(whole, people, random)
  return {
    format: 'good-days-problem-2',
    people,
    sessions: handOutPlaces(whole, sessions, people, random),
    places: county.places.map(({ id, near }) => ({ id, near })),
    ...pairs,
  }
}
