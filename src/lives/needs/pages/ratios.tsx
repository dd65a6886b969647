import { govuk } from '#ground/govuk/components.ts'
import { choice, choices, errorList, type Form, field } from '#ground/govuk/form.ts'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { sayRatio } from '#ground/words/figures.ts'
import { SETTINGS } from '#lives/offer/session.ts'
import type { AssessedRatio } from '../assessed-ratio.ts'
import { type AboutProps, PersonPage, staffView } from '../parts/about-person.tsx'
import { needsPaths } from '../paths.ts'
import type { RatiosHeld } from '../queries.ts'
import { settingWords, ratioWords as words } from '../ratio-words.ts'

const { Button, Checkboxes, Input, Radios, Select, Textarea } = govuk

export type RatioFields = 'of' | 'ratio' | 'evidence' | 'months' | 'ends'
export const REVIEW_MONTHS = [3, 6, 12] as const
type Named = { readonly key: string; readonly nameEn: string; readonly nameCy: string }

type Props = AboutProps & {
  readonly ratios: RatiosHeld
  readonly activities: readonly Named[]
  readonly hasPolicy: boolean
  /** Whether the reader assesses ratios, or works with them; an advocate reads them. */
  readonly writes: boolean
  readonly isStaff: boolean
  readonly form: Form<RatioFields>
}

/** Ratios by setting and by activity, each with what shows it and its review. */
export function RatiosPage(props: Props) {
  const { frame, flag, ratios, activities, hasPolicy, writes, isStaff, form } = props
  const view = staffView(frame)
  const at = { personId: flag.id }
  return (
    <PersonPage
      {...{ frame, flag }}
      title={words.title(view)}
      back={{ href: needsPaths.assessment.to(at), text: words.toAssessment(view) }}
      errors={errorList(form)}
    >
      <p class="govuk-body">{words.intro(view)}</p>
      <Held view={view} ratios={ratios} />
      {isStaff && (
        <>
          <p class="govuk-body">
            <a class="govuk-link" href={needsPaths.risks.to(at)}>
              {words.toRisks(view)}
            </a>
          </p>
          {hasPolicy && (
            <p class="govuk-body">
              <a class="govuk-link" href={needsPaths.settings.to(at)}>
                {words.toSettings(view)}
              </a>
            </p>
          )}
        </>
      )}
      {writes && <Add {...{ view, activities, form }} personId={flag.id} />}
    </PersonPage>
  )
}

type AddProps = Pick<Props, 'activities' | 'form'> & {
  readonly view: View
  readonly personId: string
}

const Add = ({ view, activities, form, personId }: AddProps) => (
  <>
    <h2 class="govuk-heading-m">{words.add(view)}</h2>
    <form method="post" action={needsPaths.ratios.to({ personId })} novalidate>
      <Select
        {...field(form, 'of')}
        label={{ text: words.of(view), classes: 'govuk-label--s' }}
        items={[
          { value: '', text: words.chooseOne(view) },
          ...SETTINGS.map((key) => ({ value: `setting ${key}`, text: settingWords[key](view) })),
          ...activities.map((one) => ({
            value: `activity ${one.key}`,
            text: nameIn(view, one),
          })),
        ]}
      />
      <Input
        {...field(form, 'ratio')}
        classes="govuk-input--width-4"
        label={{ text: words.ratioLabel(view), classes: 'govuk-label--s' }}
        hint={{ text: words.ratioHint(view) }}
      />
      <Textarea
        {...field(form, 'evidence')}
        rows="3"
        label={{ text: words.evidence(view), classes: 'govuk-label--s' }}
      />
      <Radios
        {...choice(form, 'months')}
        classes="govuk-radios--inline"
        fieldset={{
          legend: { text: words.reviewAfter(view), classes: 'govuk-fieldset__legend--s' },
        }}
        items={REVIEW_MONTHS.map((months) => ({
          value: String(months),
          text: words.months(view, { months }),
        }))}
      />
      <Checkboxes
        {...choices(form, 'ends')}
        classes="govuk-checkboxes--small"
        items={[{ value: 'yes', text: words.endsLabel(view) }]}
      />
      <Button text={words.save(view)} preventDoubleClick />
    </form>
  </>
)

const nameIn = (view: View, { nameEn, nameCy }: Omit<Named, 'key'>) =>
  view.language === 'cy' ? nameCy : nameEn

function Held({ view, ratios }: { readonly view: View; readonly ratios: RatiosHeld }) {
  const held = [
    ...ratios.settings.map((r) => [settingWords[r.setting](view), r] as const),
    ...ratios.activities.map((r) => [nameIn(view, r), r] as const),
  ]
  if (held.length === 0) return <p class="govuk-body">{words.none(view)}</p>
  return (
    <ScrollTable name={words.caption(view)}>
      <table class="govuk-table gd-stack">
        <caption class="govuk-table__caption govuk-table__caption--m">
          {words.caption(view)}
        </caption>
        <TableHead
          columns={[words.where, words.ratio, words.evidence, words.from, words.review].map((say) =>
            say(view),
          )}
        />
        <tbody class="govuk-table__body">
          {held.map(([name, ratio]) => (
            <HeldRow {...{ view, name, ratio }} />
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}

type HeldProps = {
  readonly view: View
  readonly name: string
  readonly ratio: Omit<AssessedRatio, 'setting'>
}

const HeldRow = ({ view, name, ratio }: HeldProps) => (
  <tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">
      {name}
    </th>
    <StackCell heading={words.ratio(view)}>{sayRatio(view, ratio.ratio)}</StackCell>
    <StackCell heading={words.evidence(view)} isWords>
      {ratio.evidence ?? ''}
    </StackCell>
    <StackCell heading={words.from(view)}>{sayDayOfMonth(view, ratio.validFrom)}</StackCell>
    <StackCell heading={words.review(view)} isWords>
      {[
        ratio.reviewOn && sayDayOfMonth(view, ratio.reviewOn),
        ratio.validTo && words.ends(view, { day: sayDayOfMonth(view, ratio.validTo) }),
      ]
        .filter(Boolean)
        .join('. ')}
    </StackCell>
  </tr>
)
