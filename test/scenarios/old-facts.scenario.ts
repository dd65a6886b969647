import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DESK, expectAccessible, visit } from '../browser.ts'
import { pathOf } from '../journeys/steps.ts'
import { as, countyOfItsOwn, expectRead, openPerson, read } from './story.ts'

const origin = countyOfItsOwn()
const OLD = /Last checked on .*, more than a year ago: ask before you go/
const OLD_CY = /Gwiriwyd ddiwethaf .*, dros flwyddyn yn ôl: gofynnwch cyn mynd/

/** The first thing to do, from page to page, of which nobody has checked the facts for a year. */
async function oldOne({ request }: Page): Promise<string> {
  for (let n = 1; n <= 30; n++) {
    const html = await (await request.get(`${origin()}/severnshire/things-to-do?page=${n}`)).text()
    const row = html.split('<li').find((one) => OLD.test(one))
    const [, address] = /href="([^"]+)"/.exec(row ?? '') ?? []
    if (address) return address
  }
  throw new Error('Nothing in the county is old')
}

test('facts that nobody checked for a year say so to anybody, on the council’s own pages, in both languages', async () => {
  const { page, context } = await visit(origin())
  const address = await oldOne(page)
  await page.goto('/severnshire/things-to-do')
  expect(await page.locator('header').innerText()).toContain('Severnshire')
  await page.goto(address)
  await expectRead(page, OLD)
  expect(await page.title()).toMatch(/Severnshire/)
  await expectAccessible(page)
  await page.goto(`${address}?language=cy`)
  await expectRead(page, OLD_CY)
  await expectAccessible(page)
  const id = pathOf(page).split('/').at(-1)
  await context.close()

  const easy = await as(origin(), 'Priya', { seeing: 'easy' })
  await easy.page.goto(`/me/activities/${id}`)
  await expectRead(easy.page, /We last checked this on .*\. That is long ago\. Ask before you go\./)
  await easy.page.goto(`/me/activities/${id}?language=cy`)
  await expectRead(easy.page, /Mae hynny amser maith yn ôl\. Gofynnwch cyn mynd\./)
  await easy.context.close()
})

test('whoever looks for support for somebody reads it beside what fits and what does not', async () => {
  const { page, context } = await as(origin(), 'Asha Menon', { width: DESK })
  const person = await openPerson(page, 'Priya Nair')
  await page.goto(`${person}/matches`)
  expect(await read(page)).toMatch(/Facts last checked on|more than a year ago/)
  await page.goto(`${person}/matches?language=cy`)
  expect(await read(page)).toMatch(/Gwiriwyd y ffeithiau ddiwethaf ar|dros flwyddyn yn ôl/)
  await context.close()
})
