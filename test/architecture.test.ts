import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DATABASE_CLOCK, faultsIn, sizeAndName } from './house-check.ts'
import { MAY_USE_ZOD, ORDER } from './house-order.ts'

const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const written = globSync('{src,test,bench,scripts}/**/*.{ts,tsx,js}').sort()
const program = written.filter((file) => file.startsWith('src/') && !isTest(file))
const read = (file: string) => readFileSync(file, 'utf8')

describe('the house', () => {
  test('is seen: a check that reads no files says that all is well', () => {
    expect(program.length).toBeGreaterThan(100)
    expect(new Set(program.map((file) => file.split('/')[1])).size).toBeGreaterThan(4)
  })

  test.each(program)('%s keeps to its part', (file) => {
    expect(faultsIn(file, read(file))).toEqual([])
  })

  test.each(written.filter((file) => !program.includes(file)))(
    '%s is short and well named',
    (file) => {
      expect(sizeAndName(file, read(file))).toEqual([])
    },
  )

  test('has no folder that is not in the order', () => {
    const folders = globSync('src/*/*/').map((folder) => folder.replace(/^src\/|\/$/g, ''))
    expect(folders.filter((f) => !f.includes('.') && !ORDER.includes(f))).toEqual([])
  })

  test.each(globSync('db/migrations/*.sql').sort())(
    '%s never reads the clock of the database',
    (file) => {
      const sql = read(file).replace(/--.*$/gm, '')
      expect(DATABASE_CLOCK.exec(sql)?.[0]).toBeUndefined()
      expect(read(file).split('\n')[0]).toMatch(/^--! (expand|contract)\b/)
    },
  )
})

