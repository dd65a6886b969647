import { useState } from 'hono/jsx/dom'
import { ABSENCE_REASONS, type AbsenceReason, type PersonMarks } from '#weeks/registers/event.ts'
import { reasonWords } from '#weeks/registers/register-words.ts'
import type { TabletPerson, TabletSitting } from '#weeks/registers/tablet-sheet.ts'
import { tabletWords as words } from '#weeks/registers/tablet-words.ts'
import { momentAt } from '../moments.ts'
import type { Marking } from '../outbox.ts'
import type { ViewProps } from './app.tsx'
import { PersonFacts } from './person-facts.tsx'
import { sayMark, sayMarks } from './said.ts'

type CardProps = ViewProps & {
  readonly sitting: TabletSitting
  readonly person: TabletPerson
  readonly marks: PersonMarks | undefined
}
type Asked = 'nothing' | 'why-not' | 'with-whom'

/** What a mark says besides: everything else is known from where it is made. */
type Said = Pick<Marking, 'kind' | 'reason' | 'words' | 'undoes' | 'settles'>

/** Of one person: who they are, what is known, and what can be said with one tap. */
export function PersonCard(props: CardProps) {
  const { view, tablet, running, sitting, person, marks } = props
  const [asked, ask] = useState<Asked>('nothing')
  const name = `${person.knownAs} ${person.familyName}`
  const say = (said: Said) => {
    ask('nothing')
    const { sessionId, day } = sitting
    const knows = marks?.heads ?? []
    void running.mark({ sessionId, day, personId: person.personId, knows, ...said })
  }
  const isWaiting = marks?.heads.some((id) => tablet.waitingIds.has(id))
  const named = { name }
  return (
    <li class={`gd-tablet__person gd-tablet__person--${marks?.mark?.kind ?? 'none'}`}>
      <h3 class="govuk-heading-s gd-tablet__who">
        <span class="gd-tablet__initials" aria-hidden="true">
          {person.knownAs.slice(0, 1)}
          {person.familyName.slice(0, 1)}
        </span>
        {name}
      </h3>
      <p class="gd-tablet__mark">
        {sayMarks(view, marks)}
        {marks && marks.history.length > 0 && (
          <span class={`govuk-tag ${isWaiting ? 'govuk-tag--yellow' : 'govuk-tag--green'}`}>
            {isWaiting ? words.onTablet(view) : words.sent(view)}
          </span>
        )}
      </p>
      {marks && marks.differs.length > 0 && <Differing {...props} marks={marks} say={say} />}
      {asked === 'why-not' && (
        <WhyNot {...props} name={name} say={say} stop={() => ask('nothing')} />
      )}
      {asked === 'with-whom' && (
        <WithWhom {...props} name={name} say={say} stop={() => ask('nothing')} />
      )}
      {asked === 'nothing' && <Buttons {...props} named={named} say={say} ask={ask} />}
      <PersonFacts view={view} person={person} />
    </li>
  )
}

type ButtonsProps = CardProps & {
  readonly named: { readonly name: string }
  readonly say: (said: Said) => void
  readonly ask: (asked: Asked) => void
}

const Press = ({
  text,
  label,
  onClick,
  isSecond = true,
}: {
  readonly text: string
  readonly label: string
  readonly onClick: () => void
  readonly isSecond?: boolean
}) => (
  <button
    type="button"
    class={`govuk-button gd-tablet__button${isSecond ? ' govuk-button--secondary' : ''}`}
    aria-label={label}
    onClick={onClick}
  >
    {text}
  </button>
)

