import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDay, sayDays } from '#ground/words/dates.ts'
import { DayField } from '#lives/people/parts/fields.tsx'
import { CLOSURES, type Closure } from '../closure.ts'
import { closureWords, aboutWords as words } from '../place-about-words.ts'
import { venuePaths } from '../venue-paths.ts'
import type { PlaceSeen } from '../venue-queries.ts'

const { Button, Checkboxes, Input, Radios, SummaryList, Textarea } = govuk

const backTo = (place: PlaceSeen) => ({
  href: venuePaths.place.to({ venueId: place.id }),
  text: place.name,
})

export type AboutField = 'aboutEn' | 'aboutCy' | 'phone' | 'parking' | 'dropIn'
type AboutProps = {
  readonly frame: Frame
  readonly place: PlaceSeen
  readonly form: Form<AboutField>
  readonly version: number
}

/** What a place says of itself, its telephone, and whether people may drop in. */
export function PlaceAboutPage({ frame, place, form, version }: AboutProps) {
  const { view } = frame
  const title = words.title(view)
  return (
    <Page frame={frame} title={title} back={backTo(place)} errors={errorList(form)}>
      <h1 class="govuk-heading-l">{title}</h1>
      <form method="post" action={venuePaths.about.to({ venueId: place.id })} novalidate>
        <input type="hidden" name="version" value={String(version)} />
        {(['aboutEn', 'aboutCy'] as const).map((name) => (
          <Textarea
            {...field(form, name)}
            label={{ text: words[name](view), classes: 'govuk-label--s' }}
            hint={{ text: words.aboutHint(view) }}
            rows={4}
          />
        ))}
        <Input
          {...field(form, 'phone')}
          label={{ text: words.phone(view), classes: 'govuk-label--s' }}
          type="tel"
          autocomplete="off"
          classes="govuk-input--width-20"
        />
        <Input
          {...field(form, 'parking')}
          label={{ text: words.parking(view), classes: 'govuk-label--s' }}
        />
        <Checkboxes
          name="dropIn"
          idPrefix="dropIn"
          values={[form.values.dropIn ?? []].flat()}
          fieldset={{
            legend: { text: words.dropInTitle(view), classes: 'govuk-fieldset__legend--s' },
          }}
          items={[{ value: 'yes', text: words.dropIn(view) }]}
        />
        <Button text={words.save(view)} preventDoubleClick />
      </form>
    </Page>
  )
}

export type ClosureField = 'kind' | 'first' | 'last'
type ClosuresProps = {
  readonly frame: Frame
  readonly place: PlaceSeen
  readonly closures: readonly Closure[]
  readonly form: Form<string>
  readonly newId: string
}

/** Days on which a place is shut, beside bank holidays. */
export function ClosuresPage({ frame, place, closures, form, newId }: ClosuresProps) {
  const { view } = frame
  const title = words.closures(view)
  return (
    <Page
      frame={frame}
      title={title}
      back={backTo(place)}
      errors={errorList(form, { first: 'first-day', last: 'last-day' })}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.closuresAbout(view)}</p>
      {closures.length === 0 && <p class="govuk-body">{words.noClosures(view)}</p>}
      <SummaryList rows={closures.map((one) => rowOf(view, place, one))} />
      <form method="post" action={venuePaths.closures.to({ venueId: place.id })} novalidate>
        <input type="hidden" name="id" value={newId} />
        <Radios
          {...choice(form, 'kind')}
          classes="govuk-radios--small"
          fieldset={{ legend: { text: words.why(view), classes: 'govuk-fieldset__legend--s' } }}
          items={CLOSURES.map((kind) => ({ value: kind, text: closureWords[kind](view) }))}
        />
        {(['first', 'last'] as const).map((name) => (
          <DayField form={form} name={name} label={words[name](view)} />
        ))}
        <Button text={words.add(view)} preventDoubleClick />
      </form>
    </Page>
  )
}

function rowOf(view: View, place: PlaceSeen, { id, kind, firstDay, lastDay }: Closure) {
  const said = firstDay === lastDay ? sayDay(view, firstDay) : sayDays(view, firstDay, lastDay)
  return {
    key: { text: said },
    value: {
      html: (
        <>
          {closureWords[kind](view)}
          <form
            method="post"
            action={venuePaths.openAgain.to({ venueId: place.id, closureId: id })}
          >
            <Button
              text={words.remove(view)}
              classes="govuk-button--secondary govuk-!-margin-bottom-0 govuk-!-margin-top-2"
              attributes={{ 'aria-label': `${words.remove(view)}: ${said}` }}
            />
          </form>
        </>
      ),
    },
  }
}
