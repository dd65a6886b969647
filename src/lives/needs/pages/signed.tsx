import { govuk } from '#ground/govuk/components.ts'
import { sayDay } from '#ground/words/dates.ts'
import type { SignedAssessment } from '../assessment-queries.ts'
import { words } from '../assessment-words.ts'
import { type AboutProps, PersonPage, staffView } from '../parts/about-person.tsx'
import { PaperSaid } from '../parts/paper-said.tsx'
import { needsPaths } from '../paths.ts'
import type { Signed } from '../signed.ts'

type Props = AboutProps & { readonly seen: SignedAssessment; readonly paper: Signed }

/** A decided assessment as its signer read it. */
export function SignedPage({ frame, flag, seen, paper }: Props) {
  const view = staffView(frame)
  const day = sayDay(view, seen.decidedOn)
  return (
    <PersonPage
      {...{ frame, flag }}
      title={words.title(view, { name: flag.name })}
      back={{ href: needsPaths.assessment.to({ personId: flag.id }), text: words.backToList(view) }}
    >
      <govuk.InsetText
        text={
          seen.signed
            ? words.signedNote(view, { name: seen.deciderName, day })
            : words.unsigned(view)
        }
      />
      <PaperSaid paper={paper} isWhole />
      {seen.hash && (
        <p class="govuk-body-s">
          {words.hash(view)}: <code class="gd-wrap">{seen.hash.slice(0, 16)}</code>
        </p>
      )}
    </PersonPage>
  )
}