function Buttons({ view, tablet, sitting, marks, named, say, ask }: ButtonsProps) {
  const mark = marks?.mark
  const isEarly = tablet.now < momentAt(sitting.day, sitting.ends) - TO_THE_END
  const leave = () => (isEarly ? ask('with-whom') : say({ kind: 'left' }))
  return (
    <div class="gd-tablet__buttons">
      {mark?.kind !== 'here' && (
        <Press
          text={words.here(view)}
          label={words.hereName(view, named)}
          onClick={() => say({ kind: 'here' })}
          isSecond={mark !== undefined}
        />
      )}
      {mark?.kind === 'here' && (
        <Press text={words.left(view)} label={words.leftName(view, named)} onClick={leave} />
      )}
      {mark === undefined && (
        <Press
          text={words.notHere(view)}
          label={words.notHereName(view, named)}
          onClick={() => ask('why-not')}
        />
      )}
      {mark && (
        <Press
          text={words.undo(view)}
          label={words.undoName(view, named)}
          onClick={() => say({ kind: 'undo', undoes: mark.eventId })}
        />
      )}
    </div>
  )
}

/** Leaving within ten minutes of the end is going home at the end. */
const TO_THE_END = 10 * 60_000

type AskingProps = CardProps & {
  readonly name: string
  readonly say: (said: Said) => void
  readonly stop: () => void
}

const WhyNot = ({ view, name, say, stop }: AskingProps) => (
  <fieldset class="govuk-fieldset gd-tablet__asked">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
      {words.whyNot(view, { name })}
    </legend>
    <div class="gd-tablet__buttons">
      {ABSENCE_REASONS.map((reason: AbsenceReason) => (
        <Press
          text={reasonWords[reason](view)}
          label={reasonWords[reason](view)}
          onClick={() => say({ kind: 'not-here', reason })}
        />
      ))}
      <Press text={words.cancel(view)} label={words.cancel(view)} onClick={stop} />
    </div>
  </fieldset>
)

/** Nobody is sent home without somebody who is there for them (rule R34): who it is goes with the mark. */
function WithWhom({ view, person, name, say, stop }: AskingProps) {
  const [isMissing, setMissing] = useState(false)
  const id = `with-${person.personId}`
  const send = (event: Event) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget as HTMLFormElement)
    const whom = String(form.get('whom') ?? '').trim()
    if (whom) say({ kind: 'left', words: whom })
    else setMissing(true)
  }
  return (
    <form class={`govuk-form-group${isMissing ? ' govuk-form-group--error' : ''}`} onSubmit={send}>
      <label class="govuk-label govuk-label--s" for={id}>
        {words.withWhom(view, { name })}
      </label>
      <p class="govuk-hint" id={`${id}-hint`}>
        {words.withWhomHint(view)}
      </p>
      {isMissing && (
        <p class="govuk-error-message" role="alert" id={`${id}-error`}>
          {words.withWhomNeeded(view)}
        </p>
      )}
      <input
        class={`govuk-input govuk-!-margin-bottom-2${isMissing ? ' govuk-input--error' : ''}`}
        id={id}
        name="whom"
        maxlength={200}
        autocomplete="off"
        aria-describedby={isMissing ? `${id}-hint ${id}-error` : `${id}-hint`}
      />
      <div class="gd-tablet__buttons">
        <button type="submit" class="govuk-button gd-tablet__button">
          {words.markLeft(view)}
        </button>
        <Press text={words.cancel(view)} label={words.cancel(view)} onClick={stop} />
      </div>
    </form>
  )
}

/** Two versions side by side: a person picks one, and both are kept. */
const Differing = ({
  view,
  tablet,
  marks,
  say,
}: CardProps & { readonly marks: PersonMarks; readonly say: (said: Said) => void }) => (
  <div class="gd-tablet__differs">
    <p class="govuk-body govuk-!-font-weight-bold">{words.differs(view)}</p>
    <ul class="gd-tablet__versions">
      {marks.differs.map((mark) => (
        <li>
          <p class="govuk-body">
            {sayMark(view, mark)}
            <br />
            {tablet.sheet.names[mark.accountId] ?? words.somebody(view)}
          </p>
          <Press
            text={words.thisIsRight(view, { says: sayMark(view, mark) })}
            label={words.thisIsRight(view, { says: sayMark(view, mark) })}
            onClick={() => say({ kind: 'settle', settles: mark.eventId })}
          />
        </li>
      ))}
    </ul>
  </div>
)
