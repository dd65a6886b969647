import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { RestsOn } from '../parts/rests-on.tsx'
import { safetyPaths } from '../paths.ts'
import type { LinkedDecision } from '../restriction-basis.ts'
import { basisPageWords as words } from '../restriction-basis-words.ts'
import type { SeenRestriction } from '../restriction-queries.ts'

const { Button, Radios, Textarea } = govuk

export type BasisForm = Form<'bestInterestsId' | 'said'>
export type BasisModel = {
  readonly frame: Frame
  readonly today: Day
  readonly flag: PersonFlag
  readonly restriction: SeenRestriction
  /** Of what was decided in their best interests, what counts today. */
  readonly decisions: readonly LinkedDecision[]
  readonly form: BasisForm
}

/** What one restriction rests on: a decision that is on the person's record is linked, or their own yes is written down. */
export function RestrictionBasisPage(model: BasisModel) {
  const { frame, today, flag, restriction, form } = model
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.title(view)
  const props = { ...model, view }
  return (
    <Page
      frame={frame}
      title={title}
      current={safetyPaths.safety.to()}
      bar={<PersonBar view={view} flag={flag} />}
      back={{ href: safetyPaths.restriction.to({ restrictionId: restriction.id }) }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body gd-said">{restriction.what}</p>
      <RestsOn {...{ view, today, rests: restriction.rests }} mayAssess />
      <LinkDecision {...props} />
      <SayYes {...props} />
    </Page>
  )
}

type Props = BasisModel & { readonly view: View }

const Version = ({ restriction }: Props) => (
  <input type="hidden" name="version" value={String(restriction.version)} />
)

function LinkDecision(props: Props) {
  const { view, flag, restriction, decisions, form } = props
  const chosen = choice(form, 'bestInterestsId')
  const to = { personId: flag.id }
  const links = [
    [peoplePaths.decisions.to(to), words.all(view)],
    [peoplePaths.newCapacity.to(to), words.newCapacity(view)],
    [peoplePaths.newBestInterests.to(to), words.newBestInterests(view)],
  ] as const
  return (
    <>
      {decisions.length === 0 ? (
        <p class="govuk-body">{words.none(view)}</p>
      ) : (
        <form
          method="post"
          action={safetyPaths.basisOfRestriction.to({ restrictionId: restriction.id })}
          novalidate
        >
          <Version {...props} />
          <Radios
            {...chosen}
            value={chosen.value || restriction.rests.bestInterests?.id}
            fieldset={{ legend: { text: words.which(view), classes: 'govuk-fieldset__legend--m' } }}
            hint={{ text: words.whichHint(view) }}
            items={decisions.map(({ id, decision, by, decidedOn, reviewOn }) => ({
              value: id,
              text: decision,
              hint: {
                text: words.signed(view, {
                  ...{
                    name: by,
                    day: sayTheDay(view, decidedOn),
                    until: sayTheDay(view, reviewOn),
                  },
                }),
              },
            }))}
          />
          <Button text={words.keepLink(view)} preventDoubleClick />
        </form>
      )}
      <ul class="govuk-list">
        {links.map(([href, text]) => (
          <li>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

const SayYes = (props: Props) => {
  const { view, restriction, form } = props
  return (
    <form
      method="post"
      action={safetyPaths.consentToRestriction.to({ restrictionId: restriction.id })}
      novalidate
    >
      <h2 class="govuk-heading-m">{words.orConsent(view)}</h2>
      <Version {...props} />
      <Textarea
        {...field(form, 'said')}
        label={{ text: words.said(view), classes: 'govuk-label--s' }}
        hint={{ text: words.saidHint(view) }}
        rows={3}
      />
      <Button text={words.keepConsent(view)} classes="govuk-button--secondary" preventDoubleClick />
    </form>
  )
}
