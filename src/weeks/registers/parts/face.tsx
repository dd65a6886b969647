import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Expected, initialsOf } from '../day-sheet.ts'
import { registerPaths } from '../paths.ts'

const COLOURS = 6

/** The same colour for the same person, on each page and each day. */
const colourOf = (personId: Id): number => Number.parseInt(personId.slice(-4), 16) % COLOURS

type FaceProps = {
  readonly person: Pick<Expected, 'personId' | 'knownAs' | 'familyName' | 'face'>
  readonly venueId: Id
  readonly day: Day
}

/** A face, or initials in a colour of their own. The name stands beside it in words. */
export const Face = ({ person, venueId, day }: FaceProps) => {
  const { personId, face } = person
  if (!face)
    return (
      <span class={`gd-initials gd-initials--${colourOf(personId)}`} aria-hidden="true">
        {initialsOf(person)}
      </span>
    )
  const src = `${registerPaths.face.to({ venueId, day, personId })}?of=${face}`
  return <img class="gd-face" src={src} alt="" width={48} height={48} loading="lazy" />
}
