import { CardLink, Choices } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import { mePaths } from '../paths.ts'
import { words } from '../words.ts'

type Choice = {
  readonly picture: PictureKey
  readonly href: string
  readonly long: (view: View) => string
  readonly short: (view: View) => string
}

/** The five ways to answer a proposed week, each of one size: "no" is as large as "yes" (ER17, ER18). */
const CHOICES: readonly Choice[] = [
  { picture: 'yes', href: mePaths.yes.to(), long: words.yesToWeek, short: words.yesShort },
  { picture: 'change', href: mePaths.change.to(), long: words.changeOne, short: words.changeShort },
  { picture: 'no', href: mePaths.no.to(), long: words.noToWeek, short: words.noShort },
  {
    picture: 'not-sure',
    href: mePaths.notSure.to(),
    long: words.notSure,
    short: words.notSureShort,
  },
  { picture: 'talk', href: mePaths.talk.to(), long: words.talk, short: words.talkShort },
]

type ChoicesProps = { readonly view: View; readonly some?: readonly PictureKey[] | undefined }

/** @param some the ways that are open, by picture; all five, where nothing is said */
export const AnswerChoices = ({ view, some }: ChoicesProps) => (
  <Choices>
    {CHOICES.filter(({ picture }) => !some || some.includes(picture)).map((choice) => (
      <CardLink
        href={choice.href}
        picture={<Picture of={choice.picture} size={96} />}
        label={view.seeing === 'pictures' ? choice.short(view) : choice.long(view)}
      />
    ))}
  </Choices>
)
