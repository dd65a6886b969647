import { IdentityBar } from '#ground/govuk/staff-layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { needSaid } from '../about-words.ts'
import { barWords as words } from '../bar-words.ts'
import type { PersonFlag } from '../person-flag.ts'

type BarProps = { readonly view: View; readonly flag: PersonFlag }

/**
 * Who an officer has open, how to communicate with them and what they need to be told things: on every page of staff
 * about one person (DAPB1605 version 4, "flag"). Its sentences are always the standard ones, since the person is not
 * reading here.
 */
export function PersonBar({ view: given, flag }: BarProps) {
  const view: View = { ...given, seeing: 'standard' }
  return (
    <IdentityBar
      title={
        <>
          {flag.name} <span class="gd-person-bar__reference">{flag.reference}</span>
          <span class="gd-person-bar">
            {flagFacts(view, flag).map((fact) => (
              <span>{fact}</span>
            ))}
          </span>
        </>
      }
    />
  )
}

type Flagged = Pick<PersonFlag, 'communication' | 'language' | 'speaks' | 'needs'>

/** What the flag says, a phrase for each fact. The language is said where it is not English alone. */
export function flagFacts(
  view: View,
  { communication, language, speaks, needs }: Flagged,
): readonly string[] {
  const said = needs.map((need) => needSaid(view, need)).join('; ')
  return [
    words.communicate(view, { how: communication }),
    said ? words.needs(view, { needs: said }) : words.noNeeds(view),
    ...(language === 'cy' || speaks === 'cy' ? [languageSaid(view, { language, speaks })] : []),
  ]
}

type Spoken = { readonly language: View['language']; readonly speaks: View['language'] | undefined }
const languageSaid = (view: View, { language, speaks }: Spoken) => {
  if (speaks && speaks !== language)
    return speaks === 'cy' ? words.speaksWelsh(view) : words.readsWelsh(view)
  return words.welsh(view)
}
