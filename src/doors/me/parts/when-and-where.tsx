import { CardLine } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { Clock, Picture } from '#ground/words/picture.tsx'
import { sayPlace, sayWeekly } from '#weeks/proposals/parts/session-said.ts'
import type { Slot } from '#weeks/proposals/persons-week.ts'

const Where = ({ view, session }: SeenProps) => (
  <CardLine picture={<Picture of="place" size={48} />}>{sayPlace(view, session)}</CardLine>
)

type SeenProps = { readonly view: View; readonly session: Slot['session'] }

/** When and where: two sessions of one activity have the same picture and name, and are told apart by these. */
export const WhenAndWhere = ({ view, session }: SeenProps) => (
  <>
    <CardLine picture={<Clock at={session.starts} size={48} />}>
      {sayWeekly(view, session)}
    </CardLine>
    <Where view={view} session={session} />
  </>
)
