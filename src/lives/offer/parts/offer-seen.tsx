import type { Child } from 'hono/jsx'
import type { Html } from '#ground/govuk/html.ts'
import { Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import type { AccessNeed, SensoryFact } from '#lives/people/person.ts'
import { needWords, sensoryWords } from '../access-words.ts'
import type { Ages, PhotoSeen } from '../offer-told.ts'
import { seenWords as words } from '../seen-words.ts'
import type { Company } from '../session.ts'
import { sessionPaths } from '../session-paths.ts'
import { sayAges } from './ages-said.ts'

/** A photo as whoever reads in a language hears of it. */
export const sayPhoto = (
  { language }: View,
  { wordsEn, wordsCy }: { readonly wordsEn: string; readonly wordsCy: string },
): string => (language === 'cy' && wordsCy !== '' ? wordsCy : wordsEn)

/** Real photos come before drawings. In the pictures view the first alone. */
export const OfferPhotos = ({
  view,
  photos,
  srcOf = ({ id: photoId }) => sessionPaths.photo.to({ photoId }),
}: {
  readonly view: View
  readonly photos: readonly PhotoSeen[]
  /** Where whoever reads may have it from; else for those who are signed in. */
  readonly srcOf?: ((photo: PhotoSeen) => string) | undefined
}) => (
  <div class="gd-media">
    {(view.seeing === 'pictures' ? photos.slice(0, 1) : photos).map((photo) => (
      <img
        class="gd-media__photo"
        src={srcOf(photo)}
        alt={sayPhoto(view, photo)}
        width={photo.width}
        height={photo.height}
        loading="lazy"
      />
    ))}
  </div>
)

export type About = {
  readonly aboutEn: string
  readonly aboutCy: string
  readonly aboutEasyEn: string
  readonly aboutEasyCy: string
}

/** What it is, in its provider's words: easy ones where they are, and in the other language rather than not at all. */
export function AboutOffer({ view, about }: { readonly view: View; readonly about: About }) {
  const { aboutEn, aboutCy, aboutEasyEn, aboutEasyCy } = about
  const isEasy = view.seeing !== 'standard'
  const own = view.language === 'cy' ? [aboutEasyCy, aboutCy] : [aboutEasyEn, aboutEn]
  const other = view.language === 'cy' ? [aboutEasyEn, aboutEn] : [aboutEasyCy, aboutCy]
  const first = (of: readonly string[]) =>
    (isEasy ? of : of.toReversed()).find((text) => text !== '')
  const said = first(own)
  const elsewhere = said ?? first(other)
  if (!elsewhere) return null
  const lang = said === undefined ? (view.language === 'cy' ? 'en' : 'cy') : undefined
  return (
    <section>
      <h2 class="govuk-heading-m">{words.whatIsIt(view)}</h2>
      {elsewhere.split(/\n+/).map((line) => (
        <p class="govuk-body" lang={lang}>
          {line}
        </p>
      ))}
    </section>
  )
}

type QuestionProps = {
  readonly picture: Html
  readonly asks: string
  readonly children: Child
}

/** One thing that somebody wants to know, with its picture on the left. */
export const Question = ({ picture, asks, children }: QuestionProps) => (
  <section>
    <h2 class="govuk-heading-m">{asks}</h2>
    <Rows>
      <Row picture={picture}>
        <p class="govuk-body">{children}</p>
      </Row>
    </Rows>
  </section>
)

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
  ordinary: words.ordinary,
  shared: words.shared,
  separate: words.separate,
} satisfies Readonly<Record<Company, unknown>>

type LikeProps = {
  readonly view: View
  readonly session: {
    readonly has: readonly AccessNeed[]
    readonly exposes: readonly SensoryFact[]
    readonly company: Company
    readonly languages: readonly ('en' | 'cy')[]
  }
  readonly ages?: Ages | undefined
}

/** Noise, lights, crowds, ways in, toilets, and who else may come, of which ages: what is known, and no more. */
export function WhatItIsLike({ view, session, ages }: LikeProps) {
  const { has, exposes, company, languages } = session
  const ofAge = ages && sayAges(view, ages)
  const rows: readonly (readonly [PictureKey, string])[] = [
    ...exposes.map(
      (fact) =>
        [OF_SENSE[fact], words.thereCanBe(view, { fact: sensoryWords[fact](view) })] as const,
    ),
    ...(exposes.length === 0 ? [['quiet', words.calm(view)] as const] : []),
    ...has.map(
      (need) => [OF_NEED[need], words.thereIs(view, { thing: needWords[need](view) })] as const,
    ),
    ['people', COMPANY[company](view)],
    ...(ofAge ? [['person', ofAge] as const] : []),
    ...(languages.includes('cy') ? [['talk', words.inWelsh(view)] as const] : []),
  ]
  return (
    <section>
      <h2 class="govuk-heading-m">{words.whatIsItLike(view)}</h2>
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
