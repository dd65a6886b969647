import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import type { Running } from '../running.ts'
import { demoWith } from './choice-laid.ts'
import { LAID, layHub } from './hub-laid.ts'
import { as, choose, expectPictured, expectRead, read } from './story.ts'

let running: Running
/** The kitchen costs each of them £24.00 a time, and pottery a penny less, which is all that Jack has in a week. */
beforeAll(async () => {
  running = await demoWith(async (db) => {
    await layHub(db)
    await db.exec(`
      update session_price set price_pence = 2400 where session_id = '${LAID.kitchen}';
      update session_price set price_pence = 2399 where session_id = '${LAID.pottery}';
      update weekly_budget set weekly_pence = 2399 where person_id = (select a.person_id from account a
        join council c on c.id = a.council_id and c.key = 'severnshire' where a.name = 'Jack');`)
  })
})
afterAll(async () => {
  await closeBrowser()
  await running.stop()
})

const inEasy = { language: 'en', seeing: 'easy' } as const
const at = (name: string) => as(running.origin, name, inEasy)

/** Somebody asks friends to go with them, every week or on one day. Returns where they read what came of it. */
async function asks(
  name: string,
  session: keyof typeof LAID,
  { friends, day }: { readonly friends: readonly string[]; readonly day?: RegExp },
): Promise<string> {
  const { page, context } = await at(name)
  await page.goto(`/me/book/${LAID[session]}/together${day ? '' : '/weekly'}`)
  if (day) await follow(page, day)
  for (const friend of friends) await choose(page, 'Who do you want to go with?', friend)
  await press(page, 'Next')
  await press(page, 'Yes, ask for it')
  await page.locator('main a[href^="/me/asked/"]').first().click()
  await expectRead(page, 'We asked')
  const asked = page.url()
  await context.close()
  return asked
}

/** A friend says yes to what they are asked. Returns where they read what came of it. */
async function saysYes(name: string, asker: string): Promise<string> {
  const { page, context } = await at(name)
  await page.goto('/me/asked')
  await follow(page, new RegExp(`Go with .*${asker}`))
  await expectPictured(page)
  await press(page, 'Yes')
  await expectAccessible(page)
  const asked = page.url()
  await context.close()
  return asked
}

/** What one of them reads, alone, of what came of it. */
async function alone(name: string, asked: string, said: string): Promise<string> {
  const { page, context } = await at(name)
  await page.goto(asked)
  await expectRead(page, said)
  await expectPictured(page)
  await expectAccessible(page)
  const words = await read(page)
  await context.close()
  return words
}

const MINE = 'Your week has no money left for this. Your worker can help.'
const NOT_ALL = 'There is no place for all of you. Talk to someone about it.'
const JACKS = 'Jack: their week has no room for this now. Their worker can help.'

/** Whether somebody has a place in the kitchen on a Saturday. */
async function cooks(name: string, day: string): Promise<boolean> {
  const { page, context } = await at(name)
  await page.goto(`/me/day/${LAID.kitchen}/${day}`)
  const words = await read(page)
  await context.close()
  return words.includes('I cannot come on this day')
}

test.each([
  { how: 'on one Saturday', given: { day: /^Saturday 12 September/ } },
  { how: 'every week', given: {} },
])(
  'three friends ask to cook $how, and the money of one is a penny short: nobody goes, and each alone reads why',
  async ({ given }) => {
    const priyas = await asks('Priya', 'kitchen', { friends: ['Sam', 'Jack'], ...given })
    const sams = await saysYes('Sam', 'Priya')
    const jacks = await saysYes('Jack', 'Priya')
    const seen = [
      { own: MINE, words: await alone('Jack', jacks, MINE) },
      { own: NOT_ALL, words: await alone('Sam', sams, NOT_ALL) },
      { own: JACKS, words: await alone('Priya', priyas, JACKS) },
    ]
    for (const { own, words } of seen)
      for (const other of [MINE, NOT_ALL, JACKS])
        if (other !== own) expect(words, 'said to somebody else alone').not.toContain(other)
    for (const name of ['Priya', 'Sam', 'Jack']) expect(await cooks(name, '2026-09-12')).toBe(false)
  },
)

test('what costs a penny less is within the same week of Jack’s, and both go', async () => {
  const priyas = await asks('Priya', 'pottery', { friends: ['Jack'], day: /^Tuesday 15 September/ })
  const jacks = await saysYes('Jack', 'Priya')
  await alone('Priya', priyas, 'You go with Jack. You have 2 places together.')
  await alone('Jack', jacks, 'You go with Priya. You have 2 places together.')
})
