import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { type Answers, type Draft, type DraftRules, firstOf, stateOf, TASKS } from '../draft.ts'
import { taskWords, draftWords as words } from '../draft-words.ts'
import type { PlaceFault } from '../place-then.ts'
import { seenWords } from '../seen-words.ts'
import { sessionPaths } from '../session-paths.ts'
import { standard } from './question.tsx'
import { WhyNotYet } from './why-not-yet.tsx'

const { Button, Details, TaskList } = govuk

export type DraftModel = {
  readonly frame: Frame
  readonly draft: Draft
  readonly rules: DraftRules
  /** What is wrong with its place at its time. */
  readonly clashes: readonly PlaceFault[]
}

/** A draft is called what its session will be; until then it has no name. */
export const sayDraft = (view: View, { titleEn, titleCy }: Answers): string =>
  (view.language === 'cy' ? (titleCy ?? titleEn) : (titleEn ?? titleCy)) ?? words.unnamed(view)

/** All parts of a set-up, in any order, with what is done and what is not. */
export function DraftPage({ frame, draft, rules, clashes }: DraftModel) {
  const view = standard(frame)
  const { id: draftId, answers } = draft
  const title = sayDraft(view, answers)
  const done = TASKS.filter((task) => stateOf(task, answers, rules) === 'done').length
  return (
    <Page
      frame={frame}
      title={title}
      current={sessionPaths.list.to()}
      back={{ href: sessionPaths.list.to(), text: words.backToList(view) }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.intro(view)}</p>
      <p class="govuk-body">{words.tasksDone(view, { done, of: TASKS.length })}</p>
      {clashes.map((fault) => (
        <div class="govuk-inset-text">
          <WhyNotYet {...{ view, draftId }} why={{ kind: 'place', fault }} />
        </div>
      ))}
      <TaskList
        idPrefix="part"
        items={TASKS.map((task) => ({
          title: { text: taskWords[task](view) },
          href: sessionPaths.question.to({ draftId, question: firstOf(task, answers, rules) }),
          status: statusOf(view, stateOf(task, answers, rules)),
        }))}
      />
      <Button href={sessionPaths.preview.to({ draftId })} text={seenWords.preview(view)} />
      <p class="govuk-body">
        <a class="govuk-link" href={sessionPaths.breakEven.to({ draftId })}>
          {words.breakEven(view)}
        </a>
      </p>
      <Details summaryText={words.drop(view)}>
        <form method="post" action={sessionPaths.drop.to({ draftId })}>
          <p class="govuk-body">{words.dropWhy(view)}</p>
          <Button text={words.drop(view)} classes="govuk-button--warning" preventDoubleClick />
        </form>
      </Details>
    </Page>
  )
}

function statusOf(view: View, state: ReturnType<typeof stateOf>) {
  if (state === 'done') return { text: words.done(view) }
  const text = state === 'begun' ? words.begun(view) : words.notBegun(view)
  return { tag: { text, classes: state === 'begun' ? 'govuk-tag--light-blue' : 'govuk-tag--blue' } }
}
