import type { Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import type { Id } from '#ground/kernel/id.ts'
import { RESTRICTS } from '../best-interests-decision.ts'
import { ABILITIES, DECISIONS } from '../capacity-decision.ts'
import {
  abilityWords,
  decisionAboutWords,
  outcomeWords,
  restrictsWords,
  decisionWords as words,
} from '../decision-words.ts'
import { Chosen, DayField, LineField, OneOf, WordsField } from '../parts/fields.tsx'
import { peoplePaths } from '../paths.ts'
import type { PersonFlag } from '../person-flag.ts'
import { PersonPage, Sent, staffView } from './person-page.tsx'

export type DecisionFormModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly form: Form<string>
  readonly fresh: Id
}

/** How many options, and how many who were consulted, the form has room for. */
export const NUMBERS = [1, 2, 3] as const

const DATES = ['decidedOn', 'reviewOn']

function framed({ frame, flag, form }: DecisionFormModel) {
  const view = staffView(frame)
  const back = {
    href: peoplePaths.decisions.to({ personId: flag.id }),
    text: words.title(view, { name: flag.name }),
  }
  const yesNo = [
    { value: 'yes', text: words.yes(view) },
    { value: 'no', text: words.no(view) },
  ]
  const about = DECISIONS.map((one) => ({ value: one, text: decisionAboutWords[one](view) }))
  return { view, yesNo, about, page: { frame, flag, form, back, dates: DATES } }
}

/** One decision at one time, question by question in the order of the Act. */
export function CapacityFormPage(model: DecisionFormModel) {
  const { view, yesNo, about, page } = framed(model)
  const { form, flag, fresh } = model
  return (
    <PersonPage {...page} title={words.newCapacity(view)}>
      <p class="govuk-body">{words.presumed(view)}</p>
      <Sent
        to={peoplePaths.newCapacity.to({ personId: flag.id })}
        id={fresh}
        button={words.sign(view)}
      >
        <Chosen {...{ form, name: 'about', label: words.about(view), none: '' }} items={about} />
        <WordsField {...{ form, name: 'decision', label: words.decision(view) }} />
        <WordsField {...{ form, name: 'informationGiven', label: words.informationGiven(view) }} />
        <WordsField
          {...{ form, name: 'supportGiven', label: words.supportGiven(view) }}
          hint={words.supportHint(view)}
        />
        <WordsField
          {...{ form, name: 'impairment', label: words.impairment(view) }}
          hint={words.impairmentHint(view)}
        />
        {ABILITIES.map((name) => (
          <OneOf {...{ form, name, label: abilityWords[name](view) }} isInline items={yesNo} />
        ))}
        <OneOf
          {...{ form, name: 'outcome', label: words.outcome(view), hint: words.outcomeHint(view) }}
          items={(['has-capacity', 'lacks-capacity'] as const).map((value) => ({
            value,
            text: outcomeWords[value](view),
          }))}
        />
        <WordsField {...{ form, name: 'reasons', label: words.reasons(view) }} />
        <Days {...model} />
      </Sent>
    </PersonPage>
  )
}

function Days({ frame, form }: DecisionFormModel) {
  const view = staffView(frame)
  return (
    <>
      <DayField {...{ form, name: 'decidedOn', label: words.decidedOn(view) }} />
      <DayField
        {...{ form, name: 'reviewOn', label: words.reviewOn(view), hint: words.reviewHint(view) }}
      />
      <p class="govuk-body">{words.signHint(view)}</p>
    </>
  )
}

/** The checklist of section 4, with the options weighed against each other. */
export function BestInterestsFormPage(model: DecisionFormModel) {
  const { view, about, page } = framed(model)
  const { form, flag, fresh } = model
  return (
    <PersonPage {...page} title={words.newBestInterests(view)}>
      <Sent
        to={peoplePaths.newBestInterests.to({ personId: flag.id })}
        id={fresh}
        button={words.sign(view)}
      >
        <Chosen {...{ form, name: 'about', label: words.about(view), none: '' }} items={about} />
        <WordsField {...{ form, name: 'decision', label: words.decision(view) }} />
        <WordsField {...{ form, name: 'wishes', label: words.wishes(view) }} />
        {NUMBERS.map((number) => (
          <>
            <LineField {...{ form, name: `who${number}`, label: words.who(view, { number }) }} />
            <WordsField {...{ form, name: `said${number}`, label: words.said(view, { number }) }} />
          </>
        ))}
        <Independent {...model} />
        <Options {...model} />
        <WordsField
          {...{ form, name: 'objects', label: words.objects(view), hint: words.objectsHint(view) }}
        />
        <WordsField {...{ form, name: 'reasons', label: words.reasons(view) }} />
        <Days {...model} />
      </Sent>
    </PersonPage>
  )
}

function Independent({ frame, form }: DecisionFormModel) {
  const view = staffView(frame)
  return (
    <>
      <OneOf
        {...{ form, name: 'independent', label: words.independent(view) }}
        items={[
          { value: '', text: words.nobody(view) },
          { value: 'advocate', text: words.advocate(view) },
          { value: 'imca', text: words.imca(view) },
        ]}
      />
      <LineField {...{ form, name: 'independentName', label: words.independentName(view) }} />
    </>
  )
}

function Options({ frame, form }: DecisionFormModel) {
  const view = staffView(frame)
  const limits = RESTRICTS.map((value) => ({
    value: String(value),
    text: restrictsWords[String(value) as '0'](view),
  }))
  return (
    <>
      {NUMBERS.map((number) => (
        <>
          <LineField
            {...{ form, name: `option${number}`, label: words.option(view, { number }) }}
          />
          <OneOf
            {...{ form, name: `restricts${number}`, label: words.restricts(view, { number }) }}
            isInline
            items={limits}
          />
        </>
      ))}
      <OneOf
        {...{ form, name: 'chosen', label: words.chosen(view) }}
        isInline
        items={NUMBERS.map((number) => ({
          value: String(number),
          text: words.option(view, { number }),
        }))}
      />
    </>
  )
}
