import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isInstalled, whyNpmFailed } from '../scripts/install.js'
import { missingRows } from '../scripts/lock.js'
import { failuresOf, sentence, sum, totalsOf } from '../scripts/totals.js'
import { claimsIn, outcomeOf, scenariosIn } from '../scripts/trace.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const manifest = JSON.parse(read('package.json'))
const lock = JSON.parse(read('package-lock.json'))

describe('dependencies', () => {
  const asked: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies }
  const listed = [
    ...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| .{10,} \| .{3,} \|$/gm),
  ]

  test('each has a line with its purpose and licence, and no line lacks its dependency', () => {
    expect(listed.map(([, name]) => name).sort()).toEqual(Object.keys(asked).sort())
  })

  test('each is pinned to one version, the one that the lock file has', () => {
    for (const [name, version] of Object.entries(asked)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
    }
  })

  test('the lock file is whole, so that npm ci accepts it on any machine (npm run lock mends it)', () => {
    expect(Object.keys(missingRows(lock.packages))).toEqual([])
  })

  test('a row that the registry did not have is written as npm would write it', () => {
    const tool = {
      dev: true,
      optionalDependencies: { '@a/tool-linux-x64-musl': '1.2.3', old: '^1.0.0' },
    }
    expect(missingRows({ 'node_modules/tool': tool })).toEqual({
      'node_modules/@a/tool-linux-x64-musl': {
        version: '1.2.3',
        cpu: ['x64'],
        libc: ['musl'],
        os: ['linux'],
        dev: true,
        optional: true,
      },
    })
  })
})

describe('the totals', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((one) => ({ status: one })),
  })
  const report = (...testResults: object[]) => JSON.stringify({ testResults })

  test('count each test of each file', () => {
    const one = report(file('passed', 'passed', 'skipped'), file('failed', 'failed', 'passed'))
    expect(totalsOf(one, 1)).toEqual({ passed: 2, failed: 1, skipped: 1 })
  })
  test('count a file that broke before its first test as a failure', () => {
    expect(totalsOf(report(file('failed')), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
  test.each([undefined, '{"testResults": [', report(file('passed', 'passed'))])(
    'count a crash as a failure, whatever it left behind: %s',
    (left) => expect(totalsOf(left, 1).failed).toBe(1),
  )
  test('are nought when there is nothing to run', () => {
    expect(totalsOf(report(), 0)).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })
  test('name each failure with its file and the first line of why', () => {
    const told = { fullName: 'money adds up', failureMessages: ['Error: 3 is not 4\n  at sum.ts'] }
    const one = { ...file('failed', 'failed', 'passed'), name: 'sum.test.ts' }
    const broken = { ...file('failed'), name: 'day.test.ts', message: '\nNo such module' }
    const assertionResults = [{ ...one.assertionResults[0], ...told }]
    expect(failuresOf(report({ ...one, assertionResults }, broken, file('passed')))).toEqual([
      'sum.test.ts > money adds up: Error: 3 is not 4',
      'day.test.ts: No such module',
    ])
    expect(failuresOf(undefined)).toEqual([])
  })
  test('are said in one line', () => {
    const totals = sum([
      { passed: 2, failed: 0, skipped: 0 },
      { passed: 1, failed: 1, skipped: 3 },
    ])
    expect(sentence(totals)).toBe('3 passed, 1 failed, 3 skipped')
  })
})

describe('installing', () => {
  const folder = (files: Readonly<Record<string, string>>) => {
    const made = mkdtempSync(join(tmpdir(), 'good-days-house-'))
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(made, name)), { recursive: true })
      writeFileSync(join(made, name), text)
    }
    return made
  }

  test('is needed where nothing is installed, or where it was killed half-way', () => {
    const locked = { 'package-lock.json': '{"packages": {}}' }
    expect(isInstalled(folder(locked))).toBe(false)
    expect(isInstalled(folder({ ...locked, 'node_modules/node/bin/node': '' }))).toBe(false)
  })
  test('is needed where a package is older than the lock file says', () => {
    const files = {
      'node_modules/node/bin/node': '',
      'package-lock.json': '{"packages": {"node_modules/hono": {"version": "4.1.0"}}}',
      'node_modules/.package-lock.json':
        '{"packages": {"node_modules/hono": {"version": "4.0.0"}}}',
    }
    expect(isInstalled(folder(files))).toBe(false)
  })
  test.each([
    ['npm error code ENOTFOUND', 'could not reach its registry'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'does not trust the certificate'],
    ['npm error code E404', 'refused a package'],
    ['npm error code EACCES', 'may not write in this folder'],
    ['npm error code ENOSPC', 'disk is full'],
    ['Error: spawn npm ENOENT', 'npm was not found'],
    ['npm error code EWHATEVER', 'could not finish'],
  ])('that fails says why: %s', (output, why) => {
    expect(whyNpmFailed(output)).toContain(why)
  })
})

