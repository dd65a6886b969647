import { beforeEach, describe, expect, test } from 'vitest'
import { dyfrdwy, haveCouncils, severnshire, testPlatform } from '#test/platform.ts'
import { keepFile, MOST_BYTES, type NewFile, openFile, plainName } from './files.ts'
import { NotFound } from './platform.ts'

const now = new Date('2026-09-01T08:00:00Z')
const platform = testPlatform({ now })
const letter: NewFile = {
  councilId: severnshire,
  name: 'Cynllun gŵyl.pdf',
  mediaType: 'application/pdf',
  content: Uint8Array.from([0, 1, 127, 128, 255]),
  at: now,
}
beforeEach(haveCouncils)

describe('a file', () => {
  test('is read back byte for byte', async () => {
    const id = await platform.transaction(severnshire, (db) => keepFile(db, letter))
    const kept = await platform.transaction(severnshire, (db) => openFile(db, severnshire, id))
    expect([...kept.content]).toEqual([...letter.content])
    expect(kept).toMatchObject({ name: 'Cynllun-gwyl.pdf', mediaType: 'application/pdf' })
  })
  test('is not there for another council, even with its id', async () => {
    const id = await platform.transaction(severnshire, (db) => keepFile(db, letter))
    const other = platform.transaction(dyfrdwy, (db) => openFile(db, severnshire, id))
    await expect(other).rejects.toThrow(NotFound)
  })
  test('is refused where it is empty or over ten megabytes', async () => {
    const keep = (content: Uint8Array) =>
      platform.transaction(severnshire, (db) => keepFile(db, { ...letter, content }))
    await expect(keep(new Uint8Array(0))).rejects.toThrow(RangeError)
    await expect(keep(new Uint8Array(MOST_BYTES + 1))).rejects.toThrow(RangeError)
  })
})

test('a file’s name never holds a path, an accent or a space', () => {
  expect(plainName('../../etc/passwd')).toBe('etc-passwd')
  expect(plainName('Fy nghynllun – Siân.docx')).toBe('Fy-nghynllun-Sian.docx')
})
