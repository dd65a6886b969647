import { Hono } from 'hono'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Signed } from '#ground/access/may.ts'
import type { Reader } from '#ground/access/reader.ts'
import { permissionsOf, type Role } from '#ground/access/role.ts'
import { NotFound } from '#ground/platform/platform.ts'
import { havePriyasPlan } from '#test/my-plan-scene.ts'
import { everything, haveCouncils, severnshire, testPlatform } from '#test/platform.ts'
import { lay } from '#test/staff-scene.ts'
import { faultsOf } from '#test/valid-html.ts'
import * as scene from '#test/week-scene.ts'
import { paperRoutes } from './routes.tsx'

const { people, sessions, accounts } = scene
const platform = testPlatform({ now: scene.TUESDAY })
const PAPERS = `/people/${people.priya}/papers`

function as(role: Role, path: string, method: 'GET' | 'POST' = 'GET') {
  const reader: Reader = {
    council: {
      ...{ id: severnshire, key: 'severnshire', nameEn: 'Severnshire', nameCy: 'Hafren' },
      ...{ jurisdiction: 'ENGLAND', isDemo: true },
    },
    ...{ councilId: severnshire, accountId: accounts.mel, name: 'Mel', roles: [role] },
    permissions: permissionsOf([role]),
    view: { language: 'en', seeing: 'standard' },
  }
  const frame = {
    ...{ view: reader.view, address: path, councilName: 'Severnshire', homeUrl: '/' },
    ...{ isDemo: true, navigation: [], footer: [] },
    assets: { cssUrl: '/a.css', scriptUrl: '/a.js', iconUrl: '/i.svg', fontUrls: [] },
  }
  return new Hono<Signed>()
    .use(async (c, next) => {
      c.set('visitor', reader)
      c.set('reader', reader)
      c.set('frame', frame)
      await next()
    })
    .route('/', paperRoutes(platform))
    .onError((error, c) => {
      if (error instanceof NotFound) return c.notFound()
      throw error
    })
    .request(path, { method })
}

async function wordsOf(response: Response): Promise<string> {
  const data = new Uint8Array(await response.arrayBuffer())
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  const said: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    for (const item of (await page.getTextContent()).items) if ('str' in item) said.push(item.str)
  }
  return said.join(' ').replaceAll(/\s+/g, ' ')
}

const letters = () =>
  everything().selectFrom('letter').select(['kind', 'format', 'state', 'held_because']).execute()
const isRelated = (scopes: readonly string[]) =>
  lay('relationship', [
    {
      ...{ id: sessions.farm, account_id: accounts.mel, person_id: people.priya, scopes },
      ...{ kind: 'works-with', starts_on: '2026-01-01' },
    },
  ])
const needs = (need: string) =>
  lay('information_need', [
    {
      ...{ id: sessions.choir, person_id: people.priya, kind: 'format', need, detail: '', met: '' },
      ...{ identified_on: '2026-01-01', recorded_by: accounts.mel, share: true },
      review_on: '2026-12-01',
    },
  ])

beforeEach(async () => {
  const db = everything()
  await haveCouncils()
  await scene.haveTown(db)
  await scene.haveSessions(db, [scene.aSession('art')])
  await scene.havePeople(db, [scene.aPerson('priya')])
  await scene.haveAccounts(db)
  await everything().deleteFrom('relationship').execute()
  await havePriyasPlan()
})

describe('a paper', () => {
  beforeEach(() => isRelated(['week', 'money', 'plan', 'needs']))

  test.each(['assessment', 'budget-statement', 'plan', 'financial-assessment'])(
    '%s is made in both languages and every format, as PDF and as Word, and tells how to challenge it',
    async (kind) => {
      for (const language of ['en', 'cy'])
        for (const format of ['standard', 'easy-read', 'large-print']) {
          const words = await wordsOf(
            await as('social-worker', `${PAPERS}/${kind}/${language}/${format}/pdf`),
          )
          expect(words).toContain(language === 'cy' ? 'Ombwdsmon' : 'Ombudsman')
          expect(words).toContain('Priya')
          const word = await as('social-worker', `${PAPERS}/${kind}/${language}/${format}/docx`)
          expect(word.headers.get('content-type')).toContain('wordprocessingml')
        }
    },
  )
  test('says the plan’s lines and what they cost for a year', async () => {
    const words = await wordsOf(await as('social-worker', `${PAPERS}/plan/en/standard/pdf`))
    expect(words).toContain('I want to learn to grow food')
    expect(words).toContain('£1,722.24')
  })
  test('is written down as read', async () => {
    await as('social-worker', `${PAPERS}/plan/en/standard/pdf`)
    const rows = await everything().selectFrom('audit').select(['action', 'person_id']).execute()
    expect(rows).toContainEqual({ action: 'paper read', person_id: people.priya })
  })
})

describe('a letter', () => {
  beforeEach(() => isRelated(['week', 'money', 'plan', 'needs']))

  test('is made in the format that the person needs, once however often it is asked for', async () => {
    await needs('easy-read')
    expect((await as('social-worker', `${PAPERS}/plan/make`, 'POST')).status).toBe(303)
    await as('social-worker', `${PAPERS}/plan/make`, 'POST')
    expect(await letters()).toEqual([
      { kind: 'plan', format: 'easy-read', state: 'made', held_because: '' },
    ])
    const page = await (await as('social-worker', PAPERS)).text()
    expect(page).toContain('Made, not given yet')
    expect(await faultsOf(page)).toEqual([])
  })
  test('that cannot be made in it is held with a task, and nothing is sent in another', async () => {
    await needs('braille')
    await as('social-worker', `${PAPERS}/budget-statement/make`, 'POST')
    expect(await letters()).toEqual([
      { kind: 'budget-statement', format: 'braille', state: 'held', held_because: 'braille' },
    ])
    const tasks = await everything().selectFrom('task').select(['kind', 'account_id']).execute()
    expect(tasks).toEqual([{ kind: 'held-letter', account_id: accounts.mel }])
    expect(await everything().selectFrom('file').select('id').execute()).toEqual([])
  })
})

describe('who may read what', () => {
  test('finance reads money and no assessment, without a relationship', async () => {
    expect((await as('finance-officer', `${PAPERS}/budget-statement/en/standard/pdf`)).status).toBe(
      200,
    )
    expect((await as('finance-officer', `${PAPERS}/assessment/en/standard/pdf`)).status).toBe(404)
    expect((await as('finance-officer', `${PAPERS}/plan/en/standard/pdf`)).status).toBe(404)
  })
  test('a worker reads what their relationship covers; nobody else reads anything', async () => {
    expect((await as('social-worker', `${PAPERS}/plan/en/standard/pdf`)).status).toBe(404)
    await isRelated(['plan'])
    expect((await as('social-worker', `${PAPERS}/plan/en/standard/pdf`)).status).toBe(200)
    expect((await as('social-worker', `${PAPERS}/budget-statement/en/standard/pdf`)).status).toBe(
      404,
    )
    expect((await as('commissioner', PAPERS)).status).toBe(404)
  })
})
