import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import type { Role } from '#ground/access/role.ts'
import { day } from '#ground/kernel/day.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import { aPerson, haveAccount, haveCounty, haveTies, idOf, lay, NOW } from '#test/staff-scene.ts'
import { latestDecided } from './queries.ts'
import { needsRoutes } from './routes.tsx'

const platform = testPlatform({ now: NOW })
const TODAY = day('2027-03-01')
const base = `/people/${idOf('person', 1)}/assessment`
type Form = Readonly<Record<string, string>>

const reader = (jurisdiction: 'ENGLAND' | 'WALES' = 'ENGLAND', role: Role = 'social-worker') => {
  const who = readerOf({ roles: [role], account: role === 'advocate' ? 2 : 1 })
  return { ...who, council: { ...who.council, jurisdiction } }
}
const app = (who = reader()) => asReader(who, needsRoutes(platform))
const see = async (address: string, who = reader()) => {
  const response = await app(who).request(address)
  return { status: response.status, text: await response.text() }
}
const post = (address: string, form: Form | URLSearchParams, who = reader()) =>
  app(who).request(address, { method: 'POST', body: new URLSearchParams(form) })
const version = async () => {
  const row = await everything()
    .selectFrom('assessment')
    .select('version')
    .where('state', '<>', 'decided')
    .executeTakeFirst()
  return String(row?.version ?? 0)
}
const fill = async (part: string, form: Form, who = reader()) =>
  post(`${base}/${part}`, new URLSearchParams({ ...form, version: await version() }), who)

const answers = (conditions: readonly string[], answer: string) =>
  Object.fromEntries(
    conditions.flatMap((c) => [
      [`answer-${c}`, answer],
      [`evidence-${c}`, `Seen on a visit: ${c}`],
    ]),
  )
const WAYS = ['not-without-help', 'distress', 'danger', 'much-longer']
const WELSH = ['arises', 'relates', 'cannot-meet', 'unlikely']

const said = { voice: 'person', how: 'picture', words: 'I want a job with animals', helpedBy: '' }

/** Everything that both nations ask for, but strengths and needs. */
async function talk(who = reader()): Promise<void> {
  await post(base, {}, who)
  await post(`${base}/words/hopes`, { ...said, pictures: 'work' }, who)
  const involvement = 'Priya and her mother came'
  await fill('involvement', { involvement, hasDifficulty: 'no' }, who)
  await fill('hours', { hours: '30', minutes: '15' }, who)
}
async function englishNeeds(answer = 'yes'): Promise<void> {
  for (const outcome of ['work-or-learning', 'community'])
    await fill(`needs/${outcome}`, {
      ...{ need: `Support with ${outcome}`, wellbeing: 'control' },
      ...answers(WAYS, answer),
    })
  await fill('whole', answers(['impairment', 'effect-on-wellbeing'], answer))
}

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await haveAccount(2)
  await lay('person', [aPerson(1), aPerson(2)])
  await haveTies(1, [1], { scopes: ['needs', 'week', 'plan'] })
})

describe('an assessment in England', () => {
  test('is filled in part by part, shared, agreed, decided and signed as it was read', async () => {
    await talk()
    await englishNeeds()
    const page = await see(`${base}/decide`)
    expect(page.text).toContain('Eligible: the council must meet these needs')
    expect((await fill('decide', { step: 'share' })).status).toBe(303)
    expect(
      (await fill('decide', { step: 'agree', how: 'She nodded at each picture' })).status,
    ).toBe(303)
    expect((await fill('decide', { step: 'decide' })).status).toBe(303)
    const decided = await latestDecided(everything(), severnshire, idOf('person', 1), TODAY)
    expect(decided).toMatchObject({ eligible: true, neededMinutes: 1815, decidedOn: TODAY })
    expect(decided?.eligibleNeeds.map((n) => n.outcome)).toEqual(['community', 'work-or-learning'])
    const signed = await see(`${base}/signed/${decided?.id}`)
    expect(signed.text).toContain('I want a job with animals')
    expect(signed.text).toContain('Signed by Account 1')
    const row = await everything().selectFrom('assessment').selectAll().executeTakeFirstOrThrow()
    expect(row.signed_hash).toMatch(/^[0-9a-f]{64}$/)
    expect((await audited()).map((a) => a.action)).toContain('assessment decided')
  })
  test('a new one starts as a copy of the last, and nothing is typed twice', async () => {
    await talk()
    await englishNeeds()
    await fill('decide', { step: 'share' })
    await fill('decide', { step: 'decide' })
    await post(base, {})
    expect((await see(`${base}/hours`)).text).toContain('value="30"')
    expect((await see(`${base}/words/hopes`)).text).toContain('I want a job with animals')
    expect((await see(`${base}/needs/community`)).text).toContain('Support with community')
    expect((await fill('decide', { step: 'decide' })).status).toBe(422)
  })
  test('lists what is missing as links, and is not shared while anything is', async () => {
    await post(base, {})
    const { text } = await see(`${base}/decide`)
    for (const part of ['words/strengths', 'words/hopes', 'involvement', 'hours', 'whole'])
      expect(text).toContain(`href="${base}/${part}"`)
    expect(text).not.toContain(`href="${base}/strengths"`)
    expect((await fill('decide', { step: 'share' })).status).toBe(422)
  })
  test('“not eligible” cannot be decided without advice (section 24)', async () => {
    await talk()
    await englishNeeds('no')
    expect((await fill('decide', { step: 'share' })).status).toBe(422)
    await fill('decide', { step: 'advice', advice: 'The café group is free and near' })
    expect((await fill('decide', { step: 'share' })).status).toBe(303)
    await fill('decide', { step: 'decide' })
    const decided = await latestDecided(everything(), severnshire, idOf('person', 1), TODAY)
    expect(decided).toMatchObject({ eligible: false, eligibleNeeds: [] })
  })
  test('of two tabs the second is told, and what it typed is kept', async () => {
    await talk()
    const old = await version()
    await fill('involvement', { involvement: 'The first tab', hasDifficulty: 'no' })
    const second = await post(`${base}/involvement`, { involvement: 'The second', version: old })
    const text = await second.text()
    expect(second.status).toBe(422)
    expect(text).toContain('Somebody else changed this assessment')
    expect(text).toContain('The second</textarea>')
  })
  test('a change after sharing asks for sharing again', async () => {
    await talk()
    await englishNeeds()
    await fill('decide', { step: 'share' })
    await fill('hours', { hours: '20', minutes: '' })
    expect((await fill('decide', { step: 'decide' })).status).toBe(422)
  })
  test('an answer without its evidence is refused on its own field', async () => {
    await talk()
    const sent = { need: 'Support', wellbeing: 'control', 'answer-danger': 'yes' }
    const response = await fill('needs/community', sent)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('href="#evidence-danger"')
  })
})

