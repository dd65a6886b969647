import { expect, test } from 'vitest'
import { DESK, expectAccessible, PHONE, signInAs, visit } from '../browser.ts'
import { expectNotHere, follow, press } from '../journeys/steps.ts'
import { aPhoto, attach, aVoice, expectHeard, expectSeen } from './sending.ts'
import { as, choose, countyOfItsOwn, expectRead, fill, openPerson, read } from './story.ts'

const origin = countyOfItsOwn()

type Spoken = {
  readonly about: string
  /** What staff read that it is about. */
  readonly named: string
  readonly seconds: number
  readonly said: string
}

test.each<Spoken>([
  { about: 'budget', named: 'A personal budget', seconds: 3, said: 'I want my Thursdays back.' },
  { about: 'plan', named: 'A plan', seconds: 7, said: 'I want the bus, not the taxi.' },
])(
  'somebody says on a phone, without typing a word and without scripts, that their $about is wrong; who answers hears it',
  async ({ about, named, seconds, said }) => {
    const { page, context } = await visit(origin(), { width: PHONE, scripts: false })
    await signInAs(page, 'Priya', 'Severnshire')
    await page.goto(`/me/disagree/${about}?view=easy`)
    await attach(page, 'Send my voice', aVoice(seconds))
    await press(page, 'Go on')
    await expectRead(page, 'Is this right?', 'You send this', 'Recording sent by Priya')
    await press(page, /^Tell the council$/)
    const [, handler = ''] = /(\S+ \S+) will answer you by/.exec(await read(page)) ?? []
    await context.close()

    const desk = await as(origin(), handler, { width: DESK })
    await desk.page.goto('/challenges')
    const row = desk.page.getByRole('row', { name: new RegExp(`Priya Nair.*${named}`) })
    await row.getByRole('link').first().click()
    await expectHeard(desk.page, 'Recording sent by Priya', seconds)
    await expectAccessible(desk.page)
    await fill(desk.page, 'What they say or show', said)
    await press(desk.page, 'Save these words')
    await expectRead(desk.page, `In words: “${said}”`)
    await desk.page.goto(`${new URL(desk.page.url()).pathname}?language=cy`)
    await expectRead(desk.page, 'Recordiad. Anfonwyd gan: Priya', `Mewn geiriau: “${said}”`)
    await expectAccessible(desk.page)
    await desk.context.close()
  },
)

test('somebody who uses pictures sends a photo, sees it before it goes, and neither her mother nor another county finds it', async () => {
  const { page, context } = await as(origin(), 'Priya', { seeing: 'pictures' })
  await page.goto('/me/disagree/charge')
  await attach(page, 'Send a photo', await aPhoto('£63.85'))
  await expectAccessible(page)
  await press(page, 'The money is wrong')
  await expectSeen(page, 'Photo sent by Priya')
  await expectAccessible(page)
  await press(page, 'Tell them')
  const [, handler = ''] = /(\S+ \S+) will answer/.exec(await read(page)) ?? []
  await expectSeen(page, 'Photo sent by Priya')
  await page.goto('/me/disagree/charge?language=cy')
  await expectAccessible(page)
  await context.close()

  const desk = await as(origin(), handler, { width: DESK })
  await desk.page.goto('/challenges')
  const row = desk.page.getByRole('row', { name: /Priya Nair.*What the person pays/ })
  await row.getByRole('link').first().click()
  await expectSeen(desk.page, 'Photo sent by Priya')
  const photo = await desk.page.getByRole('img', { name: /Photo/ }).getAttribute('src')
  await desk.context.close()
  for (const [name, council] of [
    ['Margaret Nair', 'Severnshire'],
    ['Alwyn', 'Dyfrdwy'],
  ] as const) {
    const other = await as(origin(), name, { council })
    await expectNotHere(other.page, photo ?? '')
    await other.context.close()
  }
})

test('a letter that came on paper is sent in as a photo; a page by the name of a photo is refused, and the rest kept', async () => {
  const { page, context } = await as(origin(), 'Ruth Adeyemi', { width: DESK })
  await page.goto(`${await openPerson(page, 'Joshua Chance')}/challenges/new?about=service`)
  await choose(page, 'How did it come?', 'On paper, typed in')
  await choose(page, 'Would an independent advocate help?', 'No')
  await fill(page, 'What is in the photo?', 'His letter of 28 August')
  const html = { name: 'letter.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html></html>') }
  await attach(page, 'A photo, or a photo of a paper', html)
  await attach(page, 'A recording of somebody’s voice', aVoice(2))
  await press(page, 'Send')
  expect(await page.getByRole('alert').innerText()).toContain('not a photo that can be shown')
  await expectRead(page, 'Sent so far', 'Recording sent by Ruth Adeyemi')
  await expectAccessible(page)
  await attach(page, 'A photo, or a photo of a paper', await aPhoto('Dear council'))
  await fill(page, 'What is in the photo?', 'His letter of 28 August')
  await press(page, 'Send')
  await expectSeen(page, 'Photo: His letter of 28 August')
  await expectHeard(page, 'Recording sent by Ruth Adeyemi', 2)
  await expectAccessible(page)
  await context.close()
})

test('somebody shows with a photo how it goes, and both they and their worker see it at what they want', async () => {
  const { page, context } = await as(origin(), 'Priya', { seeing: 'pictures' })
  await page.goto('/me/plan/going')
  await follow(page, /Show how it is going.*bake/)
  await attach(page, 'Send a photo', await aPhoto('Six scones'))
  await expectAccessible(page)
  await press(page, 'Going well')
  await expectSeen(page, 'Photo sent by Priya')
  await page.goto('/me/plan?view=easy')
  await expectSeen(page, 'Photo sent by Priya')
  await page.goto('/me/plan?view=easy&language=cy')
  await expectSeen(page, 'Llun. Anfonwyd gan: Priya')
  await expectAccessible(page)
  await context.close()
  const worker = await as(origin(), 'Ruth Adeyemi', { width: DESK })
  await worker.page.goto(`${await openPerson(worker.page, 'Priya Nair')}/plan/progress`)
  await follow(worker.page, /bake/)
  await expectRead(worker.page, 'It is going well. A photo.')
  await expectSeen(worker.page, 'Photo sent by Priya')
  await worker.context.close()
})

test('what matters is said in a voice and a photo beside the words, and stands on the paper before it is signed', async () => {
  const { page, context } = await as(origin(), 'Ruth Adeyemi', { width: DESK })
  const person = await openPerson(page, 'Priya Nair')
  await page.goto(`${person}/assessment`)
  await press(page, /^Start/)
  await page.goto(`${person}/assessment/words/good-day`)
  await choose(page, /Whose words/, 'The person’s own words')
  await choose(page, 'How did they say it?', 'By talking')
  await attach(page, 'A recording of somebody’s voice', aVoice(4))
  await attach(page, 'A photo, or a photo of a paper', await aPhoto('Rex'))
  await fill(page, 'What is in the photo?', 'Me with Rex')
  await expectAccessible(page)
  await press(page, /^Save/)
  await expectSeen(page, 'Photo: Me with Rex')
  await expectHeard(page, 'Recording sent by Ruth Adeyemi', 4)
  await expectAccessible(page)
  await page.goto(`${person}/assessment/decide`)
  await page.getByText('The whole assessment', { exact: true }).click()
  await expectRead(page, 'Photo: Me with Rex. Recording sent by Ruth Adeyemi')
  await context.close()
})
