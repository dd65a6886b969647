import { govuk } from '#ground/govuk/components.ts'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { aboutWords as words } from '../about-page-words.ts'
import { needKindWords, needSaid, stepStateWords, stepWords } from '../about-words.ts'
import { type InformationNeed, STEPS, type Step, stepsOn } from '../information-need.ts'
import { peoplePaths } from '../paths.ts'
import type { AboutProps } from './about.tsx'

const { Tag } = govuk

/** The needs of the person and of their carers, each with how far the six steps of the standard have come. */
export function Needs(about: AboutProps) {
  const { view, flag, needs, mayWrite } = about
  const headings = [words.need, words.whose, words.met, words.share, words.steps, words.reviewBy]
  return (
    <>
      <h2 class="govuk-heading-m">{words.needs(view)}</h2>
      <p class="govuk-body">{words.needsWhy(view)}</p>
      {needs.length === 0 ? (
        <p class="govuk-body">{words.none(view)}</p>
      ) : (
        <ScrollTable name={words.needs(view)}>
          <table class="govuk-table gd-stack">
            <caption class="govuk-table__caption govuk-visually-hidden">
              {words.needs(view)}
            </caption>
            <TableHead columns={headings.map((heading) => heading(view))} />
            <tbody class="govuk-table__body">
              {needs.map((need) => (
                <NeedRow {...about} need={need} />
              ))}
            </tbody>
          </table>
        </ScrollTable>
      )}
      {mayWrite && (
        <p class="govuk-body">
          <a class="govuk-link" href={peoplePaths.newNeed.to({ personId: flag.id })}>
            {words.addNeed(view)}
          </a>
        </p>
      )}
    </>
  )
}

type RowProps = AboutProps & { readonly need: InformationNeed }

function NeedRow({ view, flag, carers, today, mayWrite, need }: RowProps) {
  const said = needSaid(view, need)
  const carer = carers.find(({ id }) => id === need.carerId)
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {said}
        <div class="govuk-hint govuk-!-margin-bottom-0">{needKindWords[need.kind](view)}</div>
      </th>
      <StackCell heading={words.whose(view)}>{carer?.name ?? words.theirs(view)}</StackCell>
      <StackCell heading={words.met(view)} isWords>
        {need.met || words.notMet(view)}
      </StackCell>
      <StackCell heading={words.share(view)}>{(need.share ? words.yes : words.no)(view)}</StackCell>
      <StackCell heading={words.steps(view)}>
        <Steps view={view} need={need} today={today} />
      </StackCell>
      <StackCell heading={words.reviewBy(view)}>
        {sayDayOfMonth(view, need.reviewOn)}
        {mayWrite && (
          <div>
            <a
              class="govuk-link"
              href={peoplePaths.need.to({ personId: flag.id, needId: need.id })}
            >
              {words.reviewNeed(view)}
              <span class="govuk-visually-hidden">: {said}</span>
            </a>
          </div>
        )}
      </StackCell>
    </tr>
  )
}

const COLOURS = {
  done: 'govuk-tag--green',
  'to-do': 'govuk-tag--blue',
  late: 'govuk-tag--red',
  'not-wanted': 'govuk-tag--grey',
} as const

type StepsProps = {
  readonly view: View
  readonly need: InformationNeed
  readonly today: Day
}

/** Only what is not done yet has a mark of its own; a review that is still to come has its day in the next column. */
function Steps({ view, need, today }: StepsProps) {
  const steps = stepsOn(need, today)
  const isOpen = (step: Step) =>
    steps[step] !== 'done' && !(step === 'review' && steps.review === 'to-do')
  const open = STEPS.filter(isOpen)
  if (open.length === 0) return <Tag text={stepStateWords.done(view)} classes={COLOURS.done} />
  return (
    <ul class="govuk-list govuk-!-margin-bottom-0">
      {open.map((step) => (
        <li>
          <Tag
            text={`${stepWords[step](view)}: ${stepStateWords[steps[step]](view)}`}
            classes={COLOURS[steps[step]]}
          />
        </li>
      ))}
    </ul>
  )
}
