import { govuk } from '#ground/govuk/components.ts'
import { choices, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { type HalfDay, partOfHalfDay, weekdayOfHalfDay } from '#ground/kernel/week.ts'
import { sayDay, sayInThePart, sayWeekday } from '#ground/words/dates.ts'
import { sayNumber, sayTenths } from '#ground/words/figures.ts'
import { REUSE } from '../hub-review.ts'
import type { HubReview } from '../hub-review-queries.ts'
import { reuseWords, reviewWords as words } from '../hub-review-words.ts'
import { hubToolWords } from '../hub-tool-words.ts'
import type { HalfDayUse } from '../hub-use.ts'
import { venuePaths } from '../venue-paths.ts'
import type { PlaceSeen } from '../venue-queries.ts'

const { Button, Checkboxes, InsetText, SummaryList, Textarea } = govuk

export const sayHalf = (view: View, half: HalfDay): string =>
  `${sayWeekday(view, weekdayOfHalfDay(half))}, ${sayInThePart(view, partOfHalfDay(half))}`

const sayFigure = (view: View, { taken, places, share }: Omit<HalfDayUse, 'half'>): string =>
  words.figure(view, {
    ...{ came: sayNumber(view, taken), places: sayNumber(view, places) },
    share: sayTenths(view, share / 10),
  })

type Props = {
  readonly frame: Frame
  readonly place: PlaceSeen
  readonly use: HalfDayUse
  readonly form: Form<'ideas' | 'words'>
}

/** A half-day that few come to: what else could be there. */
export function HubReviewPage({ frame, place, use, form }: Props) {
  const { view } = frame
  const title = words.title(view, { half: sayHalf(view, use.half) })
  const at = { venueId: place.id }
  return (
    <Page
      frame={frame}
      title={title}
      back={{ href: venuePaths.costs.to(at), text: hubToolWords.costs(view) }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{sayFigure(view, use)}</p>
      <InsetText text={words.never(view)} />
      <form
        method="post"
        action={venuePaths.review.to({ ...at, half: String(use.half) })}
        novalidate
      >
        <Checkboxes
          {...choices(form, 'ideas')}
          fieldset={{ legend: { text: words.ideas(view), classes: 'govuk-fieldset__legend--m' } }}
          items={REUSE.map((one) => ({ value: one, text: reuseWords[one](view) }))}
        />
        <Textarea
          {...field(form, 'words')}
          label={{ text: words.words(view), classes: 'govuk-label--s' }}
          rows={3}
        />
        <Button text={words.save(view)} preventDoubleClick />
      </form>
    </Page>
  )
}

type ListProps = {
  readonly view: View
  readonly venueId: string
  readonly reviews: readonly HubReview[]
  readonly errors: Readonly<Record<string, string>>
}

/** Reviews of a place's half-days, and what came of each. */
export const Reviews = ({ view, venueId, reviews, errors }: ListProps) => (
  <>
    <h2 class="govuk-heading-m">{words.reviews(view)}</h2>
    {reviews.map((one) => (
      <section>
        <SummaryList
          rows={[
            {
              key: { text: sayHalf(view, one.half) },
              value: {
                text: one.decidedOn
                  ? words.decidedOn(view, {
                      day: sayDay(view, one.decidedOn),
                      decided: one.decided,
                    })
                  : words.openSince(view, { day: sayDay(view, one.openedOn) }),
              },
            },
            {
              key: { text: words.ideas(view) },
              value: {
                text: [...one.ideas.map((idea) => reuseWords[idea](view)), one.words]
                  .filter(Boolean)
                  .join('. '),
              },
            },
          ]}
        />
        {!one.decidedOn && (
          <form
            method="post"
            action={venuePaths.decideReview.to({ venueId, reviewId: one.id })}
            novalidate
          >
            <input type="hidden" name="version" value={String(one.version)} />
            <Textarea
              id={`decided-${one.id}`}
              name="decided"
              rows={2}
              label={{ text: words.decide(view), classes: 'govuk-label--s' }}
              errorMessage={errors[one.id] ? { text: errors[one.id] as string } : undefined}
            />
            <Button
              text={words.saveDecision(view)}
              classes="govuk-button--secondary"
              preventDoubleClick
            />
          </form>
        )}
      </section>
    ))}
  </>
)
