import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { type MediaForm, mediaErrors } from '#lives/media/parts/media-fields.tsx'
import { SentMedia } from '#lives/media/parts/sent-media.tsx'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { aimShort, aimWords } from '../aim-words.ts'
import { evidenceWords, standingWords, progressWords as words } from '../follow-words.ts'
import { lifePaths } from '../life-paths.ts'
import { NoteForm, type ProgressField } from '../parts/note-form.tsx'
import { PlanPage } from '../parts/plan-page.tsx'
import type { OutcomeStory, ProgressShown } from '../progress-queries.ts'
import { outcomeFormWords, placeWords } from '../worker-words.ts'

const { SummaryList } = govuk

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
      <TableHead
        columns={[words.outcome, words.level, words.wanted, words.standing, words.next].map(
          (heading) => heading(view),
        )}
      />
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
      <NoteForm
        {...{ view, media, form }}
        action={lifePaths.outcome.to({ personId: flag.id, threadId: outcome.threadId })}
      />
      {progress.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.story(view)}</h2>
          <Told view={view} progress={progress} />
        </>
      )}
    </PlanPage>
  )
}

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
