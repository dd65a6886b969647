import { clock, letters, sheet } from './drawn-time.ts'

/** A figure seen from the front, head and shoulders. */
const bust = (x: number, y: number, colour: string) =>
  `<path fill="${colour}" d="M${x - 9} ${y + 22}v-6a9 9 0 0 1 18 0v6z"/><circle cx="${x}" cy="${y}" r="6" fill="#fcea2b"/>`

const wheelchair = (x: number, y: number) =>
  `<circle cx="${x}" cy="${y}" r="8" fill="#fff"/><path d="M${x} ${y}v-12h9M${x} ${y - 6}h8l5 9"/><circle cx="${x}" cy="${y - 17}" r="4" fill="#fcea2b"/>`

const line = (y: number, to: number) => `<path d="M38 ${y}H${to}"/>`

/** Our own drawings, beside OpenMoji's. They are ours, under this program's licence. */
export const drawings: Readonly<Record<string, string>> = {
  yes: sheet(
    '<circle cx="36" cy="36" r="28" fill="#b1cc33"/><path stroke-width="7" d="m22 37 10 10 19-22"/>',
  ),
  no: sheet(
    '<rect x="9" y="9" width="54" height="54" rx="6" fill="#f4aa41"/><path stroke-width="7" d="m24 24 24 24m0-24L24 48"/>',
  ),
  'not-sure': sheet(
    '<path fill="#92d3f5" d="M36 6 66 36 36 66 6 36z"/><path stroke-width="6" d="M28 29a8 8 0 1 1 12 7c-3 2-4 3-4 7"/><circle cx="36" cy="51" r="3.5" fill="#000" stroke="none"/>',
  ),
  other: sheet(
    '<rect x="4" y="20" width="64" height="32" rx="16" fill="#fff"/><g fill="#000" stroke="none"><circle cx="20" cy="36" r="5"/><circle cx="36" cy="36" r="5"/><circle cx="52" cy="36" r="5"/></g>',
  ),
  try: sheet(`<circle cx="36" cy="36" r="28" fill="#92d3f5"/>${letters('1', 36, 51, 42)}`),
  activity: sheet(
    '<path fill="#fcea2b" d="m36 7 8.500 18.500 20.500 2.500-15 14 4 20.500-18-10-18 10 4-20.500-15-14 20.500-2.500z"/>',
  ),
  week: sheet(
    `<rect x="6" y="14" width="60" height="46" rx="4" fill="#fff"/><path fill="#61b2e4" d="M6 26V18a4 4 0 0 1 4-4h52a4 4 0 0 1 4 4v8z"/><path d="M14.600 26v34M23.100 26v34M31.700 26v34M40.300 26v34M48.900 26v34M57.400 26v34M18 10v8M54 10v8"/>`,
  ),
  time: clock(10 * 60 + 10),
  busy: sheet(
    `${bust(20, 18, '#61b2e4')}${bust(52, 18, '#b1cc33')}${bust(36, 14, '#f4aa41')}${bust(12, 40, '#f4aa41')}${bust(60, 40, '#61b2e4')}${bust(36, 40, '#b1cc33')}`,
  ),
  'step-free': sheet(`<path fill="#d0cfce" d="M6 60 66 44v16z"/>${wheelchair(34, 42)}`),
  'changing-place': sheet(
    `<path d="M10 64V8h34v8"/><path d="M44 16v6m-12 12 12-12 12 12"/><path fill="#92d3f5" d="M26 34h34a4 4 0 0 1-4 10H32a6 6 0 0 1-6-10z"/><circle cx="30" cy="33" r="5" fill="#fcea2b"/><path d="M22 64V54h44v10M22 54h44"/>`,
  ),
  sensory: sheet(
    `<rect x="12" y="8" width="18" height="56" rx="9" fill="#8967aa"/><circle cx="21" cy="20" r="3" fill="#fff"/><circle cx="18" cy="34" r="4" fill="#92d3f5"/><circle cx="24" cy="46" r="3" fill="#fcea2b"/><path d="M52 8c-8 14 8 20 0 32M42 8c-8 14 8 20 0 32M62 8c-8 14 8 20 0 32"/><path fill="#f1b31c" d="M38 64V48h28v16z"/>`,
  ),
  standard: sheet(
    '<rect x="12" y="6" width="48" height="60" rx="3" fill="#fff"/><path d="M20 18h32M20 26h32M20 34h32M20 42h32M20 50h20"/>',
  ),
  easy: sheet(
    `<rect x="6" y="6" width="60" height="60" rx="3" fill="#fff"/><circle cx="22" cy="22" r="8" fill="#fcea2b"/><path fill="#92d3f5" d="M14 42h16v14H14z"/>${line(19, 58)}${line(26, 52)}${line(46, 58)}${line(53, 52)}`,
  ),
  pictures: sheet(
    '<rect x="6" y="6" width="28" height="28" rx="3" fill="#fcea2b"/><rect x="38" y="6" width="28" height="28" rx="3" fill="#92d3f5"/><rect x="6" y="38" width="28" height="28" rx="3" fill="#b1cc33"/><rect x="38" y="38" width="28" height="28" rx="3" fill="#f4aa41"/><circle cx="20" cy="20" r="7" fill="#fff"/><path fill="#fff" d="M45 28h14l-7-14zM13 45h14v14H13zM45 52l7-8 7 8-7 8z"/>',
  ),
}
