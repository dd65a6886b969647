import { govuk } from '#ground/govuk/components.ts'
import { blank, errorList, type Form, field } from '#ground/govuk/form.ts'
import { dayOf, minuteOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayTime } from '#ground/words/times.ts'
import { DayField } from '#lives/people/parts/fields.tsx'
import { DUTIES, needsAdvocate } from '../advocacy.ts'
import type { AdvocateSeen } from '../advocacy-queries.ts'
import {
  advocateWords,
  dutyWords,
  referralStateWords,
  advocacyWords as words,
} from '../advocacy-words.ts'
import { words as assessmentWords } from '../assessment-words.ts'
import type { Jurisdiction } from '../national-outcome.ts'
import { type AboutProps, PersonPage, staffView } from '../parts/about-person.tsx'
import { needsPaths } from '../paths.ts'
import type { Advocacy } from '../queries.ts'

const { Button, InsetText, Input, Select, SummaryList, Tag, Textarea, WarningText } = govuk

export type AdvocacyFields = 'duty' | 'reason' | 'advocateId' | 'referralId' | 'day' | 'time'
type Props = AboutProps & {
  readonly jurisdiction: Jurisdiction
  readonly advocacy: Advocacy
  readonly advocates: readonly AdvocateSeen[]
  readonly form: Form<AdvocacyFields>
}

/** Whether an advocate must be arranged, who was asked, and the first meeting that waits for their yes. */
export function AdvocacyPage({ frame, flag, jurisdiction, advocacy, advocates, form }: Props) {
  const view = staffView(frame)
  const at = { personId: flag.id }
  const must = needsAdvocate(advocacy)
  // One form was sent: what was typed into it, and what was wrong with it, stands there and nowhere else.
  const meeting = form.values.referralId
  const asking = meeting ? blank<AdvocacyFields>() : form
  // One first meeting is booked at a time, so that each field stands on the page once.
  const next = advocacy.referrals.find((one) => one.state === 'accepted' && !one.firstMeetingAt)
  return (
    <PersonPage
      {...{ frame, flag }}
      title={advocateWords[jurisdiction](view)}
      back={{ href: needsPaths.assessment.to(at), text: assessmentWords.backToList(view) }}
      errors={errorList(form)}
    >
      {must ? (
        <WarningText text={words.must[jurisdiction](view)} iconFallbackText="" />
      ) : (
        <p class="govuk-body">{words.mayAsk(view)}</p>
      )}
      <h2 class="govuk-heading-m">{words.referrals(view)}</h2>
      {advocacy.referrals.length === 0 && <p class="govuk-body">{words.none(view)}</p>}
      {advocacy.referrals.map((referral) => (
        <One {...{ view, referral, isNext: referral === next, form: meeting ? form : blank() }} />
      ))}
      <h2 class="govuk-heading-m">{words.ask(view)}</h2>
      <form method="post" action={needsPaths.advocacy.to(at)} novalidate>
        <Select
          {...field(asking, 'duty')}
          label={{ text: words.duty(view), classes: 'govuk-label--s' }}
          items={DUTIES.map((value) => ({ value, text: dutyWords[value](view) }))}
        />
        <Select
          {...field(asking, 'advocateId')}
          label={{ text: words.who(view), classes: 'govuk-label--s' }}
          items={[
            { value: '', text: words.choose(view) },
            ...advocates.map((one) => ({
              value: one.id,
              text: words.waiting(view, { name: one.name, count: one.waiting }),
            })),
          ]}
        />
        <Textarea
          {...field(asking, 'reason')}
          rows="3"
          label={{ text: words.reason(view), classes: 'govuk-label--s' }}
          hint={{ text: words.reasonHint(view) }}
        />
        <Button text={words.send(view)} preventDoubleClick />
      </form>
    </PersonPage>
  )
}

type Referral = Advocacy['referrals'][number]
type OneProps = {
  readonly view: View
  readonly referral: Referral
  readonly isNext: boolean
  readonly form: Form<AdvocacyFields>
}

export const sayMoment = (view: View, at: Date): string =>
  `${sayDay(view, dayOf(at))}, ${sayTime(view, minuteOf(at))}`

function One({ view, referral, isNext, form }: OneProps) {
  const { state, duty, reason, askedAt, advocateName, instructed, firstMeetingAt } = referral
  const said =
    instructed === undefined ? '' : (instructed ? words.instructedYes : words.instructedNo)(view)
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  return (
    <section>
      <h3 class="govuk-heading-s">
        {dutyWords[duty](view)} <Tag text={referralStateWords[state](view)} />
      </h3>
      <SummaryList
        rows={[
          row(words.advocate(view), [advocateName, said].filter(Boolean).join('. ')),
          row(words.askedOn(view), sayMoment(view, askedAt)),
          row(words.reason(view), reason),
          ...(firstMeetingAt
            ? [row(words.firstMeeting(view), sayMoment(view, firstMeetingAt))]
            : []),
        ]}
      />
      {state === 'asked' && <InsetText text={words.notBookable(view)} />}
      {isNext && (
        <form
          method="post"
          action={needsPaths.advocacy.to({ personId: referral.personId })}
          novalidate
        >
          <input type="hidden" name="referralId" value={referral.id} />
          <DayField {...{ form, name: 'day', label: words.day(view), hint: words.dayHint(view) }} />
          <Input
            {...field(form, 'time')}
            classes="govuk-input--width-5"
            label={{ text: words.time(view) }}
            hint={{ text: words.timeHint(view) }}
          />
          <Button text={words.book(view)} classes="govuk-button--secondary" preventDoubleClick />
        </form>
      )}
    </section>
  )
}
