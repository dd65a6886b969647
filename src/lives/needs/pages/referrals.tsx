import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { terms } from '#ground/words/terms.ts'
import type { ReferralSeen } from '../advocacy-queries.ts'
import { dutyWords, referralStateWords, advocacyWords as words } from '../advocacy-words.ts'
import { staffView } from '../parts/about-person.tsx'
import { needsPaths } from '../paths.ts'
import { sayMoment } from './advocacy.tsx'

const { Button, Radios, SummaryList, Table, Tag } = govuk

const nameOf = (one: ReferralSeen) => `${one.knownAs} ${one.familyName}`

/** An advocate's referrals: those that wait for an answer first. */
export function ReferralsPage({
  frame,
  referrals,
}: {
  frame: Frame
  referrals: readonly ReferralSeen[]
}) {
  const view = staffView(frame)
  const title = words.listTitle(view)
  return (
    <Page frame={frame} isWide title={title} current={needsPaths.referrals.to()}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.listIntro(view)}</p>
      {referrals.length === 0 ? (
        <p class="govuk-body">{words.none(view)}</p>
      ) : (
        <ScrollTable name={title}>
          <Table
            caption={title}
            captionClasses="govuk-visually-hidden"
            head={[words.person, words.duty, words.state, words.askedOn, words.firstMeeting].map(
              (say) => ({ text: say(view) }),
            )}
            rows={referrals.map((one) => [
              {
                html: (
                  <a class="govuk-link" href={needsPaths.referral.to({ referralId: one.id })}>
                    {nameOf(one)}
                  </a>
                ),
              },
              { text: dutyWords[one.duty](view) },
              { html: <Tag text={referralStateWords[one.state](view)} /> },
              { text: sayMoment(view, one.askedAt) },
              { text: one.firstMeetingAt ? sayMoment(view, one.firstMeetingAt) : '' },
            ])}
          />
        </ScrollTable>
      )}
    </Page>
  )
}

type Props = {
  readonly frame: Frame
  readonly referral: ReferralSeen
  readonly form: Form<'instructed'>
}

/** One referral: what the worker wrote, and the advocate's yes or no. */
export function ReferralPage({ frame, referral, form }: Props) {
  const view = staffView(frame)
  const title = words.referralTitle(view, { name: nameOf(referral) })
  const at = { referralId: referral.id }
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  return (
    <Page
      frame={frame}
      title={title}
      current={needsPaths.referrals.to()}
      back={{ href: needsPaths.referrals.to(), text: words.listTitle(view) }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        <Tag text={referralStateWords[referral.state](view)} />{' '}
        {words.askedBy(view, { name: referral.askedByName })}
      </p>
      <SummaryList
        rows={[
          row(words.duty(view), dutyWords[referral.duty](view)),
          row(words.reason(view), referral.reason),
          row(words.communicate(view), referral.communication),
          row(
            words.language(view),
            (referral.language === 'cy' ? words.welsh : words.english)(view),
          ),
          row(words.askedOn(view), sayMoment(view, referral.askedAt)),
        ]}
      />
      {referral.state === 'asked' && (
        <form method="post" action={needsPaths.referral.to(at)} novalidate>
          <Radios
            {...choice(form, 'instructed')}
            classes="govuk-radios--inline"
            fieldset={{
              legend: { text: words.instructed(view), classes: 'govuk-fieldset__legend--s' },
            }}
            items={[
              { value: 'yes', text: terms.yes(view) },
              { value: 'no', text: terms.no(view) },
            ]}
          />
          <Button text={words.accept(view)} name="answer" value="accept" preventDoubleClick />
          <Button
            text={words.decline(view)}
            name="answer"
            value="decline"
            classes="govuk-button--secondary govuk-!-margin-left-2"
          />
        </form>
      )}
      {referral.state === 'accepted' && (
        <p class="govuk-body">
          <a class="govuk-link" href={needsPaths.assessment.to({ personId: referral.personId })}>
            {words.openRecord(view)}
          </a>
        </p>
      )}
    </Page>
  )
}
