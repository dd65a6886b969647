import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { CannotGoOn } from './platform.ts'
import { SETTINGS, settingsTable } from './settings.ts'

const refusal = (environment: Record<string, string>): string => {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof CannotGoOn) return error.message
    throw error
  }
  return 'accepted'
}

test('with nothing set, the embedded database runs the demo on port 3000', () => {
  const config = readConfig({})
  expect(config).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    baseUrl: 'http://localhost:3000',
    database: { kind: 'embedded', dataDir: 'data' },
    demo: true,
    seed: 1,
    logLevel: 'info',
  })
})

test('a server has no demo unless it is asked for', () => {
  const DATABASE_URL = 'postgresql://good_days_program@db/good_days'
  expect(readConfig({ DATABASE_URL }).demo).toBe(false)
  expect(readConfig({ DATABASE_URL, DEMO: 'yes' }).demo).toBe(true)
})

test('every wrong value is told at once: its name, what it was, and what to put', () => {
  expect(
    refusal({ PORT: 'http', DEMO: 'true', LOG_LEVEL: 'loud', GOOD_DAYS_NOW: 'tomorrow' }),
  ).toMatchInlineSnapshot(`
      "PORT is "http": put a number from 0 to 65535 (0 takes any free port).
      DEMO is "true": put yes or no.
      GOOD_DAYS_NOW is "tomorrow": put a moment such as 2026-09-01T08:00:00Z, with " stands" after it to stop the clock there.
      LOG_LEVEL is "loud": put debug, info, warn, error or silent."
    `)
})

test.each([
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['BASE_URL', 'days.example.gov.uk'],
  ['DATABASE_URL', 'mysql://db/good_days'],
  ['MIGRATE_DATABASE_URL', 'db'],
  ['DEFAULT_COUNCIL', 'Severnshire Council'],
  ['SMTP_URL', 'mail.example.gov.uk'],
  ['MAIL_FROM', 'the council'],
  ['OIDC_ISSUER', 'http://sign-in.example'],
  ['GOOD_DAYS_SEED', '1.5'],
  ['GOOD_DAYS_NOW', '2026-09-01T08:00:00Z stops'],
  ['GOOD_DAYS_NOW', '2026-02-30T08:00:00Z'],
])('%s may not be %s', (name, value) => {
  expect(refusal({ [name]: value })).toContain(`${name} is `)
})

test('a password in a wrong address is never shown', () => {
  expect(refusal({ DATABASE_URL: 'postgres//program:hunter2@db' })).not.toContain('hunter2')
})

test('single sign-on is set as a whole or not at all', () => {
  expect(refusal({ OIDC_ISSUER: 'https://sign-in.example' })).toMatchInlineSnapshot(`
    "OIDC_CLIENT_ID is not set: put the name under which the sign-in service knows Good Days, or unset the others.
    OIDC_CLIENT_SECRET is not set: put the secret that the sign-in service gave for Good Days, or unset the others."
  `)
})

test('e-mail needs somebody that it comes from', () => {
  expect(refusal({ SMTP_URL: 'smtp://mail.example' })).toContain('MAIL_FROM is not set')
})

test('a clock may start at a moment and go on, or stand there', () => {
  const start = Date.parse('2026-09-01T08:00:00Z')
  const going = readConfig({ GOOD_DAYS_NOW: '2026-09-01T08:00:00Z' }).now().getTime()
  expect(going - start).toBeGreaterThanOrEqual(0)
  expect(going - start).toBeLessThan(60_000)
  const standing = readConfig({ GOOD_DAYS_NOW: '2026-09-01T08:00:00Z stands' })
  expect(standing.now().getTime()).toBe(start)
})

test('the guide to settings says what the program reads', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/guides/settings.md'), 'utf8')
  expect(guide).toContain(settingsTable())
  expect(Object.keys(SETTINGS)).toHaveLength(16)
})
