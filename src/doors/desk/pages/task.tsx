import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { challengePaths } from '#lives/challenges/paths.ts'
import { paperPaths } from '#lives/letters/paths.ts'
import { needsPaths } from '#lives/needs/paths.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { safetyPaths } from '#lives/safety/paths.ts'
import type { QueuedTask } from '#lives/tasks/queries.ts'
import { DONE_ELSEWHERE, isLate, NEEDS_NOTE } from '#lives/tasks/task.ts'
import { taskWords } from '#lives/tasks/words.ts'
import { budgetPaths } from '#means/budgets/paths.ts'
import { personPlacesPaths } from '#weeks/bookings/person-places-paths.ts'
import { feedbackPaths } from '#weeks/feedback/paths.ts'
import { findingPaths } from '#weeks/finding/paths.ts'
import { homewardPaths } from '#weeks/homeward/paths.ts'
import { lifePaths } from '#weeks/plans/life-paths.ts'
import { planPaths } from '#weeks/plans/paths.ts'
import { reviewPaths } from '#weeks/reviews/paths.ts'
import { deskPaths } from '../paths.ts'
import type { TaskPlace } from '../task-place.ts'
import { words } from '../words.ts'

const { Button, Details, InsetText, Select, SummaryList, Tag, Textarea } = govuk

export type TaskModel = {
  readonly frame: Frame
  readonly task: QueuedTask
  readonly today: Day
  /** Nothing where the reader does not know the person yet: a broker who may take the request. */
  readonly flag?: PersonFlag | undefined
  readonly canOpen: boolean
  /** Where the work is done. */
  readonly place?: TaskPlace | undefined
  readonly owners: readonly { readonly accountId: Id; readonly name: string }[]
  readonly form: Form<'note'>
}

/** One task: what it is, and the ways to finish it or to hand it on. */
export function TaskDetailPage(model: TaskModel) {
  const { frame, task, flag, form } = model
  const view: View = { ...frame.view, seeing: 'standard' }
  const plain = { ...model, frame: { ...frame, view } }
  const title = taskWords[task.kind](view)
  return (
    <Page
      frame={frame}
      title={title}
      current={deskPaths.work.to()}
      back={{ href: deskPaths.work.to() }}
      bar={flag && <PersonBar view={view} flag={flag} />}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Facts {...plain} />
      {flag && model.place && (
        <p class="govuk-body">
          <a
            class="govuk-link"
            href={PLACES[model.place]({ personId: flag.id, subject: task.subject })}
          >
            {words.doIt(view)}
          </a>
        </p>
      )}
      {flag && model.canOpen && (
        <p class="govuk-body">
          <a class="govuk-link" href={peoplePaths.person.to({ personId: flag.id })}>
            {words.openPerson(view)}
          </a>
        </p>
      )}
      {task.done && (
        <InsetText text={words.doneBy(view, { day: sayDay(view, dayOf(task.done.at)) })} />
      )}
      {!task.done && (flag ? <Doing {...plain} /> : <Taking {...plain} />)}
    </Page>
  )
}

type To = { readonly personId: Id; readonly subject: Id }
const PLACES: Readonly<Record<TaskPlace, (to: To) => string>> = {
  reviews: reviewPaths.list.to,
  challenge: ({ subject }) => challengePaths.handle.to({ challengeId: subject }),
  advocacy: needsPaths.advocacy.to,
  ratios: needsPaths.ratios.to,
  about: peoplePaths.about.to,
  budget: budgetPaths.budget.to,
  plan: planPaths.plan.to,
  purchases: lifePaths.purchases.to,
  matches: findingPaths.matches.to,
  'carer-ill': ({ personId, subject }) => needsPaths.carerIll.to({ personId, carerId: subject }),
  places: personPlacesPaths.places.to,
  'way-home': homewardPaths.ofPerson.to,
  papers: paperPaths.list.to,
  feedback: feedbackPaths.ofPerson.to,
  restrictions: ({ personId }) => `${safetyPaths.restrictions.to()}?person=${personId}`,
}

const Facts = ({ frame: { view }, task, today }: TaskModel) => (
  <SummaryList
    rows={[
      {
        key: { text: words.due(view) },
        value: {
          html: (
            <>
              {sayDay(view, task.dueOn)}{' '}
              {!task.done && isLate(task, today) && (
                <Tag text={words.late(view)} classes="govuk-tag--orange" />
              )}
            </>
          ),
        },
      },
      { key: { text: words.made(view) }, value: { text: sayDay(view, dayOf(task.madeAt)) } },
      {
        key: { text: words.whose(view) },
        value: { text: task.ownerName ?? words.unowned(view) },
      },
      task.note !== '' && { key: { text: words.note(view) }, value: { text: task.note } },
    ]}
  />
)

const Taking = ({ frame: { view }, task }: TaskModel) => (
  <form method="post" action={deskPaths.take.to({ taskId: task.id })}>
    <p class="govuk-body">{words.takeHint(view)}</p>
    <Button text={words.take(view)} preventDoubleClick />
  </form>
)

const Doing = ({ frame: { view }, task, owners, form }: TaskModel) => (
  <>
    {DONE_ELSEWHERE.has(task.kind) ? (
      <p class="govuk-body">{words.doneElsewhere(view)}</p>
    ) : (
      <form method="post" action={deskPaths.finish.to({ taskId: task.id })} novalidate>
        <Textarea
          {...field(form, 'note')}
          label={{
            text: NEEDS_NOTE.has(task.kind) ? words.directorNote(view) : words.finishNote(view),
            classes: 'govuk-label--s',
          }}
          rows={3}
        />
        <Button text={words.finish(view)} preventDoubleClick />
      </form>
    )}
    {owners.length > 0 && (
      <Details summaryText={words.give(view)}>
        <form method="post" action={deskPaths.give.to({ taskId: task.id })}>
          <Select
            id="to"
            name="to"
            label={{ text: words.giveTo(view), classes: 'govuk-label--s' }}
            items={owners.map(({ accountId, name }) => ({
              value: accountId,
              text: name,
              selected: accountId === task.accountId,
            }))}
          />
          <Button text={words.giveButton(view)} classes="govuk-button--secondary" />
        </form>
      </Details>
    )}
  </>
)
