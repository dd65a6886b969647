import { govuk } from '#ground/govuk/components.ts'
import type { DateTyped } from '#ground/govuk/date-field.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { sayMoment } from '../duty-words.ts'
import { DateInputOf } from '../parts/date-of.tsx'
import { RestsOn } from '../parts/rests-on.tsx'
import { safetyPaths } from '../paths.ts'
import { MUST_SAY } from '../restriction.ts'
import { basisPageWords } from '../restriction-basis-words.ts'
import type { SeenRestriction } from '../restriction-queries.ts'
import {
  basisWords,
  mustSayWords,
  restrictionKindWords,
  restrictionWords as words,
} from '../restriction-words.ts'
import { RestrictionTags } from './restrictions.tsx'

const { Button, Input, InsetText, Radios, SummaryList, Textarea } = govuk

export type UseForm = Form<
  'usedOn' | 'usedAt' | 'minutes' | 'why' | 'reaction' | 'found' | 'goesOn' | 'nextBy'
>
export type RestrictionModel = {
  readonly frame: Frame
  readonly today: Day
  readonly useId: Id
  readonly flag: PersonFlag
  readonly restriction: SeenRestriction
  /** Who keeps the register writes uses; who answers for support authorises and reviews. */
  readonly mayUse: boolean
  readonly mayDecide: boolean
  /** Who assesses links what it rests on. */
  readonly mayAssess: boolean
  readonly form: UseForm
  readonly dates: DateTyped
}

/** One restriction: why it is, what the person thinks of it, each use, and the day by which it is looked at again. */
export function RestrictionPage(model: RestrictionModel) {
  const { frame, today, flag, restriction, form, mayUse, mayDecide } = model
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = restrictionKindWords[restriction.kind](view)
  const props = { ...model, view }
  return (
    <Page
      frame={frame}
      title={title}
      current={safetyPaths.safety.to()}
      bar={<PersonBar view={view} flag={flag} />}
      back={{ href: safetyPaths.restrictions.to() }}
      errors={errorList(form, { usedOn: 'usedOn-day', nextBy: 'nextBy-day' })}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        <RestrictionTags {...{ view, today, one: restriction }} />
      </p>
      <Facts {...props} />
      <Basis {...props} />
      <InsetText text={words.noResult(view)} />
      {!restriction.endedOn && (
        <>
          <Presses {...props} />
          {mayUse && <WriteUse {...props} />}
        </>
      )}
      <Uses {...props} />
      {!restriction.endedOn && mayDecide && <Review {...props} />}
      <Reviews {...props} />
    </Page>
  )
}

type Props = RestrictionModel & { readonly view: View }

function Facts({ view, restriction: r }: Props) {
  const facts: readonly (readonly [string, string])[] = [
    ...MUST_SAY.map((part) => [mustSayWords[part](view), r[part]] as const),
    [words.objects(view), r.objects ? words.yes(view) : words.no(view)],
    [words.basis(view), basisWords[r.basis](view)],
    [words.place(view), r.venue ?? words.anywhere(view)],
    [words.uses(view), String(r.uses)],
    [words.reviewBy(view), sayDay(view, r.reviewBy)],
    [words.authorisedBy(view), r.authorisedBy ?? words.unauthorised(view)],
    [words.madeBy(view), r.madeBy],
  ]
  return (
    <SummaryList
      rows={facts.map(([key, said]) => ({ key: { text: key }, value: { text: said } }))}
    />
  )
}

const Basis = ({ view, today, restriction, mayAssess }: Props) => (
  <section aria-labelledby="rests-on">
    <h2 class="govuk-heading-m" id="rests-on">
      {basisPageWords.title(view)}
    </h2>
    <RestsOn {...{ view, today, mayAssess, rests: restriction.rests }} />
    {mayAssess && !restriction.endedOn && (
      <p class="govuk-body">
        <a
          class="govuk-link"
          href={safetyPaths.basisOfRestriction.to({ restrictionId: restriction.id })}
        >
          {basisPageWords.link(view)}
        </a>
      </p>
    )}
  </section>
)

