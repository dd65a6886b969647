import { govuk } from '#ground/govuk/components.ts'
import { choice, choices, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { OUTSIDE_KINDS, type OutsideChange, type RecordProblem } from '../outside.ts'
import { outsideWords as words } from '../outside-page-words.ts'
import { outsidePaths } from '../outside-paths.ts'
import { sayChange, sayProblems } from '../outside-report-words.ts'
import { kindNames } from '../outside-words.ts'

const { Button, Checkboxes, Input, InsetText, Radios } = govuk

export type BringField = 'address' | 'kind' | 'leaveOut'
/** What came of looking, or of bringing in. */
export type Brought =
  | { readonly kind: 'would'; readonly change: OutsideChange; problems: readonly RecordProblem[] }
  | { readonly kind: 'done'; readonly change: OutsideChange; problems: readonly RecordProblem[] }
  | { readonly kind: 'faults'; readonly problems: readonly RecordProblem[] }

export type BringFeedModel = {
  readonly frame: Frame
  readonly form: Form<BringField>
  readonly brought?: Brought | undefined
}

/** Somebody else's feed: what it would change, record by record, before it is brought in. */
export function BringFeedPage({ frame, form, brought }: BringFeedModel) {
  const { view } = frame
  return (
    <Page
      frame={frame}
      title={words.bring(view)}
      current={outsidePaths.list.to()}
      back={{ href: outsidePaths.list.to() }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{words.bring(view)}</h1>
      {brought && <Came view={view} brought={brought} />}
      <form method="post" action={outsidePaths.bring.to()} novalidate>
        <Input
          {...field(form, 'address')}
          label={{ text: words.address(view) }}
          hint={{ text: words.addressHint(view) }}
          type="url"
          spellcheck={false}
        />
        <Radios
          {...choice(form, 'kind')}
          fieldset={{ legend: { text: words.kind(view) } }}
          items={OUTSIDE_KINDS.map((value) => ({ value, text: kindNames[value](view) }))}
        />
        <Checkboxes
          {...choices(form, 'leaveOut')}
          items={[{ value: 'yes', text: words.leaveOut(view) }]}
        />
        <div class="govuk-button-group">
          <Button name="do" value="look" text={words.look(view)} />
          {brought?.kind === 'would' && (
            <Button
              name="do"
              value="keep"
              text={words.keep(view)}
              classes="govuk-button--secondary"
            />
          )}
        </div>
      </form>
    </Page>
  )
}

function Came({ view, brought }: { readonly view: View; readonly brought: Brought }) {
  const { problems } = brought
  return (
    <>
      <InsetText text={saidOf(view, brought)} />
      {'change' in brought && <p class="govuk-body">{sayChange(view, brought.change)}</p>}
      {problems.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.toLookAt(view, { count: problems.length })}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {sayProblems(view, problems).map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function saidOf(view: View, brought: Brought): string {
  if (brought.kind === 'faults')
    return words.faults(view, {
      count: brought.problems.filter(({ weight }) => weight === 'fault').length,
    })
  if (brought.kind === 'would') return words.wouldChange(view)
  const { added, changed, gone } = brought.change
  const isIdle = added.length + changed.length + gone.length === 0
  return isIdle ? words.nothingNew(view) : words.done(view)
}
