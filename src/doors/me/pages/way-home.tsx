import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import {
  CardButton,
  CardLine,
  CardLink,
  Cards,
  Choices,
  Row,
  Rows,
} from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { Clock, Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import { sayTimeAndPart } from '#ground/words/times.ts'
import { sayLastWay } from '#weeks/homeward/parts/last-way-said.ts'
import type { LateSession, WayHome } from '#weeks/homeward/way-home.ts'
import { pictureOf, pictureOfMeans } from '#weeks/proposals/parts/session-said.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { titleOf } from '../parts/title-said.ts'
import { mePaths } from '../paths.ts'
import { wayHomeWords as words } from '../way-home-words.ts'

/** Those that somebody chooses from; whether a bus runs after all, their worker finds out. */
const CHOSEN = ['lift', 'taxi', 'brought', 'walk'] as const
const PICTURES: Readonly<Record<WayHome, PictureKey>> = {
  ...{ lift: 'car', taxi: 'taxi', brought: 'minibus', walk: 'walk', runs: 'bus' },
}

type ListProps = { readonly frame: Frame; readonly late: readonly LateSession[] }

/** What ends after my last bus, and how I get home from each. */
export function WaysHomePage({ frame, late }: ListProps) {
  const { view } = frame
  const title = words.title(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.wholeWeek.to() }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {late.length === 0 && (
        <Rows>
          <Row picture={<Picture of="home" size={96} />}>
            <p class="govuk-body">{words.none(view)}</p>
          </Row>
        </Rows>
      )}
      <Cards>
        {late.map((one) => (
          <CardLink
            href={mePaths.wayHome.to({ sessionId: one.sessionId })}
            picture={<Picture of={pictureOf({ activity: one })} size={128} />}
            label={titleOf(view, one)}
          >
            <Ends view={view} one={one} />
            <CardLine picture={<Picture of={one.by ? PICTURES[one.by] : 'not-sure'} size={48} />}>
              {one.by ? words[one.by](view) : words.unknown(view)}
            </CardLine>
          </CardLink>
        ))}
      </Cards>
    </Page>
  )
}

const Ends = ({ view, one }: { readonly view: View; readonly one: LateSession }) => (
  <>
    <CardLine picture={<Clock at={one.ends} size={48} />}>{sayEnds(view, one)}</CardLine>
    <CardLine picture={<Picture of={pictureOfMeans(one.means)} size={48} />}>
      {sayLastWay(view, one)}
    </CardLine>
  </>
)

const sayEnds = (view: View, { weekday, ends }: LateSession): string =>
  words.ends(view, { day: sayWeekday(view, weekday), time: sayTimeAndPart(view, ends) })

type OneProps = { readonly frame: Frame; readonly one: LateSession }

/** How do I get home from this: one press says it. */
export function WayHomePage({ frame, one }: OneProps) {
  const { view } = frame
  const title = words.ask(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.waysHome.to() }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Rows>
        <Row picture={<Picture of={pictureOf({ activity: one })} size={128} />}>
          <p class="govuk-body">
            <strong>{titleOf(view, one)}</strong>
            <br />
            {sayEnds(view, one)}
          </p>
        </Row>
        <Row picture={<Picture of={pictureOfMeans(one.means)} size={128} />}>
          <p class="govuk-body">{sayLastWay(view, one)}</p>
        </Row>
      </Rows>
      <form method="post" action={mePaths.wayHome.to({ sessionId: one.sessionId })} novalidate>
        <Choices>
          {CHOSEN.map((way) => (
            <CardButton
              name="by"
              value={way}
              picture={<Picture of={PICTURES[way]} size={96} />}
              label={words[way](view)}
            />
          ))}
          <TalkCard view={view} />
        </Choices>
      </form>
    </Page>
  )
}
