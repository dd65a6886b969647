import { expect, test } from 'vitest'
import { viewOf } from './viewing.ts'

const nothing = {
  language: undefined,
  view: undefined,
  cookie: undefined,
  acceptLanguage: undefined,
}

test('what the address asks for wins, then the account, then the device, then the browser', () => {
  const asked = { ...nothing, cookie: 'cy.easy', acceptLanguage: 'en-GB' }
  const kept = { language: 'en', seeing: 'pictures' } as const
  expect(viewOf({ ...asked, language: 'cy', view: 'standard' }, kept)).toEqual({
    language: 'cy',
    seeing: 'standard',
  })
  expect(viewOf(asked, kept)).toEqual(kept)
  expect(viewOf(asked, undefined)).toEqual({ language: 'cy', seeing: 'easy' })
  expect(viewOf({ ...nothing, acceptLanguage: 'cy-GB,en;q=0.5' }, undefined)).toEqual({
    language: 'cy',
    seeing: 'standard',
  })
  expect(viewOf(nothing, undefined)).toEqual({ language: 'en', seeing: 'standard' })
})

test('nonsense in an address or a cookie is passed over', () => {
  expect(
    viewOf({ ...nothing, language: 'fr', view: '<b>', cookie: 'xx.yy.zz' }, undefined),
  ).toEqual({
    language: 'en',
    seeing: 'standard',
  })
})
