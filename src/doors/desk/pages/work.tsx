import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { PageLinks } from '#ground/govuk/page-links.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { challengePaths } from '#lives/challenges/paths.ts'
import type { TaskPage } from '#lives/tasks/queries.ts'
import { TASKS_A_PAGE } from '#lives/tasks/task.ts'
import { planPaths } from '#weeks/plans/paths.ts'
import { planStateWords } from '../hub-words.ts'
import type { List } from '../lists.ts'
import { type LateCounts, LateReviews } from '../parts/late-reviews.tsx'
import { ListLinks } from '../parts/list-links.tsx'
import { TaskTable } from '../parts/task-table.tsx'
import { type DueLine, ReviewList, type WaitingLine, WaitingList } from '../parts/waiting-lists.tsx'
import { deskPaths } from '../paths.ts'
import type { PlanToFinish } from '../queries.ts'
import { words } from '../words.ts'

export type WorkModel = {
  readonly frame: Frame
  readonly of: 'mine' | 'team'
  /** Only those who lead a team have one to look at. */
  readonly hasTeam: boolean
  readonly today: Day
  readonly found: TaskPage
  readonly reviews: readonly DueLine[]
  readonly plans: readonly PlanToFinish[]
  readonly authorisations: readonly WaitingLine[]
  /** How many challenges wait; nothing for those who answer none. */
  readonly challenges?: number | undefined
  readonly late?: LateCounts | undefined
  readonly lists: readonly List[]
}

/** What waits for the reader, or for the reader's team. */
export function WorkPage(model: WorkModel) {
  const { frame, of, hasTeam, today, found } = model
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = of === 'team' ? words.team(view) : words.work(view)
  return (
    <Page frame={frame} title={title} current={deskPaths.work.to()} isWide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{of === 'team' ? words.teamIntro(view) : words.intro(view)}</p>
      {hasTeam && <Views view={view} of={of} />}
      {model.authorisations.length > 0 && (
        <WaitingList view={view} title={words.authorisations(view)} lines={model.authorisations} />
      )}
      <h2 class="govuk-heading-m">{words.tasks(view)}</h2>
      {found.tasks.length === 0 ? (
        <p class="govuk-body">{words.nothing(view)}</p>
      ) : (
        <TaskTable view={view} tasks={found.tasks} today={today} />
      )}
      <Pages view={view} of={of} found={found} />
      {model.challenges !== undefined && <Challenges view={view} count={model.challenges} />}
      {model.late && <LateReviews view={view} late={model.late} />}
      {model.plans.length > 0 && (
        <WaitingList
          view={view}
          title={words.plans(view)}
          lines={model.plans.map((plan) => ({
            ...{ id: plan.personId, name: plan.name, communication: plan.communication },
            href: planPaths.plan.to({ personId: plan.personId }),
            text: planStateWords[plan.state]?.(view) ?? '',
            day: plan.startsOn,
          }))}
        />
      )}
      <h2 class="govuk-heading-m">{words.reviews(view)}</h2>
      <ReviewList view={view} reviews={model.reviews} />
      <ListLinks view={view} lists={model.lists} />
    </Page>
  )
}

const Views = ({ view, of }: { readonly view: View; readonly of: WorkModel['of'] }) => (
  <nav aria-label={words.views(view)}>
    <ul class="govuk-list">
      <li>
        {of === 'mine' ? (
          <a class="govuk-link" href={deskPaths.team.to()}>
            {words.team(view)}
          </a>
        ) : (
          <a class="govuk-link" href={deskPaths.work.to()}>
            {words.work(view)}
          </a>
        )}
      </li>
    </ul>
  </nav>
)

const Challenges = ({ view, count }: { readonly view: View; readonly count: number }) => (
  <>
    <h2 class="govuk-heading-m">{words.challenges(view)}</h2>
    <p class="govuk-body">
      <a class="govuk-link" href={challengePaths.list.to()}>
        {words.challengesWait(view, { count })}
      </a>
    </p>
  </>
)

type PagesProps = Pick<WorkModel, 'of' | 'found'> & { readonly view: View }

function Pages({ view, of, found }: PagesProps) {
  const base = of === 'team' ? deskPaths.team.to() : deskPaths.work.to()
  const href = (page: number) => `${base}?${new URLSearchParams({ page: String(page) })}`
  return <PageLinks {...{ view, href }} page={found.page} total={found.total} each={TASKS_A_PAGE} />
}
