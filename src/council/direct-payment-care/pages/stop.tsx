import { staffView } from '#council/direct-payments/parts/account-page.tsx'
import type { Id } from '#ground/kernel/id.ts'
import { Chosen, DayField, OneOf, WordsField } from '#lives/people/parts/fields.tsx'
import { type CareFormModel, FormPage } from '../parts/form-page.tsx'
import { directPaymentCarePaths as paths } from '../paths.ts'
import { askedByWords, stopKindWords, stopWords as words } from '../stop-words.ts'
import { ASKED_BY, STOP_KINDS } from '../stopping.ts'

export type StopModel = CareFormModel & {
  /** Lines that the direct payment pays for now. */
  readonly lines: readonly { readonly threadId: Id; readonly what: string }[]
  readonly providers: readonly { readonly id: Id; readonly name: string }[]
}

/** Stops or ends it: why, of which notice was given, and who gives the support of each line then. */
export function StopPage({ lines, providers, ...model }: StopModel) {
  const view = staffView(model.frame)
  const { form, flag } = model
  return (
    <FormPage
      {...model}
      title={words.start(view)}
      to={paths.stop.to({ personId: flag.id })}
      button={words.start(view)}
      targets={{ toldOn: 'toldOn-day', lastDay: 'lastDay-day' }}
      before={<p class="govuk-body">{words.about(view)}</p>}
    >
      <OneOf
        {...{ form, name: 'kind', label: words.kind(view) }}
        items={STOP_KINDS.map((value) => ({ value, text: stopKindWords[value](view) }))}
      />
      <OneOf
        {...{ form, name: 'askedBy', label: words.askedBy(view) }}
        items={ASKED_BY.map((value) => ({ value, text: askedByWords[value](view) }))}
      />
      <DayField {...{ form, name: 'toldOn', label: words.toldOn(view) }} />
      <DayField {...{ form, name: 'lastDay', label: words.lastDay(view) }} />
      <WordsField {...{ form, name: 'reasons', label: words.reasons(view) }} />
      <h2 class="govuk-heading-m">{words.cover(view)}</h2>
      <p class="govuk-body">{words.coverAbout(view)}</p>
      {lines.map(({ what }, i) => (
        <>
          <Chosen
            {...{ form, name: `who${i}`, label: words.who(view, { what }) }}
            none={words.nobody(view)}
            items={providers.map((one) => ({ value: one.id, text: one.name }))}
          />
          <DayField {...{ form, name: `from${i}`, label: words.from(view, { what }) }} />
        </>
      ))}
    </FormPage>
  )
}
