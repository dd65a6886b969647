import { afterAll, describe, expect, inject, test } from 'vitest'
import { closeBrowser, expectAccessible, PHONE, signInAs, visit } from '../browser.ts'
import { expectNotHere, follow, heading, pathOf, read, weekOf } from './steps.ts'

const origin = inject('origin')
afterAll(closeBrowser)

async function as(name: string, council = 'Severnshire') {
  const visiting = await visit(origin, { width: PHONE })
  await signInAs(visiting.page, name, council)
  await visiting.page.goto('/people?language=en&view=standard')
  return visiting
}

/** The weeks on the people list of somebody who works with many. */
async function weeksOf(name: string, council?: string) {
  const { page, context } = await as(name, council)
  const weeks = await page
    .locator('main a[href$="/week"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  await context.close()
  return weeks
}

describe('a family carer', () => {
  test('sees the week that is shared with them and how to get there, but no money and no assessment', async () => {
    const { page, context } = await as('Margaret Nair')
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual([
      expect.stringContaining('Priya Nair'),
    ])
    expect(await read(page)).toContain('Not shared with you')
    await expectAccessible(page)
    await follow(page, weekOf('Priya Nair'))
    const week = await read(page)
    expect(week).toMatch(/Travel\s+\d+ minutes by/)
    expect(week).not.toMatch(/£|Price|Cost|^Support\s|workers? for/m)
    await expectAccessible(page)
    await context.close()
  })

  test('finds no page for anybody else’s week, nor for the county or a day sheet', async () => {
    const { page, context } = await as('Margaret Nair')
    await follow(page, weekOf('Priya Nair'))
    const own = pathOf(page)
    const all = await weeksOf('Ruth Adeyemi')
    expect(all, 'the week that is left out is on the list').toContain(own)
    const others = all.filter((week) => week !== own)
    expect(others.length).toBeGreaterThan(10)
    for (const week of [
      ...others.slice(0, 3),
      ...(await weeksOf('Ruth Adeyemi', 'Dyfrdwy')).slice(0, 2),
    ])
      await expectNotHere(page, week)
    for (const path of ['/county', '/day-sheets', '/me']) await expectNotHere(page, path)
    await context.close()
  })
})

describe('an independent advocate', () => {
  test('sees the assessment of those whose advocate they are, but not their money, and nobody else', async () => {
    const { page, context } = await as('Elin Rees')
    const own = await weeksOf('Elin Rees')
    expect(own.length).toBeGreaterThan(0)
    await page.goto(own[0] ?? '')
    expect(await heading(page)).toMatch(/^The week proposed to /)
    const week = await read(page)
    expect(week).toMatch(/workers? for/)
    expect(week).not.toMatch(/£|Price|Cost/)
    await expectAccessible(page)
    const others = (await weeksOf('Ruth Adeyemi')).filter((one) => !own.includes(one))
    for (const one of others.slice(0, 3)) await expectNotHere(page, one)
    await context.close()
  })
})
