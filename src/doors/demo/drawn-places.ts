import { Random } from '#ground/kernel/random.ts'

const SKIES = ['#cfe6f5', '#dcebf2', '#f4e7d0'] as const
const WALLS = ['#efe4d2', '#e2e9dc', '#e9e1ee', '#f2dfd3'] as const
const WOODS = ['#8a5a35', '#6f4a2d', '#a3713f'] as const
const CLOTHS = ['#1d4f73', '#4b6b2f', '#7a3e48', '#2f6f68'] as const

/** What a drawing of a place shows, in words for those who do not see it. */
export type DrawnPlace = {
  readonly svg: string
  readonly wordsEn: string
  readonly wordsCy: string
}
export const DRAWN = { width: 640, height: 420 } as const

const framed = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${DRAWN.width} ${DRAWN.height}" width="${DRAWN.width}" height="${DRAWN.height}">${inside}</svg>`
const box = (x: number, y: number, w: number, h: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"/>`

/** Beds of vegetables under the sky, and a shed. */
function garden(random: Random): string {
  const beds = [70, 220, 370].map((x) => {
    const plants = Array.from({ length: 5 }, (_, i) => {
      const [px, size] = [x + 16 + i * 24, random.int(9, 14)]
      return `<circle cx="${px}" cy="${330 - size}" r="${size}" fill="#5d8a3a"/>`
    })
    return `${box(x, 330, 130, 44, '#5b4030')}${plants.join('')}`
  })
  const shed = `${box(520, 200, 100, 120, random.pick(WOODS))}<path d="M508 204l62-52 62 52z" fill="#4a4f55"/>${box(552, 244, 36, 76, '#3b2a1e')}`
  return `${box(0, 0, 640, 280, random.pick(SKIES))}${box(0, 280, 640, 140, '#a9c48a')}<circle cx="110" cy="80" r="34" fill="#f6d365"/>${shed}${beds.join('')}`
}

/** A room with windows, a long table and chairs. */
function room(random: Random): string {
  const panes = [80, 270, 460].map(
    (x) =>
      `${box(x, 60, 110, 120, '#ffffff')}${box(x + 8, 68, 94, 104, random.pick(SKIES))}${box(x + 51, 60, 8, 120, '#ffffff')}`,
  )
  const wood = random.pick(WOODS)
  const cloth = random.pick(CLOTHS)
  const chairs = [150, 250, 350, 450].map(
    (x) => `${box(x, 220, 44, 60, cloth)}${box(x, 340, 44, 54, cloth)}`,
  )
  return `${box(0, 0, 640, 300, random.pick(WALLS))}${box(0, 300, 640, 120, '#c9b18e')}${panes.join('')}${chairs.join('')}${box(110, 272, 420, 70, wood)}${box(130, 342, 16, 56, wood)}${box(494, 342, 16, 56, wood)}`
}

const OUTSIDE: ReadonlySet<string> = new Set(['allotment', 'gardening', 'farm', 'walking'])

/** Where an activity is done, drawn by the program and of nowhere: the same for the same seed. */
export function drawnPlace(activity: string, seed: number): DrawnPlace {
  const random = new Random(seed).fork(`place ${activity}`)
  return OUTSIDE.has(activity)
    ? {
        svg: framed(garden(random)),
        wordsEn: 'A drawing: three raised beds in a row, and a shed behind them',
        wordsCy: 'Darlun: tri gwely uchel mewn rhes, a sied y tu ôl iddynt',
      }
    : {
        svg: framed(room(random)),
        wordsEn: 'A drawing: a light room with a long table and eight chairs',
        wordsCy: 'Darlun: ystafell olau gyda bwrdd hir ac wyth cadair',
      }
}
