import { govuk } from '#ground/govuk/components.ts'
import type { TaskListItem } from '#ground/govuk/options.ts'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { peoplePaths } from '#lives/people/paths.ts'
import { needsAdvocate } from '../advocacy.ts'
import type { Assessment } from '../assessment.ts'
import { sayHours } from '../assessment-paper-words.ts'
import type { AssessmentSeen } from '../assessment-queries.ts'
import type { MissingPart } from '../assessment-steps.ts'
import { stateWords, topicWords, words } from '../assessment-words.ts'
import { eligibilityRulesOf } from '../eligibility-rules.ts'
import { type AboutProps, PersonPage, staffView } from '../parts/about-person.tsx'
import { needsPaths } from '../paths.ts'
import { TOPICS } from '../statement.ts'

const { Button, Tag, TaskList } = govuk

type Props = AboutProps & {
  readonly assessment: Assessment | undefined
  readonly missing: readonly MissingPart[]
  readonly earlier: readonly AssessmentSeen[]
  /** Whether the reader writes assessments; an advocate reads, and adds words. */
  readonly writes: boolean
}

/** The assessment as a list of tasks, in any order, with those before it. */
export function AssessmentPage({ frame, flag, assessment, missing, earlier, writes }: Props) {
  const view = staffView(frame)
  const personId = flag.id
  return (
    <PersonPage
      {...{ frame, flag }}
      title={words.title(view, { name: flag.name })}
      back={{ href: peoplePaths.person.to({ personId }), text: words.backToPerson(view) }}
    >
      {assessment ? (
        <Tasks {...{ view, assessment, missing, writes }} />
      ) : (
        <>
          <p class="govuk-body">{words.none(view)}</p>
          {writes && (
            <form method="post" action={needsPaths.assessment.to({ personId })}>
              {earlier.length > 0 && <p class="govuk-body">{words.startsAsCopy(view)}</p>}
              <Button text={words.start(view)} preventDoubleClick />
            </form>
          )}
        </>
      )}
      <Earlier {...{ view, personId, earlier }} />
    </PersonPage>
  )
}

type TasksProps = Pick<Props, 'missing' | 'writes'> & { view: View; assessment: Assessment }

function Tasks({ view, assessment, missing, writes }: TasksProps) {
  const { personId } = assessment
  const lacks = (...kinds: readonly MissingPart['kind'][]) =>
    missing.some((part) => kinds.includes(part.kind))
  const task = (text: string, href: string, isDone: boolean, said?: string): TaskListItem => ({
    title: { text },
    href,
    status: isDone
      ? { text: said ?? words.complete(view) }
      : { tag: { text: said ?? words.todo(view), classes: 'govuk-tag--blue' } },
  })
  const topics = TOPICS.map((topic) => {
    const count = assessment.statements.filter((s) => s.topic === topic).length
    const href = needsPaths.topic.to({ personId, topic })
    return task(topicWords[topic](view), href, count > 0, words.countSaid(view, { count }))
  })
  return (
    <>
      <p class="govuk-body">
        <Tag text={stateWords[assessment.state](view)} /> {words.intro(view)}
      </p>
      <h2 class="govuk-heading-m">{words.whatMatters(view)}</h2>
      <TaskList idPrefix="topics" items={topics} />
      {writes && <Parts {...{ view, assessment, lacks, task }} isWhole={missing.length === 0} />}
    </>
  )
}

type PartsProps = {
  readonly view: View
  readonly assessment: Assessment
  readonly isWhole: boolean
  readonly lacks: (...kinds: readonly MissingPart['kind'][]) => boolean
  readonly task: (text: string, href: string, isDone: boolean, said?: string) => TaskListItem
}

function Parts({ view, assessment, isWhole, lacks, task }: PartsProps) {
  const { personId, neededMinutes, jurisdiction } = assessment
  const hours = neededMinutes === undefined ? undefined : sayHours(view, neededMinutes)
  const hasWhole = eligibilityRulesOf(jurisdiction).overall.length > 0
  const at = { personId }
  return (
    <>
      <h2 class="govuk-heading-m">{words.involvement(view)}</h2>
      <TaskList
        idPrefix="people"
        items={[
          task(
            words.strengths(view),
            needsPaths.strengths.to(at),
            assessment.strengths.trim() !== '',
          ),
          task(
            words.involvement(view),
            needsPaths.involvement.to(at),
            !lacks('involvement', 'difficulty'),
          ),
          ...(needsAdvocate(assessment)
            ? [task(words.advocate(view), needsPaths.advocacy.to(at), !lacks('advocate'))]
            : []),
        ]}
      />
      <h2 class="govuk-heading-m">{words.needsHeading(view)}</h2>
      <TaskList
        idPrefix="needs"
        items={[
          task(
            words.needs(view),
            needsPaths.needs.to(at),
            assessment.needs.length > 0 && !lacks('wellbeing'),
          ),
          ...(hasWhole
            ? [
                task(
                  words.whole(view),
                  needsPaths.whole.to(at),
                  assessment.answers.some((a) => a.outcome === ''),
                ),
              ]
            : []),
          task(words.hours(view), needsPaths.hours.to(at), hours !== undefined, hours),
          { title: { text: words.ratios(view) }, href: needsPaths.ratios.to(at), status: {} },
        ]}
      />
      <h2 class="govuk-heading-m">{words.finish(view)}</h2>
      <TaskList
        idPrefix="finish"
        items={[
          task(
            words.decide(view),
            needsPaths.decide.to(at),
            isWhole,
            isWhole ? words.ready(view) : undefined,
          ),
        ]}
      />
    </>
  )
}

type EarlierProps = { view: View; personId: string; earlier: readonly AssessmentSeen[] }

function Earlier({ view, personId, earlier }: EarlierProps) {
  const decided = earlier.filter((one) => one.state === 'decided')
  if (decided.length === 0) return null
  return (
    <ScrollTable name={words.earlier(view)}>
      <govuk.Table
        caption={words.earlier(view)}
        captionClasses="govuk-table__caption--m"
        head={[words.decidedOn, words.decidedBy, words.outcome, words.read].map((say) => ({
          text: say(view),
        }))}
        rows={decided.map((one) => {
          const day = sayDayOfMonth(view, one.decidedOn ?? one.startedOn)
          const href = needsPaths.signed.to({ personId, assessmentId: one.id })
          return [
            { text: day },
            { text: one.deciderName ?? '' },
            { text: (one.eligible ? words.eligibleTag : words.notEligibleTag)(view) },
            {
              html: (
                <a class="govuk-link" href={href}>
                  {words.read(view)} <span class="govuk-visually-hidden">{day}</span>
                </a>
              ),
            },
          ]
        })}
      />
    </ScrollTable>
  )
}
