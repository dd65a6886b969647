import { afterAll, expect, inject, test } from 'vitest'
import { closeBrowser, PHONE, signInAs, visit } from '../browser.ts'
import { follow, heading, named, press, read } from './steps.ts'

const origin = inject('origin')
afterAll(closeBrowser)

test('with scripts off, in Welsh, Alwyn changes one thing, says yes and takes it back', async () => {
  const { page, context } = await visit(origin, { width: PHONE, scripts: false, language: 'cy' })
  await signInAs(page, 'Alwyn', 'Dyfrdwy')
  await page.goto('/me?view=easy')
  expect(await heading(page)).toBe('Fy wythnos')
  expect(await page.getByRole('banner').innerText()).toContain('Dyfrdwy')
  await page.goto('/me/week')
  const before = await read(page)

  await page.goto('/me')
  await press(page, 'Edrych ar yr wythnos hon')
  expect(await heading(page)).toBe('Rydyn ni wedi meddwl am wythnos i chi')
  await follow(page, 'Newid un peth')
  await follow(page, /Dydd Iau/)
  expect(await heading(page)).toMatch(/^Beth allwn i ei wneud yn lle hyn: .+\?$/)
  const whyNot = (await read(page)).split('Pam na alla i gael y rhain?')[1]
  expect(whyNot).toMatch(/Mae pob lle wedi’i gymryd|rhy bell|dim digon|mwy o arian/)
  const [choice = ''] = await named(page, 'link', /^Dewis /)
  await follow(page, choice)
  expect(await read(page)).toContain(
    `Rydych chi eisiau hwn: ${/^Dewis ([^,]+)/.exec(choice)?.[1]?.trim()}.`,
  )
  await press(page, 'Ie, ei newid')
  expect(await heading(page)).toBe('Diolch')

  await follow(page, 'Edrych ar yr wythnos hon')
  await follow(page, 'Ie, rydw i eisiau’r wythnos hon')
  await press(page, 'Ie, hon yw fy wythnos')
  expect(await read(page)).toContain('Fe ddywedoch chi ie wrth yr wythnos hon.')
  await follow(page, 'Rydw i wedi newid fy meddwl')
  await press(page, 'Ie, ei dynnu’n ôl')
  await page.goto('/me/week')
  expect(await read(page)).toBe(before)

  await page.goto('/me/find')
  expect((await named(page, 'listitem', /Dydd/)).length).toBeGreaterThan(0)
  await page.goto('/me')
  await page.getByRole('button', { name: 'Allgofnodi' }).click()
  await page.goto('/me')
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  await context.close()
})
