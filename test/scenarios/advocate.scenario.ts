import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectNotHere, follow, pathOf, press } from '../journeys/steps.ts'
import { as, choose, countyOfItsOwn, expectRead, fill, openPerson, read } from './story.ts'
import { expectWelsh, inWelsh } from './welsh.ts'

const origin = countyOfItsOwn()
const dyfrdwy = { council: 'Dyfrdwy', language: 'cy' } as const
const asElin = () => as(origin(), 'Elin Rees', dyfrdwy)

/** Ruth at the page on which an advocate is asked and the first meeting is booked. */
async function asRuthAtAdvocacy() {
  const visiting = await as(origin(), 'Ruth Adeyemi', dyfrdwy)
  const alwyn = await openPerson(visiting.page, 'Alwyn Bellis')
  await inWelsh(visiting.page, `${alwyn}/advocacy`)
  return { ...visiting, alwyn }
}

async function referralOf(page: Page) {
  await inWelsh(page, '/referrals')
  await follow(page, 'Alwyn Bellis')
  await inWelsh(page)
}

test('J3.1 nothing is booked with Alwyn, and nothing of him is seen, before Elin says yes', async () => {
  const ruth = await asRuthAtAdvocacy()
  await expectRead(ruth.page, 'Rhaid trefnu eiriolwr proffesiynol annibynnol', 'Yn aros am ateb')
  await expectRead(ruth.page, 'Gellir trefnu’r cyfarfod cyntaf ar ôl i’r eiriolwr dderbyn.')
  expect(await ruth.page.getByRole('button', { name: 'Trefnu’r cyfarfod cyntaf' }).count()).toBe(0)

  const { page, context } = await asElin()
  await expectNotHere(page, ruth.alwyn)
  await referralOf(page)
  await expectRead(page, 'Mae’n symud o’r golchdy.', 'Siaradwch Gymraeg â fi')
  await press(page, 'Derbyn')
  await expectRead(page, 'Dywedwch a yw’r person yn eich cyfarwyddo')
  await choose(page, 'A yw’r person yn eich cyfarwyddo?', 'Ie')
  await press(page, 'Derbyn')
  await inWelsh(page)
  await expectRead(page, 'Wedi’i dderbyn')

  await ruth.page.reload()
  for (const [box, typed] of [
    ['Diwrnod', '8'],
    ['Mis', '9'],
    ['Blwyddyn', '2026'],
  ] as const)
    await ruth.page.getByRole('group', { name: 'Diwrnod y cyfarfod' }).getByLabel(box).fill(typed)
  await fill(ruth.page, 'Amser y cyfarfod', '14:30')
  await press(ruth.page, 'Trefnu’r cyfarfod cyntaf')
  await expectRead(ruth.page, '8 Medi 2026')
  await inWelsh(page, '/referrals')
  await expectRead(page, '8 Medi 2026, 2.30yp')
  await context.close()
  await ruth.context.close()
})

test('J3.2 every page that Elin opens of Alwyn is in Welsh, from top to foot', async () => {
  const { page, context } = await asElin()
  const alwyn = await openPerson(page, 'Alwyn Bellis')
  await inWelsh(page)
  const parts = ['about', 'decisions', 'assessment', 'ratios', 'week', 'reviews', 'papers']
  for (const part of [...parts, 'challenges', 'challenges/new?about=charge', 'help-to-choose'])
    await inWelsh(page, `${alwyn}/${part}`)
  await inWelsh(page, `${alwyn}/reviews/ask`)
  await inWelsh(page, '/people')
  await page.goto('/somewhere-else')
  await expectWelsh(page)
  await context.close()
})

test('J3.3 she reads his assessment and his plan, not his money, no notes, and nobody else', async () => {
  const { page, context } = await asElin()
  const alwyn = await openPerson(page, 'Alwyn Bellis')
  await follow(page, 'Asesiad o angen')
  await page
    .locator('main')
    .getByRole('link', { name: /Darllen/ })
    .first()
    .click()
  await inWelsh(page)
  await expectRead(page, 'Geiriau’r person ei hun', 'Yn ei chael hi’n anodd')
  await page.goto(`${alwyn}/papers`)
  const booklet = page.locator('main a[href$="/cy/easy-read/pdf"]')
  for (const link of await booklet.all()) {
    const file = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(file.headers()['content-type']).toBe('application/pdf')
  }
  expect(await booklet.count(), 'assessment and plan').toBe(2)
  for (const part of ['budget', 'contribution', 'contribution/what-if', 'notes'])
    await expectNotHere(page, `${alwyn}/${part}`)

  const ruth = await as(origin(), 'Ruth Adeyemi', dyfrdwy)
  const others = await ruth.page.locator('main').getByRole('rowheader').getByRole('link').all()
  const paths = await Promise.all(others.map((one) => one.getAttribute('href')))
  await page.goto('/people')
  const own = await page.locator('main').innerHTML()
  const strangers = paths.filter((path) => path && !own.includes(path))
  expect(strangers.length).toBeGreaterThan(5)
  for (const path of strangers.slice(0, 3))
    for (const at of [path, `${path}/assessment`, `${path}/papers`])
      await expectNotHere(page, at ?? '')
  await ruth.context.close()
  await context.close()
})

