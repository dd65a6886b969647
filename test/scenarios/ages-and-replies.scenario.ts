import type { PGlite } from '@electric-sql/pglite'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, DESK, expectAccessible, visit } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import type { Running } from '../running.ts'
import { demoWith } from './choice-laid.ts'
import { LAID, layHub } from './hub-laid.ts'
import { as, choose, expectRead, fill, read } from './story.ts'

let running: Running | undefined
const origin = () => running?.origin ?? ''

beforeAll(async () => {
  running = await demoWith(async (db) => {
    await layHub(db)
    await layAges(db)
    await layReplies(db)
  })
})
afterAll(async () => {
  await closeBrowser()
  await running?.stop()
})

/** Gardening for people from 16 to 80, with a check for children, and cooking from 21 to 60. Priya is 81 and Jack 17. */
const layAges = (db: PGlite) =>
  db.exec(`
    update session set title_en = 'Gardening for all ages', youngest = 16, oldest = 80,
      child_check = 'Enhanced DBS check with the children’s list' where id = '${LAID.allotment}';
    update provider set routes = '{managed}' where id = (select provider_id from session where id = '${LAID.allotment}');
    update session set title_en = 'Cooking', youngest = 21, oldest = 60 where id = '${LAID.kitchen}';
    delete from day_given_up where session_id = '${LAID.allotment}';
    delete from standing_booking where session_id = '${LAID.allotment}';
    update person p set born_on = case a.name when 'Priya' then '1945-03-02'::date else '2009-03-02' end
      from account a join council c on c.id = a.council_id and c.key = 'severnshire'
      where p.council_id = a.council_id and p.id = a.person_id and a.name in ('Priya', 'Jack');`)

/**
 * Of a page in Severnshire forty people said something in the last ten days, ten of them in words and answered within two
 * days; of six before them four had their answer after eight days, one after twelve, and one has none. At Marcus’s in
 * Dyfrdwy three of eight comments were answered late.
 */
const layReplies = (db: PGlite) =>
  db.exec(`
    begin; set local session_replication_role = replica;
    delete from feedback;
    create temp table said on commit drop as
      select n, 'severnshire' as council, 1 + n % 9 as ago, case when n <= 10 then 2 end as answered from generate_series(1, 40) n
      union all select n, 'severnshire', 20, case when n <= 44 then 8 when n = 45 then 12 end from generate_series(41, 46) n
      union all select n, 'dyfrdwy', 30, case when n <= 5 then 10 else 11 end from generate_series(1, 8) n;
    insert into feedback (council_id, id, about, person_id, session_id, day, page, answer, words, language, given_at,
      replied_at, reply, shown)
    select c.id, gen_random_uuid(), case s.council when 'dyfrdwy' then 'session' else 'page' end,
      case s.council when 'dyfrdwy' then (select id from person where council_id = c.id order by id offset n limit 1) end,
      m.id, case s.council when 'dyfrdwy' then '2026-08-02'::date end, '/:council/things-to-do',
      case when n <= 25 then 'good' when n <= 34 then 'not-sure' else 'bad' end,
      case when answered is not null or n = 46 then 'In words, ' || n else '' end, 'en', g.at,
      g.at + make_interval(days => answered), coalesce('Answer ' || answered, ''), 'public'
    from said s join council c on c.key = s.council
    cross join lateral (select timestamptz '2026-09-01 07:00Z' - make_interval(days => ago) as at) g
    left join lateral (select s2.id from session s2 join account a on a.council_id = s2.council_id
      and a.provider_id = s2.provider_id where a.name = 'Marcus Bright' and a.council_id = c.id and s.council = 'dyfrdwy'
      order by s2.id limit 1) m on true;
    commit;`)

/** The ways to a place on one day, as they stand for somebody. */
async function daysOf(page: Page, session: string): Promise<string> {
  await page.goto(`/me/activities/${session}`)
  await follow(page, 'Go to this')
  await follow(page, 'Go on one day')
  return read(page)
}

