import { expect, test } from 'vitest'
import { networkOf } from './network.ts'

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8'],
])('%s belongs to %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test.each([
  undefined,
  '',
  '127.0.0.1',
  '10.1.2.3',
  '192.168.1.7',
  '172.20.0.1',
  '100.64.0.1',
  '::1',
  'fe80::1',
  'fd00::2',
  'x',
])('%s says nothing: everybody stands behind it', (address) => {
  expect(networkOf(address)).toBeUndefined()
})
