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
const DAYS = [
  { en: 'Mon', cy: 'Llun', colour: '#fcea2b' },
  { en: 'Tue', cy: 'Maw', colour: '#b1cc33' },
  { en: 'Wed', cy: 'Mer', colour: '#f4aa41' },
  { en: 'Thu', cy: 'Iau', colour: '#92d3f5' },
  { en: 'Fri', cy: 'Gwe', colour: '#ffa7c0' },
  { en: 'Sat', cy: 'Sad', colour: '#d0cfce' },
  { en: 'Sun', cy: 'Sul', colour: '#cdb5e5' },
] as const

/** A leaf of a calendar for a day of the week, Monday 0, with its letters in one language. */
export function dayLeaf(weekday: number, language: 'en' | 'cy'): string | undefined {
  const day = DAYS[weekday]
  if (!day) return undefined
  return sheet(
    `<rect x="7" y="12" width="58" height="52" rx="5" fill="#fff"/><path fill="${day.colour}" d="M7 28V17a5 5 0 0 1 5-5h48a5 5 0 0 1 5 5v11z"/><path d="M22 8v10M50 8v10"/>${letters(day[language], 36, 53, 23)}`,
  )
}
