import type { Block } from '#ground/documents/paper.ts'
import type { View } from '#ground/kernel/view.ts'
import { says } from '#ground/words/says.ts'

const words = {
  heading: says({ en: 'If you do not agree', cy: 'Os nad ydych yn cytuno' }),
  challenge: says({
    en: 'You can say so at any time, in any way that suits you. Your support goes on while it is looked at. You can have an independent advocate.',
    cy: 'Gallwch ddweud hynny unrhyw bryd, mewn unrhyw ffordd sy’n addas i chi. Bydd eich cymorth yn parhau tra bydd yn cael ei ystyried. Gallwch gael eiriolwr annibynnol.',
    easy: {
      en: 'You can tell us. Your support goes on.',
      cy: 'Gallwch ddweud wrthym. Bydd eich cymorth yn parhau.',
    },
  }),
  ENGLAND: says({
    en: 'If our answer does not put it right, you can go to the Local Government and Social Care Ombudsman.',
    cy: 'Os nad yw ein hateb yn unioni pethau, gallwch fynd at yr Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol.',
    easy: {
      en: 'The Local Government Ombudsman can help you too.',
      cy: 'Gall yr Ombwdsmon Llywodraeth Leol eich helpu hefyd.',
    },
  }),
  WALES: says({
    en: 'If our answer does not put it right, you can go to the Public Services Ombudsman for Wales.',
    cy: 'Os nad yw ein hateb yn unioni pethau, gallwch fynd at Ombwdsmon Gwasanaethau Cyhoeddus Cymru.',
    easy: {
      en: 'The Public Services Ombudsman for Wales can help you too.',
      cy: 'Gall Ombwdsmon Gwasanaethau Cyhoeddus Cymru eich helpu hefyd.',
    },
  }),
}

/** How to challenge, on every paper that tells of something decided; the Ombudsman of the nation by name. */
export function rightsOf(view: View, jurisdiction: 'ENGLAND' | 'WALES'): readonly Block[] {
  const [first, second] = [words.challenge(view), words[jurisdiction](view)]
  const heading = { kind: 'heading', text: words.heading(view) } as const
  if (view.seeing === 'standard')
    return [heading, { kind: 'text', text: first }, { kind: 'text', text: second }]
  return [
    heading,
    { kind: 'row', picture: 'talk', sentences: [first] },
    { kind: 'row', picture: 'help', sentences: [second] },
  ]
}