const Presses = ({ view, restriction, mayDecide }: Props) => {
  const to = { restrictionId: restriction.id }
  return (
    <div class="govuk-button-group">
      {!restriction.referredAt && (
        <form method="post" action={safetyPaths.referRestriction.to(to)}>
          <Button text={words.refer(view)} classes="govuk-button--secondary" preventDoubleClick />
        </form>
      )}
      {mayDecide && !restriction.authorisedBy && (
        <form method="post" action={safetyPaths.authoriseRestriction.to(to)}>
          <Button
            text={words.authorise(view)}
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        </form>
      )}
    </div>
  )
}

const WriteUse = ({ view, restriction, useId, form, dates }: Props) => (
  <form
    method="post"
    action={safetyPaths.useOfRestriction.to({ restrictionId: restriction.id })}
    novalidate
  >
    <h2 class="govuk-heading-m">{words.used(view)}</h2>
    <input type="hidden" name="id" value={useId} />
    <DateInputOf name="usedOn" says={words.day(view)} values={dates} error={form.errors.usedOn} />
    <Input
      {...field(form, 'usedAt')}
      label={{ text: words.at(view), classes: 'govuk-label--s' }}
      classes="govuk-input--width-5"
    />
    <Input
      {...field(form, 'minutes')}
      label={{ text: words.minutes(view), classes: 'govuk-label--s' }}
      classes="govuk-input--width-4"
      inputmode="numeric"
    />
    {(['why', 'reaction'] as const).map((name) => (
      <Textarea
        {...field(form, name)}
        label={{ text: words[name](view), classes: 'govuk-label--s' }}
        rows={2}
      />
    ))}
    <Button text={words.keepUse(view)} preventDoubleClick />
  </form>
)

const Uses = ({ view, restriction: { usesOf } }: Props) => (
  <section aria-labelledby="uses">
    <h2 class="govuk-heading-m" id="uses">
      {words.allUses(view)}
    </h2>
    {usesOf.length === 0 && <p class="govuk-body">{words.noUses(view)}</p>}
    <ul class="govuk-list govuk-list--spaced">
      {usesOf.map(({ at, minutes, name, why, reaction }) => (
        <li>
          <strong>{words.useSaid(view, { when: sayMoment(view, at), minutes, name })}</strong>
          <div class="gd-said">{why}</div>
          <div class="gd-said">{reaction}</div>
        </li>
      ))}
    </ul>
  </section>
)

const Review = ({ view, restriction, form, dates }: Props) => (
  <form
    method="post"
    action={safetyPaths.reviewRestriction.to({ restrictionId: restriction.id })}
    novalidate
  >
    <h2 class="govuk-heading-m">{words.review(view)}</h2>
    <input type="hidden" name="version" value={String(restriction.version)} />
    <Textarea
      {...field(form, 'found')}
      label={{ text: words.found(view), classes: 'govuk-label--s' }}
      rows={3}
    />
    <Radios
      {...choice(form, 'goesOn')}
      fieldset={{ legend: { text: words.goesOn(view), classes: 'govuk-fieldset__legend--s' } }}
      items={[
        { value: 'yes', text: words.goesOnUntil(view) },
        { value: 'no', text: words.ends(view) },
      ]}
    />
    <DateInputOf name="nextBy" says={words.next(view)} values={dates} error={form.errors.nextBy} />
    <Button text={words.keepReview(view)} preventDoubleClick />
  </form>
)

const Reviews = ({ view, restriction: { reviews } }: Props) =>
  reviews.length === 0 ? null : (
    <section aria-labelledby="reviews">
      <h2 class="govuk-heading-m" id="reviews">
        {words.reviews(view)}
      </h2>
      <ul class="govuk-list govuk-list--spaced">
        {reviews.map(({ on, found, name }) => (
          <li>
            <strong>
              {sayDay(view, on)} ({name})
            </strong>
            <div class="gd-said">{found}</div>
          </li>
        ))}
      </ul>
    </section>
  )
