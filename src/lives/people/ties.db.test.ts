import { beforeEach, expect, test } from 'vitest'
import { relationshipsWith } from '#ground/access/queries.ts'
import { maySee } from '#ground/access/relationship.ts'
import { day } from '#ground/kernel/day.ts'
import {
  capacity,
  dated,
  haveOnePerson,
  NEW,
  personId,
  see,
  send,
  today,
} from '#test/person-scene.ts'
import { everything, severnshire } from '#test/platform.ts'
import { readerOf } from '#test/staff-reader.ts'
import { idOf } from '#test/staff-scene.ts'

beforeEach(haveOnePerson)

const mother = idOf('account', 2)
const familyReader = readerOf({ roles: ['family-carer'], account: 2 })
const seesWeek = async () => {
  const ties = await relationshipsWith(everything(), severnshire, mother, personId)
  return maySee(familyReader, ties, { personId, scope: 'week', today })
}
const seesMoney = async () => {
  const ties = await relationshipsWith(everything(), severnshire, mother, personId)
  return maySee(familyReader, ties, { personId, scope: 'money', today })
}

test('a deputy is let see in their sign-in what the document covers, once, until the document ends', async () => {
  const paper = {
    ...{ id: NEW, holder: 'Margaret', accountId: mother, kind: 'deputy-money', sees: 'yes' },
    ...{ document: 'COP 1', covers: 'see-money', ...dated('seenOn', '2027-02-01') },
    ...dated('startsOn', '2026-02-01'),
  }
  expect(await seesMoney()).toBe(false)
  const without = await send('/about/documents/new', { ...paper, accountId: '' })
  expect(without.status).toBe(422)
  expect(without.text).toContain('Choose their sign-in')
  for (let i = 0; i < 2; i += 1)
    expect((await send('/about/documents/new', paper)).status).toBe(303)
  expect(await seesMoney()).toBe(true)
  const ties = await everything()
    .selectFrom('relationship')
    .select(['document', 'scopes'])
    .where('kind', '=', 'authority')
    .execute()
  expect(ties).toEqual([{ document: 'COP 1', scopes: ['money'] }])
  expect((await see('/about')).text).toContain('Sees what it covers')
  expect((await send(`/about/documents/${NEW}`, {})).status).toBe(303)
  const rows = await relationshipsWith(everything(), severnshire, mother, personId)
  const next = { personId, scope: 'money', today: day('2027-03-02') } as const
  expect(maySee(familyReader, rows, next)).toBe(false)
})

test('a welfare attorney is let see nothing while capacity is presumed, and may be once it is decided', async () => {
  const paper = {
    ...{ id: NEW, holder: 'Margaret', accountId: mother, kind: 'attorney-welfare', sees: 'yes' },
    ...{ document: 'OPG 1', covers: 'agree-plan', ...dated('seenOn', '2027-02-01') },
    ...dated('startsOn', '2026-02-01'),
  }
  const refused = await send('/about/documents/new', paper)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('sees nothing until a signed decision')
  const { sees: _, ...unseen } = paper
  expect((await send('/about/documents/new', unseen)).status).toBe(303)
  expect((await see('/about')).text).not.toContain('Let them see what this document covers')
  const lacking = { ...capacity, id: idOf('answer', 1) }
  expect((await send('/decisions/capacity/new', lacking)).status).toBe(303)
  expect((await see('/about')).text).toContain('Let them see what this document covers')
  for (let i = 0; i < 2; i += 1)
    expect((await send(`/about/documents/${NEW}`, { sees: 'yes' })).status).toBe(303)
  expect((await see('/about')).text).toContain('Sees what it covers')
})

test('whom of their family the person lets see the week, is who sees it, at once', async () => {
  const say = { id: NEW, how: 'talk', words: 'Mum may', answer: 'yes' }
  const path = '/about/consent/share-with-family'
  expect(await seesWeek()).toBe(true)
  expect((await see(path)).text).toContain('Margaret')
  expect((await send(path, { ...say, answer: 'no' })).status).toBe(303)
  expect(await seesWeek()).toBe(false)
  const again = { ...say, id: idOf('answer', 2), seen: mother }
  expect((await send(path, again)).status).toBe(303)
  expect(await seesWeek()).toBe(true)
  expect((await send(path, { takeBack: 'yes' })).status).toBe(303)
  expect(await seesWeek()).toBe(false)
})
