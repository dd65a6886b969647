import { says } from '#ground/words/says.ts'

const readers = 'staff'

/** What the import says of itself. */
export const words = {
  reading: says({ en: 'Reading the files', cy: 'Darllen y ffeiliau', readers }),
  nothingGiven: says({
    en: 'Name at least one file or folder to import.',
    cy: 'Enwch o leiaf un ffeil neu ffolder i’w mewnforio.',
    readers,
  }),
  emptyFolder: says<{ folder: string }>({
    en: 'There is no CSV file or XLSX workbook in {folder}.',
    cy: 'Nid oes ffeil CSV na llyfr gwaith XLSX yn {folder}.',
    readers,
  }),
  reportNotWritten: says<{ file: string }>({
    en: 'The report could not be written to {file}. Check that its folder is there and may be written to.',
    cy: 'Ni ellid ysgrifennu’r adroddiad i {file}. Gwiriwch fod ei ffolder yno ac y gellir ysgrifennu iddo.',
    readers,
  }),
  reportWritten: says<{ file: string }>({
    en: 'Row by row: {file}',
    cy: 'Fesul rhes: {file}',
    readers,
  }),
  refused: says<{ faults: number }>({
    en: 'Nothing was imported. {faults, plural, one {There is # fault} other {There are # faults}}:',
    cy: 'Ni fewnforiwyd dim. {faults, plural, zero {Nid oes gwall} one {Mae # gwall} two {Mae # wall} few {Mae # gwall} many {Mae # gwall} other {Mae # gwall}}:',
    readers,
  }),
  moreFaults: says<{ more: number }>({
    en: '… and {more} more.',
    cy: '… a {more} arall.',
    readers,
  }),
  warnings: says<{ warnings: number }>({
    en: '{warnings, plural, one {# thing} other {# things}} to look at:',
    cy: '{warnings, plural, zero {# peth} one {# peth} two {# beth} few {# pheth} many {# pheth} other {# peth}} i edrych arno:',
    readers,
  }),
  imported: says({ en: 'Imported.', cy: 'Mewnforiwyd.', readers }),
  wouldImport: says({
    en: 'A dry run: nothing was changed. This is what the import would do.',
    cy: 'Rhediad prawf: ni newidiwyd dim. Dyma a wnâi’r mewnforiad.',
    readers,
  }),
  nothingChanged: says({
    en: 'Everything in these files was here already. Nothing changed.',
    cy: 'Roedd popeth yn y ffeiliau hyn yma’n barod. Ni newidiodd dim.',
    readers,
  }),
  count: says<{ kind: string; added: number; changed: number; same: number }>({
    en: '{kind}: {added} added, {changed} changed, {same} the same',
    cy: '{kind}: {added} wedi’u hychwanegu, {changed} wedi’u newid, {same} heb newid',
    readers,
  }),
}

/** The headings and words of the report as a table. */
export const tableWords = {
  file: says({ en: 'File', cy: 'Ffeil', readers }),
  sheet: says({ en: 'Sheet', cy: 'Taflen', readers }),
  row: says({ en: 'Row', cy: 'Rhes', readers }),
  column: says({ en: 'Column', cy: 'Colofn', readers }),
  result: says({ en: 'Result', cy: 'Canlyniad', readers }),
  message: says({ en: 'Message', cy: 'Neges', readers }),
  added: says({ en: 'added', cy: 'wedi’i ychwanegu', readers }),
  changed: says({ en: 'changed', cy: 'wedi’i newid', readers }),
  same: says({ en: 'the same', cy: 'heb newid', readers }),
  fault: says({ en: 'fault', cy: 'gwall', readers }),
  warning: says({ en: 'warning', cy: 'rhybudd', readers }),
}

/** What the sheets, and what hangs on their rows, are called. */
export const kindWords = {
  areas: says({ en: 'Areas', cy: 'Ardaloedd', readers }),
  postcodes: says({ en: 'Postcodes', cy: 'Codau post', readers }),
  travel: says({ en: 'Travel speeds', cy: 'Cyflymderau teithio', readers }),
  activities: says({ en: 'Activities', cy: 'Gweithgareddau', readers }),
  providers: says({ en: 'Providers', cy: 'Darparwyr', readers }),
  papers: says({ en: 'Papers of providers', cy: 'Papurau darparwyr', readers }),
  venues: says({ en: 'Venues', cy: 'Lleoliadau', readers }),
  sessions: says({ en: 'Sessions', cy: 'Sesiynau', readers }),
  people: says({ en: 'People', cy: 'Pobl', readers }),
  wishes: says({ en: 'Wishes', cy: 'Dymuniadau', readers }),
  friendships: says({ en: 'Friendships', cy: 'Cyfeillgarwch', readers }),
  apart: says({ en: 'People kept apart', cy: 'Pobl ar wahân', readers }),
  assessed: says({ en: 'Ratios of assessments', cy: 'Cymarebau asesiadau', readers }),
  ratios: says({ en: 'Assessed ratios', cy: 'Cymarebau wedi’u hasesu', readers }),
  budgets: says({ en: 'Weekly budgets', cy: 'Cyllidebau wythnosol', readers }),
  about: says({ en: 'More about people', cy: 'Mwy am bobl', readers }),
  assessments: says({ en: 'Assessments', cy: 'Asesiadau', readers }),
  charges: says({ en: 'Financial assessments', cy: 'Asesiadau ariannol', readers }),
  bookings: says({ en: 'Bookings', cy: 'Lleoedd wedi’u cymryd', readers }),
}
