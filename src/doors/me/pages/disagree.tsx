import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardButton, CardLink, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import { type ChallengePicture, PICTURES } from '#lives/challenges/challenge.ts'
import type { SeenChallenge } from '#lives/challenges/queries.ts'
import type { Media } from '#lives/media/media.ts'
import {
  KeptMedia,
  MediaFields,
  type MediaForm,
  mediaErrors,
  WITH_FILES,
} from '#lives/media/parts/media-fields.tsx'
import { SentMedia } from '#lives/media/parts/sent-media.tsx'
import { answerWords } from '../answer-words.ts'
import {
  aboutWords,
  type MayDisagreeAbout,
  pictureWords,
  disagreeWords as words,
} from '../disagree-words.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { mePaths } from '../paths.ts'
import { words as meWords } from '../words.ts'

const { Button, Textarea } = govuk

export type Saying = {
  readonly words: string
  readonly picture?: ChallengePicture | undefined
  readonly media?: readonly Media[]
}

type About = { readonly frame: Frame; readonly about: MayDisagreeAbout }

/** Saying that something is not right: by a picture, by voice or photo, or in one's own words. */
export function DisagreePage({
  frame,
  about,
  missing,
  words: typed = '',
  media,
  before = [],
}: About & {
  readonly missing?: string | undefined
  /** What was typed before something had to be mended. */
  readonly words?: string
  readonly media: MediaForm
  /** What they said before, newest first. */
  readonly before?: readonly SeenChallenge[]
}) {
  const { view } = frame
  const isPictures = view.seeing === 'pictures'
  const what = aboutWords[about](view)
  const errors = [
    ...(missing ? [{ text: missing, href: '#say' }] : []),
    ...mediaErrors(view, media),
  ]
  return (
    <Page frame={frame} title={words.title(view)} back={{ href: backOf(about) }} errors={errors}>
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      {!isPictures && <p class="govuk-body">{words.about(view, { what })}</p>}
      <p class="govuk-body">{words.goesOn(view)}</p>
      <form
        id="say"
        method="post"
        action={mePaths.disagree.to({ about })}
        novalidate
        {...WITH_FILES}
      >
        {/* Five pictures are all that a screen of pictures holds: what is sent goes with the one that is pressed. */}
        {isPictures && <MediaFields {...{ view, media }} asksWords={false} />}
        <h2 class="govuk-heading-m">{words.choose(view)}</h2>
        <Choices>
          {PICTURES.map((picture) => (
            <CardButton
              name="picture"
              value={picture}
              picture={<Picture of={picture} size={96} />}
              label={pictureWords[picture](view)}
            />
          ))}
        </Choices>
        {!isPictures && <OwnWords view={view} missing={missing} typed={typed} />}
        {!isPictures && (
          <>
            <SendMedia view={view} media={media} />
            <Button text={words.goOn(view)} />
          </>
        )}
      </form>
      {before.length > 0 && !isPictures && <Before view={view} before={before} />}
    </Page>
  )
}

type SendProps = { readonly view: View; readonly media: MediaForm }

const SendMedia = ({ view, media }: SendProps) => (
  <>
    <h2 class="govuk-heading-m">{words.orSend(view)}</h2>
    <MediaFields {...{ view, media }} asksWords={false} />
  </>
)

const MOST_BEFORE = 5

const Before = ({
  view,
  before,
}: {
  readonly view: View
  readonly before: readonly SeenChallenge[]
}) => (
  <>
    <h2 class="govuk-heading-m">{words.before(view)}</h2>
    <ul class="govuk-list">
      {before.slice(0, MOST_BEFORE).map(({ id, madeAt, words: what }) => (
        <li>
          <a class="govuk-link" href={mePaths.disagreed.to({ challengeId: id })}>
            {words.saidOn(view, {
              day: sayTheDay(view, dayOf(madeAt)),
              what: what || words.voiceSaid(view),
            })}
          </a>
        </li>
      ))}
    </ul>
  </>
)

type OwnProps = {
  readonly view: View
  readonly missing: string | undefined
  readonly typed: string
}

const OwnWords = ({ view, missing, typed }: OwnProps) => (
  <Textarea
    id="words"
    name="words"
    rows="4"
    value={typed}
    label={{ text: words.orWrite(view), classes: 'govuk-label--m' }}
    {...(missing && { errorMessage: { text: missing } })}
  />
)