test('DO-28: gardening is for people from 16 to 80: at 81 it is refused in words, at 17 the extra check comes first', async () => {
  const priya = await as(origin(), 'Priya', { seeing: 'easy' })
  await priya.page.goto(`/me/activities/${LAID.allotment}`)
  await expectRead(priya.page, 'People from 16 to 80 years old go there.')
  const said = await daysOf(priya.page, LAID.allotment)
  expect(said).toContain('This is for people of another age. You can find something else.')
  expect(await priya.page.locator('main a[href*="?day="]').count()).toBe(0)
  await expectAccessible(priya.page)
  await priya.context.close()

  const jack = await as(origin(), 'Jack', { seeing: 'easy' })
  await daysOf(jack.page, LAID.allotment)
  await jack.page.locator('main a[href*="?day="]').first().click()
  await press(jack.page, 'Yes, ask for it')
  await expectRead(jack.page, /We asked .+\. You hear by/)
  const asked = jack.page.url()

  const joan = await as(origin(), 'Joan Pardoe', { width: DESK })
  await joan.page.goto('/requests')
  const asks = joan.page.locator('main section', { hasText: 'Gardening for all ages' })
  await asks.getByRole('button', { name: 'Answer: Jack' }).click()
  await expectRead(
    joan.page,
    'Gardening for all ages',
    'Somebody under 18 asks',
    'Enhanced DBS check with the children’s',
  )
  await choose(joan.page, 'Your answer', 'Yes, there is a place')
  await press(joan.page, 'Send my answer')
  await expectRead(joan.page, 'Until then a child cannot join')
  await expectAccessible(joan.page)
  await jack.page.goto(asked)
  await expectRead(jack.page, /We asked .+\. You hear by/)
  await joan.page.getByRole('checkbox').check()
  await press(joan.page, 'Send my answer')
  await joan.context.close()
  await jack.page.goto(asked)
  expect(await read(jack.page)).not.toContain('You hear by')
  await expectRead(jack.page, 'Yes. You have a place.')
  await jack.context.close()
})

test('DO-28: cooking is for people from 21 to 60: at 17 it is refused; somebody grown goes to both at once, with no check', async () => {
  const jack = await as(origin(), 'Jack', { seeing: 'easy' })
  await jack.page.goto(`/me/activities/${LAID.kitchen}`)
  await expectRead(jack.page, 'People from 21 to 60 years old go there.')
  expect(await daysOf(jack.page, LAID.kitchen)).toContain('This is for people of another age.')
  await jack.context.close()
  const { page, context } = await as(origin(), 'Sam', { seeing: 'easy' })
  for (const session of [LAID.kitchen, LAID.allotment]) {
    expect(await daysOf(page, session)).not.toContain('another age')
    await page.locator('main a[href*="?day="]').first().click()
    await press(page, 'Yes, ask for it')
    await expectRead(page, 'Yes. You have a place.')
  }
  await context.close()
})

/** Good, not sure, bad, said of late, and answered in time: of all pages or sessions together. */
const together = (page: Page): Promise<readonly string[]> =>
  page.locator('main tr', { hasText: 'All together' }).locator('td').allInnerTexts()

test('DO-31: forty replies in ten days, and 14 of 16 comments answered within ten; one tap is enough, and a comment with a name is held', async () => {
  const nia = await as(origin(), 'Nia Prosser', { width: DESK })
  await nia.page.goto('/feedback')
  await expectRead(nia.page, /In the last 10 days\s+Comments answered within 10 days/)
  expect(await together(nia.page)).toEqual(['25', '9', '12', '40', '14 of 16'])

  const { page, context } = await visit(origin(), {})
  const tell = async (feeling: string, words?: string) => {
    await page.goto('/severnshire/things-to-do')
    await page.getByRole('link', { name: 'What do you think of this page?' }).click()
    if (words) await fill(page, 'Say more, if you want', words)
    await press(page, feeling)
    await expectRead(page, 'Thank you. We read everything.')
  }
  await tell('Not sure')
  await tell('Bad', 'Priya could not read the map')
  await tell('Good', 'The map is clear')
  await context.close()

  await nia.page.reload()
  expect(await together(nia.page)).toEqual(['26', '10', '13', '43', '14 of 16'])
  const comment = (words: string) => nia.page.locator('.gd-comment', { hasText: words })
  expect(await comment('Priya could not').innerText()).toContain('Hidden: it may name somebody')
  expect(await comment('The map is clear').innerText()).not.toContain('Hidden: ')
  await comment('Priya could not').getByLabel('Your answer').fill('It has larger letters now.')
  await comment('Priya could not').getByRole('button', { name: 'Send the answer' }).click()
  expect((await together(nia.page)).at(-1)).toBe('15 of 17')
  await expectAccessible(nia.page)
  await nia.context.close()
})

test('DO-31: in Dyfrdwy nothing was said of late, and five of eight comments had their answer by the tenth day', async () => {
  const { page, context } = await as(origin(), 'Marcus Bright', {
    council: 'Dyfrdwy',
    width: DESK,
  })
  await page.goto('/feedback')
  expect(await together(page)).toEqual(['8', '0', '0', '0', '5 of 8'])
  await expectAccessible(page)
  await context.close()
})
