import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import { everything, queriesOf, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { haveAccount, haveCounty, idOf, lay, NOW } from '#test/staff-scene.ts'
import { setUpRoutes } from './set-up-routes.tsx'

const platform = testPlatform({ now: NOW })
const joan = readerOf({ roles: ['micro-provider'], provider: 1 })
const DRAFT = idOf('run', 900)
const HERE = `/my-sessions/drafts/${DRAFT}`

async function ask(address: string, reader = joan) {
  const response = await asReader(reader, setUpRoutes(platform)).request(address)
  return { status: response.status, text: await response.text() }
}
async function send(
  address: string,
  fields: Readonly<Record<string, string | string[] | Blob>>,
  reader = joan,
) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one as string)
  const response = await asReader(reader, setUpRoutes(platform)).request(address, {
    method: 'POST',
    body,
  })
  return {
    ...{ status: response.status, to: response.headers.get('location') ?? '' },
    text: await response.text(),
  }
}

const version = async () =>
  String(
    (await everything().selectFrom('session_draft').select('version').executeTakeFirst())?.version,
  )
const answer = async (question: string, fields: Readonly<Record<string, string | string[]>>) =>
  send(`${HERE}/questions/${question}`, { version: await version(), ...fields })

const ANSWERS: readonly (readonly [string, Readonly<Record<string, string | string[]>>])[] = [
  ['activity', { activity: 'art' }],
  ['title', { titleEn: 'Painting outside', titleCy: 'Paentio y tu allan' }],
  [
    'about',
    {
      aboutEn: 'We paint what grows.',
      aboutEasyEn: 'We paint outside.',
      aboutCy: 'Rydym yn paentio.',
    },
  ],
  ['place', { place: 'new' }],
  ['new-place', { newName: 'Church field', newPostcode: 'wr14 1aa' }],
  ['setting', { setting: 'community' }],
  ['company', { company: 'ordinary' }],
  ['rhythm', { rhythm: 'weeks-2' }],
  ['weekday', { weekday: '5' }],
  ['times', { starts: '10:00', ends: '12:30' }],
  ['dates', { 'startsOn-day': '27', 'startsOn-month': '3', 'startsOn-year': '2027' }],
  ['worker', { worker: 'Joan' }],
  ['staff', { staff: '1.5', rooms: 'together' }],
  ['numbers', { least: '2', most: '6' }],
  ['taster', { tasters: 'yes', tasterPence: '5' }],
  ['routes', { routes: ['direct-payment', 'service-fund'] }],
  ['access', { has: ['step-free'] }],
  ['senses', { exposes: ['none'] }],
  ['languages', { languages: ['en', 'cy'] }],
  ['ages', { youngest: '18' }],
  ['confirms', { confirms: 'by-provider' }],
]

async function answerAll() {
  for (const [question, fields] of ANSWERS) {
    const sent = await answer(question, fields)
    expect(sent.status, `${question}: ${sent.text.slice(0, 2_000)}`).toBe(303)
  }
  await answer('prices', { ratio: '1:3', price: '18.50', ...from('1', '3', '2027') })
  await send(`${HERE}/photos/done`, { version: await version() })
}
const from = (day: string, month: string, year: string) => ({
  ...{ 'from-day': day, 'from-month': month, 'from-year': year },
  ...{ 'to-day': '', 'to-month': '', 'to-year': '' },
})

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await everything().updateTable('provider').set({ kind: 'micro' }).execute()
  await send('/my-sessions/drafts', { id: DRAFT })
})

const havePapers = () =>
  lay(
    'provider_paper',
    ['identity', 'dbs', 'insurance', 'safeguarding-training'].map((kind, n) => ({
      ...{ id: idOf('tie', 500 + n), provider_id: idOf('provider', 1), kind, holder: '' },
      ...{ expires_on: '2028-01-01', state: 'accepted', sent_at: '2027-01-01T10:00:00Z' },
    })),
  )