describe('scenarios', () => {
  const rows = scenariosIn(read('docs/scenarios.md'))
  const count = (prefix: string) => rows.filter(({ id }) => id.startsWith(prefix)).length

  test('are the 157 rows of the checklist and the ten journeys, each once', () => {
    expect(['WP', 'WD', 'LI', 'DO', 'WX', 'J'].map(count)).toEqual([24, 32, 29, 33, 39, 10])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(167)
  })

  test('are claimed by the titles of tests, and of the groups around them', () => {
    const text = `describe('WX-38', () => { test.each([1])('J1 %s: DO-06', () => {}) })\nconst a = 'WP-01'`
    expect(claimsIn('a.journey.ts', text).map(({ id, title }) => `${id} ${title}`)).toEqual([
      'WX-38 WX-38 J1 %s: DO-06',
      'J1 WX-38 J1 %s: DO-06',
      'DO-06 WX-38 J1 %s: DO-06',
    ])
  })

  test('end as their last run did: one failure under a title is a failure', () => {
    const claim = { id: 'J1', file: 'test/a.journey.ts', title: 'J1 %s' }
    const ended = (...statuses: string[]) => [
      {
        testResults: [
          {
            name: '/home/somebody/test/a.journey.ts',
            assertionResults: statuses.map((status) => ({ fullName: 'J1 in Welsh', status })),
          },
        ],
      },
    ]
    expect(outcomeOf(claim, [])).toBe('not run')
    expect(outcomeOf(claim, ended('passed', 'passed'))).toBe('passed')
    expect(outcomeOf(claim, ended('passed', 'failed'))).toBe('failed')
    expect(outcomeOf({ ...claim, title: 'J1' }, ended('passed'))).toBe('not run')
  })
})

describe('what is written about the house', () => {
  const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: root })

  test.each(pages)('%s leads nowhere that is not there', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(
      ([, link = '']) => link,
    )
    const dead = links.filter(
      (link) => !/^[a-z]+:/.test(link) && !existsSync(join(root, dirname(page), link)),
    )
    expect(dead).toEqual([])
  })

  test.each(pages)('%s names only commands that are there', (page) => {
    const named = [...read(page).matchAll(/`npm run ([\w:-]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !(name in manifest.scripts) && name !== 'bench:NAME')).toEqual([])
  })

  test.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'])(
    '%s fits two screens',
    (page) => expect(read(page).split('\n').length).toBeLessThanOrEqual(110),
  )

  test('each decision is numbered without a gap, and says what follows from it', () => {
    const decisions = globSync('docs/decisions/*.md', { cwd: root })
      .filter((file) => !file.endsWith('README.md'))
      .sort()
    expect(decisions.length).toBeGreaterThan(5)
    decisions.forEach((file, place) => {
      expect(file).toContain(`/${String(place + 1).padStart(4, '0')}-`)
      for (const heading of ['## Status', '## Context', '## Decision', '## Consequences'])
        expect(read(file), file).toContain(heading)
    })
  })
})
