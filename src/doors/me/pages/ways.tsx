import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardButton, CardLink, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { Route } from '#lives/offer/session.ts'
import type { SupportPlan } from '#weeks/plans/plan.ts'
import type { PlanLine } from '#weeks/plans/plan-line.ts'
import { LINE_PICTURES } from '#weeks/plans/plan-pictures.ts'
import { heldIn, linesWithMoney, type RouteWish } from '#weeks/plans/route-wish.ts'
import { mixedWords, wayWords, wayPageWords as words } from '#weeks/plans/route-wish-words.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { WAY_PICTURES } from '../parts/way-pictures.ts'
import { mePaths } from '../paths.ts'

export type WaysModel = {
  readonly frame: Frame
  readonly plan: SupportPlan | undefined
  readonly wishes: readonly RouteWish[]
  /** The ways that there are in this nation. */
  readonly offered: readonly Route[]
  /** The form's own id: sent twice, it is said once. */
  readonly id: Id
}

/** Every way of holding the money of my plan, each told alike, and a mix of them. */
export function WaysPage({ frame, plan, wishes, offered, id }: WaysModel) {
  const { view } = frame
  const title = words.title(view)
  const held = plan && heldIn(linesWithMoney(plan))
  const isPictures = view.seeing === 'pictures'
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.money.to()}
      back={{ href: mePaths.money.to() }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {plan && held ? (
        <>
          <p class="govuk-body">{words.now(view, { way: sayHeld(view, held) })}</p>
          {!isPictures && <Wished view={view} plan={plan} wishes={wishes} />}
          {!isPictures && <p class="govuk-body">{words.asGood(view)}</p>}
          {!isPictures && <Told view={view} offered={offered} withMix />}
          <form method="post" action={mePaths.ways.to()} novalidate>
            <input type="hidden" name="id" value={id} />
            <Choices>
              <Buttons view={view} offered={offered} />
              <CardLink
                href={mePaths.wayParts.to()}
                picture={<Picture of="plan" size={96} />}
                label={mixedWords.name(view)}
              />
              <TalkCard view={view} />
            </Choices>
          </form>
        </>
      ) : (
        <>
          <p class="govuk-body">{words.noPlan(view)}</p>
          <Choices>
            <TalkCard view={view} />
          </Choices>
        </>
      )}
    </Page>
  )
}

const sayHeld = (view: View, held: Route | 'mixed'): string =>
  held === 'mixed' ? mixedWords.name(view) : wayWords[held].name(view)

/** What was asked for, as long as it is not so. */
function Wished({
  view,
  plan,
  wishes,
}: Pick<WaysModel, 'wishes'> & {
  readonly view: View
  readonly plan: SupportPlan
}) {
  const lines = linesWithMoney(plan)
  const isSo = lines.every(
    (line) => wishes.find((one) => one.threadId === line.threadId)?.route === line.route,
  )
  const wanted = heldIn(
    lines.map((line) => wishes.find((one) => one.threadId === line.threadId) ?? line),
  )
  if (wishes.length === 0 || isSo || !wanted) return null
  return <p class="govuk-body">{words.wished(view, { way: sayHeld(view, wanted) })}</p>
}

type ToldProps = {
  readonly view: View
  readonly offered: readonly Route[]
  readonly withMix?: boolean
}

/** The ways one below the other, of one size and one length: none stands out. */
const Told = ({ view, offered, withMix }: ToldProps) => (
  <Rows>
    {offered.map((route) => (
      <Row picture={<Picture of={WAY_PICTURES[route]} size={96} />}>
        <h2 class="govuk-heading-s">{wayWords[route].name(view)}</h2>
        <p class="govuk-body">{wayWords[route].about(view)}</p>
      </Row>
    ))}
    {withMix && (
      <Row picture={<Picture of="plan" size={96} />}>
        <h2 class="govuk-heading-s">{mixedWords.name(view)}</h2>
        <p class="govuk-body">{mixedWords.about(view)}</p>
      </Row>
    )}
  </Rows>
)

const Buttons = ({ view, offered }: ToldProps) =>
  offered.map((route) => (
    <CardButton
      name="route"
      value={route}
      picture={<Picture of={WAY_PICTURES[route]} size={96} />}
      label={(view.seeing === 'pictures' ? wayWords[route].short : wayWords[route].name)(view)}
    />
  ))

const MOST_IN_PICTURES = 5

export type WayPartsModel = Pick<WaysModel, 'frame' | 'plan' | 'wishes'>

/** Each part of my plan that costs something, with how its money is held; in the pictures view five of them (ER18). */
export function WayPartsPage({ frame, plan, wishes }: WayPartsModel) {
  const { view } = frame
  const all = plan ? linesWithMoney(plan) : []
  const lines = view.seeing === 'pictures' ? all.slice(0, MOST_IN_PICTURES) : all
  return (
    <Page
      frame={frame}
      title={words.eachPart(view)}
      current={mePaths.money.to()}
      back={{ href: mePaths.ways.to() }}
    >
      <h1 class="govuk-heading-l">{words.eachPart(view)}</h1>
      {lines.length === 0 && <p class="govuk-body">{words.noPlan(view)}</p>}
      <Choices>
        {lines.map((line) => (
          <CardLink
            href={mePaths.wayOfPart.to({ threadId: line.threadId })}
            picture={<Picture of={LINE_PICTURES[line.kind]} size={96} />}
            label={line.what}
          >
            {view.seeing !== 'pictures' && sayLineWay(view, line, wishes)}
          </CardLink>
        ))}
      </Choices>
    </Page>
  )
}

function sayLineWay(view: View, line: PlanLine, wishes: readonly RouteWish[]): string {
  const wish = wishes.find((one) => one.threadId === line.threadId)
  if (wish && wish.route !== line.route)
    return words.wished(view, { way: wayWords[wish.route].name(view) })
  return line.route === 'none' ? '' : wayWords[line.route].name(view)
}

export type WayOfPartModel = Pick<WaysModel, 'frame' | 'wishes' | 'offered' | 'id'> & {
  readonly line: PlanLine
}

/** The same ways for one part of it. */
export function WayOfPartPage({ frame, line, wishes, offered, id }: WayOfPartModel) {
  const { view } = frame
  const title = words.howForThis(view, { what: line.what })
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.money.to()}
      back={{ href: mePaths.wayParts.to() }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{sayLineWay(view, line, wishes)}</p>
      {view.seeing !== 'pictures' && <Told view={view} offered={offered} />}
      <form method="post" action={mePaths.wayOfPart.to({ threadId: line.threadId })} novalidate>
        <input type="hidden" name="id" value={id} />
        <Choices>
          <Buttons view={view} offered={offered} />
          <TalkCard view={view} />
        </Choices>
      </form>
    </Page>
  )
}
