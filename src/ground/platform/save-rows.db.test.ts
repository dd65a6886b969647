import { expect, test } from 'vitest'
import { everything, haveCouncils, queriesOf, severnshire } from '#test/platform.ts'
import { saveRows } from './save-rows.ts'

const activity = (key: string, name: string, outcomes: string[] = ['health']) => ({
  council_id: severnshire,
  key,
  name_en: name,
  name_cy: name,
  easy_en: name,
  easy_cy: name,
  picture: key,
  outcomes,
})
const save = (...rows: ReturnType<typeof activity>[]) =>
  saveRows(everything(), 'activity', ['key'], rows)

test('new rows are added, those that differ are changed, and the rest are left alone', async () => {
  await haveCouncils()
  expect(await save(activity('art', 'Art'), activity('music', 'Music'))).toEqual({
    added: 2,
    changed: 0,
    same: 0,
    each: ['added', 'added'],
  })
  const again = [
    activity('music', 'Music'),
    activity('art', 'Art', ['health', 'skills']),
    activity('dance', 'Dance'),
  ]
  expect((await save(...again)).each).toEqual(['same', 'changed', 'added'])
  expect((await save(...again)).each).toEqual(['same', 'same', 'same'])
})

test('nothing is saved where two rows have one key', async () => {
  await haveCouncils()
  await expect(save(activity('art', 'Art'), activity('art', 'Art again'))).rejects.toThrow()
})

test('ten thousand rows are five statements', async () => {
  await haveCouncils()
  const many = Array.from({ length: 10_000 }, (_, i) => activity(`a${i}`, `“${i}”; '{"x":\\}'`))
  const sent = await queriesOf(async () => {
    expect((await save(...many)).added).toBe(10_000)
  })
  expect(sent).toHaveLength(5)
  expect((await save(...many)).same).toBe(10_000)
})
