import type { Id } from '#ground/kernel/id.ts'
import { Random } from '#ground/kernel/random.ts'
import type { Consent } from '#lives/people/consent.ts'
import { consents } from '#lives/people/consent.ts'
import type { Person } from '#lives/people/person.ts'

const GROUNDS = ['#d5e8f3', '#e3ecd8', '#f5e6d3', '#e6dff0', '#f3dfe0', '#dcebe7'] as const
const SKINS = ['#f2d3bd', '#e6b998', '#cf9a73', '#a9714b', '#7d4f33', '#5a3825'] as const
const HAIRS = ['#2b1d14', '#4f3420', '#7a5230', '#a9814f', '#8d8d8d', '#d9d9d9', '#1a1a1a'] as const
const CLOTHES = ['#1d4f73', '#4b6b2f', '#7a3e48', '#5b4a86', '#2f6f68', '#444c55'] as const

/** Hair from the front: short, long, curly, thin, tied up. */
const STYLES: readonly ((colour: string) => string)[] = [
  (c) => `<path d="M30 44a20 22 0 0 1 40 0c-4-10-12-13-20-13s-16 3-20 13z" fill="${c}"/>`,
  (c) => `<path d="M28 72V46a22 23 0 0 1 44 0v26h-8V46c-4-7-9-9-14-9s-10 2-14 9v26z" fill="${c}"/>`,
  (c) =>
    [30, 37, 45, 54, 62, 70]
      .map((x, i) => `<circle cx="${x}" cy="${i % 5 === 0 ? 40 : 30}" r="8" fill="${c}"/>`)
      .join(''),
  (c) =>
    `<path d="M31 46c0-8 1-10 3-12-1 6 0 8-1 12zm38 0c0-8-1-10-3-12 1 6 0 8 1 12z" fill="${c}"/>`,
  (c) =>
    `<circle cx="50" cy="22" r="8" fill="${c}"/><path d="M30 45a20 21 0 0 1 40 0c-6-9-12-11-20-11s-14 2-20 11z" fill="${c}"/>`,
]
const GLASSES =
  '<g fill="none" stroke="#222" stroke-width="1.5"><circle cx="42" cy="49" r="6"/><circle cx="58" cy="49" r="6"/><path d="M48 49h4"/></g>'

/** Most of those who let photos be taken have one. */
const HAVE_ONE = 0.8

/**
 * Faces for people who are made up, drawn by the program and of nobody: a head and shoulders in flat colours, the same
 * each time. Only for those who let photos be taken, and not for all of them: a register has initials as well.
 */
export function drawnFaces(
  people: readonly Person[],
  given: readonly Consent[],
  seed: number,
): readonly { readonly personId: Id; readonly svg: string }[] {
  const byPerson = Map.groupBy(given, ({ personId }) => personId)
  return people.flatMap(({ id, reference }) => {
    const random = new Random(seed).fork(`face ${reference}`)
    if (!consents(byPerson.get(id) ?? [], 'photos') || !random.chance(HAVE_ONE)) return []
    return [{ personId: id, svg: faceOf(random) }]
  })
}

function faceOf(random: Random): string {
  const [ground, skin, hair] = [random.pick(GROUNDS), random.pick(SKINS), random.pick(HAIRS)]
  const [clothes, style] = [random.pick(CLOTHES), random.pick(STYLES)]
  const [width, smile] = [random.int(17, 20), random.int(2, 5)]
  const features = `<g fill="#222"><circle cx="42" cy="49" r="2"/><circle cx="58" cy="49" r="2"/></g>
<path d="M43 60q7 ${smile} 14 0" fill="none" stroke="#222" stroke-width="1.8" stroke-linecap="round"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<rect width="100" height="100" fill="${ground}"/>
<path d="M14 100c0-18 14-26 36-26s36 8 36 26z" fill="${clothes}"/>
<path d="M43 62h14v14q-7 6-14 0z" fill="${skin}"/>
<ellipse cx="50" cy="50" rx="${width}" ry="22" fill="${skin}"/>
${style(hair)}${features}${random.chance(0.3) ? GLASSES : ''}</svg>`
}
