import type { Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import type { Id } from '#ground/kernel/id.ts'
import { aboutWords as words } from '../about-page-words.ts'
import type { Around } from '../about-queries.ts'
import {
  consentWords,
  howWords,
  needTypeWords,
  relationWords,
  willingWords,
} from '../about-words.ts'
import { RELATIONS, WILLING } from '../carer.ts'
import { type ConsentAbout, HOW_SHOWN } from '../consent.ts'
import { NEED_TYPES } from '../kinds-of-need.ts'
import { Chosen, DayField, LineField, OneOf, SomeOf, WordsField } from '../parts/fields.tsx'
import { peoplePaths } from '../paths.ts'
import type { PersonFlag } from '../person-flag.ts'
import { PersonPage, ReadVersion, Sent, staffView } from './person-page.tsx'

export type FormModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly form: Form<string>
  readonly fresh?: Id | undefined
}

export const named = <K extends string>(
  frame: Frame,
  keys: readonly K[],
  said: Readonly<Record<K, (view: ReturnType<typeof staffView>) => string>>,
) => keys.map((value) => ({ value, text: said[value](staffView(frame)) }))

export function framed({ frame, flag, form }: FormModel) {
  const view = staffView(frame)
  const href = peoplePaths.about.to({ personId: flag.id })
  return { view, page: { frame, flag, form, back: { href, text: words.backAbout(view) } } }
}

const yesNo = (view: ReturnType<typeof staffView>) => [
  { value: 'yes', text: words.yes(view) },
  { value: 'no', text: words.no(view) },
]

type CarerFormModel = FormModel & {
  readonly carerId?: Id | undefined
  readonly around: readonly Around[]
}

export function CarerFormPage({ carerId, around, ...model }: CarerFormModel) {
  const { view, page } = framed(model)
  const { form, flag, frame, fresh } = model
  const personId = flag.id
  const to = carerId
    ? peoplePaths.carer.to({ personId, carerId })
    : peoplePaths.newCarer.to({ personId })
  return (
    <PersonPage
      {...page}
      title={(carerId ? words.changeCarer : words.addCarer)(view)}
      dates={['bornOn', 'willingOn']}
    >
      <Sent to={to} id={fresh} button={words.save(view)}>
        <ReadVersion form={form} />
        <LineField {...{ form, name: 'name', label: words.name(view) }} />
        <Chosen
          {...{ form, name: 'relation', label: words.relation(view), none: '' }}
          items={named(frame, RELATIONS, relationWords)}
        />
        <OneOf
          {...{ form, name: 'livesWith', label: words.livesWith(view) }}
          isInline
          items={yesNo(view)}
        />
        <DayField {...{ form, name: 'bornOn', label: words.bornOn(view) }} />
        <OneOf
          {...{ form, name: 'language', label: words.language(view) }}
          isInline
          items={[
            { value: 'en', text: words.english(view) },
            { value: 'cy', text: words.welsh(view) },
          ]}
        />
        <OneOf
          {...{ form, name: 'willing', label: words.willing(view), hint: words.willingHint(view) }}
          items={named(frame, WILLING, willingWords)}
        />
        <DayField {...{ form, name: 'willingOn', label: words.willingOn(view) }} />
        <SignIn {...{ form, frame, around }} />
        {carerId && (
          <SomeOf
            {...{ form, name: 'ended', label: words.ended(view) }}
            items={[{ value: 'yes', text: words.yes(view) }]}
          />
        )}
      </Sent>
    </PersonPage>
  )
}

type SignInProps = Pick<CarerFormModel, 'form' | 'frame' | 'around'>

export const SignIn = ({ form, frame, around }: SignInProps) => (
  <Chosen
    {...{ form, name: 'accountId', label: words.account(staffView(frame)) }}
    none={words.noAccount(staffView(frame))}
    items={around.map(({ id, name }) => ({ value: id, text: name }))}
  />
)

type ConsentModel = FormModel & {
  readonly about: ConsentAbout
  readonly isOpen: boolean
  /** Those who may be let see the week, where that is what is asked. */
  readonly family: readonly Around[]
}

export function ConsentFormPage({ about, isOpen, family, ...model }: ConsentModel) {
  const { view, page } = framed(model)
  const { form, flag, frame, fresh } = model
  const to = peoplePaths.consent.to({ personId: flag.id, about })
  return (
    <PersonPage {...page} title={consentWords[about](view)}>
      <p class="govuk-body">{words.consentWhy(view)}</p>
      <Sent to={to} id={fresh} button={words.save(view)}>
        <OneOf
          {...{ form, name: 'answer', label: words.answer(view) }}
          isInline
          items={yesNo(view)}
        />
        <OneOf
          {...{ form, name: 'how', label: words.how(view) }}
          items={named(frame, HOW_SHOWN, howWords)}
        />
        {family.length > 0 && (
          <SomeOf
            {...{ form, name: 'seen', label: words.whoSees(view), hint: words.whoSeesHint(view) }}
            items={family.map(({ id, name }) => ({ value: id, text: name }))}
          />
        )}
        <WordsField {...{ form, name: 'words', label: words.theirWords(view) }} />
      </Sent>
      {isOpen && (
        <Sent to={to} button={words.takeBack(view)} isSecond>
          <input type="hidden" name="takeBack" value="yes" />
        </Sent>
      )}
    </PersonPage>
  )
}

export function NeedTypesPage(model: FormModel) {
  const { view, page } = framed(model)
  const { form, flag, frame } = model
  return (
    <PersonPage {...page} title={words.needTypes(view)}>
      <Sent to={peoplePaths.needTypes.to({ personId: flag.id })} button={words.save(view)}>
        <SomeOf
          {...{ form, name: 'types', label: words.needTypes(view) }}
          items={named(frame, NEED_TYPES, needTypeWords)}
        />
      </Sent>
    </PersonPage>
  )
}
