import { errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayTimes } from '#ground/words/times.ts'
import { ownPeoplePaths } from '#weeks/bookings/own-people-paths.ts'
import { ownPeopleWords } from '#weeks/bookings/own-people-words.ts'
import { goalWords } from '#weeks/plans/follow-words.ts'
import { lifePaths } from '#weeks/plans/life-paths.ts'
import { Face } from '../parts/face.tsx'
import { sayMoment, sayStanding } from '../parts/say-mark.ts'
import { registerPaths } from '../paths.ts'
import type { HandoverSeen, ProfileSeen } from '../person-day-queries.ts'
import { profileWords as words } from '../profile-words.ts'
import type { DaySheet, VenueOfProvider } from '../queries.ts'
import type { Line, RegisterSitting } from '../register-of-day.ts'
import { registerWords } from '../register-words.ts'
import { GoingHome } from './going-home.tsx'
import { ProfileFacts } from './profile-facts.tsx'
import { TimeForm } from './time-form.tsx'

export type PersonField = 'toWhom' | 'how' | 'time' | 'why'
export type PersonSitting = {
  readonly sitting: RegisterSitting<DaySheet>
  readonly line: Line
}
export type PersonDayModel = {
  readonly frame: Frame
  readonly day: Day
  readonly isToday: boolean
  readonly venue: VenueOfProvider
  readonly personId: Id
  readonly sittings: readonly PersonSitting[]
  readonly profile: ProfileSeen | undefined
  readonly handovers: readonly HandoverSeen[]
  /** Who made the marks, by account. */
  readonly names: ReadonlyMap<Id, string>
  readonly newId: () => Id
  readonly typed?: { readonly sessionId: Id; readonly form: Form<PersonField> } | undefined
  readonly refusal?: string | undefined
  /** The reader runs the sessions: it is for them to give notice on a place. */
  readonly runsSessions: boolean
}

/** One page about somebody for whoever supports them today: how, what keeps them safe, and their day. Nothing about money. */
export function PersonDayPage(model: PersonDayModel) {
  const { frame, day, isToday, venue, personId, sittings, profile, typed, refusal } = model
  const { view } = frame
  const person = sittings[0]?.line.person
  const name = person ? `${person.knownAs} ${person.familyName}` : ''
  const title = words.of(view, { name })
  const errors = [
    ...(refusal ? [{ text: refusal, href: '#today' }] : []),
    ...(typed ? errorList(typed.form) : []),
  ]
  return (
    <Page
      frame={frame}
      title={title}
      current={registerPaths.day.to()}
      back={{
        href: registerPaths.register.to({ venueId: venue.id, day }),
        text: registerWords.registerOf(view, { venue: venue.name }),
      }}
      errors={errors.length > 0 ? errors : undefined}
    >
      <h1 class="govuk-heading-l gd-faced">
        {person && <Face person={person} venueId={venue.id} day={day} />}
        <span>{title}</span>
      </h1>
      <ProfileFacts view={view} communication={person?.communication ?? ''} profile={profile} />
      {isToday && (
        <p class="govuk-body">
          <a class="govuk-link" href={lifePaths.goals.to({ personId })}>
            {goalWords.title(view)}
          </a>
        </p>
      )}
      {model.runsSessions && (
        <p class="govuk-body">
          <a class="govuk-link" href={ownPeoplePaths.people.to()}>
            {ownPeopleWords.title(view)}
          </a>
        </p>
      )}
      <h2 class="govuk-heading-m" id="today">
        {isToday ? words.marksToday(view) : sayDay(view, day)}
      </h2>
      {sittings.map((one) => (
        <Sitting model={model} {...one} />
      ))}
    </Page>
  )
}

function Sitting({ model, sitting, line }: PersonSitting & { readonly model: PersonDayModel }) {
  const { frame, names } = model
  const { view } = frame
  const { sheet } = sitting
  const history = line.marks?.history ?? []
  return (
    <section class="gd-register" id={`session-${sheet.sessionId}`}>
      <h3 class="govuk-heading-s">
        {view.language === 'cy' ? sheet.titleCy : sheet.titleEn},{' '}
        {sayTimes(view, sheet.starts, sheet.ends)}
      </h3>
      <p class="govuk-body">
        <strong>{sayStanding(view, line.standing, line.marks)}</strong>
      </p>
      {!sheet.register?.signedOffAt && (
        <>
          <TimeForm model={model} sitting={sitting} line={line} />
          <GoingHome model={model} sitting={sitting} line={line} />
        </>
      )}
      {history.length > 0 && (
        <>
          <h4 class="govuk-heading-s">{words.history(view)}</h4>
          <ol class="govuk-list govuk-list--number">
            {history.map(({ event, standing }) => (
              <li>
                {words.historyLine(view, {
                  ...{ what: words.marked[event.kind](view), time: sayMoment(view, event.at) },
                  name: names.get(event.accountId) ?? '',
                  received: sayMoment(view, event.receivedAt),
                })}
                {event.words && <> {event.words}</>}
                {standing === 'taken-back' && <> ({words.takenBack(view)})</>}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
