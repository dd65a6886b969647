import { beforeEach, expect, test } from 'vitest'
import { haveMeans } from '#test/budget-scene.ts'
import { doing, haveMoreThanSheUses, havePriyasAccount, spend } from '#test/direct-payment-scene.ts'
import { PRIYA, WHO } from '#test/plan-life-scene.ts'
import { testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { NOW } from '#test/staff-scene.ts'
import { faultsOf } from '#test/valid-html.ts'
import { directPaymentRoutes } from './routes.tsx'

const routes = directPaymentRoutes(testPlatform({ now: NOW }))
const worker = readerOf({ roles: ['social-worker'] })
const margaret = readerOf({ roles: ['family-carer'], account: 5, seeing: 'easy' })
const account = `/people/${PRIYA}/direct-payment`
const ask = async (reader: typeof worker, address: string, fields?: Record<string, string>) =>
  asReader(reader, routes).request(
    address,
    fields ? { method: 'POST', body: new URLSearchParams(fields) } : {},
  )
const textOf = async (reader: typeof worker, address: string) => (await ask(reader, address)).text()

beforeEach(async () => {
  await havePriyasAccount()
  await spend(3, 35_200)
  await haveMeans(1)
})

test('nothing is said of giving back where all is used', async () =>
  expect(await textOf(worker, account)).not.toContain('go back'))

test('staff and whoever looks after it see it five weeks ahead, never as a debt', async () => {
  await haveMoreThanSheUses()
  const naming = {
    ...{ id: doing(10).id, version: '1', kind: 'nominated-person', name: 'Margaret' },
    ...{ chosen: 'yes', how: 'sign', words: 'Mum helps me.', agreed: 'agrees' },
    ...{ holderAccountId: WHO.margaret, informationGiven: 'What it is' },
    ...{ supportGiven: 'With pictures', reasons: 'She said why' },
  }
  expect((await ask(worker, `${account}/manager`, naming)).status).toBe(303)
  const seen = await textOf(worker, account)
  expect(seen).toContain('Some may have to go back in 5 weeks.')
  expect(await faultsOf(seen)).toEqual([])
  const [, one = ''] =
    /href="(\/looking-after\/[^"]+)"/.exec(await textOf(margaret, '/looking-after')) ?? []
  const hers = await textOf(margaret, one)
  expect(hers).toContain('Some money may have to go back in 5 weeks.')
  expect(hers).toContain('of it would come back to them.')
  expect(hers).not.toMatch(/[-−–]£|red/)
})
