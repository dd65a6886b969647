import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth, sayWeekday } from '#ground/words/dates.ts'
import { sayMoney, sayRatio } from '#ground/words/figures.ts'
import { sayTimes } from '#ground/words/times.ts'
import { type AboutProps, PersonPage, staffView } from '../parts/about-person.tsx'
import { needsPaths } from '../paths.ts'
import { holdsOn, type RiskReviewWeeks } from '../positive-risk.ts'
import type { RiskSeen } from '../queries.ts'
import type { SessionChoice } from '../ratio-queries.ts'
import { ratioWords, riskWords as words } from '../ratio-words.ts'

const { Button, Input, Select, Tag, Textarea } = govuk

export type RiskFields = 'sessionId' | 'reason' | 'personsWords' | 'weeks'
type Props = AboutProps & {
  readonly risks: readonly RiskSeen[]
  /** Sessions with less support than is assessed, at the most that each has. */
  readonly below: readonly SessionChoice[]
  readonly weeks: RiskReviewWeeks | undefined
  readonly today: Day
  readonly form: Form<RiskFields>
}

const titleIn = (view: View, one: { readonly titleEn: string; readonly titleCy: string }) =>
  view.language === 'cy' ? one.titleCy : one.titleEn

/** Decisions, made with the person, to go to a session with less support than was assessed. */
export function RisksPage({ frame, flag, risks, below, weeks, today, form }: Props) {
  const view = staffView(frame)
  const at = { personId: flag.id }
  return (
    <PersonPage
      {...{ frame, flag }}
      title={words.title(view)}
      back={{ href: needsPaths.ratios.to(at), text: ratioWords.title(view) }}
      errors={errorList(form)}
    >
      <p class="govuk-body">{words.intro(view)}</p>
      <h2 class="govuk-heading-m">{words.caption(view)}</h2>
      {risks.length === 0 && <p class="govuk-body">{words.none(view)}</p>}
      {risks.map((risk) => (
        <Decision {...{ view, risk, today }} />
      ))}
      <h2 class="govuk-heading-m">{words.add(view)}</h2>
      {below.length === 0 ? (
        <p class="govuk-body">{words.noneBelow(view)}</p>
      ) : (
        <form method="post" action={needsPaths.risks.to(at)} novalidate>
          <Select
            {...field(form, 'sessionId')}
            label={{ text: words.session(view), classes: 'govuk-label--s' }}
            items={[
              { value: '', text: words.chooseSession(view) },
              ...below.map((one) => ({ value: one.id, text: sayChoice(view, one) })),
            ]}
          />
          <Textarea
            {...field(form, 'reason')}
            rows="3"
            label={{ text: words.reason(view), classes: 'govuk-label--s' }}
          />
          <Textarea
            {...field(form, 'personsWords')}
            rows="3"
            label={{ text: words.persons(view), classes: 'govuk-label--s' }}
          />
          <Input
            {...field(form, 'weeks')}
            classes="govuk-input--width-2"
            inputmode="numeric"
            label={{ text: words.weeks(view), classes: 'govuk-label--s' }}
            hint={weeks && { text: words.weeksHint(view, weeks) }}
          />
          <Button text={words.save(view)} preventDoubleClick />
        </form>
      )}
    </PersonPage>
  )
}

/** Sessions of one name are told apart by when and where they are. */
function sayChoice(view: View, one: SessionChoice): string {
  const when = `${sayWeekday(view, one.weekday)}, ${sayTimes(view, one.starts, one.ends)}`
  const named = `${titleIn(view, one)}. ${when}. ${one.venue}`
  const [price] = one.prices
  if (!price) return named
  return `${named}. ${sayRatio(view, price.ratio)}, ${sayMoney(view, price.price as Pence)}`
}

type DecisionProps = { readonly view: View; readonly risk: RiskSeen; readonly today: Day }

function Decision({ view, risk, today }: DecisionProps) {
  const holds = holdsOn(risk, today)
  const until = words.until(view, { day: sayDayOfMonth(view, risk.reviewOn) })
  return (
    <section>
      <h3 class="govuk-heading-s">
        {titleIn(view, risk)}{' '}
        <Tag
          text={(holds ? words.holds : words.over)(view)}
          classes={holds ? 'govuk-tag--green' : 'govuk-tag--grey'}
        />
      </h3>
      <govuk.SummaryList
        rows={[
          {
            key: { text: ratioWords.from(view) },
            value: { text: `${sayDayOfMonth(view, risk.decidedOn)}. ${until}` },
          },
          { key: { text: words.reason(view) }, value: { text: risk.reason } },
          { key: { text: words.persons(view) }, value: { text: risk.personsWords } },
        ]}
      />
      {holds && (
        <form method="post" action={needsPaths.risks.to({ personId: risk.personId })}>
          <Button
            text={words.end(view)}
            name="end"
            value={risk.id}
            classes="govuk-button--secondary"
          />
        </form>
      )}
    </section>
  )
}
