import type { Page } from 'playwright-core'
import { afterAll, expect, inject, test } from 'vitest'
import { closeBrowser, expectAccessible, signInAs, visit } from '../browser.ts'
import { follow, heading, named, press, read, weekOf } from './steps.ts'

const origin = inject('origin')
afterAll(closeBrowser)

async function signedIn(name: string) {
  const visiting = await visit(origin)
  await signInAs(visiting.page, name, 'Severnshire')
  return visiting
}

/** How often the person asked to talk, as the one who works with them reads it. */
async function talksAskedFor(worker: Page) {
  await worker.goto('/people?language=en')
  await follow(worker, weekOf('Priya Nair'))
  expect(await heading(worker)).toBe('The week proposed to Priya Nair')
  return (await named(worker, 'listitem', /wants to talk/)).length
}

test('a button pressed twice, or a form sent again, is one answer', async () => {
  const { page, context } = await signedIn('Priya')
  const ruth = await signedIn('Ruth Adeyemi')
  const before = await talksAskedFor(ruth.page)
  await page.goto('/me/week/talk?language=en&view=easy')
  const fields = await page
    .locator('main form input')
    .evaluateAll((all) => all.map((i) => [i.getAttribute('name'), i.getAttribute('value')]))
  await page.getByRole('button', { name: 'Yes, talk to me' }).dblclick()
  await page.waitForURL('**/me/week/answered')
  const again = { form: Object.fromEntries(fields), headers: { origin }, maxRedirects: 0 }
  const sent = await Promise.all([1, 2, 3].map(() => context.request.post('/me/week/talk', again)))
  expect(sent.map((response) => response.status())).toEqual([303, 303, 303])
  expect(await talksAskedFor(ruth.page)).toBe(before + 1)

  await page.goto('/me/week/answered')
  await follow(page, 'I have changed my mind')
  await press(page, 'Yes, take it back')
  await context.close()
  await ruth.context.close()
})

test('in a second tab that is out of date, the answer is refused in plain words and nothing is lost', async () => {
  const { page: first, context } = await signedIn('Priya')
  const second = await context.newPage()
  await first.goto('/me/week/yes?language=en&view=easy')
  await second.goto('/me/week/change')
  await follow(second, /Thursday/)
  const [choice = ''] = await named(second, 'link', /^Choose /)
  await follow(second, choice)
  await press(second, 'Yes, change it')

  const answered = first.waitForResponse((response) => response.request().method() === 'POST')
  await press(first, 'Yes, this is my week')
  expect((await answered).status()).toBe(422)
  expect(await read(first)).toContain('This week has changed since you looked at it.')
  expect(await heading(first)).toBe('Is this right?')
  await expectAccessible(first)
  await first.goto('/me')
  expect(await read(first), 'nothing was accepted').toContain('We thought of a week for you')
  await first.goto('/me/week/proposed')
  const thursday = (await read(first)).split('Thursday')[1]?.split('Friday')[0]
  expect(thursday, 'the change of the other tab stands').toContain(
    choice.replace('Choose ', '').split('\n')[0],
  )
  await context.close()
})
