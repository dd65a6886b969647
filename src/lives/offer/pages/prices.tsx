import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { writeRatio } from '#ground/kernel/ratio.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { sayMoney, sayRatio } from '#ground/words/figures.ts'
import { sayLength } from '#ground/words/times.ts'
import { Chosen, DayField, LineField } from '#lives/people/parts/fields.tsx'
import type { Draft, DraftPrice } from '../draft.ts'
import type { SetUp } from '../draft-queries.ts'
import { draftWords as words } from '../draft-words.ts'
import { sayFault } from '../parts/price-fault-said.ts'
import { type PriceFault, priceExamples, USUAL_RATIOS } from '../price-example.ts'
import { hintWords, questionWords } from '../question-words.ts'
import { sessionPaths } from '../session-paths.ts'
import { standard } from './question.tsx'

const { Button, Details, InsetText, SummaryList } = govuk

export type PriceFields = 'ratio' | 'price' | 'from' | 'to'
export type PricesModel = {
  readonly frame: Frame
  readonly draft: Draft
  readonly setUp: SetUp
  readonly form: Form<string>
  readonly version: number
  readonly isStale: boolean
  readonly faults: readonly PriceFault[]
}

/** What each amount of support costs, from when until when, beside examples to start from. */
export function PricesPage({ frame, draft, setUp, form, version, isStale, faults }: PricesModel) {
  const view = standard(frame)
  const title = questionWords.prices(view)
  const { id: draftId } = draft
  const prices = draft.answers.prices ?? []
  const stale = isStale ? [{ text: words.changedMeanwhile(view), href: '#save' }] : []
  return (
    <Page
      frame={frame}
      title={title}
      current={sessionPaths.list.to()}
      back={{ href: sessionPaths.draft.to({ draftId }), text: words.backToTasks(view) }}
      errors={[...stale, ...errorList(form, { from: 'from-day', to: 'to-day' })]}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{hintWords.prices?.(view) ?? words.priceIntro(view)}</p>
      <Examples {...{ view, draft, setUp }} />
      <h2 class="govuk-heading-m">{words.prices(view)}</h2>
      {prices.length === 0 ? (
        <p class="govuk-body">{words.noPrices(view)}</p>
      ) : (
        prices.map((price) => <Held {...{ view, draftId, version, price }} />)
      )}
      {faults.map((fault) => (
        <InsetText text={sayFault(view, fault)} />
      ))}
      {prices.length > 0 && faults.length === 0 && (
        <Button
          href={sessionPaths.question.to({ draftId, question: 'taster' })}
          text={words.continueOn(view)}
        />
      )}
      <h2 class="govuk-heading-m">{words.addPriceTitle(view)}</h2>
      <form
        method="post"
        action={sessionPaths.question.to({ draftId, question: 'prices' })}
        novalidate
      >
        <input type="hidden" name="version" value={String(version)} />
        <Chosen
          form={form}
          name="ratio"
          label={words.support(view)}
          none={words.choose(view)}
          items={USUAL_RATIOS.map((ratio) => ({
            value: writeRatio(ratio),
            text: sayRatio(view, ratio),
          }))}
        />
        <LineField
          form={form}
          name="price"
          label={words.price(view)}
          hint={words.priceHint(view)}
        />
        <DayField form={form} name="from" label={words.from(view)} />
        <DayField form={form} name="to" label={words.to(view)} hint={words.toHint(view)} />
        <Button
          id="save"
          text={words.addPrice(view)}
          classes={prices.length > 0 ? 'govuk-button--secondary' : ''}
          preventDoubleClick
        />
      </form>
    </Page>
  )
}

type HeldProps = {
  readonly view: View
  readonly draftId: string
  readonly version: number
  readonly price: DraftPrice
}

function Held({ view, draftId, version, price }: HeldProps) {
  const support = sayRatio(view, price.ratio)
  const until = price.to ? sayDayOfMonth(view, price.to) : words.untilFurther(view)
  return (
    <form class="gd-line-form" method="post" action={sessionPaths.removePrice.to({ draftId })}>
      <SummaryList
        rows={[
          { key: { text: words.support(view) }, value: { text: support } },
          { key: { text: words.price(view) }, value: { text: sayMoney(view, price.price) } },
          { key: { text: words.from(view) }, value: { text: sayDayOfMonth(view, price.from) } },
          { key: { text: words.to(view) }, value: { text: until } },
        ]}
      />
      <input type="hidden" name="version" value={String(version)} />
      <input type="hidden" name="ratio" value={writeRatio(price.ratio)} />
      <input type="hidden" name="from" value={price.from} />
      <Button
        classes="govuk-button--secondary"
        preventDoubleClick
        html={
          <>
            {words.remove(view)}
            <span class="govuk-visually-hidden">: {support}</span>
          </>
        }
      />
    </form>
  )
}

function Examples({ view, draft, setUp }: Pick<PricesModel, 'draft' | 'setUp'> & { view: View }) {
  const { setting, starts, ends } = draft.answers
  const { costs } = setUp
  if (!costs) return null
  if (!setting || starts === undefined || ends === undefined)
    return <InsetText text={words.examplesLater(view)} />
  const about = {
    length: sayLength(view, ends - starts),
    ...{ staff: sayMoney(view, costs.staff), added: sayMoney(view, costs[setting]) },
  }
  return (
    <Details summaryText={words.examples(view)} open={(draft.answers.prices ?? []).length === 0}>
      <p class="govuk-body">{words.examplesAbout(view, about)}</p>
      <SummaryList
        rows={priceExamples(costs, setting, ends - starts).map(({ ratio, price }) => ({
          key: { text: sayRatio(view, ratio) },
          value: { text: sayMoney(view, price) },
        }))}
      />
    </Details>
  )
}
