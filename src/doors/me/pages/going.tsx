import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardButton, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import {
  MediaFields,
  type MediaForm,
  mediaErrors,
  WITH_FILES,
} from '#lives/media/parts/media-fields.tsx'
import { SentMedia } from '#lives/media/parts/sent-media.tsx'
import { levelWords, planWords } from '#weeks/plans/my-plan-words.ts'
import { LEVELS } from '#weeks/plans/plan-outcome.ts'
import { PURPOSE_PICTURES } from '#weeks/plans/plan-pictures.ts'
import { STANDINGS, type Standing } from '#weeks/plans/progress.ts'
import type { OutcomeStory, ProgressShown } from '#weeks/plans/progress-queries.ts'
import { standingCards, goingWords as words } from '../going-words.ts'
import { WantedRow } from '../parts/wanted-row.tsx'
import { mePaths } from '../paths.ts'

const { Radios, Textarea } = govuk

type ListProps = { readonly frame: Frame; readonly stories: readonly OutcomeStory[] }

/** Each thing that I want, with a way to show how it goes. */
export function GoingsPage({ frame, stories }: ListProps) {
  const { view } = frame
  const title = words.title(view)
  return (
    <Page frame={frame} title={title} back={{ href: mePaths.plan.to() }}>
      <h1 class="govuk-heading-l">{title}</h1>
      {stories.length === 0 && <p class="govuk-body">{words.none(view)}</p>}
      <Rows>
        {stories.map((story) => (
          <WantedRow view={view} story={story} />
        ))}
      </Rows>
    </Page>
  )
}

export type GoingField = 'level' | 'words'
export type GoingModel = {
  readonly frame: Frame
  readonly story: OutcomeStory
  readonly form: Form<GoingField>
  readonly media: MediaForm
  /** What is wrong with the whole, such as that nothing was shown. */
  readonly refused?: string | undefined
}

const STANDING_PICTURES: Readonly<Record<Standing, PictureKey>> = {
  ...{ met: 'yes', moving: 'good', stuck: 'all-right', 'no-longer-wanted': 'no' },
}

/** One thing that I want: a photo, my voice or my words, and how it goes. */
export function GoingPage({ frame, story, form, media, refused }: GoingModel) {
  const { view } = frame
  const { outcome, progress } = story
  const isPictures = view.seeing === 'pictures'
  const title = words.title(view)
  return (
    <Page
      frame={frame}
      title={title}
      back={{ href: mePaths.plan.to() }}
      errors={[
        ...(refused ? [{ text: refused, href: '#photo' }] : []),
        ...errorList(form),
        ...mediaErrors(view, media),
      ]}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Rows>
        <Row picture={<Picture of={PURPOSE_PICTURES[outcome.purpose]} size={128} />}>
          <p class="govuk-body">{planWords.myWords(view, { words: outcome.words })}</p>
        </Row>
      </Rows>
      <form
        method="post"
        action={mePaths.going.to({ threadId: outcome.threadId })}
        novalidate
        {...WITH_FILES}
      >
        <h2 class="govuk-heading-m">{words.showUs(view)}</h2>
        <MediaFields {...{ view, media }} asksWords={false} />
        {!isPictures && <WordsAndLevel view={view} form={form} />}
        <h2 class="govuk-heading-m">{words.choose(view)}</h2>
        <Choices>
          {STANDINGS.map((one) => (
            <CardButton
              name="standing"
              value={one}
              picture={<Picture of={STANDING_PICTURES[one]} size={96} />}
              label={standingCards[one](view)}
            />
          ))}
        </Choices>
      </form>
      {!isPictures && progress.length > 0 && <Before view={view} progress={progress} />}
    </Page>
  )
}

const WordsAndLevel = ({
  view,
  form,
}: {
  readonly view: View
  readonly form: Form<GoingField>
}) => (
  <>
    <Textarea
      {...field(form, 'words')}
      rows="3"
      label={{ text: words.words(view), classes: 'govuk-label--s' }}
    />
    <Radios
      {...choice(form, 'level')}
      fieldset={{ legend: { text: words.level(view), classes: 'govuk-fieldset__legend--s' } }}
      items={LEVELS.map((level) => ({ value: String(level), text: levelWords[level](view) }))}
    />
  </>
)

const MOST_BEFORE = 5
type BeforeProps = { readonly view: View; readonly progress: readonly ProgressShown[] }

const Before = ({ view, progress }: BeforeProps) => (
  <>
    <h2 class="govuk-heading-m">{words.before(view)}</h2>
    {progress.slice(0, MOST_BEFORE).map((one) => (
      <section class="gd-statement">
        <p class="govuk-body">
          {words.lastTime(view, { day: sayTheDay(view, one.seenOn) })}{' '}
          {standingCards[one.standing](view)}
          {': '}
          {levelWords[one.level](view)}.
        </p>
        {one.words !== '' && (
          <p class="govuk-body">{planWords.myWords(view, { words: one.words })}</p>
        )}
        {one.media.length > 0 && <SentMedia view={view} media={one.media} />}
      </section>
    ))}
  </>
)
