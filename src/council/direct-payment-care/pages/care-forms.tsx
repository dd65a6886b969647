import { staffView } from '#council/direct-payments/parts/account-page.tsx'
import {
  Chosen,
  DayField,
  LineField,
  OneOf,
  SomeOf,
  WordsField,
} from '#lives/people/parts/fields.tsx'
import { type CareFormModel, FormPage } from '../parts/form-page.tsx'
import { directPaymentCarePaths as paths } from '../paths.ts'
import { TALK_HOW, WITH_WHOM } from '../recovery.ts'
import { talkHowWords, withWords, careWords as words } from '../words.ts'

/** A talk about the account: with whom, how, and what they said. */
export function TalkPage(model: CareFormModel) {
  const view = staffView(model.frame)
  const { form, flag } = model
  return (
    <FormPage
      {...model}
      title={words.noteTalk(view)}
      to={paths.talk.to({ personId: flag.id })}
      button={words.save(view)}
    >
      <DayField {...{ form, name: 'on', label: words.onDay(view) }} />
      <OneOf
        {...{ form, name: 'withWhom', label: words.withWhom(view) }}
        items={WITH_WHOM.map((value) => ({ value, text: withWords[value](view) }))}
      />
      <OneOf
        {...{ form, name: 'how', label: words.how(view) }}
        items={TALK_HOW.map((value) => ({ value, text: talkHowWords[value](view) }))}
      />
      <WordsField {...{ form, name: 'words', label: words.said(view) }} />
      <SomeOf
        {...{ form, name: 'suspicion', label: words.suspicion(view) }}
        hint={words.suspicionHint(view)}
        items={[{ value: 'yes', text: words.suspects(view) }]}
      />
    </FormPage>
  )
}

export type SavingModel = CareFormModel & {
  readonly serves: readonly { readonly value: string; readonly text: string }[]
}

/** What somebody saves for. */
export function SavingFormPage({ serves, ...model }: SavingModel) {
  const view = staffView(model.frame)
  const { form, flag } = model
  return (
    <FormPage
      {...model}
      title={words.noteSaving(view)}
      to={paths.saving.to({ personId: flag.id })}
      button={words.save(view)}
    >
      <LineField {...{ form, name: 'what', label: words.whatFor(view) }} />
      <Chosen {...{ form, name: 'thread', label: words.serves(view), none: '' }} items={serves} />
      <LineField
        {...{ form, name: 'amount', label: words.howMuch(view), hint: words.writePounds(view) }}
      />
      <DayField {...{ form, name: 'neededOn', label: words.neededOn(view) }} />
    </FormPage>
  )
}
