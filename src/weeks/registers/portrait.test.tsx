import { sql } from 'kysely'
import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Day } from '#ground/kernel/day.ts'
import { everything, severnshire } from '#test/platform.ts'
import { day, haveMorning, hub, person, register, see, send, site } from '#test/register-scene.ts'
import { readerOf } from '#test/staff-reader.ts'
import { dropUnwantedPortraits } from './portrait-actions.ts'

beforeEach(haveMorning)

const self = { ...readerOf({ roles: ['person'] }), personId: person(1) }
const page = `/people/${person(1)}/portrait`
const face = `${day}/people/${person(1)}/face`

const photo = async () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#c84' } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitude: '52/1 11/1 0/1', GPSLatitudeRef: 'N' } })
    .toBuffer()

const put = async (content: Uint8Array) => {
  const body = new FormData()
  body.append('photo', new File([new Uint8Array(content)], 'IMG_1.JPG', { type: 'image/jpeg' }))
  return site('09:00', self).request(page, { method: 'POST', body })
}

describe('the photo for the register', () => {
  test('is made anew, small and square, says nothing of where it was taken, and is her yes to photos', async () => {
    expect((await put(await photo())).status).toBe(303)
    const shown = await site('09:31', hub).request(face)
    expect(shown.headers.get('content-type')).toBe('image/jpeg')
    const { width, height, exif } = await sharp(await shown.arrayBuffer()).metadata()
    expect([width, height, exif]).toEqual([320, 320, undefined])
    expect((await see('09:31', register)).text).toContain(`/people/${person(1)}/face?of=`)
    const { rows } = await sql`select answer, how from consent where about = 'photos'`.execute(
      everything(),
    )
    expect(rows).toEqual([{ answer: true, how: 'picture' }])
  })

  test('is seen by nobody but those who support her that day', async () => {
    await put(await photo())
    const elsewhere = readerOf({ roles: ['hub-manager'], provider: 2 })
    expect((await see('09:31', face, elsewhere)).status).toBe(404)
    const other = `/venues/${day.split('/')[2]}/days/2027-03-03/people/${person(1)}/face`
    expect((await see('09:31', other)).status).toBe(404)
  })

  test('is gone everywhere at the moment at which she says no, and for good when she takes it away', async () => {
    await put(await photo())
    await sql`update consent set ended_on = '2027-03-01' where council_id = ${severnshire}`.execute(
      everything(),
    )
    expect((await see('09:32', face)).status).toBe(404)
    expect((await see('09:32', register)).text).not.toContain('/face?of=')
    await send('09:33', `${page}/take-away`, {}, self)
    const { rows } = await sql`select 1 from portrait`.execute(everything())
    expect(rows).toEqual([])
  })

  test('waits unseen for four weeks where a yes has ended, and not a night where she says no', async () => {
    const left = async (today: string) => {
      await dropUnwantedPortraits(everything(), severnshire, today as Day)
      return (await everything().selectFrom('portrait').select('person_id').execute()).length
    }
    await put(await photo())
    expect(await left('2027-12-31')).toBe(1)
    await sql`update consent set ended_on = '2027-03-01'`.execute(everything())
    expect(await left('2027-03-29')).toBe(1)
    expect(await left('2027-03-30')).toBe(0)
    await put(await photo())
    await sql`update consent set answer = false where ended_on is null`.execute(everything())
    expect(await left('2027-03-02')).toBe(0)
  })

  test('refuses what is no photo, in words', async () => {
    const response = await put(new TextEncoder().encode('<svg onload="alert(1)"/>'))
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('not a photo that can be shown')
  })
})
