import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { terms } from '#ground/words/terms.ts'
import { type MediaForm, mediaErrors } from '#lives/media/parts/media-fields.tsx'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { evidenceWords, goalWords, standingWords, progressWords as words } from '../follow-words.ts'
import { lifePaths } from '../life-paths.ts'
import { NoteForm, type ProgressField } from '../parts/note-form.tsx'
import type { OutcomeStory } from '../progress-queries.ts'

const { InsetText, SummaryList } = govuk

type GoalsProps = {
  readonly frame: Frame
  readonly flag: PersonFlag
  /** Whether the person lets those who support them see it. */
  readonly shares: boolean
  readonly stories: readonly OutcomeStory[]
}

/** What somebody is working on, for whoever supports them today: each with its level and what was seen last. */
export function GoalsPage({ frame, flag, shares, stories }: GoalsProps) {
  const { view } = frame
  const title = goalWords.title(view)
  return (
    <Page frame={frame} title={title} bar={<PersonBar view={view} flag={flag} />}>
      <h1 class="govuk-heading-l">{title}</h1>
      {!shares && <InsetText text={goalWords.notShared(view)} />}
      {shares && stories.length === 0 && <p class="govuk-body">{words.none(view)}</p>}
      {stories.map((story) => (
        <Goal view={view} flag={flag} story={story} />
      ))}
    </Page>
  )
}

type GoalProps = {
  readonly view: View
  readonly flag: PersonFlag
  readonly story: OutcomeStory
}

const Goal = ({ view, flag, story: { outcome, progress } }: GoalProps) => {
  const [last] = progress
  const href = lifePaths.goal.to({ personId: flag.id, threadId: outcome.threadId })
  return (
    <section>
      <h2 class="govuk-heading-m">{outcome.words}</h2>
      <p class="govuk-body">
        {goalWords.levels(view, {
          level: last?.level ?? outcome.level,
          wanted: outcome.wantedLevel,
        })}
      </p>
      {last && (
        <p class="govuk-hint">
          {words.by(view, { name: last.by, day: sayDay(view, last.seenOn) })}:{' '}
          {standingWords[last.standing](view)}. {evidenceWords[last.evidence](view)}. {last.words}
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={href}>
          {words.write(view)}
          <span class="govuk-visually-hidden">: {outcome.words}</span>
        </a>
      </p>
    </section>
  )
}

type OneProps = Omit<GoalsProps, 'shares' | 'stories'> & {
  readonly story: OutcomeStory
  /** Whether the person lets photos be taken. */
  readonly takesPhotos: boolean
  readonly media: MediaForm
  readonly form: Form<ProgressField>
}

/** One thing that somebody is working on, and the form for what was seen today. */
export function GoalPage({ frame, flag, story, takesPhotos, media, form }: OneProps) {
  const { view } = frame
  const { outcome, progress } = story
  const of = { personId: flag.id }
  const levels = [
    [words.level(view), String(progress[0]?.level ?? outcome.level)],
    [words.wanted(view), String(outcome.wantedLevel)],
  ] as const
  return (
    <Page
      frame={frame}
      title={outcome.words}
      bar={<PersonBar view={view} flag={flag} />}
      back={{ href: lifePaths.goals.to(of), text: terms.back(view) }}
      errors={[...errorList(form), ...mediaErrors(view, media)]}
    >
      <h1 class="govuk-heading-l">{outcome.words}</h1>
      <SummaryList rows={levels.map(([key, text]) => ({ key: { text: key }, value: { text } }))} />
      {!takesPhotos && <InsetText text={goalWords.noPhotos(view)} />}
      <NoteForm
        {...{ view, form }}
        media={takesPhotos ? media : undefined}
        action={lifePaths.goal.to({ ...of, threadId: outcome.threadId })}
      />
    </Page>
  )
}
