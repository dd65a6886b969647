import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { minus } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import type { WaitingAuthorisation } from '#means/budgets/authorisation-queries.ts'
import type { Budget } from '#means/budgets/budget.ts'
import { SideBySide } from '#means/budgets/parts/side-by-side.tsx'
import type { SideBySide as Sides } from '#means/budgets/side-by-side.ts'
import { lapsedWords } from '../lapsed-words.ts'
import { lifePaths } from '../life-paths.ts'
import type { AgreementSeen, CarerViewSeen } from '../life-queries.ts'
import {
  answerWords,
  words as lifeWords,
  tierWords,
  authorityWords as words,
} from '../life-words.ts'
import type { LifecycleRefusal } from '../lifecycle.ts'
import { CarerViews } from '../parts/carer-views.tsx'
import { LinesTable } from '../parts/lines-table.tsx'
import { MissingList } from '../parts/missing-said.tsx'
import { RefusedList, sayRefusal } from '../parts/refused.tsx'
import type { SupportPlan } from '../plan.ts'
import { sendWords } from '../send-words.ts'
import type { Missing } from '../validator.ts'
import { Agreements } from './steps.tsx'

const { Button, InsetText, Radios, SummaryList, Tag, Textarea } = govuk

export type AuthorisationModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly asked: WaitingAuthorisation
  readonly plan: SupportPlan
  readonly before?: SupportPlan | undefined
  readonly budget?: Budget | undefined
  readonly sides?: Sides | undefined
  readonly missing: readonly Missing[]
  readonly agreements: readonly AgreementSeen[]
  readonly views: readonly CarerViewSeen[]
  readonly form: Form<'answer' | 'reasons'>
  readonly refusal?: LifecycleRefusal | undefined
}

/** All that an authoriser reads of one plan, and their answer: yes, or back with reasons. */
export function AuthorisationPage(model: AuthorisationModel) {
  const { frame, flag, asked, plan, before, sides, missing, agreements, views, form, refusal } =
    model
  const { view } = frame
  const title = words.title(view)
  const refused = refusal ? [{ text: sayRefusal(view, refusal), href: '#answer' }] : []
  return (
    <Page
      {...{ frame, title }}
      isWide
      current={lifePaths.authorisations.to()}
      back={{ href: lifePaths.authorisations.to(), text: words.back(view) }}
      errors={[...refused, ...errorList(form)]}
      bar={<PersonBar view={view} flag={flag} />}
    >
      <h1 class="govuk-heading-l">
        {title} <Tag text={answerWords[asked.state](view)} />
      </h1>
      <Amounts {...model} />
      {sides && <SideBySide view={view} sides={sides} />}
      <h2 class="govuk-heading-m">{words.after(view)}</h2>
      <LinesTable
        view={view}
        personId={flag.id}
        lines={plan.lines}
        mayChange={false}
        name={words.after(view)}
      />
      <h2 class="govuk-heading-m">{words.before(view)}</h2>
      {before ? (
        <LinesTable
          view={view}
          personId={flag.id}
          lines={before.lines}
          mayChange={false}
          name={words.before(view)}
        />
      ) : (
        <p class="govuk-body">{words.noneBefore(view)}</p>
      )}
      <h2 class="govuk-heading-m">{words.whole(view)}</h2>
      {missing.length > 0 ? (
        <MissingList view={view} personId={flag.id} missing={missing} />
      ) : (
        <p class="govuk-body">{words.nothingMissing(view)}</p>
      )}
      <Agreements view={view} plan={plan} agreements={agreements} />
      {views.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{lifeWords.views(view)}</h2>
          <p class="govuk-body">{lifeWords.viewsHelp(view)}</p>
          <CarerViews view={view} personId={flag.id} views={views} />
        </>
      )}
      <div>
        <RefusedList view={view} personId={flag.id} refusal={refusal} />
        {asked.state === 'waiting' ? (
          <AnswerForm {...model} />
        ) : (
          <Answered {...{ view, asked, form }} />
        )}
      </div>
    </Page>
  )
}

function Amounts({ frame: { view }, asked, plan, budget }: AuthorisationModel) {
  const rows: readonly (readonly [string, string])[] = [
    [words.adjusted(view), sayMoney(view, asked.adjusted)],
    [words.final(view), sayMoney(view, asked.final)],
    asked.final >= asked.adjusted
      ? [words.over(view), sayMoney(view, minus(asked.final, asked.adjusted))]
      : [sendWords.under(view), sayMoney(view, minus(asked.adjusted, asked.final))],
    ...(budget?.split
      ? [[words.pays(view), sayMoney(view, budget.split.personPays)] as const]
      : []),
    [words.tier(view), tierWords[asked.tier](view)],
    [words.by(view), sayDay(view, asked.answerBy)],
    [words.asked(view), asked.askedByName],
    ...(budget?.gapReason ? [[words.why(view), budget.gapReason] as const] : []),
    ...(plan.changedBecause ? [[words.because(view), plan.changedBecause] as const] : []),
  ]
  return <SummaryList rows={rows.map(([key, text]) => ({ key: { text: key }, value: { text } }))} />
}

const AnswerForm = ({ frame: { view }, asked, form }: AuthorisationModel) => (
  <form method="post" action={lifePaths.authorisation.to({ authorisationId: asked.id })} novalidate>
    <input type="hidden" name="version" value={asked.planVersion} />
    <Radios
      {...choice(form, 'answer')}
      fieldset={{ legend: { text: words.answer(view), classes: 'govuk-fieldset__legend--m' } }}
      items={[
        { value: 'authorised', text: words.authorise(view) },
        { value: 'returned', text: words.sendBack(view) },
      ]}
    />
    <Textarea
      {...field(form, 'reasons')}
      label={{ text: words.reasons(view), classes: 'govuk-label--s' }}
      hint={{ text: words.reasonsHelp(view) }}
      rows={4}
    />
    <Button text={words.press(view)} preventDoubleClick />
  </form>
)

type AnsweredProps = Pick<AuthorisationModel, 'asked' | 'form'> & { readonly view: View }

/** Where two answer at once the second reads the first's answer, and keeps what they had written. */
const Answered = ({ view, asked, form }: AnsweredProps) => (
  <>
    <InsetText>
      {answerWords[asked.state](view)}.{' '}
      {asked.answered && words.answered(view, { name: asked.answered.name })} {asked.reasons}
    </InsetText>
    {form.values.reasons && (
      <p class="govuk-body">
        {lapsedWords.kept(view)} {form.values.reasons}
      </p>
    )}
  </>
)
