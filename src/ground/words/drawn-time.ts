import { SHORT_WEEKDAYS } from './dates.ts'

/** Our own drawings stand on the same 72 by 72 sheet as OpenMoji's, with its black line. */
export const sheet = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><g fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${inside}</g></svg>`

export const letters = (text: string, x: number, y: number, size: number, fill = '#000') =>
  `<text x="${x}" y="${y}" font-family="Atkinson Hyperlegible Next, Verdana, Arial, sans-serif" font-size="${size}" font-weight="700" text-anchor="middle" fill="${fill}" stroke="none">${text}</text>`

const hand = (turn: number, length: number, width: number) =>
  `<path stroke-width="${width}" d="M36 36V${36 - length}" transform="rotate(${turn} 36 36)"/>`

/** A clock's face with its hands at a time, minutes after midnight. */
export function clock(at: number): string {
  const hours = Array.from({ length: 12 }, (_, i) => {
    const angle = ((i + 1) * Math.PI) / 6
    const [x, y] = [36 + 21.5 * Math.sin(angle), 36 - 21.5 * Math.cos(angle)]
    return letters(String(i + 1), Math.round(x * 10) / 10, Math.round((y + 3) * 10) / 10, 8.5)
  })
  const hands = hand(((at % 720) * 360) / 720, 12, 4) + hand((at % 60) * 6, 19, 2.5)
  const pin = '<circle cx="36" cy="36" r="2" fill="#000"/>'
  return sheet(`<circle cx="36" cy="36" r="29" fill="#fff"/>${hours.join('')}${hands}${pin}`)
}

/** One colour a day, as many day services already use; never the only sign, for the letters stand below. */
const COLOURS = ['#fcea2b', '#b1cc33', '#f4aa41', '#92d3f5', '#ffa7c0', '#d0cfce', '#cdb5e5']

/**
 * A leaf of a calendar for a day of the week, Monday 0, with its letters in one language.
 *
 * @param date the day of the month, where it is one day and no other: then its number is what is large
 */
export function dayLeaf(weekday: number, language: 'en' | 'cy', date?: number): string | undefined {
  const [day, colour] = [SHORT_WEEKDAYS[language][weekday], COLOURS[weekday]]
  if (!day || (date !== undefined && (date < 1 || date > 31))) return undefined
  const bottom = date === undefined ? 28 : 33
  const said =
    date === undefined
      ? letters(day, 36, 53, 23)
      : letters(day, 36, 30, 14) + letters(String(date), 36, 58, 27)
  return sheet(
    `<rect x="7" y="12" width="58" height="52" rx="5" fill="#fff"/><path fill="${colour}" d="M7 ${bottom}V17a5 5 0 0 1 5-5h48a5 5 0 0 1 5 5v${bottom - 17}z"/><path d="M22 8v10M50 8v10"/>${said}`,
  )
}
