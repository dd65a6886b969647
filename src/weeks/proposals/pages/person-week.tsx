import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import { minus, total } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { namesIn } from '../parts/reasons-said.ts'
import type { PersonInView } from '../person-week-queries.ts'
import { stateWords, personWeekWords as words } from '../person-week-words.ts'
import { type PersonsWeek, slotsProposed } from '../persons-week.ts'
import type { SharedWith } from '../shared-with.ts'
import { PersonAnswers } from './person-answers.tsx'
import { PersonGaps } from './person-gaps.tsx'
import { PersonLines } from './person-lines.tsx'
import { WeekCompared } from './week-compared.tsx'

const { InsetText, Tag } = govuk

export type PersonWeekModel = {
  readonly frame: Frame
  readonly person: PersonInView
  readonly flag: PersonFlag
  readonly seen: PersonsWeek
  readonly shared: SharedWith
  readonly today: Day
}

/**
 * One person's proposed week for those who help them. The sentences are always the standard ones: the easy ones say
 * "you" to the person, who is not reading here.
 */
export function PersonWeekPage({ frame, person, flag, seen, shared, today }: PersonWeekModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const { name } = flag
  const title = words.title(view, { name })
  const names = namesIn(view, shared.works ? seen : { friends: [] }, seen.sessions)
  const about = { view, seen, shared, names, today }
  return (
    <Page
      frame={frame}
      isWide
      title={title}
      current={peoplePaths.list.to()}
      back={{ href: peoplePaths.list.to(), text: words.people(view) }}
      bar={<PersonBar view={view} flag={flag} />}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Standing {...about} />
      <h2 class="govuk-heading-m">{words.compared(view)}</h2>
      <WeekCompared {...about} />
      {seen.week && (
        <>
          <h2 class="govuk-heading-m">{words.lines(view)}</h2>
          <PersonLines {...about} week={seen.week} />
          {shared.money && <Cost {...about} />}
          <h2 class="govuk-heading-m">{words.gaps(view)}</h2>
          <PersonGaps {...about} week={seen.week} />
          <h2 class="govuk-heading-m">{words.answers(view)}</h2>
          <PersonAnswers {...about} week={seen.week} pressed={person.pressed} />
        </>
      )}
    </Page>
  )
}

type AboutProps = { readonly view: View; readonly seen: PersonsWeek }

function Standing({ view, seen: { week, worker } }: AboutProps) {
  if (!week) return <InsetText text={words.noWeek(view)} />
  const isToTalk = week.answers.some((answer) => answer.open)
  return (
    <>
      <p class="govuk-body">
        <Tag text={stateWords[week.state](view)} />{' '}
        {words.proposedOn(view, { day: sayTheDay(view, dayOf(week.proposedAt)) })}{' '}
        {worker && words.worker(view, { name: worker.name })}
      </p>
      {isToTalk && <InsetText text={words.wantsToTalk(view)} />}
    </>
  )
}

/** Money that is left stays the person's. */
function Cost({ view, seen }: AboutProps) {
  const cost = total(slotsProposed(seen).map((slot) => slot.price))
  const { weekly } = seen.person
  const said = { cost: sayMoney(view, cost), budget: sayMoney(view, weekly) }
  return (
    <>
      <h2 class="govuk-heading-m">{words.cost(view)}</h2>
      <p class="govuk-body">
        {cost > weekly
          ? words.costOver(view, { ...said, over: sayMoney(view, minus(cost, weekly)) })
          : words.costSaid(view, { ...said, left: sayMoney(view, minus(weekly, cost)) })}
      </p>
    </>
  )
}
