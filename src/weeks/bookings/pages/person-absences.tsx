import { govuk } from '#ground/govuk/components.ts'
import { type DateTyped, dateFields } from '#ground/govuk/date-field.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { saySoftDay } from '#ground/words/dates.ts'
import { ABSENCE_REASONS } from '../absence.ts'
import type { AbsenceSeen } from '../absence-queries.ts'
import { personPlacesPaths as paths } from '../person-places-paths.ts'
import { personPlacesWords as words } from '../person-places-words.ts'
import { awayWords } from '../persons-day-words.ts'

const { Button, DateInput, Radios } = govuk

export type AwayForm = {
  readonly id: string
  readonly first: DateTyped
  readonly last: DateTyped
  readonly reason: string
  readonly errors: { readonly first?: string; readonly last?: string; readonly reason?: string }
}

export type AbsenceShown = AbsenceSeen & { readonly heldUntil?: Day }

type AbsenceProps = {
  readonly view: View
  readonly one: AbsenceShown
  readonly personId: string
  readonly today: Day
}

/** One time away: how long their places are held, its days, and what becomes of the places. */
export function Absence({ view, one, personId, today }: AbsenceProps) {
  const at = { personId, absenceId: one.id }
  const reason = awayWords[one.reason](view)
  const from = saySoftDay(view, one.firstDay)
  const span = one.lastDay
    ? words.awayTo(view, { reason, from, to: saySoftDay(view, one.lastDay) })
    : words.awayFrom(view, { reason, from })
  return (
    <section class="govuk-inset-text" aria-label={span}>
      <h3 class="govuk-heading-s">{span}</h3>
      {one.heldUntil && (
        <p class="govuk-body">{words.heldTo(view, { day: saySoftDay(view, one.heldUntil) })}</p>
      )}
      {one.decided && (
        <p class="govuk-body">
          {(one.decided === 'kept' ? words.decidedKept : words.decidedGivenUp)(view)}
        </p>
      )}
      {(!one.lastDay || one.lastDay >= today) && (
        <form method="post" action={paths.back.to(at)} novalidate>
          <input type="hidden" name="version" value={String(one.version)} />
          <Dated
            view={view}
            id={`back-${one.id}`}
            name="back"
            label={words.isBack(view)}
            typed={one.lastDay ? dateFields('back', one.lastDay) : {}}
          />
          <Button text={words.saveBack(view)} classes="govuk-button--secondary" />
        </form>
      )}
      {one.firstDay > today && (
        <form method="post" action={paths.notAway.to(at)} novalidate>
          <input type="hidden" name="version" value={String(one.version)} />
          <Button text={words.notGoing(view)} classes="govuk-button--secondary" />
        </form>
      )}
      {!one.decided && (
        <form method="post" action={paths.decide.to(at)} novalidate class="govuk-button-group">
          <input type="hidden" name="version" value={String(one.version)} />
          <Button
            text={words.keep(view)}
            name="decided"
            value="kept"
            classes="govuk-button--secondary"
          />
          <Button
            text={words.giveUp(view)}
            name="decided"
            value="given-up"
            classes="govuk-button--warning"
          />
        </form>
      )}
    </section>
  )
}

type DatedProps = {
  readonly view: View
  readonly id: string
  readonly name: string
  readonly label: string
  readonly typed: DateTyped
  readonly error?: string | undefined
}

const Dated = ({ id, name, label, typed, error }: DatedProps) => (
  <DateInput
    id={id}
    namePrefix={name}
    fieldset={{ legend: { text: label, classes: 'govuk-fieldset__legend--s' } }}
    values={{ ...dateFields(name, undefined), ...typed }}
    {...(error && { errorMessage: { text: error } })}
  />
)

type RecordProps = { readonly view: View; readonly form: AwayForm; readonly personId: string }

/** Time away is written down. */
export function RecordAbsence({ view, form, personId }: RecordProps) {
  const { errors } = form
  return (
    <>
      <h2 class="govuk-heading-m">{words.record(view)}</h2>
      <form method="post" action={paths.away.to({ personId })} novalidate>
        <input type="hidden" name="id" value={form.id} />
        <Dated
          {...{ view }}
          id="first"
          name="first"
          label={words.first(view)}
          typed={form.first}
          error={errors.first}
        />
        <Dated
          {...{ view }}
          id="last"
          name="last"
          label={words.last(view)}
          typed={form.last}
          error={errors.last}
        />
        <Radios
          idPrefix="reason"
          name="reason"
          value={form.reason}
          fieldset={{ legend: { text: words.why(view), classes: 'govuk-fieldset__legend--s' } }}
          items={ABSENCE_REASONS.map((reason) => ({
            value: reason,
            text: awayWords[reason](view),
          }))}
          {...(errors.reason && { errorMessage: { text: errors.reason } })}
        />
        <Button text={words.saveAway(view)} />
      </form>
    </>
  )
}
