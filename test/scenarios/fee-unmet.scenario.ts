import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { DESK, expectAccessible } from '../browser.ts'
import { follow, press } from '../journeys/steps.ts'
import { layMorning } from './hub-morning.ts'
import { notHere, toHub } from './hub-register.ts'
import { as, expectInTime, expectRead, read } from './story.ts'
import { teamOf } from './teams.ts'
import { folderThroughYears } from './years.ts'

const { itIs, inCouncil } = folderThroughYears({ from: 'demo' })
const WORKER = 'Wyn Tasker'
const TASK = 'A fee would leave a need unmet: decide who bears it'

/**
 * Two of the hub's morning are there for what is in their plans, being part of the community. Of the week of Tab02 another
 * line meets it too; of the week of Tab01 nothing else does.
 */
async function layNeeds(db: Db, councilId: Id): Promise<void> {
  const { rows } = await sql<{ id: Id }>`
    select id from person where council_id = ${councilId} and known_as in ('Tab01', 'Tab02')`.execute(
    db,
  )
  await sql`
    with line as (
      select l.id, p.known_as, row_number() over (partition by p.id order by l.kind = 'session' desc, l.id) as n
      from person p
      join support_plan s on s.council_id = p.council_id and s.person_id = p.id and s.state = 'active'
      join plan_line l on l.council_id = s.council_id and l.plan_id = s.id
      where p.council_id = ${councilId} and p.known_as in ('Tab01', 'Tab02')
    )
    update plan_line l set starts_on = '2026-01-06', ends_on = null,
      needs = case when n = 1 or (n = 2 and known_as = 'Tab02') then '{community}'::text[] else '{}' end,
      weekday = case when n = 1 then 1 else l.weekday end,
      session_id = case when n = 1 then m.id else l.session_id end
    from line, session m where l.council_id = ${councilId} and l.id = line.id and m.council_id = ${councilId}
      and m.title_en = 'Hub morning'`.execute(db)
  await sql`delete from need_met_by_carer m using support_plan s where m.council_id = ${councilId}
    and s.council_id = m.council_id and s.id = m.plan_id
    and s.person_id = any (${rows.map(({ id }) => id)}::uuid[])`.execute(db)
  await teamOf(
    { db, councilId },
    WORKER,
    rows.map(({ id }) => id),
  )
}

beforeAll(async () => {
  await inCouncil('severnshire', async (db, councilId) => {
    await layMorning(db)
    await layNeeds(db, councilId)
  })
})

const at = async (moment: string, name: string) => as(await itIs(moment), name, { width: DESK })

test('on Tuesday two choose not to come, and the register is signed off: the fee is asked of their packages', async () => {
  const { page, context } = await at('2026-09-01T11:32:00Z', 'Dan Probert')
  await toHub(page, 'Open the register')
  for (const name of ['Tab01 Morning', 'Tab02 Morning'])
    await notHere(page, name, 'Chose not to come')
  await follow(page, 'Mark the other 17 as here')
  await page.getByLabel('I have seen all 17 people').check()
  await page.locator('main form button').last().click()
  await expectRead(page, '19 of 19 marked')
  await press(page, 'Sign the register off')
  await expectRead(page, 'Signed off by Dan Probert')
  await context.close()
})

test('by Wednesday it is work for the worker of whom it leaves a need unmet, due in two working days, and for nobody else', async () => {
  const { page, context } = await at('2026-09-02T06:30:00Z', WORKER)
  await expectInTime(page, '/work', TASK)
  const tasks = page.locator('main tr', { hasText: TASK })
  expect(await tasks.count()).toBe(1)
  expect(await tasks.innerText()).toContain('Tab01 Morning')
  expect(await tasks.innerText()).toContain('4 September')
  await expectAccessible(page)
  await tasks.getByRole('link').first().click()
  await expectAccessible(page)
  await context.close()
})

test('Tab01 was ill, which costs them nothing: Dan puts the mark right, and by Thursday the work is done', async () => {
  const dan = await at('2026-09-02T08:00:00Z', 'Dan Probert')
  await toHub(dan.page, 'Open the register', '2026-09-01')
  await press(dan.page, 'Open it again to put a mark right')
  await press(dan.page, 'Undo: Tab01 Morning')
  await notHere(dan.page, 'Tab01 Morning', 'Ill')
  await press(dan.page, 'Sign the register off')
  await expectRead(dan.page, 'Signed off by Dan Probert')
  await dan.context.close()

  const marcus = await at('2026-09-03T06:30:00Z', 'Marcus Bright')
  await expectInTime(
    marcus.page,
    '/my-pay?week=2026-08-31',
    /Hub morning\s+Tab01\s+Did not come\s+100% of the price by policy: no notice; waived/,
  )
  const { origin } = new URL(marcus.page.url())
  await marcus.context.close()
  const { page, context } = await as(origin, WORKER, { width: DESK })
  await page.goto('/work')
  expect(await read(page)).not.toContain(TASK)
  await context.close()
})
