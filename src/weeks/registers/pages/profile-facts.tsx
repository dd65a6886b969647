import { govuk } from '#ground/govuk/components.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import type { Profile } from '../profile.ts'
import { profileWords as words } from '../profile-words.ts'

const { SummaryList } = govuk

type FactsProps = {
  readonly view: View
  readonly communication: string
  readonly profile: Profile | undefined
}

/** What somebody wants those who support them to know. What keeps them safe comes first. */
export function ProfileFacts({ view, communication, profile }: FactsProps) {
  const asked = (said: string | undefined) =>
    said === undefined ? words.notAsked(view) : said || words.noneSaid(view)
  const rows: readonly (readonly [string, string])[] = profile
    ? [
        [words.communication(view), communication],
        [words.allergies(view), asked(profile.allergies)],
        [words.medicines(view), asked(profile.medicines)],
        [words.seizures(view), asked(profile.seizures)],
        [words.support(view), profile.support],
        [words.likes(view), profile.likes],
        [words.upset(view), profile.upset],
        [words.safety(view), profile.safety],
      ]
    : [[words.communication(view), communication]]
  return (
    <>
      <SummaryList
        rows={rows
          .filter(([, said]) => said !== '')
          .map(([key, said]) => ({ key: { text: key }, value: { html: <Lines text={said} /> } }))}
      />
      <p class="govuk-hint">
        {profile
          ? words.agreed(view, { day: sayTheDay(view, profile.agreedOn) })
          : words.nobodyWrote(view)}
      </p>
    </>
  )
}

const Lines = ({ text }: { readonly text: string }) => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (
    <>
      {lines.map((line, i) => (
        <>
          {i > 0 && <br />}
          {line}
        </>
      ))}
    </>
  )
}