describe('J3.4 what matters to Alwyn', () => {
  const say = async (page: Page, voice: string, pictures: readonly string[], words: string) => {
    await choose(page, 'Geiriau pwy ydyn nhw?', voice)
    for (const one of pictures) await choose(page, 'Lluniau a ddewison nhw', one)
    await fill(page, 'Y geiriau, fel y’u dywedwyd', words)
    await choose(page, 'Sut y dywedon nhw hyn?', pictures.length ? 'Gyda lluniau' : 'Drwy siarad')
    await press(page, 'Cadw')
  }

  test('his pictures and words stand apart from hers, each under the name of whose they are', async () => {
    const ruth = await as(origin(), 'Ruth Adeyemi', dyfrdwy)
    await openPerson(ruth.page, 'Alwyn Bellis')
    await follow(ruth.page, 'Asesiad o angen')
    await press(ruth.page, 'Dechrau asesiad')
    await inWelsh(ruth.page)

    const { page, context } = await asElin()
    await openPerson(page, 'Alwyn Bellis')
    await follow(page, 'Asesiad o angen')
    await follow(page, 'Beth ydw i eisiau?')
    await inWelsh(page)
    const topic = pathOf(page)
    await say(page, 'Geiriau’r person ei hun', ['Gwaith', 'Ffrindiau'], '')
    await page.goto(topic)
    await say(page, 'Geiriau’r eiriolwr', [], 'Gwenodd wrth sôn am y golchdy.')
    await page.goto(topic)
    await inWelsh(page)

    const of = (voice: string) => page.locator('section').filter({ hasText: voice }).last()
    const his = await of('Geiriau’r person ei hun').innerText()
    expect(his).toContain('Gwaith')
    expect(his).toContain('Ffrindiau')
    expect(his).not.toContain('golchdy')
    expect(await of('Geiriau’r person ei hun').locator('img').count()).toBe(2)
    expect(await of('Geiriau’r eiriolwr').innerText()).toContain('Gwenodd wrth sôn am y golchdy.')
    expect(await page.getByRole('radio', { name: 'Geiriau’r gweithiwr' }).count()).toBe(0)
    await context.close()
    await ruth.context.close()
  })
})

describe('J3.6 the charge', () => {
  test('Elin asks why, in her own name, and it stands on his record', async () => {
    const { page, context } = await asElin()
    const alwyn = await openPerson(page, 'Alwyn Bellis')
    await page.goto(`${alwyn}/challenges/new?about=charge`)
    await fill(page, 'Beth sydd o’i le, a beth ddylai newid?', 'Pam mae’n talu £100 yr wythnos?')
    await choose(page, 'Her pwy ydyw?', 'Un yr eiriolwr')
    await choose(page, 'A fyddai eiriolwr annibynnol yn helpu?', 'Na')
    await press(page, 'Anfon')
    await inWelsh(page)
    await expectRead(page, 'Pam mae’n talu £100 yr wythnos?')
    await context.close()
  })

  test('WX-16 it is £100.00: £330.00 less £192.85 leaves £137.15, and transport is left out', async () => {
    const { page, context } = await as(origin(), 'Tom Okoro', dyfrdwy)
    await page.goto('/money')
    await fill(page, 'Dod o hyd i berson', 'Bellis')
    await press(page, 'Chwilio')
    await inWelsh(page)
    await follow(page, 'Alwyn Bellis')
    await inWelsh(page)
    await expectRead(page, '£330.00', '£192.85', '£137.15', '£100.00')
    expect(await read(page)).toMatch(
      /Ni chodir tâl[^\n]*[Cc]ludiant|Byth[^\n]*[Cc]ludiant|[Cc]ludiant i wasanaeth/,
    )
    await context.close()
  })

  test.each([
    { counts: '250.00', savings: '0', pays: '£57.15' },
    { counts: '192.85', savings: '0', pays: '£0.00' },
    { counts: '500.00', savings: '24000', pays: '£100.00' },
    { counts: '240.00', savings: '0', pays: '£47.15' },
  ])('with £$counts a week and £$savings saved it is $pays', async ({ counts, savings, pays }) => {
    const { page, context } = await as(origin(), 'Tom Okoro', dyfrdwy)
    await page.goto('/money')
    await fill(page, 'Dod o hyd i berson', 'Bellis')
    await press(page, 'Chwilio')
    await follow(page, 'Alwyn Bellis')
    await follow(page, /Beth pe/)
    await page.locator('[name=income]').fill(counts)
    await page.locator('[name=capital]').fill(savings)
    await page.locator('[name=expenses]').fill('0')
    await page.locator('main').getByRole('button').last().click()
    await inWelsh(page)
    await expectRead(page, pays)
    await context.close()
  })
})
