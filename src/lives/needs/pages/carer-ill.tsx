import { errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { IllCarer } from '../carer-ill-queries.ts'
import { illWords as words } from '../carer-ill-words.ts'
import type { CarerSeen } from '../carer-queries.ts'
import { type AboutProps, PersonPage, staffView } from '../parts/about-person.tsx'
import { type IllFields, IllForm } from '../parts/ill-form.tsx'
import { needsPaths } from '../paths.ts'

type Props = {
  readonly carer: CarerSeen
  readonly ill: IllCarer
  readonly form: Form<IllFields>
}

/** "I am ill", for the carer: nothing of the person's record but the name they go by. */
export function OwnIllPage({ frame, carer, ill, form }: Props & { readonly frame: Frame }) {
  const { view } = frame
  const title = words.title(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={needsPaths.ownNeeds.to()}
      back={{ href: needsPaths.ownNeeds.to() }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.intro(view, { name: carer.personKnownAs })}</p>
      <IllForm
        {...{ view, ill, form }}
        action={needsPaths.ownIll.to({ carerId: carer.id })}
        isOwn
      />
    </Page>
  )
}

/** The same for a worker whom the carer rang. */
export function CarerIllPage({ frame, flag, carer, ill, form }: Props & AboutProps) {
  const view = staffView(frame)
  const at = { personId: flag.id, carerId: carer.id }
  return (
    <PersonPage
      {...{ frame, flag }}
      title={words.titleStaff(view, { name: carer.name })}
      back={{ href: peoplePaths.person.to({ personId: flag.id }), text: flag.name }}
      errors={errorList(form)}
    >
      <IllForm {...{ view, ill, form }} action={needsPaths.carerIll.to(at)} isOwn={false} />
    </PersonPage>
  )
}
