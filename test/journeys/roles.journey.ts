import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { ROLES, type Role } from '#ground/access/role.ts'
import { roleNames } from '#ground/access/words.ts'
import { closeBrowser, expectAccessible, PHONE, signInAs, visit } from '../browser.ts'

const origin = inject('origin')
const standard = { language: 'en', seeing: 'standard' } as const
afterAll(closeBrowser)

/** Where each role's day begins: the first thing that they may do at all. */
const BEGINS: Readonly<Record<Role, RegExp>> = {
  person: /\/me$/,
  'family-carer': /\/people$/,
  advocate: /\/people$/,
  'support-worker': /\/day-sheets$/,
  'social-worker': /\/people$/,
  'team-manager': /\/people$/,
  'service-manager': /\/work$/,
  'panel-chair': /\/work$/,
  'safeguarding-duty': /\/people$/,
  broker: /\/people$/,
  'micro-provider': /\/day-sheets$/,
  'service-fund-holder': /\/people$/,
  'hub-manager': /\/day-sheets$/,
  commissioner: /\/county$/,
  'finance-officer': /\/work$/,
  'council-administrator': /\/county$/,
  'democratic-services': /\/county$/,
  'information-editor': /\/county$/,
  'co-design-member': /\/county$/,
  councillor: /\/county$/,
}

/** Many roles begin on the same page: it is looked over once in each language. */
const lookedOver = new Set<string>()
async function lookOver(page: Page) {
  const where = `${new URL(page.url()).pathname} ${await page.locator('html').getAttribute('lang')}`
  if (lookedOver.has(where)) return
  lookedOver.add(where)
  await expectAccessible(page)
}

describe.each(ROLES)('%s', (role) => {
  test('signs in, begins where their day begins, and reads it in both languages on a phone', async () => {
    const { page, context } = await visit(origin, { width: PHONE })
    await signInAs(page, roleNames[role](standard))
    expect(new URL(page.url()).pathname).toMatch(BEGINS[role])
    await page.goto(`${page.url()}?language=en&view=standard`)
    await lookOver(page)
    const english = await page.locator('h1').innerText()
    await page.getByRole('link', { name: /^Cymraeg/ }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('cy')
    expect(await page.locator('h1').innerText()).not.toBe(english)
    await lookOver(page)
    await page.getByRole('button', { name: /Allgofnodi/ }).click()
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await page.goto('/people')
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await context.close()
  })
})
