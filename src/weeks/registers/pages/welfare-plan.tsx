import { govuk } from '#ground/govuk/components.ts'
import { choices, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Id } from '#ground/kernel/id.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { registerPaths } from '../paths.ts'
import { CONTACTS } from '../welfare.ts'
import { contactWords, welfareWords as words } from '../welfare-words.ts'

const { Button, Checkboxes, Fieldset, Input, NotificationBanner, Select, Textarea } = govuk

export const CONTACTS_ASKED = 5
export type WelfareField = 'minutes' | 'risk' | 'thenWords' | `${'who' | 'name' | 'phone'}${number}`
export type WelfarePlanModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly personId: Id
  readonly version: number
  readonly carers: readonly { readonly id: Id; readonly name: string }[]
  readonly form: Form<WelfareField>
  readonly isSaved: boolean
}

/** How somebody is looked for when they do not come: agreed with them. */
export function WelfarePlanPage(model: WelfarePlanModel) {
  const { frame, flag, personId, version, form, isSaved } = model
  const { view } = frame
  const { values, ...risk } = choices(form, 'risk')
  return (
    <Page
      frame={frame}
      isWide
      title={words.planTitle(view)}
      bar={<PersonBar view={view} flag={flag} />}
      current={peoplePaths.list.to()}
      back={{ href: peoplePaths.person.to({ personId }), text: flag.name }}
      errors={errorList(form)}
    >
      {isSaved && (
        <NotificationBanner
          type="success"
          titleText={words.planTitle(view)}
          text={words.planSaved(view)}
        />
      )}
      <h1 class="govuk-heading-l">{words.planTitle(view)}</h1>
      <p class="govuk-body">{words.planIntro(view)}</p>
      <form method="post" action={registerPaths.welfarePlan.to({ personId })} novalidate>
        <input type="hidden" name="version" value={String(version)} />
        <Input
          {...field(form, 'minutes')}
          label={{ text: words.minutes(view), classes: 'govuk-label--s' }}
          classes="govuk-input--width-3"
          inputmode="numeric"
        />
        {Array.from({ length: CONTACTS_ASKED }, (_, i) => (
          <ContactFields model={model} place={i + 1} />
        ))}
        <Checkboxes
          {...risk}
          values={[...values]}
          items={[{ value: 'yes', text: words.risk(view) }]}
        />
        <Textarea
          {...field(form, 'thenWords')}
          rows={3}
          label={{ text: words.thenWords(view), classes: 'govuk-label--s' }}
        />
        <Button text={words.savePlan(view)} preventDoubleClick />
      </form>
    </Page>
  )
}

type FieldsProps = { readonly model: WelfarePlanModel; readonly place: number }

function ContactFields({ model, place }: FieldsProps) {
  const { frame, form, carers } = model
  const { view } = frame
  const kinds = CONTACTS.filter((one) => one !== 'carer')
  return (
    <Fieldset
      legend={{ text: words.contact(view, { place }), classes: 'govuk-fieldset__legend--s' }}
    >
      <Select
        {...field(form, `who${place}`)}
        label={{ text: words.contactWho(view) }}
        items={[
          { value: '', text: words.contactNone(view) },
          ...kinds.map((one) => ({ value: one, text: contactWords[one](view) })),
          ...carers.map(({ id, name }) => ({
            ...{ value: id, text: `${contactWords.carer(view)}: ${name}` },
          })),
        ]}
      />
      <Input
        {...field(form, `name${place}`)}
        label={{ text: words.contactName(view) }}
        classes="govuk-input--width-20"
      />
      <Input
        {...field(form, `phone${place}`)}
        label={{ text: words.contactPhone(view) }}
        type="tel"
        classes="govuk-input--width-20"
      />
    </Fieldset>
  )
}
