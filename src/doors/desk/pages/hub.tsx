import { choicePaths } from '#council/choice/paths.ts'
import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { challengePaths } from '#lives/challenges/paths.ts'
import { paperPaths } from '#lives/letters/paths.ts'
import { needsPaths } from '#lives/needs/paths.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { safetyPaths } from '#lives/safety/paths.ts'
import type { QueuedTask } from '#lives/tasks/queries.ts'
import { budgetPaths } from '#means/budgets/paths.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import { awayPaths } from '#weeks/bookings/away-paths.ts'
import { personPlacesPaths } from '#weeks/bookings/person-places-paths.ts'
import { feedbackPaths } from '#weeks/feedback/paths.ts'
import { findingPaths } from '#weeks/finding/paths.ts'
import { homewardPaths } from '#weeks/homeward/paths.ts'
import { planPaths } from '#weeks/plans/paths.ts'
import { registerPaths } from '#weeks/registers/paths.ts'
import { reviewPaths } from '#weeks/reviews/paths.ts'
import type { HubFacts, Part } from '../hub.ts'
import { PART_LINES } from '../parts/part-line.ts'
import { TaskTable } from '../parts/task-table.tsx'
import { deskPaths } from '../paths.ts'
import { partWords, words } from '../words.ts'

const { Button, Tag, TaskList } = govuk

const HREF: Readonly<Record<Part, (to: { readonly personId: Id }) => string>> = {
  about: peoplePaths.about.to,
  decisions: peoplePaths.decisions.to,
  assessment: needsPaths.assessment.to,
  ratios: needsPaths.ratios.to,
  budget: budgetPaths.budget.to,
  contribution: contributionPaths.charge.to,
  'direct-payment': contributionPaths.directPayment.to,
  plan: planPaths.plan.to,
  'support-page': registerPaths.profile.to,
  'welfare-plan': registerPaths.welfarePlan.to,
  matches: findingPaths.matches.to,
  choice: choicePaths.person.to,
  places: personPlacesPaths.places.to,
  'way-home': homewardPaths.ofPerson.to,
  away: awayPaths.ofPerson.to,
  week: peoplePaths.week.to,
  feedback: feedbackPaths.ofPerson.to,
  reviews: reviewPaths.list.to,
  restrictions: ({ personId }) => `${safetyPaths.restrictions.to()}?person=${personId}`,
  concern: ({ personId }) => `${safetyPaths.newConcern.to()}?person=${personId}`,
  papers: paperPaths.list.to,
  challenges: challengePaths.ofPerson.to,
}

export type HubModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly today: Day
  /** What this reader may open. */
  readonly parts: readonly Part[]
  readonly facts: HubFacts
  /** What waits about the person, for those who have a desk. */
  readonly tasks: readonly QueuedTask[]
  readonly mayAskBroker: boolean
}

/** One person: everything there is of them that the reader may see, each with how far it has come. */
export function HubPage({ frame, flag, today, parts, facts, tasks, mayAskBroker }: HubModel) {
  const { view } = frame
  const personId = flag.id
  return (
    <Page
      frame={frame}
      title={flag.name}
      current={peoplePaths.list.to()}
      bar={<PersonBar view={view} flag={flag} />}
      back={{ href: listOf(frame) }}
    >
      <h1 class="govuk-heading-l">{flag.name}</h1>
      <TaskList
        idPrefix="part"
        items={parts.map((part) => ({
          title: { text: partWords[part](view) },
          href: HREF[part]({ personId }),
          status: { text: PART_LINES[part](view, facts) },
        }))}
      />
      {tasks.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.tasks(view)}</h2>
          <TaskTable {...{ view, tasks, today }} isOfOne />
        </>
      )}
      {mayAskBroker &&
        (facts.brokerAsked ? (
          <p class="govuk-body">
            <Tag text={words.brokerAsked(view)} />
          </p>
        ) : (
          <Button
            href={deskPaths.broker.to({ personId })}
            text={words.broker(view)}
            classes="govuk-button--secondary"
          />
        ))}
    </Page>
  )
}

/** The list of people, for those who have one; whoever only authorises came from their first page. */
const listOf = ({ navigation, homeUrl }: Frame): string =>
  navigation.find(({ href }) => href === peoplePaths.list.to())?.href ?? homeUrl
