import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { closeBrowser, expectAccessible, PHONE, signInAs, visit } from '../browser.ts'
import { follow, heading, named, press, read } from './steps.ts'

const origin = inject('origin')
afterAll(closeBrowser)

async function asPriya(width?: number) {
  const visiting = await visit(origin, width ? { width } : {})
  await signInAs(visiting.page, 'Priya', 'Severnshire')
  await visiting.page.goto('/me?language=en&view=easy')
  return visiting
}

/** "I have changed my mind", all the way. */
async function takeBack(page: Page) {
  await page.goto('/me/week/answered')
  await follow(page, 'I have changed my mind')
  await press(page, 'Yes, take it back')
}

/** An answered week has one way on more: what the week holds is the same. */
const withoutChange = (week: string): string =>
  week.replace('Change one thing', '').replace(/\s+/g, ' ')

const weekNow = async (page: Page) => {
  await page.goto('/me/week')
  return read(page)
}

/** Goes from the week to the alternatives for the first thing on Thursday, and chooses the first of them. */
async function chooseAnotherThursday(page: Page) {
  await page.goto('/me/week/change')
  await follow(page, /Thursday/)
  const [first = ''] = await named(page, 'link', /^Choose /)
  await follow(page, first)
  // What is done there stands first, then where it is.
  return first.replace('Choose ', '').split('\n')[0] ?? first
}

test('a person sees their week with pictures, in English and in Welsh, in each way of seeing', async () => {
  const { page, context } = await asPriya(PHONE)
  for (const language of ['en', 'cy'])
    for (const view of ['standard', 'easy', 'pictures']) {
      for (const path of ['/me', '/me/week', '/me/week/proposed']) {
        await page.goto(`${path}?language=${language}&view=${view}`)
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
        expect(await page.locator('main img').count(), `${path} ${view}`).toBeGreaterThan(0)
      }
      await expectAccessible(page)
    }
  expect(await read(page)).toMatch(/Dydd Iau/)
  await context.close()
})

test('a person changing Thursday sees what else there is and why, and what they could not have and why not', async () => {
  const { page, context } = await asPriya()
  await press(page, 'Look at this week')
  await follow(page, 'Change one thing')
  expect(await heading(page)).toBe('Which one do you want to change?')
  await expectAccessible(page)
  await follow(page, /Thursday/)
  await expectAccessible(page)
  expect(await heading(page)).toMatch(/^What could I do instead of .+\?$/)

  const others = await named(page, 'listitem', /Choose /)
  expect(others.length).toBeGreaterThan(0)
  expect(others.length).toBeLessThanOrEqual(5)
  for (const other of others) {
    expect(other).toContain('Thursday')
    expect(other, 'a reason of its own').toMatch(/You (like|love|know|could)|near you|new|can help/)
    expect(other, 'what it does to their money').toMatch(/It (costs|uses)/)
  }
  const whyNot = (await read(page)).split('Why can I not have these?')[1]
  expect(whyNot).toMatch(
    /places are taken|too far away|not enough|more money|do not like|more people/,
  )
  await context.close()
})

test('a person swaps Thursday, says yes, and changes their mind: the old week is theirs again', async () => {
  const { page, context } = await asPriya()
  const before = await weekNow(page)
  const chosen = await chooseAnotherThursday(page)
  expect(await heading(page)).toBe('Is this right?')
  expect(await read(page)).toContain(`You want this: ${chosen}.`)
  await expectAccessible(page)
  await press(page, 'Yes, change it')
  expect(await heading(page)).toBe('Thank you')
  expect(await read(page)).toContain(`You chose this: ${chosen}.`)

  await follow(page, 'Look at this week')
  const week = await read(page)
  expect(week.split('Thursday')[1]?.split('Friday')[0]).toContain(chosen)
  await follow(page, 'Yes, I want this week')
  expect(await read(page)).toContain('Your new week starts on Monday 7 September.')
  await expectAccessible(page)
  await press(page, 'Yes, this is my week')
  expect(await read(page)).toContain('You can change your mind until Sunday 6 September.')
  await expectAccessible(page)

  await page.goto('/me')
  expect(await read(page)).toContain('You said yes to a new week.')
  expect(await read(page)).not.toContain('We thought of a week for you')
  expect(await weekNow(page)).not.toBe(before)

  await page.goto('/me')
  await follow(page, 'See what happens next')
  await follow(page, 'I have changed my mind')
  expect(await read(page)).toContain('You get your old week back.')
  await expectAccessible(page)
  await press(page, 'Yes, take it back')
  expect(await weekNow(page)).toBe(before)
  await page.goto('/me')
  expect(await read(page)).toContain('We thought of a week for you')
  await context.close()
})

describe('a person need not say yes', () => {
  test('“I am not sure” keeps the week and changes nothing', async () => {
    const { page, context } = await asPriya()
    const before = await weekNow(page)
    await page.goto('/me/week/proposed')
    await follow(page, 'I am not sure')
    expect(await read(page)).toContain('Someone else may take a place before you answer.')
    await press(page, 'Yes, I am not sure')
    expect(await read(page)).toContain('You can answer later.')
    expect(await weekNow(page)).toBe(before)
    await context.close()
  })

  test('“Talk to someone” says who talks with them and by when; taken back, nobody comes', async () => {
    const { page, context } = await asPriya()
    await follow(page, 'Talk to someone')
    expect(await read(page)).toMatch(/Ruth Adeyemi will talk with you by \w+day \d+ September\./)
    await press(page, 'Yes, talk to me')
    await page.goto('/me')
    expect(await read(page)).toContain('Ruth Adeyemi will talk with you by')
    await takeBack(page)
    await page.goto('/me')
    expect(await read(page)).not.toContain('Ruth Adeyemi')
    await context.close()
  })

  test('“No” keeps the week that they have, and the way back is as large as the way on', async () => {
    const { page, context } = await asPriya()
    const before = await weekNow(page)
    await page.goto('/me/week/proposed')
    await follow(page, 'No, I do not want this week')
    const [yes, no] = [
      await page.getByRole('button', { name: 'No, I do not want it' }).boundingBox(),
      await page.getByRole('link', { name: 'No, go back' }).boundingBox(),
    ]
    expect(no?.width).toBe(yes?.width)
    await press(page, 'No, I do not want it')
    expect(await read(page)).toContain('We will think of another week for you.')
    const after = await weekNow(page)
    expect(withoutChange(after)).toBe(withoutChange(before))
    await follow(page, 'Change one thing')
    expect(await heading(page), 'their own week can still be changed').toBe(
      'Which one do you want to change?',
    )
    await takeBack(page)
    expect(await weekNow(page)).toBe(before)
    await page.goto('/me/week/proposed')
    expect(await named(page, 'link', /^Yes, I want this week/)).toHaveLength(1)
    await context.close()
  })
})
