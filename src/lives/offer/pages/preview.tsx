import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { Clock, Picture } from '#ground/words/picture.tsx'
import type { Draft } from '../draft.ts'
import type { SetUp } from '../draft-queries.ts'
import type { NotYet } from '../draft-session.ts'
import { draftWords } from '../draft-words.ts'
import type { PhotoSeen } from '../offer-told.ts'
import { AboutOffer, OfferPhotos, Question, WhatItIsLike } from '../parts/offer-seen.tsx'
import {
  pictureOfActivity,
  type Rhythmic,
  sayCosts,
  sayRhythm,
  sayTaster,
} from '../parts/rhythm-said.ts'
import { previewWords as words } from '../preview-words.ts'
import { seenWords } from '../seen-words.ts'
import { sessionPaths } from '../session-paths.ts'
import { sayDraft } from './draft.tsx'
import { standard } from './question.tsx'
import { WhyNotYet } from './why-not-yet.tsx'

const { Button, WarningText } = govuk

export type PreviewModel = {
  readonly frame: Frame
  readonly draft: Draft
  readonly setUp: SetUp
  readonly photos: readonly PhotoSeen[]
  /** How it is looked at, which is not how the provider reads. */
  readonly as: View
  readonly notYet: readonly NotYet[]
}

const WAYS: readonly View[] = (['standard', 'easy', 'pictures'] as const).flatMap((seeing) => [
  { seeing, language: 'en' as const },
  { seeing, language: 'cy' as const },
])

const isSame = (a: View, b: View): boolean => a.seeing === b.seeing && a.language === b.language

/** The session as a person will meet it, in each view and language; what is still missing; and the button. */
export function PreviewPage(model: PreviewModel) {
  const { frame, draft, as, notYet } = model
  const view = standard(frame)
  const title = seenWords.preview(view)
  const draftId = draft.id
  return (
    <Page
      frame={frame}
      title={title}
      current={sessionPaths.list.to()}
      back={{ href: sessionPaths.draft.to({ draftId }), text: draftWords.backToTasks(view) }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <nav aria-label={words.ways(view)}>
        <ul class="govuk-list gd-filter-tags">
          {WAYS.map((way) => (
            <li>
              <a
                class={isSame(way, as) ? 'govuk-link govuk-!-font-weight-bold' : 'govuk-link'}
                href={`${sessionPaths.preview.to({ draftId })}?as=${way.seeing}&in=${way.language}`}
                aria-current={isSame(way, as) ? 'true' : undefined}
              >
                {words[`${way.seeing}-${way.language}`](view)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class={`gd-preview gd-seeing-${as.seeing}`} lang={as.language}>
        <Seen {...model} />
      </div>
      <ToPublish view={view} draftId={draftId} notYet={notYet} />
    </Page>
  )
}

function Seen({ as, draft, setUp, photos }: PreviewModel) {
  const { answers } = draft
  const activity = setUp.activities.find(({ key }) => key === answers.activity)
  const place = setUp.places.find(({ id }) => id === answers.place)
  const placeName = answers.place === 'new' ? answers.newName : place?.name
  const { has = [], exposes = [], company, languages = [], youngest, oldest = null } = answers
  const isShort = as.seeing === 'pictures'
  return (
    <>
      <p class="govuk-heading-l">{sayDraft(as, answers)}</p>
      {photos.length > 0 ? (
        <OfferPhotos view={as} photos={photos} />
      ) : (
        <Picture of={pictureOfActivity(activity?.picture)} size={160} />
      )}
      {!isShort && (
        <AboutOffer
          view={as}
          about={{
            ...{ aboutEn: answers.aboutEn ?? '', aboutCy: answers.aboutCy ?? '' },
            ...{ aboutEasyEn: answers.aboutEasyEn ?? '', aboutEasyCy: answers.aboutEasyCy ?? '' },
          }}
        />
      )}
      {isShort ? (
        <Rows>
          {isTimed(answers) && (
            <Row picture={<Clock at={answers.starts} size={128} />}>
              <p class="govuk-body">{sayRhythm(as, answers)}</p>
            </Row>
          )}
          {placeName && (
            <Row picture={<Picture of="place" size={128} />}>
              <p class="govuk-body">{placeName}</p>
            </Row>
          )}
        </Rows>
      ) : (
        <>
          {isTimed(answers) && (
            <Question
              picture={<Clock at={answers.starts} size={128} />}
              asks={seenWords.whenIsIt(as)}
            >
              {sayRhythm(as, answers)}
            </Question>
          )}
          {placeName && (
            <Question picture={<Picture of="place" size={128} />} asks={seenWords.whereIsIt(as)}>
              {place
                ? `${placeName}, ${as.language === 'cy' ? place.areaCy : place.areaEn}`
                : placeName}
            </Question>
          )}
          {company && (
            <WhatItIsLike
              view={as}
              session={{ has, exposes, company, languages }}
              ages={youngest === undefined ? undefined : { youngest, oldest }}
            />
          )}
          {answers.worker && (
            <Question picture={<Picture of="person" size={128} />} asks={seenWords.whoRunsIt(as)}>
              {seenWords.runBy(as, { worker: answers.worker, provider: setUp.provider.name })}
            </Question>
          )}
        </>
      )}
      {(answers.prices ?? []).length > 0 && (
        <Question picture={<Picture of="money" size={128} />} asks={seenWords.whatCost(as)}>
          {sayCosts(as, answers.prices ?? [])} {sayTaster(as, answers)}
        </Question>
      )}
    </>
  )
}

const isTimed = (answers: Draft['answers']): answers is Draft['answers'] & Rhythmic =>
  answers.weekday !== undefined &&
  answers.starts !== undefined &&
  answers.ends !== undefined &&
  answers.everyWeeks !== undefined

type ToPublishProps = {
  readonly view: View
  readonly draftId: string
  readonly notYet: readonly NotYet[]
}

function ToPublish({ view, draftId, notYet }: ToPublishProps) {
  if (notYet.length === 0)
    return (
      <form method="post" action={sessionPaths.preview.to({ draftId })}>
        <h2 class="govuk-heading-m">{words.publishTitle(view)}</h2>
        <p class="govuk-body">{words.publishWhat(view)}</p>
        <Button text={words.publish(view)} preventDoubleClick />
      </form>
    )
  return (
    <section id="not-yet">
      <h2 class="govuk-heading-m">{words.notYet(view)}</h2>
      <WarningText text={words.staysDraft(view)} iconFallbackText={words.warning(view)} />
      <ul class="govuk-list govuk-list--bullet">
        {notYet.map((why) => (
          <li>
            <WhyNotYet view={view} draftId={draftId} why={why} />
          </li>
        ))}
      </ul>
    </section>
  )
}