const backOf = (about: MayDisagreeAbout): string =>
  about === 'budget' || about === 'charge' ? mePaths.money.to() : mePaths.plan.to()

/** Is this right? What the person says, and what will happen; alone or with somebody on their side. */
export function DisagreeCheckPage({
  frame,
  about,
  saying,
  refused,
}: About & { readonly saying: Saying; readonly refused?: string | undefined }) {
  const { view } = frame
  const isPictures = view.seeing === 'pictures'
  const { media = [] } = saying
  const title = answerWords.isThisRight(view)
  const errors = refused ? [{ text: refused, href: '#answer' }] : undefined
  return (
    <Page
      frame={frame}
      title={title}
      back={{ href: mePaths.disagree.to({ about }) }}
      errors={errors}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Rows>
        {(saying.words !== '' || saying.picture) && (
          <Line picture={saying.picture ?? 'talk'} text={sayWhat(view, saying)} />
        )}
        <Line picture="person" text={words.aManager(view)} />
      </Rows>
      {media.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.youSend(view)}</h2>
          <SentMedia view={view} media={media} />
        </>
      )}
      <form id="answer" method="post" action={mePaths.disagree.to({ about })} novalidate>
        <input type="hidden" name="words" value={saying.words} />
        {saying.picture && <input type="hidden" name="said" value={saying.picture} />}
        <KeptMedia waiting={media} />
        <Choices>
          <CardButton
            name="send"
            value="alone"
            picture={<Picture of="letter" size={96} />}
            label={isPictures ? words.sendShort(view) : words.send(view)}
          />
          <CardButton
            name="send"
            value="with-advocate"
            picture={<Picture of="people" size={96} />}
            label={isPictures ? words.sendWithHelpShort(view) : words.sendWithHelp(view)}
          />
          <CardLink
            href={backOf(about)}
            picture={<Picture of="change" size={96} />}
            label={answerWords.goBack(view)}
          />
        </Choices>
      </form>
    </Page>
  )
}

const sayWhat = (view: View, { words: own, picture }: Saying): string =>
  own !== ''
    ? words.youSay(view, { words: own })
    : words.youChose(view, { picture: pictureWords[picture ?? 'wrong'](view) })

const Line = ({ picture, text }: { readonly picture: PictureKey; readonly text: string }) => (
  <Row picture={<Picture of={picture} size={128} />}>
    <p class="govuk-body">{text}</p>
  </Row>
)

export type Told = {
  readonly handler?: string | undefined
  readonly answerBy: Day
  readonly wantsAdvocate: boolean
  readonly ombudsman: 'LGSCO' | 'PSOW'
  /** The answer, once there is one. */
  readonly answer?: string | undefined
  /** The photos and recordings that they sent. */
  readonly media: readonly Media[]
}

/** What happens next, who answers, and where else to go. */
export function DisagreeDonePage({ frame, told }: { readonly frame: Frame; readonly told: Told }) {
  const { view } = frame
  const day = sayTheDay(view, told.answerBy)
  const answer =
    told.answer !== undefined
      ? words.answered(view, { answer: told.answer })
      : told.handler
        ? words.answerBy(view, { name: told.handler, day })
        : words.answerBySomebody(view, { day })
  const ombudsman = words[told.ombudsman](view)
  return (
    <Page frame={frame} title={words.done(view)} back={{ href: mePaths.myWeek.to() }}>
      <h1 class="govuk-heading-l">{words.done(view)}</h1>
      <Rows>
        <Line picture="letter" text={answer} />
        {told.wantsAdvocate && <Line picture="people" text={words.someoneOnSide(view)} />}
        {view.seeing !== 'pictures' && (
          <Line picture="help" text={words.notHappyWithAnswer(view, { ombudsman })} />
        )}
      </Rows>
      {told.media.length > 0 && <SentMedia view={view} media={told.media} />}
      <Choices>
        <CardLink
          href={mePaths.myWeek.to()}
          picture={<Picture of="week" size={96} />}
          label={meWords.myWeek(view)}
        />
        <TalkCard view={view} />
      </Choices>
    </Page>
  )
}
