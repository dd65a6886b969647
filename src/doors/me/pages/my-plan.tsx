import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import { levelWords, planWords as words } from '#weeks/plans/my-plan-words.ts'
import { linesThatCount, type SupportPlan } from '#weeks/plans/plan.ts'
import type { PlanOutcome } from '#weeks/plans/plan-outcome.ts'
import { PURPOSE_PICTURES } from '#weeks/plans/plan-pictures.ts'
import type { OutcomeStory } from '#weeks/plans/progress-queries.ts'
import { portraitWords } from '#weeks/registers/portrait-words.ts'
import { choiceWords } from '../choice-words.ts'
import { goingWords } from '../going-words.ts'
import { LineRows, type Sessions } from '../parts/plan-lines.tsx'
import { TalkCard } from '../parts/talk-card.tsx'
import { WantedRow } from '../parts/wanted-row.tsx'
import { mePaths } from '../paths.ts'

const { Button } = govuk

export type MyPlanModel = {
  readonly frame: Frame
  /** The plan in force; nothing, where there is none yet. */
  readonly plan: SupportPlan | undefined
  /** The sessions of its lines. */
  readonly sessions: Sessions
  /** How each thing that they want goes. */
  readonly stories: readonly OutcomeStory[]
  /** Whether a new one waits for the person's word. */
  readonly hasNew: boolean
  /** Whether it is time to ask whether they have choice: a card beside the others, which may be left. */
  readonly asksChoice: boolean
  /** Where their photo for the register is kept. */
  readonly photoAt: string
}

/** What I want, what I do for it, and when we look at it again. */
export function MyPlanPage(model: MyPlanModel) {
  const { frame, plan, sessions, stories, hasNew, asksChoice, photoAt } = model
  const { view } = frame
  const title = words.title(view)
  return (
    <Page frame={frame} title={title} current={mePaths.plan.to()}>
      <h1 class="govuk-heading-l">{title}</h1>
      {hasNew && <NewPlan view={view} />}
      {plan ? (
        <PlanSaid {...{ view, plan, sessions, stories }} />
      ) : (
        <p class="govuk-body">{words.none(view)}</p>
      )}
      <WaysOn {...{ view, plan, asksChoice, photoAt }} />
    </Page>
  )
}

const NewPlan = ({ view }: { readonly view: View }) => (
  <section class="govuk-inset-text" aria-labelledby="new-plan">
    <h2 class="govuk-heading-m gd-heading" id="new-plan">
      <Picture of="plan" size={56} /> {words.newPlan(view)}
    </h2>
    {view.seeing !== 'pictures' && <p class="govuk-body">{words.youDecide(view)}</p>}
    <Button text={words.lookAtNew(view)} href={mePaths.newPlan.to()} />
  </section>
)

type PlanProps = { readonly view: View; readonly plan: SupportPlan }
type SaidProps = PlanProps & {
  readonly sessions: Sessions
  /** How each goes; nothing, where the plan is new. */
  readonly stories?: readonly OutcomeStory[]
}

/** In the pictures view, what the person does, and no more: the rest is for talking about. */
export function PlanSaid({ view, plan, sessions, stories }: SaidProps) {
  const lines = linesThatCount(plan.lines)
  if (view.seeing === 'pictures')
    return (
      <>
        <h2 class="govuk-visually-hidden">{words.whatIDo(view)}</h2>
        <LineRows {...{ view, lines, sessions }} />
      </>
    )
  return (
    <>
      <h2 class="govuk-heading-m">{words.whatIWant(view)}</h2>
      <Rows>
        {stories
          ? stories.map((story) => <WantedRow view={view} story={story} />)
          : plan.outcomes.map((outcome) => <Wanted view={view} outcome={outcome} />)}
      </Rows>
      <h2 class="govuk-heading-m">{words.whatIDo(view)}</h2>
      <LineRows {...{ view, lines, sessions }} />
      <h2 class="govuk-heading-m">{words.whenLooked(view)}</h2>
      <Checks view={view} plan={plan} />
    </>
  )
}

const Wanted = ({ view, outcome }: { readonly view: View; readonly outcome: PlanOutcome }) => (
  <Row picture={<Picture of={PURPOSE_PICTURES[outcome.purpose]} size={128} />}>
    <p class="govuk-body">{words.myWords(view, { words: outcome.words })}</p>
    <p class="govuk-body">
      {words.nearly(view, {
        level: levelWords[outcome.level](view),
        wanted: levelWords[outcome.wantedLevel](view),
      })}
    </p>
  </Row>
)

function Checks({ view, plan }: PlanProps) {
  // A year away: the day alone would be read as one that has gone by.
  const withYear = (day: Day) => sayTheDay({ ...view, seeing: 'standard' }, day)
  const rows: readonly (readonly [PictureKey, string] | false | undefined)[] = [
    plan.activeOn && ['plan', words.isAgreed(view, { day: withYear(plan.activeOn) })],
    plan.reviewOn && ['week', words.lookOn(view, { day: withYear(plan.reviewOn) })],
  ]
  return (
    <Rows>
      {rows.map(
        (row) =>
          row && (
            <Row picture={<Picture of={row[0]} size={128} />}>
              <p class="govuk-body">{row[1]}</p>
            </Row>
          ),
      )}
    </Rows>
  )
}

type WaysProps = Pick<MyPlanModel, 'plan' | 'asksChoice' | 'photoAt'> & { readonly view: View }

/** Asking to look at it again, disagreeing, and talking stand beside every plan, of one size. */
function WaysOn({ view, plan, asksChoice, photoAt }: WaysProps) {
  const isPictures = view.seeing === 'pictures'
  return (
    <Choices>
      {plan && (
        <CardLink
          href={mePaths.review.to()}
          picture={<Picture of="find" size={96} />}
          label={isPictures ? words.askReviewShort(view) : words.askReview(view)}
        />
      )}
      {plan && (
        <CardLink
          href={mePaths.goings.to()}
          picture={<Picture of="photography" size={96} />}
          label={isPictures ? goingWords.titleShort(view) : goingWords.show(view)}
        />
      )}
      {plan && (
        <CardLink
          href={mePaths.disagree.to({ about: 'plan' })}
          picture={<Picture of="wrong" size={96} />}
          label={isPictures ? words.notHappyShort(view) : words.notHappy(view)}
        />
      )}
      {plan && !isPictures && (
        <CardLink
          href={mePaths.booklet.to()}
          picture={<Picture of="print" size={96} />}
          label={words.booklet(view)}
        />
      )}
      {!isPictures && (
        <CardLink
          href={photoAt}
          picture={<Picture of="person" size={96} />}
          label={portraitWords.mine(view)}
        />
      )}
      {asksChoice && (
        <CardLink
          href={mePaths.choice.to()}
          picture={<Picture of="choice" size={96} />}
          label={isPictures ? choiceWords.short(view) : choiceWords.title(view)}
        />
      )}
      <TalkCard view={view} />
    </Choices>
  )
}
