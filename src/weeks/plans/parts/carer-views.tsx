import { govuk } from '#ground/govuk/components.ts'
import { type Form, field } from '#ground/govuk/form.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayTenths } from '#ground/words/figures.ts'
import { hoursOf } from '../carer-view.ts'
import { lifePaths } from '../life-paths.ts'
import type { CarerViewSeen } from '../life-queries.ts'
import { words } from '../life-words.ts'

const { Button, InsetText, Textarea } = govuk

type ViewsProps = {
  readonly view: View
  readonly personId: Id
  readonly views: readonly CarerViewSeen[]
  /** Where the reader may answer a carer; an authoriser only reads. */
  readonly reply?: { readonly version: number; readonly form: Form<'reply'> } | undefined
}

/** What each carer was asked and said, beside the person's choice: two voices, neither over the other. */
export const CarerViews = ({ view, personId, views, reply }: ViewsProps) => (
  <>
    {views.map((one) => (
      <section>
        <h3 class="govuk-heading-s">{one.carerName}</h3>
        <p class="govuk-body">
          {words.breaks(view, {
            needed: sayTenths(view, hoursOf(one.needed)),
            planned: sayTenths(view, hoursOf(one.planned)),
            short: sayTenths(view, hoursOf(one.needed - one.planned)),
          })}
        </p>
        <Said view={view} one={one} />
        {reply && one.state === 'answered' && !one.reply && (
          <form method="post" action={lifePaths.reply.to({ personId, viewId: one.id })} novalidate>
            <Textarea
              {...field(reply.form, 'reply')}
              id={`reply-${one.id}`}
              label={{
                text: words.reply(view, { name: one.carerName }),
                classes: 'govuk-label--s',
              }}
              rows={3}
            />
            <Button text={words.saveReply(view)} classes="govuk-button--secondary" />
          </form>
        )}
      </section>
    ))}
  </>
)

function Said({ view, one }: { readonly view: View; readonly one: CarerViewSeen }) {
  if (one.state === 'declined') return <InsetText text={words.viewDeclined(view)} />
  if (one.state === 'asked')
    return <InsetText text={words.viewAsked(view, { day: sayDay(view, one.askedOn) })} />
  return (
    <>
      <blockquote class="govuk-inset-text">{one.words}</blockquote>
      {one.reply && (
        <p class="govuk-body">
          <strong>{words.replied(view, { name: one.repliedBy ?? '' })}:</strong> {one.reply}
        </p>
      )}
    </>
  )
}
