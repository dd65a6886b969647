import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayOnDay, saySoftDay, sayTheDay, sayWeekday } from '#ground/words/dates.ts'
import { sayTimes } from '#ground/words/times.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import type { PlaceSeen } from '../backup-queries.ts'
import { personPlacesPaths as paths } from '../person-places-paths.ts'
import { personPlacesWords as words } from '../person-places-words.ts'
import { weekLifePaths } from '../week-life-paths.ts'
import { weekLifeWords } from '../week-life-words.ts'
import { Absence, type AbsenceShown, type AwayForm, RecordAbsence } from './person-absences.tsx'

export type PersonPlacesModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly places: readonly PlaceSeen[]
  readonly absences: readonly AbsenceShown[]
  readonly today: Day
  readonly form: AwayForm
  /** What could not be done, about something else than the form. */
  readonly refused?: string | undefined
}

/** One person's weekly places, how they end and what is held in their place, and when they are away. */
export function PersonPlacesPage(model: PersonPlacesModel) {
  const { frame, flag, places, absences, today, form, refused } = model
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.title(view)
  const targets = { first: '#first-day', last: '#last-day', reason: '#reason' } as const
  const errors = [
    ...(refused ? [{ text: refused, href: '#away' }] : []),
    ...(['first', 'last', 'reason'] as const).flatMap((name) => {
      const text = form.errors[name]
      return text ? [{ text, href: targets[name] }] : []
    }),
  ]
  return (
    <Page
      frame={frame}
      isWide
      title={title}
      current={peoplePaths.list.to()}
      back={{ href: peoplePaths.person.to({ personId: flag.id }), text: flag.name }}
      bar={<PersonBar view={view} flag={flag} />}
      errors={errors}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <h2 class="govuk-heading-m">{words.places(view)}</h2>
      {places.length === 0 ? (
        <p class="govuk-body">{words.none(view)}</p>
      ) : (
        <Places {...{ view, places }} personId={flag.id} />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={weekLifePaths.ofPerson.to({ personId: flag.id })}>
          {weekLifeWords.personTitle(view)}
        </a>
      </p>
      <h2 class="govuk-heading-m" id="away">
        {words.away(view)}
      </h2>
      {absences.length === 0 && <p class="govuk-body">{words.notAway(view)}</p>}
      {absences.map((one) => (
        <Absence view={view} one={one} personId={flag.id} today={today} />
      ))}
      <RecordAbsence view={view} form={form} personId={flag.id} />
    </Page>
  )
}

type PlacesProps = {
  readonly view: View
  readonly places: readonly PlaceSeen[]
  readonly personId: string
}

const Places = ({ view, places, personId }: PlacesProps) => (
  <ScrollTable name={words.places(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-visually-hidden">{words.places(view)}</caption>
      <TableHead
        columns={[words.what, words.provider, words.when, words.until].map((one) => one(view))}
      />
      <tbody class="govuk-table__body">
        {places.map((place) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {named(view, place)}
            </th>
            <StackCell heading={words.provider(view)}>
              {place.providerName}
              {place.venueName !== place.providerName && (
                <>
                  <br />
                  {place.venueName}
                </>
              )}
            </StackCell>
            <StackCell heading={words.when(view)}>
              {sayWeekday(view, place.weekday)}, {sayTimes(view, place.starts, place.ends)}
            </StackCell>
            <StackCell heading={words.until(view)}>
              <Until view={view} place={place} personId={personId} />
            </StackCell>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

export const named = (view: View, one: { readonly titleEn: string; readonly titleCy: string }) =>
  view.language === 'en' ? one.titleEn : one.titleCy

type UntilProps = { readonly view: View; readonly place: PlaceSeen; readonly personId: string }

function Until({ view, place, personId }: UntilProps) {
  const at = { personId, sessionId: place.sessionId }
  if (!place.endsOn)
    return (
      <>
        {words.goesOn(view)}
        <br />
        <a class="govuk-link" href={paths.end.to(at)}>
          {words.end(view)}
          <span class="govuk-visually-hidden"> {named(view, place)}</span>
        </a>
      </>
    )
  const { ending, backup } = place
  const day = sayTheDay(view, place.endsOn)
  if (ending?.by !== 'provider')
    return (
      <>
        {ending ? words.stoppedBy(view, { day, until: saySoftDay(view, ending.paidUntil) }) : day}
      </>
    )
  return (
    <>
      {words.endedBy(view, { onDay: sayOnDay(view, place.endsOn) })}
      <br />
      {words.talkedAbout(view, { words: ending.conversation })}
      <br />
      {backup
        ? words.held(view, {
            ...{ title: named(view, backup), provider: backup.providerName },
            day: saySoftDay(view, dayOf(new Date(backup.until))),
          })
        : null}
      {!backup && (
        <a class="govuk-link" href={paths.backup.to(at)}>
          {words.findBackup(view)}
          <span class="govuk-visually-hidden"> {named(view, place)}</span>
        </a>
      )}
    </>
  )
}
