import { says } from '#ground/words/says.ts'

const readers = 'staff'

export const outsideWords = {
  bring: says({ en: 'Bring a feed in', cy: 'Dod â phorthiant i mewn', readers }),
  address: says({ en: 'Address of the feed', cy: 'Cyfeiriad y porthiant', readers }),
  addressHint: says({
    en: 'For example https://directory.example.gov.uk/oruk/v3',
    cy: 'Er enghraifft https://directory.example.gov.uk/oruk/v3',
    readers,
  }),
  noAddress: says({
    en: 'Put the address of the feed',
    cy: 'Rhowch gyfeiriad y porthiant',
    readers,
  }),
  kind: says({ en: 'Which standard does it keep to?', cy: 'I ba safon y mae’n cadw?', readers }),
  noKind: says({ en: 'Choose which standard', cy: 'Dewiswch pa safon', readers }),
  leaveOut: says({
    en: 'Leave out records with a fault, and bring in the rest',
    cy: 'Gadael cofnodion â gwall allan, a dod â’r gweddill i mewn',
    readers,
  }),
  look: says({ en: 'See what it would change', cy: 'Gweld beth y byddai’n ei newid', readers }),
  keep: says({ en: 'Bring it in', cy: 'Dod ag ef i mewn', readers }),
  wouldChange: says({
    en: 'Nothing is changed yet. This is what bringing it in would do.',
    cy: 'Nid oes dim wedi newid eto. Dyma beth y byddai dod ag ef i mewn yn ei wneud.',
    readers,
  }),
  done: says({ en: 'Brought in.', cy: 'Wedi dod i mewn.', readers }),
  nothingNew: says({
    en: 'Everything in the feed was here already. Nothing changed.',
    cy: 'Roedd popeth yn y porthiant yma’n barod. Ni newidiodd dim.',
    readers,
  }),
  counts: says<{ added: number; changed: number; same: number; gone: number }>({
    en: '{added} new, {changed} changed, {same} the same, {gone} gone',
    cy: 'Newydd: {added}; wedi newid: {changed}; yr un fath: {same}; wedi mynd: {gone}',
    readers,
  }),
  faults: says<{ count: number }>({
    en: 'Nothing was brought in. {count, plural, one {# record has a fault} other {# records have a fault}}.',
    cy: 'Ni ddaeth dim i mewn. Cofnodion â gwall: {count}.',
    readers,
  }),
  toLookAt: says<{ count: number }>({
    en: '{count, plural, one {# thing} other {# things}} to look at',
    cy: 'Pethau i edrych arnynt: {count}',
    readers,
  }),
  more: says<{ more: number }>({ en: '… and {more} more.', cy: '… a {more} arall.', readers }),
  sources: says({ en: 'Feeds that were brought in', cy: 'Porthiannau a ddaeth i mewn', readers }),
  noSources: says({ en: 'None yet.', cy: 'Dim eto.', readers }),
  standard: says({ en: 'Standard', cy: 'Safon', readers }),
  lastRead: says({ en: 'Last read', cy: 'Darllenwyd ddiwethaf', readers }),
  licence: says({ en: 'Licence', cy: 'Trwydded', readers }),
  howMany: says({ en: 'Things to do', cy: 'Pethau i’w gwneud', readers }),
  reading: says({ en: 'Reading the feed', cy: 'Darllen y porthiant', readers }),
}
