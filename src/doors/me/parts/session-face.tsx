import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import { OfferPhotos } from '#lives/offer/parts/offer-seen.tsx'
import { pictureOf } from '#weeks/proposals/parts/session-said.ts'
import type { SessionSeen } from '#weeks/proposals/persons-week.ts'

type FaceProps = { readonly view: View; readonly session: SessionSeen }

/** Its first photo, where it is told with one; else the picture of what is done there, which others have too. */
export function SessionFace({ view, session }: FaceProps) {
  const photo = session.told?.photos[0]
  return photo ? (
    <OfferPhotos view={view} photos={[photo]} />
  ) : (
    <Picture of={pictureOf(session)} size={128} />
  )
}
