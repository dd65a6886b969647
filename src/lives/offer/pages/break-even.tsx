import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { LineField } from '#lives/people/parts/fields.tsx'
import type { Books, BreakEven } from '../break-even.ts'
import { draftWords } from '../draft-words.ts'
import { previewWords as words } from '../preview-words.ts'
import { sessionPaths } from '../session-paths.ts'
import { standard } from './question.tsx'

const { Button, InsetText } = govuk

export const BOOK_FIELDS = ['fixed', 'price', 'variable', 'weeks', 'places'] as const
export type BookField = (typeof BOOK_FIELDS)[number]
const LABELS = {
  ...{ fixed: words.fixed, price: words.priceEach, variable: words.variable },
  ...{ weeks: words.weeks, places: words.places },
} satisfies Readonly<Record<BookField, unknown>>

export type BreakEvenModel = {
  readonly frame: Frame
  readonly draftId: string
  readonly form: Form<string>
  readonly found: { readonly books: Books; readonly result: BreakEven } | undefined
}

/** Whether a session can pay for itself: a hint before anybody rents a room, never a condition. */
export function BreakEvenPage({ frame, draftId, form, found }: BreakEvenModel) {
  const view = standard(frame)
  const title = draftWords.breakEven(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={sessionPaths.list.to()}
      back={{ href: sessionPaths.draft.to({ draftId }), text: draftWords.backToTasks(view) }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.breakEvenIntro(view)}</p>
      {found && <Found view={view} {...found} />}
      <form method="get" action={sessionPaths.breakEven.to({ draftId })} novalidate>
        {BOOK_FIELDS.map((name) => (
          <LineField form={form} name={name} label={LABELS[name](view)} />
        ))}
        <Button text={words.workOut(view)} />
      </form>
    </Page>
  )
}

function Found({ view, books, result }: { view: View } & NonNullable<BreakEvenModel['found']>) {
  const { attendances, placesNeeded: needed, isEnough, priceNeeded, fullYear } = result
  const { places } = books
  const price = sayMoney(view, priceNeeded)
  if (attendances === undefined || needed === undefined)
    return <InsetText text={words.never(view, { places, price })} />
  return (
    <InsetText>
      <p class="govuk-body">{words.attendances(view, { attendances })}</p>
      <p class="govuk-body">
        {isEnough
          ? words.enough(view, { places, needed, left: sayMoney(view, fullYear) })
          : words.notEnough(view, { places, needed, price })}
      </p>
    </InsetText>
  )
}
