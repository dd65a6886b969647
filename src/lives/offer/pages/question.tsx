import type { Child } from 'hono/jsx'
import { govuk } from '#ground/govuk/components.ts'
import { choice, choices, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { Chosen, DayField } from '#lives/people/parts/fields.tsx'
import type { Draft, Question } from '../draft.ts'
import type { SetUp } from '../draft-queries.ts'
import { draftWords as words } from '../draft-words.ts'
import { roomsIn } from '../place-then.ts'
import { FIELDS, type FieldSpec } from '../question-field.ts'
import { choiceWords, fieldWords, hintWords, questionWords } from '../question-words.ts'
import { sessionPaths } from '../session-paths.ts'

const { Button, Checkboxes, Input, Radios, Textarea } = govuk

export type QuestionModel = {
  readonly frame: Frame
  readonly draft: Draft
  readonly question: Question
  readonly setUp: SetUp
  readonly form: Form<string>
  readonly version: number
  /** Somebody changed it in another window: said above the form, which keeps what was typed. */
  readonly isStale: boolean
}

export const standard = (frame: Frame): View => ({ ...frame.view, seeing: 'standard' })

/** One question on a page, as it is answered on a phone. */
export function QuestionPage(model: QuestionModel) {
  const { frame, draft, question, form, version, isStale } = model
  const view = standard(frame)
  const title = questionWords[question](view)
  const hint = hintWords[question]?.(view)
  const stale = isStale ? [{ text: words.changedMeanwhile(view), href: '#save' }] : []
  return (
    <Page
      frame={frame}
      title={title}
      current={sessionPaths.list.to()}
      back={{ href: sessionPaths.draft.to({ draftId: draft.id }), text: words.backToTasks(view) }}
      errors={[...stale, ...errorList(form, targetsOf(question))]}
    >
      <form
        method="post"
        action={sessionPaths.question.to({ draftId: draft.id, question })}
        novalidate
      >
        <input type="hidden" name="version" value={String(version)} />
        <h1 class="govuk-heading-l">{title}</h1>
        {hint && <p class="govuk-hint">{hint}</p>}
        {FIELDS[question].map((spec) => (
          <Field {...model} view={view} spec={spec} />
        ))}
        <Button id="save" text={words.continue(view)} preventDoubleClick />
      </form>
    </Page>
  )
}

/** The input that an error leads to, where it is not called after its field. */
const targetsOf = (question: Question): Record<string, string> =>
  Object.fromEntries(
    FIELDS[question].flatMap(({ name, kind }) => (kind === 'date' ? [[name, `${name}-day`]] : [])),
  )

type FieldProps = QuestionModel & { readonly view: View; readonly spec: FieldSpec }

function Field({ view, spec, form, question, setUp, draft }: FieldProps): Child {
  const { name, kind } = spec
  const label = fieldWords[name]?.(view) ?? questionWords[question](view)
  if (kind === 'date') return <DayField form={form} name={name} label={label} />
  if (name === 'activity') {
    const items = setUp.activities.map((one) => ({
      value: one.key,
      text: view.language === 'cy' ? one.nameCy : one.nameEn,
    }))
    const sorted = items.toSorted((a, b) => a.text.localeCompare(b.text))
    return <Chosen form={form} name={name} label={label} items={sorted} none={words.choose(view)} />
  }
  if (kind === 'one') return <One {...{ view, spec, form, question, setUp, draft, label }} />
  if (kind === 'many') return <Many {...{ view, spec, form, question, setUp, draft, label }} />
  const given = { ...field(form, name), label: { text: label, classes: 'govuk-label--s' } }
  if (kind === 'long') return <Textarea {...given} rows={4} />
  return <Input {...given} {...TYPED_AS[kind]} />
}

/** The keyboard that a phone offers, and how wide the box is. */
const TYPED_AS = {
  text: {},
  time: { type: 'time', classes: 'govuk-input--width-5' },
  number: { inputmode: 'decimal', classes: 'govuk-input--width-3' },
  money: { inputmode: 'decimal', classes: 'govuk-input--width-5', prefix: { text: '£' } },
} as const

type ChoiceProps = Pick<QuestionModel, 'form' | 'question' | 'setUp' | 'draft'> & {
  readonly view: View
  readonly spec: FieldSpec
  readonly label: string
}

/** Where the question itself says all, its choices say it once more only to those who hear the page. */
const legendOf = (question: Question, name: string, text: string) => ({
  fieldset: {
    legend: {
      text,
      classes:
        FIELDS[question][0]?.name === name ? 'govuk-visually-hidden' : 'govuk-fieldset__legend--s',
    },
  },
})

const One = ({
  view,
  spec: { name, ...spec },
  form,
  question,
  setUp,
  draft,
  label,
}: ChoiceProps) => (
  <Radios
    {...choice(form, name)}
    {...legendOf(question, name, label)}
    items={offeredIn({ view, name, spec, setUp, draft })}
  />
)

type Offering = Pick<ChoiceProps, 'view' | 'setUp' | 'draft'> & {
  readonly name: string
  readonly spec: object
}

/** What one may be chosen of: places and rooms are looked up, all else is the question's own. */
function offeredIn({ view, name, spec, setUp, draft }: Offering) {
  if (name === 'place')
    return [
      ...setUp.places.map((place) => ({
        value: place.id,
        text: place.name,
        hint: {
          text: `${view.language === 'cy' ? place.areaCy : place.areaEn}, ${place.postcode}`,
        },
      })),
      { value: 'new', text: choiceWords.place?.new?.(view) ?? '' },
    ]
  if (name === 'room')
    return [
      ...roomsIn(setUp, draft).map((room) => ({
        value: room.id,
        text: room.name,
        hint: { text: words.roomHolds(view, room) },
      })),
      { value: 'none', text: choiceWords.room?.none?.(view) ?? '' },
    ]
  return choicesOf(spec).map((value) => ({ value, text: sayChoice(view, name, value) }))
}

const choicesOf = (spec: object): readonly string[] =>
  'choices' in spec ? (spec.choices as readonly string[]) : []

const sayChoice = (view: View, name: string, value: string): string =>
  name === 'weekday'
    ? sayWeekday(view, Number(value))
    : (choiceWords[name]?.[value]?.(view) ?? value)

function Many({ view, spec, form, question, setUp, label }: ChoiceProps) {
  const { name } = spec
  const { values, ...named } = choices(form, name)
  const offered = choicesOf(spec).filter(
    // Nobody offers personal care who may not give it (Health and Social Care Act 2008 s10).
    (value) => value !== 'personal-care' || setUp.provider.personalCare,
  )
  const none =
    'optional' in spec && spec.optional
      ? [
          { divider: words.or(view) },
          { value: 'none', text: words.noneOfThese(view), behaviour: 'exclusive' },
        ]
      : []
  return (
    <Checkboxes
      {...named}
      values={[...values]}
      {...legendOf(question, name, label)}
      items={[...offered.map((value) => ({ value, text: sayChoice(view, name, value) })), ...none]}
    />
  )
}
