import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import {
  MediaFields,
  type MediaForm,
  mediaErrors,
  WITH_FILES,
} from '#lives/media/parts/media-fields.tsx'
import { SentMedia } from '#lives/media/parts/sent-media.tsx'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { aimShort, aimWords } from '../aim-words.ts'
import { evidenceWords, standingWords, progressWords as words } from '../follow-words.ts'
import { lifePaths } from '../life-paths.ts'
import { PlanPage } from '../parts/plan-page.tsx'
import { LEVELS } from '../plan-outcome.ts'
import { EVIDENCE, STANDINGS } from '../progress.ts'
import type { OutcomeStory, ProgressShown } from '../progress-queries.ts'
import { outcomeFormWords, placeWords } from '../worker-words.ts'

const { Button, Input, Radios, SummaryList, Textarea } = govuk

type ListProps = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly stories: readonly OutcomeStory[]
}

/** Each thing that the person wants, where it stands, and when it is next talked about (rule R45). */
export function ProgressPage({ frame, flag, stories }: ListProps) {
  const { view } = frame
  const title = words.title(view)
  return (
    <PlanPage {...{ frame, flag, title }}>
      <h1 class="govuk-heading-l">{title}</h1>
      {stories.length === 0 ? (
        <p class="govuk-body">{words.none(view)}</p>
      ) : (
        <Stories {...{ view, flag, stories }} />
      )}
    </PlanPage>
  )
}

const Stories = ({ view, flag, stories }: Omit<ListProps, 'frame'> & { readonly view: View }) => (
  <ScrollTable name={words.title(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-table__caption govuk-visually-hidden">{words.title(view)}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {[words.outcome, words.level, words.wanted, words.standing, words.next].map((heading) => (
            <th scope="col" class="govuk-table__header">
              {heading(view)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {stories.map(({ outcome, progress: [last], nextOn }) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <a
                class="govuk-link"
                href={lifePaths.outcome.to({ personId: flag.id, threadId: outcome.threadId })}
              >
                {outcome.words}
              </a>
            </th>
            <StackCell heading={words.level(view)}>{last?.level ?? outcome.level}</StackCell>
            <StackCell heading={words.wanted(view)}>{outcome.wantedLevel}</StackCell>
            <StackCell heading={words.standing(view)} isWords>
              {last ? standingWords[last.standing](view) : words.notSeen(view)}
            </StackCell>
            <StackCell heading={words.next(view)} isWords>
              {nextOn ? sayDay(view, nextOn) : '–'}
            </StackCell>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

export type ProgressField = 'level' | 'standing' | 'evidence' | 'words' | 'seenOn'
type OneProps = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly story: OutcomeStory
  /** Photos and recordings that came with the form so far. */
  readonly media: MediaForm
  readonly form: Form<ProgressField>
}

/** One outcome: the form for what was seen today, and its story. */
export function OutcomeProgressPage({ frame, flag, story, media, form }: OneProps) {
  const { view } = frame
  const { outcome, progress } = story
  return (
    <PlanPage
      {...{ frame, flag }}
      title={outcome.words}
      errors={[...errorList(form), ...mediaErrors(view, media)]}
    >
      <h1 class="govuk-heading-l">{outcome.words}</h1>
      <SummaryList
        rows={[
          [words.level(view), String(progress[0]?.level ?? outcome.level)] as const,
          [words.wanted(view), String(outcome.wantedLevel)] as const,
          [words.next(view), story.nextOn ? sayDay(view, story.nextOn) : '–'] as const,
          ...(outcome.aim ? [[aimShort(view), aimWords[outcome.aim](view)] as const] : []),
          [outcomeFormWords.place(view), placeWords[outcome.place](view)] as const,
        ].map(([key, text]) => ({ key: { text: key }, value: { text } }))}
      />
      <h2 class="govuk-heading-m">{words.write(view)}</h2>
      <NoteForm {...{ frame, flag, story, media, form }} />
      {progress.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.story(view)}</h2>
          <Told view={view} progress={progress} />
        </>
      )}
    </PlanPage>
  )
}

const NoteForm = ({ frame: { view }, flag, story, media, form }: OneProps) => (
  <form
    method="post"
    action={lifePaths.outcome.to({ personId: flag.id, threadId: story.outcome.threadId })}
    novalidate
    {...WITH_FILES}
  >
    <Radios
      {...choice(form, 'level')}
      classes="govuk-radios--inline govuk-radios--small"
      fieldset={{ legend: { text: words.levelAsked(view), classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: words.levelHint(view) }}
      items={LEVELS.map((level) => ({ value: String(level), text: String(level) }))}
    />
    <Radios
      {...choice(form, 'standing')}
      classes="govuk-radios--small"
      fieldset={{ legend: { text: words.standing(view), classes: 'govuk-fieldset__legend--s' } }}
      items={STANDINGS.map((one) => ({ value: one, text: standingWords[one](view) }))}
    />
    <Radios
      {...choice(form, 'evidence')}
      classes="govuk-radios--small"
      fieldset={{ legend: { text: words.evidence(view), classes: 'govuk-fieldset__legend--s' } }}
      items={EVIDENCE.map((one) => ({ value: one, text: evidenceWords[one](view) }))}
    />
    <Textarea {...field(form, 'words')} label={{ text: words.words(view) }} rows={3} />
    <MediaFields view={view} media={media} asksWords={false} />
    <Input
      {...field(form, 'seenOn')}
      label={{ text: words.on(view) }}
      hint={{ text: words.dayHint(view) }}
      classes="govuk-input--width-10"
    />
    <Button text={words.save(view)} preventDoubleClick />
  </form>
)

const Told = ({
  view,
  progress,
}: {
  readonly view: View
  readonly progress: readonly ProgressShown[]
}) => (
  <SummaryList
    rows={progress.map((one) => ({
      key: { text: words.by(view, { name: one.by, day: sayDay(view, one.seenOn) }) },
      value: {
        html: (
          <>
            <p class="govuk-body">
              {`${one.level}. ${standingWords[one.standing](view)}. ${evidenceWords[one.evidence](view)}. ${one.words}`}
            </p>
            {one.media.length > 0 && <SentMedia view={view} media={one.media} />}
          </>
        ),
      },
    }))}
  />
)
