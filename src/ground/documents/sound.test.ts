import { describe, expect, test } from 'vitest'
import { mp3Of, mp4Of, oggOf, wavOf, webmOf } from '#test/sounds.ts'
import { readSound } from './sound.ts'

describe('a recording', () => {
  test.each([
    ['audio/wav', wavOf],
    ['audio/ogg', oggOf],
    ['audio/webm', webmOf],
    ['audio/mp4', mp4Of],
    ['audio/mpeg', mp3Of],
  ] as const)('of %s is known by what it holds, with its length', (mediaType, of) => {
    for (const seconds of [2, 301])
      expect(readSound(of(seconds))).toMatchObject({ ok: true, value: { mediaType, seconds } })
  })
  test('is kept as it was sent', () => {
    const sent = wavOf(1.2)
    expect(readSound(sent)).toEqual({
      ok: true,
      value: { content: sent, mediaType: 'audio/wav', seconds: 2 },
    })
  })
  test('of a phone that stopped half way has no length, and is no worse for it', () => {
    expect(readSound(mp4Of(0))).toEqual({
      ok: true,
      value: { content: mp4Of(0), mediaType: 'audio/mp4' },
    })
  })
  test('is no film, by whatever name', () => {
    for (const film of [webmOf(3, 'V_VP8 A_OPUS'), mp4Of(3, ['soun', 'vide'], 'isom')])
      expect(readSound(film)).toEqual({ ok: false, refusal: { kind: 'a-film' } })
  })
  test('is nothing else: no page, no picture, nothing of which browsers play no sound', () => {
    const others = [
      ...[Buffer.from('<html>'), Buffer.alloc(0), Buffer.from('%PDF-1.7')],
      ...[mp4Of(3, ['pict'], 'heic'), mp4Of(3, ['soun'], '3gp4')],
    ]
    for (const other of others)
      expect(readSound(other)).toEqual({ ok: false, refusal: { kind: 'not-a-recording' } })
  })
})
