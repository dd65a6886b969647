import { Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import type { AccessNeed, SensoryFact } from '#lives/people/person.ts'
import { needWords, sensoryWords } from '#weeks/fit/reason-words.ts'
import type { SessionSeen } from '#weeks/proposals/persons-week.ts'
import { findWords } from '../find-words.ts'

const OF_NEED = {
  'step-free': 'step-free',
  'changing-place': 'changing-place',
  hoist: 'wheelchair',
  'accessible-toilet': 'toilet',
  'quiet-room': 'quiet',
  'personal-care': 'person',
  signing: 'talk',
} as const satisfies Readonly<Record<AccessNeed, PictureKey>>

const OF_SENSE = {
  'loud-noise': 'noisy',
  'sudden-sounds': 'noisy',
  crowds: 'busy',
  'bright-lights': 'lights',
} as const satisfies Readonly<Record<SensoryFact, PictureKey>>

const COMPANY = {
  ordinary: findWords.ordinary,
  shared: findWords.shared,
  separate: findWords.separate,
} satisfies Readonly<Record<SessionSeen['company'], unknown>>

type LikeProps = { readonly view: View; readonly session: SessionSeen }

/** Noise, lights, crowds, ways in, toilets, and who else may come: what is known, and no more. */
export function WhatItIsLike({ view, session }: LikeProps) {
  const { has, exposes, company, languages } = session
  const rows: readonly (readonly [PictureKey, string])[] = [
    ...exposes.map(
      (fact) =>
        [OF_SENSE[fact], findWords.thereCanBe(view, { fact: sensoryWords[fact](view) })] as const,
    ),
    ...(exposes.length === 0 ? [['quiet', findWords.calm(view)] as const] : []),
    ...has.map(
      (need) => [OF_NEED[need], findWords.thereIs(view, { thing: needWords[need](view) })] as const,
    ),
    ['people', COMPANY[company](view)],
    ...(languages.includes('cy') ? [['talk', findWords.inWelsh(view)] as const] : []),
  ]
  return (
    <section>
      <h2 class="govuk-heading-m">{findWords.whatIsItLike(view)}</h2>
      <Rows>
        {rows.map(([picture, text]) => (
          <Row picture={<Picture of={picture} size={96} />}>
            <p class="govuk-body">{text}</p>
          </Row>
        ))}
      </Rows>
    </section>
  )
}
