// `npm test`: types, lint, then every test. `npm run test:scenarios`: the scenarios alone. Each run
// leaves its report in out/tests, where `npm run scenarios` reads the last result of each test.
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { failuresOf, readReport, sentence, sum, totalsOf } from './totals.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const reports = join(root, 'out', 'tests')
/** One worker for each core: the runner leaves one core idle, which of two is half of them. */
const workers = `--maxWorkers=${availableParallelism()}`

/** Browser tests each start a server and a browser: they run after the others, one for each core at most. */
const IN_BROWSER = ['journeys', 'scenarios']
/** @param {readonly string[]} names */
const without = (names) => names.map((name) => `--project=!${name}`)

/** @type {Record<string, readonly (() => Promise<import('./totals.js').Totals>)[]>} */
const RUNS = {
  'npm test': [
    () => check('types', 'typescript/bin/tsc', []),
    () => check('types in the browser', 'typescript/bin/tsc', ['-p', 'src/doors/browser']),
    () => check('lint', '@biomejs/biome/bin/biome', ['check', '.']),
    () => tests('tests', [...without(IN_BROWSER), workers]),
    () => tests('journeys', ['--project=journeys']),
  ],
  'npm run test:scenarios': [
    () => tests('scenarios', ['--project=scenarios', workers, ...shard()]),
  ],
}

/** Part of the scenarios, where several machines share them: SHARD=1/3. */
function shard() {
  const { SHARD } = process.env
  return SHARD ? [`--shard=${SHARD}`] : []
}

/**
 * Runs a tool of node_modules on this Node and gives its exit code.
 * @param {string} tool
 * @param {readonly string[]} words
 * @returns {Promise<number>}
 */
const run = (tool, words) =>
  new Promise((resolve) => {
    const file = join(root, 'node_modules', tool)
    const child = spawn(process.execPath, [file, ...words], { cwd: root, stdio: 'inherit' })
    child.on('error', () => resolve(1))
    child.on('exit', (code, signal) => {
      if (signal) console.log(`${tool} was ended by ${signal}`)
      resolve(code ?? 1)
    })
  })

/**
 * A check that passes or fails as a whole counts as one test.
 * @param {string} name
 * @param {string} tool
 * @param {readonly string[]} words
 */
async function check(name, tool, words) {
  console.log(`\n— ${name}`)
  const code = await run(tool, words)
  console.log(code === 0 ? `${name}: passed` : `${name}: failed`)
  if (code !== 0) failures.push(name)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

/**
 * @param {string} name
 * @param {readonly string[]} words
 */
async function tests(name, words) {
  console.log(`\n— ${name}`)
  const report = join(reports, `${name}.json`)
  rmSync(report, { force: true })
  const code = await run('vitest/vitest.mjs', [
    'run',
    ...words,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  failures.push(...failuresOf(readReport(report)))
  return totalsOf(readReport(report), code)
}

const asked = process.argv[2] === 'scenarios' ? 'npm run test:scenarios' : 'npm test'
mkdirSync(reports, { recursive: true })
/** @type {string[]} */
const failures = []
const parts = []
for (const part of RUNS[asked] ?? []) parts.push(await part())
const totals = sum(parts)
console.log('')
for (const failure of failures) console.log(`failed: ${failure}`)
console.log(`${asked}: ${sentence(totals)}`)
process.exitCode = totals.failed === 0 ? 0 : 1
