import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay, sayDayOfMonth } from '#ground/words/dates.ts'
import { ChallengeLink } from '#lives/challenges/parts/challenge-link.tsx'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { reviewPaths } from '../paths.ts'
import type { ReviewRules } from '../policies.ts'
import type { RunningClock, SeenReview } from '../queries.ts'
import { stateOf } from '../review.ts'
import { dueOf, type Lateness, latenessOf } from '../review-clock.ts'
import { clockWords, latenessWords, stateWords, triggerWords, words } from '../words.ts'

const { Button, Tag, SummaryList } = govuk

export type ReviewsModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly today: Day
  readonly clocks: readonly RunningClock[]
  readonly reviews: readonly SeenReview[]
  /** Nothing where no rule holds today. */
  readonly rules?: ReviewRules | undefined
  /** Who reads: whoever asked for a review reads why it was refused. */
  readonly accountId: Id
  /** May read what was found. */
  readonly seesPlan: boolean
  readonly mayBook: boolean
  readonly maySpeakUp: boolean
}

export function ReviewsPage(model: ReviewsModel) {
  const { frame, flag, reviews, clocks, maySpeakUp, mayBook } = model
  const { view } = frame
  const personId = flag.id
  const waits = reviews.some(
    (one) => ['open', 'booked'].includes(stateOf(one)) && one.trigger === 'clock',
  )
  return (
    <Page
      frame={frame}
      title={words.title(view)}
      current={peoplePaths.list.to()}
      isWide
      bar={<PersonBar view={view} flag={flag} />}
      back={{ href: peoplePaths.person.to({ personId }) }}
    >
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      <p class="govuk-body">{words.intro(view)}</p>
      <h2 class="govuk-heading-m">{words.clocks(view)}</h2>
      {clocks.length === 0 ? (
        <p class="govuk-body">{words.noClock(view)}</p>
      ) : (
        <Clocks {...model} />
      )}
      <div class="govuk-button-group">
        {mayBook && clocks.length > 0 && !waits && (
          <Button href={reviewPaths.bookNext.to({ personId })} text={words.book(view)} />
        )}
        {maySpeakUp && (
          <Button
            href={reviewPaths.ask.to({ personId })}
            text={words.ask(view)}
            classes="govuk-button--secondary"
          />
        )}
      </div>
      <h2 class="govuk-heading-m">{words.all(view)}</h2>
      {reviews.length === 0 ? <p class="govuk-body">{words.none(view)}</p> : <Reviews {...model} />}
    </Page>
  )
}

const Clocks = ({ frame: { view }, clocks, rules, today }: ReviewsModel) => (
  <SummaryList
    rows={clocks.map((running) => {
      const due = rules && dueOf(running, rules)
      const lateness = rules ? latenessOf(running.dueOn, today, rules.ladder) : 'ahead'
      const isWindow = due && !running.lastMetOn && running.clock === 'plan'
      return {
        key: { text: clockWords[running.clock](view) },
        value: {
          html: (
            <>
              <p class="govuk-body govuk-!-margin-bottom-1">
                {words.dueBy(view)}:{' '}
                <strong>
                  {isWindow
                    ? words.window(view, {
                        from: sayDayOfMonth(view, due.from),
                        by: sayDayOfMonth(view, due.by),
                      })
                    : sayDay(view, running.dueOn)}
                </strong>{' '}
                <LateTag view={view} lateness={lateness} />
              </p>
              <p class="govuk-hint govuk-!-margin-bottom-0">
                {words.started(view)}: {sayDayOfMonth(view, running.startedOn)}.
                {running.lastMetOn &&
                  ` ${words.lastHeld(view)}: ${sayDayOfMonth(view, running.lastMetOn)}.`}
              </p>
            </>
          ),
        },
      }
    })}
  />
)

const LATE = { ahead: 'grey', due: 'blue', team: 'yellow', manager: 'orange', director: 'red' }
export const LateTag = ({
  view,
  lateness,
}: {
  readonly view: View
  readonly lateness: Lateness
}) => <Tag text={latenessWords[lateness](view)} classes={`govuk-tag--${LATE[lateness]}`} />

const Reviews = (model: ReviewsModel) => {
  const { view } = model.frame
  return (
    <ScrollTable name={words.all(view)}>
      <table class="govuk-table gd-stack">
        <caption class="govuk-table__caption govuk-visually-hidden">{words.all(view)}</caption>
        <TableHead
          columns={[words.why, words.when, words.who, words.state].map((heading) => heading(view))}
        />
        <tbody class="govuk-table__body">
          {model.reviews.map((review) => (
            <ReviewRow model={model} review={review} />
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}

type RowProps = { readonly model: ReviewsModel; readonly review: SeenReview }

function ReviewRow({ model, review }: RowProps) {
  const { view } = model.frame
  const state = stateOf(review)
  const on = review.heldOn ?? review.bookedOn
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {triggerWords[review.trigger](view)}
        {(model.seesPlan || (state === 'refused' && review.askedBy === model.accountId)) && (
          <Said view={view} review={review} />
        )}
      </th>
      <StackCell heading={words.when(view)}>
        {on ? sayDay(view, on) : `${words.dueBy(view)}: ${sayDay(view, review.dueOn)}`}
        <div class="govuk-hint govuk-!-margin-bottom-0">
          {review.clocks.map((clock) => clockWords[clock](view)).join(', ')}
        </div>
      </StackCell>
      <StackCell heading={words.who(view)}>{review.workerName ?? words.nobodyYet(view)}</StackCell>
      <StackCell heading={words.state(view)}>
        <Tag text={stateWords[state](view)} classes={state === 'held' ? 'govuk-tag--green' : ''} />
        {review.needChanged && <div>{words.changed(view)}</div>}
        <Todo model={model} review={review} />
      </StackCell>
    </tr>
  )
}

const Said = ({ view, review }: { readonly view: View; readonly review: SeenReview }) => (
  <div class="govuk-!-font-weight-regular">
    {review.words && <div>{words.inWords(view, { words: review.words })}</div>}
    {review.askedByName && (
      <div class="govuk-hint govuk-!-margin-bottom-0">
        {words.askedByWas(view, { name: review.askedByName })}
      </div>
    )}
    {review.found && <div>{words.foundWas(view, { found: review.found })}</div>}
    {review.refusedBecause && (
      <div>{words.reasonsWere(view, { reasons: review.refusedBecause })}</div>
    )}
  </div>
)

/** What can be done with a review that waits; a refusal may be challenged. */
function Todo({ model, review }: RowProps) {
  const { view } = model.frame
  const to = { personId: model.flag.id, reviewId: review.id }
  const state = stateOf(review)
  if (state === 'refused')
    return model.maySpeakUp ? (
      <ChallengeLink view={view} personId={to.personId} about="refusal" subject={review.id} />
    ) : null
  if (state === 'held' || !model.mayBook) return null
  const links = [
    [reviewPaths.book.to(to), words.book(view)],
    [reviewPaths.hold.to(to), words.hold(view)],
    ...(review.trigger === 'clock' ? [] : [[reviewPaths.refuse.to(to), words.refuse(view)]]),
  ]
  return (
    <ul class="govuk-list govuk-!-margin-bottom-0">
      {links.map(([href, text]) => (
        <li>
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}
