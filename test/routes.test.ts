import { expect, test } from 'vitest'
import { unguarded, whoMayUse } from '#ground/access/may.ts'
import { siteAt } from './whole-site.ts'

test('each route says who may use it, and only the files that pages are made of say nothing', () => {
  expect(unguarded(siteAt())).toEqual(['GET /assets/*'])
  expect(whoMayUse(siteAt())).toMatchSnapshot()
})
