import { expect, test } from 'vitest'
import { after, CARDS, type MatActivity, nextCard, wishOf } from './mat.ts'

const cards = (count: number): MatActivity[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ key: `k${i}`, easyEn: `${i}`, easyCy: `${i}`, picture: 'art' },
  }))

test('cards come once each, those with an answer are passed over, and a round is eight', () => {
  const all = cards(12).map((card, i) => (i === 1 ? { ...card, strength: 1 as const } : card))
  const seen: string[] = []
  let place = { seen: 0, at: 0 }
  for (let card = nextCard(all, place); card; card = nextCard(all, place)) {
    seen.push(card.activity.key)
    place = after(place, card.at)
  }
  expect(seen).toEqual(['k0', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8'])
  expect(seen).toHaveLength(CARDS)
})

test('not sure says nothing of an activity; the others do', () => {
  expect([wishOf('like'), wishOf('not-sure'), wishOf('do-not-like')]).toEqual([1, undefined, -1])
})
