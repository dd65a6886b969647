import { govuk } from '#ground/govuk/components.ts'
import { choice, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Authority } from '#lives/people/authority.ts'
import { stageOn } from '#lives/people/kinds-of-need.ts'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { AGREED_HOW } from '../agreement.ts'
import { lifePaths } from '../life-paths.ts'
import { howWords, words } from '../life-words.ts'
import type { SupportPlan } from '../plan.ts'
import { Press } from './press.tsx'

const { Radios, Textarea } = govuk

export type AgreeField = 'whose' | 'how' | 'words'
type AgreeModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly plan: SupportPlan
  readonly form: Form<AgreeField>
  readonly authorities: readonly Authority[]
  readonly today: Day
  /** A parent agrees with them: the Mental Capacity Act 2005 does not apply yet. */
  readonly isBelowSixteen: boolean
}

/** Who agrees with somebody below 16, or a document that lets somebody decide: offered where there is one on record. */
const holdersOf = ({ authorities, isBelowSixteen }: AgreeModel) =>
  authorities.filter(
    ({ kind, covers }) =>
      covers.includes('agree-plan') && (kind === 'parental-responsibility') === isBelowSixteen,
  )

/** The form on which a worker writes down who agreed, how it was shown, and in what words. */
export function AgreeForm(model: AgreeModel) {
  const { frame, flag, plan, form, isBelowSixteen } = model
  const { view } = frame
  const holders = holdersOf(model)
  const isYoung = stageOn(flag.bornOn, model.today) === 'young-person'
  return (
    <Press
      plan={plan}
      to={lifePaths.agree.to({ personId: flag.id })}
      text={words.agree(view)}
      help={(isBelowSixteen ? words.agreeYoungHelp : words.agreeHelp)(view)}
    >
      {isYoung && <p class="govuk-body">{words.agreeYoungPersonHelp(view)}</p>}
      {isBelowSixteen && holders.length === 0 && (
        <p class="govuk-body">
          {words.noParent(view)}{' '}
          <a class="govuk-link" href={peoplePaths.newAuthority.to({ personId: flag.id })}>
            {words.addParent(view)}
          </a>
        </p>
      )}
      {holders.length > 0 && (
        <Radios
          {...choice(form, 'whose')}
          fieldset={{ legend: { text: words.whose(view), classes: 'govuk-fieldset__legend--s' } }}
          items={[
            !isBelowSixteen && { value: 'own', text: words.own(view) },
            ...holders.map(({ id, holder, document }) => ({
              value: id,
              text: isBelowSixteen
                ? words.parent(view, { holder })
                : words.holder(view, { holder, document }),
            })),
          ]}
        />
      )}
      <Radios
        {...choice(form, 'how')}
        fieldset={{ legend: { text: words.how(view), classes: 'govuk-fieldset__legend--s' } }}
        classes="govuk-radios--small"
        items={AGREED_HOW.filter((how) => how !== 'page').map((how) => ({
          value: how,
          text: howWords[how](view),
        }))}
      />
      <Textarea
        {...field(form, 'words')}
        label={{
          text: (isBelowSixteen ? words.shownYoung : words.shown)(view),
          classes: 'govuk-label--s',
        }}
        rows={3}
      />
    </Press>
  )
}
