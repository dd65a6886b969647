import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { claimsIn, outcomeOf, scenariosIn } from './trace.ts'

/** Lists every scenario with the tests that show it and how they last ended, then those without any. */
// A reader such as `head` may stop listening half-way.
process.stdout.on('error', () => process.exit())

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

const scenarios = scenariosIn(read('docs/scenarios.md'))
const reports = ['tests', 'journeys', 'scenarios']
  .map((name) => join('out', 'tests', `${name}.json`))
  .filter((file) => existsSync(join(root, file)))
  .map((file) => JSON.parse(read(file)))
const claims = globSync('{src,test}/**/*.{test,journey,scenario}.{ts,tsx}', { cwd: root })
  // The house's own tests speak of ids without showing what they stand for.
  .filter((file) => file !== join('test', 'house.test.ts'))
  .sort()
  .flatMap((file) => claimsIn(file, read(file)))
  .map((claim) => ({ ...claim, outcome: outcomeOf(claim, reports) }))

const shown = scenarios.filter(({ id }) => claims.some((claim) => claim.id === id))
const missing = scenarios.filter((scenario) => !shown.includes(scenario))

for (const { id, title } of shown) {
  console.log(`${id.padEnd(6)}${title}`)
  for (const claim of claims.filter((one) => one.id === id))
    console.log(`      ${claim.outcome.padEnd(8)} ${claim.title} (${claim.file})`)
}
console.log(`\nWithout a test:`)
for (const { id, title } of missing) console.log(`${id.padEnd(6)}${title}`)

const passed = shown.filter(({ id }) =>
  claims.filter((one) => one.id === id).every(({ outcome }) => outcome === 'passed'),
)
console.log(
  `\n${scenarios.length} scenarios: ${shown.length} with a test, ${passed.length} of them passed when last run, ${missing.length} without`,
)
if (reports.length === 0) console.log('No tests have run yet: npm test, npm run test:scenarios')

const unknown = claims.filter(({ id }) => !scenarios.some((scenario) => scenario.id === id))
for (const { id, file } of unknown)
  console.error(`${file} names ${id}, which is not in docs/scenarios.md`)
if (unknown.length > 0) process.exitCode = 1
