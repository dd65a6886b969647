import { beforeEach, describe, expect, test } from 'vitest'
import { everything, queriesOf, testPlatform } from '#test/platform.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import { aSession, haveAccount, haveCounty, idOf, lay, NOW } from '#test/staff-scene.ts'
import { paperRoutes } from './paper-routes.tsx'

const JOAN = 7
const platform = testPlatform({ now: NOW })
const joan = readerOf({ roles: ['micro-provider'], provider: JOAN })
const claire = readerOf({ roles: ['commissioner'], account: 2 })
const request = async (address: string, fields?: Record<string, string | Blob>, reader = joan) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields ?? {})) form.set(name, value)
  const sent = fields ? { method: 'POST', body: form } : {}
  const answer = await asReader(reader, paperRoutes(platform)).request(address, sent)
  const text = (await answer.clone().text()).replaceAll('&#39;', '’')
  return { status: answer.status, text, to: answer.headers.get('location') ?? '', answer }
}
const paperId = (n: number) => idOf('answer', 700 + n)
const on = (name: string, day: string) => {
  const [y = '', m = '', d = ''] = day.split('-')
  return { [`${name}-day`]: d, [`${name}-month`]: m, [`${name}-year`]: y }
}
const insurance = (given: Record<string, string | Blob> = {}) => ({
  ...{ id: paperId(1), covers: '5,000,000', number: 'PL 20418' },
  ...on('issuedOn', '2027-01-01'),
  ...on('expiresOn', '2027-12-31'),
  ...given,
})
const send = '/my-papers/send'

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await haveAccount(2)
  const micro = { kind: 'micro', personal_care: false, routes: ['direct-payment'] }
  await lay('provider', [
    { id: idOf('provider', JOAN), reference: 'P7', name: 'Allotment', ...micro },
  ])
  await lay('session', [aSession(1, { provider_id: idOf('provider', JOAN) })])
})

const accepted = (n: number, kind: string, given: Record<string, unknown>) =>
  lay('provider_paper', [
    {
      ...{ id: paperId(n), provider_id: idOf('provider', JOAN), kind, holder: 'Joan', number: '' },
      ...{ state: 'accepted', refused_because: '', sent_at: NOW.toISOString(), version: 2 },
      ...{ from_file: false, ...given },
    },
  ])

