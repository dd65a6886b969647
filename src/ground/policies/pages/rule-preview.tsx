import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { holdingOn, type RuleRows, type Span } from '../dated-rule.ts'
import { KeptFields } from '../parts/rule-fields.tsx'
import { sayDays } from '../parts/rule-history.tsx'
import { RuleValue } from '../parts/rule-value.tsx'
import { policyPaths } from '../paths.ts'
import type { PlainRow } from '../policy.ts'
import type { RegisteredPolicy } from '../registered.ts'
import type { RuleForm } from '../rule-form.ts'
import { words } from '../words.ts'

const { Button } = govuk

export type PreviewModel = {
  readonly frame: Frame
  readonly registered: RegisteredPolicy
  readonly rows: RuleRows
  readonly form: RuleForm
  readonly proposed: Span & { readonly rows: readonly PlainRow[] }
}

/** A change before it is proposed: what holds on its first day now, and what would. */
export function RulePreviewPage({ frame, registered, rows, form, proposed }: PreviewModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.previewTitle(view)
  const address = policyPaths.rule.to({ key: registered.policy.key })
  const before = holdingOn(rows, proposed.from)
  const about = { view, registered }
  return (
    <Page
      frame={frame}
      title={title}
      current={policyPaths.list.to()}
      back={{ href: address, text: registered.words.title(view) }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.previewWhat(view)}</p>
      <h2 class="govuk-heading-m">{registered.words.title(view)}</h2>
      <p class="govuk-body">
        <strong>{sayDays(view, proposed)}</strong>. {proposed.to && words.afterwards(view)}
      </p>
      <h3 class="govuk-heading-s">{words.after(view)}</h3>
      <div class="govuk-body">
        <RuleValue {...about} rows={proposed.rows} />
      </div>
      <h3 class="govuk-heading-s">{words.before(view)}</h3>
      <div class="govuk-body">
        {before ? <RuleValue {...about} rows={before.rows} /> : words.lapsed(view)}
      </div>
      <p class="govuk-body">{words.reasonGiven(view, { reason: form.reason })}</p>
      <form method="post" action={address}>
        <KeptFields registered={registered} form={form} />
        <div class="govuk-button-group">
          <Button text={words.proposeIt(view)} name="do" value="propose" />
          <Button
            text={words.changeIt(view)}
            name="do"
            value="change"
            classes="govuk-button--secondary"
          />
        </div>
      </form>
    </Page>
  )
}
