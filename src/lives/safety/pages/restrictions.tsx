import { govuk } from '#ground/govuk/components.ts'
import type { DateTyped } from '#ground/govuk/date-field.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import type { Named } from '../near-queries.ts'
import { DateInputOf } from '../parts/date-of.tsx'
import { StandingTag } from '../parts/rests-on.tsx'
import { safetyPaths } from '../paths.ts'
import { BASES, MUST_SAY, RESTRICTION_KINDS } from '../restriction.ts'
import type { ListedRestriction } from '../restriction-queries.ts'
import {
  basisWords,
  mustSayWords,
  restrictionKindWords,
  restrictionWords as words,
} from '../restriction-words.ts'

const { Button, Radios, Select, Tag, Textarea } = govuk

type ListModel = {
  readonly frame: Frame
  readonly today: Day
  readonly restrictions: readonly ListedRestriction[]
  /** Whether the reader is one of those who record them. */
  readonly mayRecord: boolean
}

/** What limits whose freedom, the next to be looked at again first. */
export function RestrictionsPage({ frame, today, restrictions, mayRecord }: ListModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.title(view)
  const heads = [words.who, words.kind, words.uses, words.reviewBy, words.standing]
  return (
    <Page
      frame={frame}
      title={title}
      current={safetyPaths.safety.to()}
      back={{ href: safetyPaths.safety.to() }}
      isWide
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.intro(view)}</p>
      {mayRecord && (
        <p class="govuk-body">
          <a class="govuk-link" href={safetyPaths.newRestriction.to()}>
            {words.record(view)}
          </a>
        </p>
      )}
      {restrictions.length === 0 ? (
        <p class="govuk-body">{words.none(view)}</p>
      ) : (
        <ScrollTable name={title}>
          <table class="govuk-table gd-stack">
            <caption class="govuk-table__caption govuk-visually-hidden">{title}</caption>
            <TableHead columns={heads.map((of) => of(view))} />
            <tbody class="govuk-table__body">
              {restrictions.map((one) => (
                <RestrictionRow {...{ view, today, one }} />
              ))}
            </tbody>
          </table>
        </ScrollTable>
      )}
    </Page>
  )
}

type RowProps = {
  readonly view: View
  readonly today: Day
  readonly one: ListedRestriction
}
const RestrictionRow = ({ view, today, one }: RowProps) => (
  <tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">
      <a class="govuk-link" href={safetyPaths.restriction.to({ restrictionId: one.id })}>
        {one.name}
      </a>
    </th>
    <StackCell heading={words.kind(view)} isWords>
      {restrictionKindWords[one.kind](view)}
      <div class="govuk-hint govuk-!-margin-bottom-0">{one.what}</div>
    </StackCell>
    <StackCell heading={words.uses(view)}>{one.uses}</StackCell>
    <StackCell heading={words.reviewBy(view)}>{sayDay(view, one.reviewBy)}</StackCell>
    <StackCell heading={words.standing(view)}>
      <RestrictionTags {...{ view, today, one }} />
    </StackCell>
  </tr>
)

/** Late, not answered for, referred. */
export const RestrictionTags = ({
  view,
  today,
  one,
}: Omit<RowProps, 'one'> & {
  readonly one: Pick<
    ListedRestriction,
    'reviewBy' | 'endedOn' | 'authorisedBy' | 'referredAt' | 'rests'
  >
}) => (
  <>
    {one.endedOn && <Tag text={words.endedOn(view, { day: sayDay(view, one.endedOn) })} />}
    {!one.endedOn && one.reviewBy < today && (
      <Tag text={words.late(view)} classes="govuk-tag--red" />
    )}{' '}
    {!one.endedOn && <StandingTag {...{ view, today, rests: one.rests }} />}{' '}
    {!one.authorisedBy && <Tag text={words.unauthorised(view)} classes="govuk-tag--orange" />}{' '}
    {one.referredAt && <Tag text={words.referred(view)} classes="govuk-tag--purple" />}
  </>
)

export type RestrictionForm = Form<
  | 'personId'
  | 'kind'
  | 'what'
  | 'risk'
  | 'tried'
  | 'basis'
  | 'wishes'
  | 'shows'
  | 'objects'
  | 'venueId'
  | 'reviewBy'
>
export type NewRestrictionModel = {
  readonly frame: Frame
  readonly id: Id
  readonly people: readonly Named[]
  readonly venues: readonly Named[]
  readonly latest: Day | undefined
  readonly form: RestrictionForm
  readonly dates: DateTyped
}

/** Recording something that limits freedom: nothing is kept without the person's wishes and how they show them. */
export function NewRestrictionPage(model: NewRestrictionModel) {
  const { frame, id, people, venues, latest, form, dates } = model
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.record(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={safetyPaths.safety.to()}
      back={{ href: safetyPaths.restrictions.to() }}
      errors={errorList(form, { reviewBy: 'reviewBy-day' })}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.noResult(view)}</p>
      <form method="post" action={safetyPaths.newRestriction.to()} novalidate>
        <input type="hidden" name="id" value={id} />
        <Select
          {...field(form, 'personId')}
          label={{ text: words.who(view), classes: 'govuk-label--s' }}
          items={[{ value: '', text: words.chooseWho(view) }].concat(
            people.map((person) => ({ value: person.id, text: person.name })),
          )}
        />
        <Radios
          {...choice(form, 'kind')}
          fieldset={{ legend: { text: words.kind(view), classes: 'govuk-fieldset__legend--s' } }}
          items={RESTRICTION_KINDS.map((kind) => ({
            value: kind,
            text: restrictionKindWords[kind](view),
          }))}
        />
        {venues.length > 0 && (
          <Select
            {...field(form, 'venueId')}
            label={{ text: words.place(view), classes: 'govuk-label--s' }}
            items={[{ value: '', text: words.anywhere(view) }].concat(
              venues.map((venue) => ({ value: venue.id, text: venue.name })),
            )}
          />
        )}
        {MUST_SAY.map((part) => (
          <Textarea
            {...field(form, part)}
            label={{ text: mustSayWords[part](view), classes: 'govuk-label--s' }}
            rows={2}
          />
        ))}
        <Radios
          {...choice(form, 'objects')}
          classes="govuk-radios--inline"
          fieldset={{ legend: { text: words.objects(view), classes: 'govuk-fieldset__legend--s' } }}
          items={[
            { value: 'yes', text: words.yes(view) },
            { value: 'no', text: words.no(view) },
          ]}
        />
        <Radios
          {...choice(form, 'basis')}
          fieldset={{ legend: { text: words.basis(view), classes: 'govuk-fieldset__legend--s' } }}
          items={BASES.map((basis) => ({ value: basis, text: basisWords[basis](view) }))}
        />
        <DateInputOf
          name="reviewBy"
          says={words.reviewBy(view)}
          hint={latest && words.reviewHint(view, { day: sayDay(view, latest) })}
          values={dates}
          error={form.errors.reviewBy}
        />
        <Button text={words.keep(view)} preventDoubleClick />
      </form>
    </Page>
  )
}
