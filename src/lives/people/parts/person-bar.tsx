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
  const facts = flagFacts(view, flag)
  return (
    <IdentityBar
      title={
        <>
          {flag.name} <span class="gd-person-bar__reference">{flag.reference}</span>
          <dl class="gd-person-bar">
            {facts.map(([name, fact]) => (
              <div>
                <dt>{name}</dt> <dd>{fact}</dd>
              </div>
            ))}
          </dl>
        </>
      }
    />
  )
}

type Flagged = Pick<PersonFlag, 'communication' | 'language' | 'speaks' | 'needs'>

/** What the flag says, each fact with its name: nothing is said where nothing is needed. */
export function flagFacts(
  view: View,
  { communication, language, speaks, needs }: Flagged,
): readonly (readonly [name: string, fact: string])[] {
  const said = needs.map((need) => needSaid(view, need)).join('; ')
  return [
    [words.communicate(view), communication],
    [words.needs(view), said || words.noNeeds(view)],
    ...(language === 'cy' || speaks
      ? [[words.language(view), languageSaid(view, { language, speaks })] as const]
      : []),
  ]
}

type Spoken = { readonly language: View['language']; readonly speaks: View['language'] | undefined }
const languageSaid = (view: View, { language, speaks }: Spoken) => {
  if (speaks && speaks !== language)
    return speaks === 'cy' ? words.speaksWelsh(view) : words.readsWelsh(view)
  return language === 'cy' ? words.welsh(view) : words.english(view)
}
