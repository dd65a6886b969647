import { CardLink } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import { mePaths } from '../paths.ts'
import { words } from '../words.ts'

/** A person to talk to is always one of the ways on (ER18). */
export const TalkCard = ({ view }: { readonly view: View }) => (
  <CardLink
    href={mePaths.talk.to()}
    picture={<Picture of="talk" size={96} />}
    label={view.seeing === 'pictures' ? words.talkShort(view) : words.talk(view)}
  />
)
