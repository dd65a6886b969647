import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import { sayLength } from '#ground/words/times.ts'
import { planWords as words } from '#weeks/plans/my-plan-words.ts'
import { linesThatCount, type SupportPlan } from '#weeks/plans/plan.ts'
import { weeklyMinutes } from '#weeks/plans/plan-line.ts'
import type { Sessions } from '../parts/plan-lines.tsx'
import { TalkCard } from '../parts/talk-card.tsx'
import { mePaths } from '../paths.ts'
import { PlanSaid } from './my-plan.tsx'

export type NewPlanModel = {
  readonly frame: Frame
  readonly plan: SupportPlan
  readonly sessions: Sessions
  /** The plan in force, beside which the new one is read. */
  readonly now: SupportPlan | undefined
}

/** A plan to say yes to, or not yet: what is in it, and what becomes more or less. "No" is as large as "yes". */
export function NewPlanPage({ frame, plan, sessions, now }: NewPlanModel) {
  const { view } = frame
  const isPictures = view.seeing === 'pictures'
  const title = words.newTitle(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.plan.to()}
      back={{ href: mePaths.plan.to() }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {!isPictures && <p class="govuk-body">{words.youDecide(view)}</p>}
      <PlanSaid {...{ view, plan, sessions }} />
      {now && !isPictures && <Beside view={view} plan={plan} now={now} />}
      <h2 class="govuk-heading-m">{words.isItRight(view)}</h2>
      <Choices>
        <CardLink
          href={mePaths.newPlanYes.to()}
          picture={<Picture of="yes" size={96} />}
          label={isPictures ? words.yesShort(view) : words.yes(view)}
        />
        <CardLink
          href={mePaths.newPlanNotYet.to()}
          picture={<Picture of="no" size={96} />}
          label={isPictures ? words.notYetShort(view) : words.notYet(view)}
        />
        <TalkCard view={view} />
      </Choices>
    </Page>
  )
}

const minutesIn = (plan: SupportPlan): number =>
  linesThatCount(plan.lines)
    .filter((line) => line.kind !== 'transport')
    .reduce((sum, line) => sum + weeklyMinutes(line), 0)

const daysIn = (plan: SupportPlan): number =>
  new Set(linesThatCount(plan.lines).flatMap((line) => line.rhythm.weekday ?? [])).size

type BesideProps = { readonly view: View } & Pick<NewPlanModel, 'plan'> & {
    readonly now: SupportPlan
  }

/** Old and new side by side, before anybody agrees: time, and days. */
const Beside = ({ view, plan, now }: BesideProps) => (
  <>
    <h2 class="govuk-heading-m">{words.nowAndThen(view)}</h2>
    <Rows>
      <Row picture={<Picture of="time" size={128} />}>
        <p class="govuk-body">{words.nowTime(view, { length: sayLength(view, minutesIn(now)) })}</p>
        <p class="govuk-body">
          {words.newTime(view, { length: sayLength(view, minutesIn(plan)) })}
        </p>
      </Row>
      <Row picture={<Picture of="week" size={128} />}>
        <p class="govuk-body">{words.nowDays(view, { days: daysIn(now) })}</p>
        <p class="govuk-body">{words.newDays(view, { days: daysIn(plan) })}</p>
      </Row>
    </Rows>
  </>
)