describe('my papers', () => {
  test('say in one line what is missing, and that nobody new is offered a place until then', async () => {
    const { text } = await request('/my-papers')
    expect(text).toContain(
      'Missing: Identity, DBS certificate, Public liability insurance and Safeguarding training.',
    )
    expect(text).toContain('Personal care: no. You are not matched with people who need it.')
    const welsh = readerOf({ roles: ['micro-provider'], provider: JOAN, language: 'cy' })
    expect((await request('/my-papers', undefined, welsh)).text).toContain('Ar goll: Hunaniaeth')
  })
  test('say sixty days before what ends, and the day before that it ends tomorrow', async () => {
    await accepted(1, 'identity', {})
    await accepted(2, 'dbs', { expires_on: '2027-05-01' })
    await accepted(3, 'insurance', { expires_on: '2027-03-02', holder: '' })
    await accepted(4, 'safeguarding-training', { expires_on: '2027-02-28' })
    const { text } = await request('/my-papers')
    expect(text).toContain('Public liability insurance ends tomorrow, Tuesday 2 March 2027.')
    expect(text).toContain('Safeguarding training ended on Sunday 28 February 2027.')
    expect(text).toContain('Until Saturday 1 May 2027 (Joan)')
    expect(text).not.toContain('DBS certificate ends')
  })
  test('are sent with a PDF from a phone, once, and count when somebody at the council accepts them', async () => {
    const file = new File(['%PDF-1.7 a certificate'], 'cert.pdf', { type: 'application/pdf' })
    expect(await request(`${send}/insurance`, insurance({ file }))).toMatchObject({
      ...{ status: 303, to: '/my-papers?sent' },
    })
    expect((await request(`${send}/insurance`, insurance({ file }))).status).toBe(303)
    const mine = (await request('/my-papers?sent')).text
    expect(mine).toContain('Sent. Somebody at the council looks at it.')
    expect(mine).toContain('Sent, waiting to be checked')
    const list = (await request('/papers-of-providers', undefined, claire)).text
    expect(list).toContain('Allotment')
    const one = `/papers-of-providers/providers/${idOf('provider', JOAN)}`
    const page = (await request(one, undefined, claire)).text
    expect(page).toContain('£5,000,000.00')
    const decide = `/papers-of-providers/${paperId(1)}`
    const yes = { to: 'accepted', version: '1', because: '' }
    expect(await request(decide, yes, claire)).toMatchObject({ status: 303, to: one })
    expect((await request(decide, yes, claire)).status).toBe(303)
    const opened = (await request(`/papers-of-providers/${paperId(1)}/file`)).answer
    expect(opened.headers.get('content-disposition')).toBe('attachment; filename="insurance.pdf"')
    const actions = (await audited()).map(({ action }) => action)
    expect(actions.toSorted()).toEqual(['paper accepted', 'paper sent'])
  })
  test('that are wrong say where and why, and keep what was typed', async () => {
    const bad = async (
      given: Record<string, string | Blob>,
      complaint: string,
      kind = 'insurance',
    ) => {
      const { status, text } = await request(`${send}/${kind}`, insurance(given))
      expect([status, text.includes(complaint), text.includes('PL 20418')]).toEqual([
        422,
        true,
        true,
      ])
    }
    await bad(on('expiresOn', '2027-02-30'), 'Enter a real date')
    await bad(on('expiresOn', '2026-12-31'), 'The last day comes before the first')
    await bad(
      { ...on('issuedOn', '2026-01-01'), ...on('expiresOn', '2027-02-28') },
      'has ended already',
    )
    await bad(
      { 'expiresOn-day': '', 'expiresOn-month': '', 'expiresOn-year': '' },
      'Write its last day',
    )
    await bad({ covers: 'five million' }, 'Write pounds')
    await bad({ file: new File(['<html>'], 'a.pdf') }, 'not a photo or a PDF')
    await bad({ file: new File([new Uint8Array(16 * 1024 * 1024)], 'a.jpg') }, 'too big')
    await bad({}, 'Write the worker’s name', 'dbs')
    expect(await everything().selectFrom('provider_paper').select('id').execute()).toEqual([])
  })
  test('are nobody else’s: another provider opens none of them, and takes none back', async () => {
    const file = new File(['%PDF-1.7 x'], 'cert.pdf')
    await request(`${send}/insurance`, insurance({ file }))
    const other = readerOf({ roles: ['hub-manager'], provider: 1 })
    expect(
      (await request(`/papers-of-providers/${paperId(1)}/file`, undefined, other)).status,
    ).toBe(404)
    expect((await request(`/my-papers/${paperId(1)}/take-back`, {}, other)).status).toBe(404)
    expect((await request('/papers-of-providers', undefined, joan)).status).toBe(404)
    expect(
      (await request('/my-papers', undefined, readerOf({ roles: ['hub-manager'] }))).status,
    ).toBe(404)
    expect((await request(`/my-papers/${paperId(1)}/take-back`, {})).status).toBe(303)
    expect((await request('/my-papers')).text).toContain('Nothing has been sent.')
  })
})

describe('checking papers', () => {
  const decide = `/papers-of-providers/${paperId(1)}`
  test('a refusal needs a reason, which the provider reads; too little cover is not accepted', async () => {
    await request(`${send}/insurance`, insurance({ covers: '2,000,000' }))
    const no = await request(decide, { to: 'refused', version: '1', because: ' ' }, claire)
    expect([no.status, no.text.includes('Say why it is refused')]).toEqual([422, true])
    const yes = await request(
      decide,
      { to: 'accepted', version: '1', because: 'Looks fine' },
      claire,
    )
    expect([yes.status, yes.text.includes('at least £5,000,000.00')]).toEqual([422, true])
    expect(yes.text).toContain('Looks fine')
    const stale = await request(decide, { to: 'refused', version: '0', because: 'x' }, claire)
    expect(stale.text).toContain('Somebody else decided on this paper meanwhile')
    await request(
      decide,
      { to: 'refused', version: '1', because: 'Two million is too little' },
      claire,
    )
    expect((await request('/my-papers')).text).toContain('Refused: Two million is too little')
  })
  test('the list takes three queries and one’s own page two', async () => {
    expect(await queriesOf(() => request('/papers-of-providers', undefined, claire))).toHaveLength(
      3,
    )
    expect(await queriesOf(() => request('/my-papers'))).toHaveLength(2)
  })
})
