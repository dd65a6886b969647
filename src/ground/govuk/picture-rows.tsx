import type { Child } from 'hono/jsx'
import type { Html } from './html.ts'

/** Easy rows: one idea each, its picture on the left. At most five to a screen (ER3). */
export const Rows = ({ children }: { readonly children: Child }) => (
  <ul class="gd-rows">{children}</ul>
)

/** One picture, and one or two sentences of fifteen words or fewer (ER1, ER4). */
export const Row = ({
  picture,
  children,
}: {
  readonly picture: Html
  readonly children: Child
}) => (
  <li class="gd-row">
    <div class="gd-row__picture">{picture}</div>
    <div class="gd-row__words">{children}</div>
  </li>
)

/** Cards side by side. At most five in the pictures view (ER18). */
export const Cards = ({ children }: { readonly children: Child }) => (
  <ul class="gd-cards">{children}</ul>
)

/** The answers to one question, each of the same size: "no" is as large as "yes" (ER17). */
export const Choices = ({ children }: { readonly children: Child }) => (
  <ul class="gd-cards gd-choices">{children}</ul>
)

type CardProps = {
  readonly picture: Html
  /** Three words or fewer in the pictures view. */
  readonly label: string
  readonly children?: Child
}

/** The whole card is one link. */
export const CardLink = ({ href, ...card }: CardProps & { readonly href: string }) => (
  <li class="gd-cards__item">
    <a class="gd-card" href={href}>
      <Face {...card} />
    </a>
  </li>
)

type CardButtonProps = CardProps & { readonly name: string; readonly value: string }

/** The whole card is one button of the form around it, and sends its own answer. */
export const CardButton = ({ name, value, ...card }: CardButtonProps) => (
  <li class="gd-cards__item">
    <button class="gd-card" type="submit" name={name} value={value}>
      <Face {...card} />
    </button>
  </li>
)

/** A card that is only looked at. */
export const Card = (card: CardProps) => (
  <li class="gd-cards__item">
    <div class="gd-card gd-card--plain">
      <Face {...card} />
    </div>
  </li>
)

/** One fact of a card: a small picture, and what it is. */
export const CardLine = ({
  picture,
  children,
}: {
  readonly picture: Html
  readonly children: Child
}) => (
  <span class="gd-card__line gd-card__line--drawn">
    {picture}
    <span>{children}</span>
  </span>
)

const Face = ({ picture, label, children }: CardProps) => (
  <>
    {picture}
    <span class="gd-card__label">{label}</span>
    {children ? <span class="gd-card__detail">{children}</span> : null}
  </>
)
