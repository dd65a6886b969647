import { govuk } from '#ground/govuk/components.ts'
import { choice, choices, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayRatio } from '#ground/words/figures.ts'
import type { Setting } from '#lives/offer/session.ts'
import { type AboutProps, PersonPage, staffView } from '../parts/about-person.tsx'
import { needsPaths } from '../paths.ts'
import {
  proposedWords,
  ratioWords,
  settingWords,
  settingPolicyWords as words,
} from '../ratio-words.ts'
import type { SettingProposal } from '../setting-policy.ts'

const { Button, Checkboxes, InsetText, Radios, Tag, Textarea } = govuk

export type SettingFields = 'setting' | 'decided' | 'reason' | 'preference' | 'social'
export type SettingSeen = {
  readonly setting: Setting
  readonly ratio: Ratio
  readonly now: Pick<SettingProposal, 'proposed' | 'befriending'>
  readonly form: Form<SettingFields>
}
type Props = AboutProps & {
  /** Nothing, where the council has no such policy. */
  readonly settings: readonly SettingSeen[] | undefined
  readonly hasAssessment: boolean
}

/** What the council's policy proposes for each setting, what is decided, and what the person would rather. */
export function SettingsPage({ frame, flag, settings, hasAssessment }: Props) {
  const view = staffView(frame)
  return (
    <PersonPage
      {...{ frame, flag }}
      title={words.title(view)}
      back={{ href: needsPaths.ratios.to({ personId: flag.id }), text: ratioWords.title(view) }}
      errors={settings?.flatMap((one) => errorList(one.form, targetsOf(one.setting)))}
    >
      {settings ? (
        <>
          <p class="govuk-body">{words.intro(view)}</p>
          {!hasAssessment && <InsetText text={words.noAssessment(view)} />}
          {settings.map((seen) => (
            <OneSetting {...{ view, seen, hasAssessment }} personId={flag.id} />
          ))}
        </>
      ) : (
        <p class="govuk-body">{words.off(view)}</p>
      )}
    </PersonPage>
  )
}

const targetsOf = (setting: Setting) => ({
  decided: `decided-${setting}`,
  reason: `reason-${setting}`,
})

type OneProps = { view: View; seen: SettingSeen; hasAssessment: boolean; personId: string }

function OneSetting({ view, seen, hasAssessment, personId }: OneProps) {
  const { setting, ratio, now, form } = seen
  return (
    <section>
      <h2 class="govuk-heading-m">
        {settingWords[setting](view)}: {sayRatio(view, ratio)}
      </h2>
      <p class="govuk-body">
        {words.proposed(view)}: <Tag text={proposedWords[now.proposed](view)} />
        {now.befriending && ` ${words.befriending(view)}`}
      </p>
      {hasAssessment && (
        <form method="post" action={needsPaths.settings.to({ personId })} novalidate>
          <input type="hidden" name="setting" value={setting} />
          <Checkboxes
            {...choices(form, 'social')}
            idPrefix={`social-${setting}`}
            classes="govuk-checkboxes--small"
            items={[{ value: 'yes', text: words.social(view) }]}
          />
          <Radios
            {...choice(form, 'decided')}
            idPrefix={`decided-${setting}`}
            classes="govuk-radios--inline"
            fieldset={{
              legend: { text: words.decided(view), classes: 'govuk-fieldset__legend--s' },
            }}
            items={(['resource-centre', 'community'] as const).map((value) => ({
              value,
              text: proposedWords[value](view),
            }))}
          />
          <Textarea
            {...field(form, 'reason')}
            id={`reason-${setting}`}
            rows="2"
            label={{ text: words.reason(view), classes: 'govuk-label--s' }}
            hint={{ text: words.reasonHint(view) }}
          />
          <Textarea
            {...field(form, 'preference')}
            id={`preference-${setting}`}
            rows="2"
            label={{ text: words.preference(view), classes: 'govuk-label--s' }}
          />
          <Button text={words.save(view)} preventDoubleClick />
        </form>
      )}
    </section>
  )
}
