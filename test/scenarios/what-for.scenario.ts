import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DESK, expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import { as, countyOfItsOwn, expectRead, fill, openPerson, read } from './story.ts'

const origin = countyOfItsOwn()

const WHY = 'Why is there nothing for a purpose?'
const why = (page: Page) => page.getByLabel(WHY)

async function asWorker(name: string) {
  const { page, context } = await as(origin(), name, { width: DESK })
  const opens = async (person: string): Promise<string> => {
    await page.goto(await openPerson(page, person))
    await follow(page, 'Places and time away')
    await follow(page, 'What the week is for')
    return new URL(page.url()).pathname
  }
  return { page, context, opens }
}

/** What the county reads of it: how many, and nobody’s name. */
async function countyReads(said: RegExp): Promise<void> {
  const { page, context } = await as(origin(), 'Claire Underhill', { width: DESK })
  await page.goto('/county/groups')
  await expectRead(page, said)
  expect(await read(page)).not.toContain('Yarnold')
  await context.close()
}

test('Christine’s week is walks, games and coffee: why is written in her words, nobody’s words are lost to another’s, and the county counts it without her name', async () => {
  await countyReads(/nothing for a purpose in their week today: \d+\. .+ written why for: 0\./)
  const ruth = await asWorker('Ruth Adeyemi')
  const asha = await asWorker('Asha Menon')
  for (const { page, opens } of [ruth, asha]) {
    await opens('Christine Yarnold')
    await expectRead(page, 'Nothing in the week is for a purpose, and nobody has said why.')
    await expectRead(page, /Walking\s+Company or pleasure\s+Active/, /Kinds of things .+, 3 today/s)
    await expectAccessible(page)
  }
  await press(ruth.page, 'Save the reason')
  await expectRead(ruth.page, 'Write why, or find something for a purpose with them')
  const said = 'Christine says: I worked for forty years. Now I rest.'
  await fill(ruth.page, WHY, said)
  await press(ruth.page, 'Save the reason')
  await expectRead(ruth.page, 'The reason is saved', said)
  await expectRead(ruth.page, /Why, as it was said .*1 September 2026:/)
  await expectAccessible(ruth.page)

  const mine = 'She wants to look at the allotment in spring.'
  await fill(asha.page, WHY, mine)
  await press(asha.page, 'Save the reason')
  await expectRead(asha.page, 'Somebody else wrote a reason meanwhile', said)
  expect(await why(asha.page).inputValue(), 'kept').toBe(mine)
  await expectAccessible(asha.page)
  await fill(asha.page, WHY, `${said} ${mine}`)
  await press(asha.page, 'Save the reason')
  await ruth.page.reload()
  await expectRead(ruth.page, `${said} ${mine}`)
  await countyReads(/written why for: hidden\./)
  for (const { context } of [ruth, asha]) await context.close()
})

test('Lewis bakes, and Aaron makes music and pots: each week says what it is for and how varied it is, and asks for no reason', async () => {
  const { page, context, opens } = await asWorker('Ruth Adeyemi')
  const lewis = await opens('Lewis Baylis')
  await expectRead(page, '1 thing in the week is for a purpose.', /, 2 today/)
  await expectRead(page, /Baking\s+Learns a skill\s+Makes something/)
  await expectRead(page, /Sensory room\s+Company or pleasure/)
  expect(await why(page).count()).toBe(0)
  await opens('Aaron Turner')
  await expectRead(page, '2 things in the week are for a purpose.', /, 3 today/)
  expect(await why(page).count()).toBe(0)
  await expectAccessible(page)
  await page.goto(`${lewis}?language=cy`)
  await expectRead(page, 'Mae 1 peth yn yr wythnos at bwrpas.', 'Newydd ac amrywiol')
  await context.close()
})