describe('setting up a session on a phone', () => {
  test('one question to a page, from the first to the session that is offered', async () => {
    expect((await ask('/my-sessions')).text).toContain('A session without a name yet')
    await answerAll()
    await havePapers()
    const preview = await ask(`${HERE}/preview?as=easy&in=cy`)
    expect(preview.text).toContain('Publish this session')
    expect(preview.text).toContain('Paentio y tu allan')
    expect(preview.text).toContain('Bob 2 wythnos')
    expect(preview.text).toContain('Mae’n costio £18.50 bob tro.')
    expect(preview.text).toContain('Mae hynny’n costio £5.')
    const made = await send(`${HERE}/preview`, {})
    expect(made.status).toBe(303)
    const again = await send(`${HERE}/preview`, {})
    expect(again.to).toBe(made.to)
    const session = await ask(made.to)
    expect(session.text).toContain('Saturday 27 March 2027')
    expect(session.text).toContain('Saturday 10 April 2027')
    expect(session.text).not.toContain('Saturday 3 April 2027')
    expect((await ask('/my-sessions')).text).toContain('Painting outside')
  })
  test('what is wrong is said by the field, and what was typed stays', async () => {
    const wrong = await answer('times', { starts: '12:00', ends: '11:00' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('It ends at: it is before the beginning')
    expect(wrong.text).toContain('value="11:00"')
    const past = await answer('dates', {
      ...{ 'startsOn-day': '28', 'startsOn-month': '2', 'startsOn-year': '2027' },
    })
    expect(past.text).toContain('it has gone by. Choose today or later')
    const none = await answer('dates', {
      ...{ 'startsOn-day': '30', 'startsOn-month': '2', 'startsOn-year': '2027' },
    })
    expect(none.text).toContain('The first day: enter a real date')
    expect(none.text).toContain('value="30"')
  })
  test('of two windows the second is told, keeps what it typed, and may press again', async () => {
    await answer('worker', { worker: 'Joan' })
    const late = await send(`${HERE}/questions/worker`, { version: '1', worker: 'Mel' })
    expect(late.status).toBe(422)
    expect(late.text).toContain('changed in another window')
    expect(late.text).toContain('value="Mel"')
    expect(late.text).toContain('name="version" value="2"')
    expect((await send(`${HERE}/questions/worker`, { version: '2', worker: 'Mel' })).status).toBe(
      303,
    )
  })
  test('a price with a gap in its dates says which days, and is not published', async () => {
    await answerAll()
    await havePapers()
    await answer('prices', {
      ...{ ratio: '1:1', price: '45', 'from-day': '1', 'from-month': '3', 'from-year': '2027' },
      ...{ 'to-day': '30', 'to-month': '6', 'to-year': '2027' },
    })
    await answer('prices', { ratio: '1:1', price: '46', ...from('15', '7', '2027') })
    const days = 'Thursday 1 July 2027 to Wednesday 14 July 2027'
    expect((await ask(`${HERE}/questions/prices`)).text).toContain(days)
    const refused = await send(`${HERE}/preview`, {})
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(days)
    const removed = await send(`${HERE}/prices/remove`, {
      ...{ version: await version(), ratio: '1:1', from: '2027-07-15' },
    })
    expect(removed.status).toBe(303)
  })
  test('examples of prices follow the council’s costs, the place and the length', async () => {
    await answerAll()
    const { text } = await ask(`${HERE}/questions/prices`)
    // (18.40 / 3 + 2.30) x 2.5 hours, out of a building
    expect(text).toContain('£21.08')
    expect(text).toContain('2 hours 30 minutes')
  })
  test('papers that are missing are named, and it stays a draft', async () => {
    await answerAll()
    const { text } = await ask(`${HERE}/preview`)
    expect(text).toContain('DBS check')
    expect(text).toContain('Public liability insurance')
    expect(text).not.toContain('Publish this session')
    expect((await send(`${HERE}/preview`, {})).status).toBe(422)
  })
  test('six places cannot break even at £24.00, nine can, and six can at £31.00', async () => {
    const books = (price: string, places: string, fixed = '7200', variable = '6') =>
      ask(
        `${HERE}/break-even?fixed=${fixed}&price=${price}&variable=${variable}&weeks=48&places=${places}`,
      )
    const six = await books('24.00', '6')
    expect(six.text).toContain('It pays for itself at 400 attendances a year.')
    expect(six.text).toContain('6 places cannot break even; 9 can, or price £31.00 at 6 places.')
    expect((await books('24', '9')).text).toContain('9 places can break even')
    expect((await books('31', '6')).text).toContain('6 places can break even: 6 would do.')
    expect((await books('20', '4', '3500', '4.50')).text).toContain(
      '4 places cannot break even; 5 can',
    )
    expect((await books('six', '6')).status).toBe(422)
  })
  test('belongs to its provider alone, and the pages are guarded', async () => {
    const other = readerOf({ roles: ['micro-provider'], provider: 2 })
    expect((await ask(HERE, other)).status).toBe(404)
    expect((await ask(HERE, readerOf({ roles: ['support-worker'], provider: 1 }))).status).toBe(404)
    expect((await ask(`${HERE}/questions/shoe-size`)).status).toBe(404)
    expect(unguarded(setUpRoutes(platform))).toEqual([])
  })
  test('each question takes three queries, and the list two', async () => {
    expect(await queriesOf(() => ask(`${HERE}/questions/worker`))).toHaveLength(3)
    expect(await queriesOf(() => ask('/my-sessions'))).toHaveLength(2)
    expect(await queriesOf(() => ask(`${HERE}/preview`))).toHaveLength(4)
  })
  test('is thrown away once', async () => {
    expect((await send(`${HERE}/drop`, {})).status).toBe(303)
    expect((await send(`${HERE}/drop`, {})).status).toBe(303)
    expect((await ask('/my-sessions')).text).not.toContain('without a name')
  })
})

describe('photos of a session', () => {
  const picture = async (withGps = false) => {
    const made = sharp({
      create: { width: 60, height: 40, channels: 3, background: '#a52' },
    }).jpeg()
    const gps = { GPSLatitude: '52/1 3/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '2/1 15/1 0/1' }
    const bytes = await (withGps ? made.withExif({ IFD3: gps }) : made).toBuffer()
    return new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' })
  }
  const photos = `${HERE}/questions/photos`
  const said = { wordsEn: 'The way in', wordsCy: 'Y ffordd i mewn', people: 'no', consent: '' }

  test('are kept once, without where they were taken, and shown to those who are signed in', async () => {
    const sent = await picture(true)
    expect((await sharp(await sent.arrayBuffer()).metadata()).exif).toBeDefined()
    expect((await send(photos, { photo: sent, ...said })).status).toBe(303)
    expect((await send(photos, { photo: sent, ...said })).status).toBe(303)
    const rows = await everything().selectFrom('offer_photo').selectAll().execute()
    expect(rows).toHaveLength(1)
    const kept = await everything().selectFrom('file_bytes').select('content').executeTakeFirst()
    expect((await sharp(kept?.content).metadata()).exif).toBeUndefined()
    const at = `/offer-photos/${rows[0]?.id}`
    expect((await ask(at)).status).toBe(200)
    // Nobody else sees it while it is a draft.
    expect((await ask(at, readerOf({ roles: ['hub-manager'], provider: 2 }))).status).toBe(404)
    expect((await send(`${HERE}/photos/${rows[0]?.id}/remove`, {})).status).toBe(303)
    expect((await ask(at)).status).toBe(404)
  })
  test('that are none, say nothing, or show people who were not asked are refused in words', async () => {
    const none = await send(photos, { photo: new Blob(['%PDF-1.7']), ...said })
    expect(none.status).toBe(422)
    expect(none.text).toContain('We cannot read this file as a photo')
    expect(none.text).toContain('value="The way in"')
    const asked = await send(photos, { photo: await picture(), ...said, people: 'yes' })
    expect(asked.text).toContain('Say who agreed to be on it, and how')
    const silent = await send(photos, { photo: await picture(), ...said, wordsEn: '', wordsCy: '' })
    expect(silent.text).toContain('Say what it shows')
    const huge = await send(photos, {
      photo: new Blob([new Uint8Array(16 * 1024 * 1024)]),
      ...said,
    })
    expect(huge.text).toContain('The photo is too big')
  })
})
