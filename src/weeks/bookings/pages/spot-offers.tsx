import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney, sayRatio, sayTenths } from '#ground/words/figures.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { helperWords } from '../helper-hours-words.ts'
import { placePaths } from '../place-paths.ts'
import type { Named, OfferSeen } from '../sourcing-queries.ts'
import { spotStateWords, sourcingWords as words } from '../sourcing-words.ts'
import { overRate } from '../spot-offer.ts'

const { Button, Input, Radios, Select, SummaryList, Textarea } = govuk
const staffView = (view: View): View => ({ ...view, seeing: 'standard' })

/** What was asked, what it would cost, and how far that is above the rate. */
const facts = (view: View, one: OfferSeen, isStaff = true) => {
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  const over = one.price === null ? 0 : overRate(one.price, one.framework)
  return [
    row(words.wanted(view), one.words),
    row(words.ratio(view), sayRatio(view, one.ratio)),
    ...(isStaff ? [row(words.framework(view), sayMoney(view, one.framework))] : []),
    ...(one.price === null
      ? []
      : [
          row(
            words.price(view),
            `${sayMoney(view, one.price)} (${
              over > 0
                ? words.over(view, { percent: sayTenths(view, over / 100) })
                : words.atRate(view)
            })`,
          ),
        ]),
    ...(one.providerWords ? [row(words.yourWords(view), one.providerWords)] : []),
    ...(isStaff ? [row(words.state(view), spotStateWords[one.state](view))] : []),
    ...(one.reason ? [row(words.why(view), one.reason)] : []),
  ]
}

export type AskField = 'provider' | 'ratio' | 'framework' | 'words'
type AskProps = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly form: Form<AskField>
  readonly providers: readonly Named[]
  readonly offers: readonly OfferSeen[]
  readonly newId: string
}

/** Offers asked for one person, and asking for another. */
export function SpotOffersPage({ frame, flag, form, providers, offers, newId }: AskProps) {
  const view = staffView(frame.view)
  const title = words.offersTitle(view)
  return (
    <Page
      frame={frame}
      isWide
      title={title}
      current={peoplePaths.list.to()}
      back={{ href: peoplePaths.person.to({ personId: flag.id }), text: flag.name }}
      bar={<PersonBar view={view} flag={flag} />}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.offersIntro(view)}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={placePaths.helperHours.to()}>
          {helperWords.title(view)}
        </a>
      </p>
      {offers.length === 0 && <p class="govuk-body">{words.noOffers(view)}</p>}
      {offers.map((one) => (
        <section>
          <h2 class="govuk-heading-m">{one.provider}</h2>
          <SummaryList rows={facts(view, one)} />
        </section>
      ))}
      <form method="post" action={placePaths.spotOffers.to({ personId: flag.id })} novalidate>
        <input type="hidden" name="id" value={newId} />
        <Select
          {...field(form, 'provider')}
          label={{ text: words.provider(view) }}
          items={[
            { value: '', text: '' },
            ...providers.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <Input
          {...field(form, 'ratio')}
          label={{ text: words.ratio(view) }}
          classes="govuk-input--width-4"
          autocomplete="off"
        />
        <Input
          {...field(form, 'framework')}
          label={{ text: words.framework(view) }}
          prefix={{ text: '£' }}
          classes="govuk-input--width-5"
          inputmode="decimal"
          autocomplete="off"
        />
        <Textarea {...field(form, 'words')} label={{ text: words.wanted(view) }} rows={3} />
        <Button text={words.askOffer(view)} preventDoubleClick />
      </form>
    </Page>
  )
}

export type PriceField = 'price' | 'words'
type ListProps = {
  readonly frame: Frame
  readonly offers: readonly OfferSeen[]
  /** The one that was sent wrong, as it was typed. */
  readonly wrong?: { readonly id: string; readonly form: Form<PriceField> }
}
const EMPTY: Form<PriceField> = { values: {}, errors: {} }

/** For the provider: what is asked of it, and its price. */
export function SpotRequestsPage({ frame, offers, wrong }: ListProps) {
  const { view } = frame
  const title = words.askedOfYou(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={placePaths.requests.to()}
      back={{ href: placePaths.requests.to() }}
      errors={wrong && errorList(wrong.form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {offers.length === 0 && <p class="govuk-body">{words.noneAsked(view)}</p>}
      {offers.map((one) => {
        const form = wrong?.id === one.id ? wrong.form : EMPTY
        return (
          <form method="post" action={placePaths.spotRequest.to({ offerId: one.id })} novalidate>
            <h2 class="govuk-heading-m">{one.knownAs}</h2>
            <SummaryList rows={facts(view, one, false)} />
            <input type="hidden" name="version" value={String(one.version)} />
            <Input
              {...field(form, 'price')}
              label={{ text: words.yourPrice(view) }}
              hint={{ text: words.priceHint(view) }}
              prefix={{ text: '£' }}
              classes="govuk-input--width-5"
              inputmode="decimal"
              autocomplete="off"
            />
            <Textarea {...field(form, 'words')} label={{ text: words.yourWords(view) }} rows={2} />
            <Button text={words.send(view)} preventDoubleClick />
          </form>
        )
      })}
    </Page>
  )
}

export type DecideField = 'answer' | 'reason'
type DecideProps = {
  readonly frame: Frame
  readonly offers: readonly OfferSeen[]
  readonly wrong?: { readonly id: string; readonly form: Form<DecideField> }
}
const UNDECIDED: Form<DecideField> = { values: {}, errors: {} }

/** For whoever holds the budget: offers above the rate. */
export function SpotDecisionsPage({ frame, offers, wrong }: DecideProps) {
  const view = staffView(frame.view)
  const title = words.toApprove(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={placePaths.spotDecisions.to()}
      errors={wrong && errorList(wrong.form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {offers.length === 0 && <p class="govuk-body">{words.noneToApprove(view)}</p>}
      {offers.map((one) => {
        const form = wrong?.id === one.id ? wrong.form : UNDECIDED
        return (
          <form method="post" action={placePaths.spotDecisions.to()} novalidate>
            <h2 class="govuk-heading-m">
              {words.forOne(view, { name: one.knownAs, provider: one.provider })}
            </h2>
            <SummaryList rows={facts(view, one)} />
            <input type="hidden" name="offer" value={one.id} />
            <input type="hidden" name="version" value={String(one.version)} />
            <Radios
              {...choice(form, 'answer')}
              classes="govuk-radios--inline"
              fieldset={{ legend: { text: words.decide(view) } }}
              items={[
                { value: 'yes', text: words.yes(view) },
                { value: 'no', text: words.no(view) },
              ]}
            />
            <Textarea {...field(form, 'reason')} label={{ text: words.why(view) }} rows={2} />
            <Button text={words.decide(view)} preventDoubleClick />
          </form>
        )
      })}
    </Page>
  )
}