/** Each rule of the house, broken once on purpose in a file that is not there: the check must see it. */
describe('a planted fault is caught:', () => {
  const BOOKINGS = 'src/weeks/bookings'
  const from = (name: string) => `import { thing } from '${name}'\n`

  test.each([
    [
      'a lower feature uses a higher one',
      'src/lives/offer/session.ts',
      from('#weeks/bookings/sitting.ts'),
    ],
    [
      'a lower wing of the ground uses a higher one',
      'src/ground/platform/db.ts',
      from('#ground/access/role.ts'),
    ],
    ['imports use the demo', 'src/doors/imports/batch.ts', from('#doors/demo/county.ts')],
    [
      'a higher feature is reached by a relative path',
      'src/lives/offer/session.ts',
      from('../../weeks/bookings/sitting.ts'),
    ],
    ['a feature of no name', 'src/weeks/sundries/a-thing.ts', from('#ground/kernel/day.ts')],
    [
      'a re-export reaches up',
      'src/lives/offer/session.ts',
      `export { a } from '#weeks/fit/reason.ts'`,
    ],
    [
      'an import that is made while it runs',
      `${BOOKINGS}/booking.ts`,
      `await import('./store.ts')`,
    ],
    ['an import that nobody can read', `${BOOKINGS}/booking.ts`, "await import('./' + name)"],
    ['a rule uses its store', `${BOOKINGS}/booking.ts`, from('./store.ts')],
    ['a rule uses a package', `${BOOKINGS}/booking.ts`, from('kysely')],
    ['a rule uses the platform', `${BOOKINGS}/booking.ts`, from('#ground/platform/platform.ts')],
    ['a rule knows who may write', `${BOOKINGS}/booking.ts`, from('#ground/access/actions.ts')],
    [
      'a store of another feature is opened',
      `${BOOKINGS}/actions.ts`,
      from('#lives/offer/store.ts'),
    ],
    ['a query changes something', `${BOOKINGS}/queries.ts`, from('./actions.ts')],
    ['an action shows a page', `${BOOKINGS}/actions.ts`, from('./pages/new-booking.tsx')],
    ['a page asks the database', `${BOOKINGS}/pages/week.tsx`, from('./../queries.ts')],
    ['a piece of page acts', `${BOOKINGS}/parts/face.tsx`, from('../actions.ts')],
    [
      'a page knows the platform',
      `${BOOKINGS}/pages/week.tsx`,
      from('#ground/platform/platform.ts'),
    ],
    ['a route writes SQL', `${BOOKINGS}/routes.tsx`, from('kysely')],
    ['a route opens the store', `${BOOKINGS}/routes.tsx`, from('./store.ts')],
    ['a path knows a rule', `${BOOKINGS}/paths.ts`, from('./booking.ts')],
    ['words know a page', `${BOOKINGS}/words.ts`, from('./pages/week.tsx')],
    ['a job is used by a rule', `${BOOKINGS}/booking.ts`, from('./jobs.ts')],
    ['a reader of files writes', 'src/doors/imports/read-rows.ts', from('./actions.ts')],
    ['a rule parses a file', 'src/doors/imports/row-rules.ts', from('exceljs')],
    [
      'the engine knows the house',
      'src/council/allocation/engine/solve.ts',
      from('#ground/kernel/money.ts'),
    ],
    [
      'the engine knows its feature',
      'src/council/allocation/engine/solve.ts',
      from('../reasons.ts'),
    ],
    ['the kernel uses a package', 'src/ground/kernel/day.ts', from('kysely')],
    ['the kernel uses the words', 'src/ground/kernel/day.ts', from('#ground/words/says.ts')],
    ['a rule sees Zod', `${BOOKINGS}/booking.ts`, from('zod')],
    ['an action sees Zod', `${BOOKINGS}/actions.ts`, from('zod')],
    ['the words see Zod', 'src/ground/words/dates.ts', from('zod')],
    ['a rule asks what time it is', `${BOOKINGS}/booking.ts`, 'const t = new Date()'],
    ['an action asks in milliseconds', `${BOOKINGS}/actions.ts`, 'const t = Date.now()'],
    [
      'the kernel asks through Temporal',
      'src/ground/kernel/day.ts',
      'const t = Temporal.Now.plainDateISO()',
    ],
    [
      'the engine asks outside stop/',
      'src/council/allocation/engine/solve.ts',
      'const t = Date.now()',
    ],
    ['a store asks the database', `${BOOKINGS}/store.ts`, 'const q = sql`select now()`'],
    [
      'a query asks for the day',
      `${BOOKINGS}/queries.ts`,
      'const q = sql`where on_day > current_date`',
    ],
    ['chance without a seed', 'src/doors/demo/people.ts', 'const x = Math.random()'],
    ['words say client', `${BOOKINGS}/words.ts`, `const a = { en: 'Your clients' }`],
    ['words say service user', `${BOOKINGS}/words.ts`, 'const a = { en: `The service user` }'],
    ['words say case', `${BOOKINGS}/words.ts`, `const a = { en: 'Open the case' }`],
    ['a file is too long', `${BOOKINGS}/booking.ts`, '\n'.repeat(301)],
    ['a file is a drawer', `${BOOKINGS}/utils.ts`, ''],
    ['a file is a drawer by its ending', `${BOOKINGS}/date-helpers.ts`, ''],
    ['a folder is a drawer', `${BOOKINGS}/common/booking.ts`, ''],
    ['a file is not kebab-case', `${BOOKINGS}/newBooking.ts`, ''],
  ])('%s', (_, file, text) => {
    expect(faultsIn(file, text)).toHaveLength(1)
  })

  test.each([
    ['a rule uses a rule below it', `${BOOKINGS}/booking.ts`, from('#lives/offer/session.ts')],
    [
      'a page takes the type of a query',
      `${BOOKINGS}/pages/week.tsx`,
      `import type { A } from '../queries.ts'`,
    ],
    [
      'an action uses an action below it',
      `${BOOKINGS}/actions.ts`,
      from('#lives/offer/actions.ts'),
    ],
    [
      'the engine reads its clock in stop/',
      'src/council/allocation/engine/stop/max-runtime.ts',
      'Date.now()',
    ],
    [
      'the platform is the clock',
      'src/ground/platform/clock.ts',
      'export const now = () => new Date()',
    ],
    ['a moment that was given', `${BOOKINGS}/booking.ts`, 'const t = new Date(at)'],
    ['an action opens a record', `${BOOKINGS}/actions.ts`, from('#ground/access/record.ts')],
    ['words in case of need', `${BOOKINGS}/words.ts`, `const a = { en: 'Just in case' }`],
    ['the platform is asked in SQL', `${BOOKINGS}/store.ts`, 'const q = sql`a` + platform.now()'],
  ])('and none is seen where there is none: %s', (_, file, text) => {
    expect(faultsIn(file, text)).toEqual([])
  })

  test('the list of those who may use Zod names no rule', () => {
    expect(MAY_USE_ZOD.test('src/weeks/bookings/routes.tsx')).toBe(true)
    expect(MAY_USE_ZOD.test('src/ground/platform/config.ts')).toBe(true)
    expect(MAY_USE_ZOD.test('src/weeks/bookings/booking.ts')).toBe(false)
  })
})

test('every import alias of package.json leads to a folder', () => {
  const { imports } = JSON.parse(read('package.json')) as { imports: Record<string, string> }
  const folders = Object.values(imports).map((target) => target.replace('/*', ''))
  expect(folders.filter((folder) => !existsSync(folder))).toEqual([])
})
