import type { Random } from '#ground/kernel/random.ts'
import type { Slot } from './slots.ts'

/** How to communicate with me, in the person's words (DAPB1605: identify, record, flag). */
export function communicationOf(random: Random, slot: Slot): string {
  const words = slot.language === 'cy' ? CY : EN
  const first = slot.device
    ? slot.signs
      ? words.both
      : words.device
    : slot.signs
      ? words.signs
      : random.pick(slot.seeing === 'pictures' ? words.pictures : words.plain)
  return `${first} ${random.pick(words.also)}`
}

const EN = {
  both: 'I sign and I talk with my tablet.',
  device: 'I talk with my tablet. It is always with me.',
  signs: 'I use Makaton and short sentences.',
  pictures: [
    'Show me photos or symbols.',
    'I say a few words. Pictures help me choose.',
    'I point at what I want. Offer me two things.',
  ],
  plain: [
    'Use short sentences and plain words.',
    'I understand most things if you speak slowly.',
    'I like to talk. Ask me first, not my carer.',
    'I read big print. Say it as well.',
  ],
  also: [
    'Give me time.',
    'Look at me when you speak.',
    'Say my name first.',
    'Tell me what happens next.',
    'Please ask me one thing at a time.',
    'A quiet place helps me.',
  ],
} as const

const CY = {
  both: 'Rwy’n arwyddo ac yn siarad â’m llechen.',
  device: 'Rwy’n siarad â’m llechen. Mae hi gyda fi bob amser.',
  signs: 'Rwy’n defnyddio Makaton a brawddegau byr.',
  pictures: [
    'Dangoswch luniau neu symbolau i mi.',
    'Rwy’n dweud ychydig eiriau. Mae lluniau’n help i mi ddewis.',
    'Rwy’n pwyntio at yr hyn rwy’n ei hoffi. Cynigiwch ddau beth i mi.',
  ],
  plain: [
    'Siaradwch Gymraeg â fi, mewn brawddegau byr.',
    'Rwy’n deall y rhan fwyaf os siaradwch chi’n araf.',
    'Rwy’n hoffi siarad. Gofynnwch i mi yn gyntaf.',
    'Rwy’n darllen print mawr. Dywedwch y geiriau hefyd.',
  ],
  also: [
    'Rhowch amser i mi.',
    'Edrychwch arna i wrth siarad.',
    'Dywedwch fy enw yn gyntaf.',
    'Dywedwch wrthyf beth sy’n digwydd nesaf.',
    'Gofynnwch un peth ar y tro.',
    'Mae lle tawel yn help i mi.',
  ],
} as const
