import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { type Day, weekdayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay, sayTheDay, sayWeekday } from '#ground/words/dates.ts'
import { Picture } from '#ground/words/picture.tsx'
import { isPicture } from '#ground/words/pictures.ts'
import { sayTimes } from '#ground/words/times.ts'
import { SENSORY_FACTS } from '#lives/people/person.ts'
import { factWords } from '../fact-words.ts'
import type { HubSeen, Programmed, ShutDay } from '../hub-queries.ts'
import { hubWords as words } from '../hub-words.ts'
import { sayShut } from '../place-about-words.ts'
import { isOld, type VenueFact } from '../venue-facts.ts'
import { EVENING, hoursOn, type OpenHours } from '../venue-hours.ts'
import type { PlaceSeen } from '../venue-queries.ts'

export type HubModel = {
  readonly frame: Frame
  readonly place: PlaceSeen
  readonly today: Day
  readonly shut?: ShutDay | undefined
  readonly programme: readonly Programmed[]
  readonly spokes: HubSeen['spokes']
  readonly backTo: string
}

/** A hub's own page, for anybody who lives near: what is on today, who helps, and what it is like there. */
export function HubPage(model: HubModel) {
  const { frame, place, today, programme, spokes, backTo } = model
  const { view } = frame
  const about = view.language === 'cy' ? place.aboutCy || place.aboutEn : place.aboutEn
  return (
    <Page frame={frame} title={place.name} back={{ href: backTo, text: words.back(view) }}>
      <h1 class="govuk-heading-l">{place.name}</h1>
      {about && <p class="govuk-body">{about}</p>}
      <p class="govuk-body">{sayOpen(view, model)}</p>
      <p class="govuk-body">{(place.dropIn ? words.dropIn : words.noDropIn)(view)}</p>
      <h2 class="govuk-heading-m">{words.today(view, { day: sayTheDay(view, today) })}</h2>
      {programme.length === 0 && <p class="govuk-body">{words.nothingToday(view)}</p>}
      <ul class="govuk-list">
        {programme.map((one) => (
          <Sitting {...{ view, one }} />
        ))}
      </ul>
      <h2 class="govuk-heading-m">{words.whoHelps(view)}</h2>
      {place.providerName && (
        <p class="govuk-body">{words.runBy(view, { provider: place.providerName })}</p>
      )}
      {place.phone && <p class="govuk-body">{words.phone(view, { phone: place.phone })}</p>}
      <h2 class="govuk-heading-m">{words.hours(view)}</h2>
      <Week {...{ view, hours: place.hours }} />
      <Facts {...{ view, facts: place.facts, today }} />
      {spokes.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.spokes(view)}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {spokes.map(({ name, areaEn, areaCy }) => (
              <li>
                {name}, {view.language === 'cy' ? areaCy : areaEn}
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}

function sayOpen(view: View, { shut, place, today }: HubModel): string {
  if (shut) return words.shutToday(view, { why: sayShut(view, shut.why) })
  const spans = hoursOn(place.hours, weekdayOf(today))
  if (spans.length === 0) return words.notOpenToday(view)
  return words.openToday(view, { hours: sayHours(view, spans) })
}
export const sayHours = (view: View, spans: readonly OpenHours[]): string =>
  spans.map(({ opens, closes }) => sayTimes(view, opens, closes)).join(', ')

const Sitting = ({ view, one }: { readonly view: View; readonly one: Programmed }) => (
  <li>
    {view.seeing !== 'standard' && isPicture(one.picture) && <Picture of={one.picture} size={48} />}{' '}
    <strong>{view.language === 'cy' ? one.titleCy : one.titleEn}</strong>,{' '}
    {sayTimes(view, one.starts, one.ends)}.{' '}
    {one.worker && words.withWorker(view, { worker: one.worker })}
    {one.roomName && `. ${words.inRoom(view, { room: one.roomName })}`}
  </li>
)

export const Week = ({
  view,
  hours,
}: {
  readonly view: View
  readonly hours: readonly OpenHours[]
}) => (
  <table class="govuk-table">
    <caption class="govuk-visually-hidden">{words.hours(view)}</caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        <th scope="col" class="govuk-table__header">
          {words.day(view)}
        </th>
        <th scope="col" class="govuk-table__header">
          {words.open(view)}
        </th>
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      {[0, 1, 2, 3, 4, 5, 6].map((weekday) => {
        const spans = hoursOn(hours, weekday)
        const late = spans.some(({ closes }) => closes > EVENING)
        return (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {sayWeekday(view, weekday)}
            </th>
            <td class="govuk-table__cell">
              {spans.length === 0 ? words.closed(view) : sayHours(view, spans)}
              {late && `. ${words.evening(view)}`}
            </td>
          </tr>
        )
      })}
    </tbody>
  </table>
)

const MET: ReadonlySet<string> = new Set([...SENSORY_FACTS, 'waiting'])
type FactsProps = {
  readonly view: View
  readonly facts: readonly VenueFact[]
  readonly today: Day
}

/** What is known, each with its own day; what is older than a year says so. */
function Facts({ view, facts, today }: FactsProps) {
  const [met, has] = [
    facts.filter(({ fact }) => MET.has(fact)),
    facts.filter(({ fact }) => !MET.has(fact)),
  ]
  if (facts.length === 0)
    return (
      <>
        <h2 class="govuk-heading-m">{words.here(view)}</h2>
        <p class="govuk-body">{words.nothingKnown(view)}</p>
      </>
    )
  return (
    <>
      <h2 class="govuk-heading-m">{words.here(view)}</h2>
      <FactList {...{ view, facts: has, today }} />
      {met.length > 0 && <h2 class="govuk-heading-m">{words.meets(view)}</h2>}
      <FactList {...{ view, facts: met, today }} />
    </>
  )
}

const FactList = ({ view, facts, today }: FactsProps) => (
  <ul class="govuk-list">
    {facts.map(({ fact, isSo, words: more, checkedOn }) => {
      const what = factWords[fact](view)
      const day = sayDay(view, checkedOn)
      return (
        <li>
          {isSo ? what : words.factNot(view, { what })}
          {more && `. ${more}`}
          <br />
          <span class="govuk-hint">
            {isOld(checkedOn, today)
              ? words.checkedLongAgo(view, { day })
              : words.checked(view, { day })}
          </span>
        </li>
      )
    })}
  </ul>
)