describe('an assessment in Wales', () => {
  const wales = reader('WALES')
  test('is not decided with empty strengths, and needs one need that meets four conditions', async () => {
    await talk(wales)
    const need = { need: 'Somebody beside him', wellbeing: 'control', ...answers(WELSH, 'yes') }
    await fill('needs/social-life', need, wales)
    const before = await fill('decide', { step: 'share' }, wales)
    expect(before.status).toBe(422)
    expect(await before.text()).toContain('Strengths (Wales: 2014 Act, code of practice part 3)')
    await fill('strengths', { strengths: 'He sings, and knows everybody in Rhos' }, wales)
    expect((await fill('decide', { step: 'share' }, wales)).status).toBe(303)
    expect((await fill('decide', { step: 'decide' }, wales)).status).toBe(303)
    const decided = await latestDecided(everything(), severnshire, idOf('person', 1), TODAY)
    expect(decided).toMatchObject({ jurisdiction: 'WALES', eligible: true })
  })
  test('has the Welsh outcomes and none of the English ones', async () => {
    await post(base, {}, wales)
    expect((await see(`${base}/needs/nutrition`, wales)).status).toBe(404)
    expect((await see(`${base}/needs/social-life`, wales)).status).toBe(200)
  })
})

describe('words', () => {
  test('keep the person’s and the advocate’s apart, and an advocate writes in no other voice', async () => {
    await post(base, {})
    const advocate = reader('ENGLAND', 'advocate')
    expect((await see(base, advocate)).status).toBe(404)
    await haveTies(2, [1], { kind: 'advocate', scopes: ['needs'] })
    await post(`${base}/words/worries`, { ...said, voice: 'person', pictures: 'noisy' }, advocate)
    await post(
      `${base}/words/worries`,
      { ...said, voice: 'advocate', words: 'He went quiet' },
      advocate,
    )
    const wrong = await post(`${base}/words/worries`, { ...said, voice: 'worker' }, advocate)
    expect(wrong.status).toBe(422)
    const kept = await everything()
      .selectFrom('assessment_statement')
      .select(['voice', 'words', 'pictures'])
      .orderBy('voice', 'desc')
      .execute()
    expect(kept.map((k) => [k.voice, k.pictures])).toEqual([
      ['person', ['noisy']],
      ['advocate', []],
    ])
  })
  test('nothing said and nothing chosen is refused', async () => {
    await post(base, {})
    const response = await post(`${base}/words/hopes`, { ...said, words: ' ' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Write the words, or choose a picture')
  })
})

describe('the pages', () => {
  test('are guarded, show nobody else’s record, and each takes a handful of queries', async () => {
    expect(unguarded(needsRoutes(platform))).toEqual([])
    expect((await see(`/people/${idOf('person', 2)}/assessment`)).status).toBe(404)
    expect((await see(base, reader('ENGLAND', 'family-carer'))).status).toBe(404)
    await talk()
    await englishNeeds()
    const sent = await queriesOf(() => see(`${base}/decide`))
    expect(sent.length).toBeLessThanOrEqual(7)
    expect((await queriesOf(() => see(base))).length).toBeLessThanOrEqual(6)
  })
})
