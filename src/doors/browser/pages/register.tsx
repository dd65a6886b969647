import { useState } from 'hono/jsx/dom'
import { staffOnDay } from '#weeks/registers/day-sheet.ts'
import { markKey } from '#weeks/registers/event.ts'
import { sayStaff } from '#weeks/registers/parts/staff-words.ts'
import type { TabletSitting } from '#weeks/registers/tablet-sheet.ts'
import { tabletWords as words } from '#weeks/registers/tablet-words.ts'
import type { Tablet } from '../tablet.ts'
import type { ViewProps } from './app.tsx'
import { PersonCard } from './person-card.tsx'
import { dayAt, sayDate } from './said.ts'

export const minutesAsClock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Noon of a day, which is that day in the civil zone too. */
const noonOf = (day: string) => new Date(`${day}T12:00:00Z`)

/** The day whose register is meant: today by the server's clock, where the copy has it. */
export const dayNow = ({ current, now }: Tablet): string => {
  const days = current?.days ?? []
  return days.find((day) => day === dayAt(now)) ?? days[0] ?? ''
}

/** The registers of one day at this place. */
export function RegisterView(props: ViewProps) {
  const { view, tablet } = props
  const [chosen, choose] = useState<string>('')
  const day = tablet.current?.days.includes(chosen) ? chosen : dayNow(tablet)
  const sittings = tablet.sheet.sittings.filter((s) => s.day === day)
  return (
    <>
      <h1 class="govuk-heading-l gd-tablet__title">
        {words.register(view)}: {sayDate(view, noonOf(day))}
      </h1>
      <fieldset class="gd-tablet__days" aria-label={words.day(view)}>
        {tablet.current?.days.map((one) => (
          <button
            type="button"
            class="govuk-button govuk-button--secondary"
            aria-pressed={one === day ? 'true' : 'false'}
            onClick={() => choose(one)}
          >
            {sayDate(view, noonOf(one))}
          </button>
        ))}
      </fieldset>
      {sittings.length === 0 && <p class="govuk-body">{words.nothingToday(view)}</p>}
      {sittings.map((sitting) => (
        <SittingRegister key={`${sitting.sessionId} ${day}`} {...props} sitting={sitting} />
      ))}
    </>
  )
}

function SittingRegister({ sitting, ...props }: ViewProps & { readonly sitting: TabletSitting }) {
  const { view, tablet } = props
  const { sessionId, day, people } = sitting
  const marks = people.map((person) =>
    tablet.marks.get(markKey({ sessionId, day, personId: person.personId })),
  )
  const staff = staffOnDay(sitting, people, tablet.current?.venue?.leastStaff ?? 0)
  const name = view.language === 'cy' ? sitting.titleCy : sitting.titleEn
  const title = `${name}, ${minutesAsClock(sitting.starts)}–${minutesAsClock(sitting.ends)}`
  return (
    <section class="gd-tablet__sitting" aria-label={title}>
      <h2 class="govuk-heading-m">{title}</h2>
      <p class="govuk-body gd-tablet__count">
        {words.marked(view, { marked: marks.filter((m) => m?.mark).length, of: people.length })}
      </p>
      <p class="govuk-body">{sayStaff(view, staff)}</p>
      {sitting.isSignedOff && <p class="govuk-inset-text">{words.signedOff(view)}</p>}
      <ul class="gd-tablet__people">
        {people.map((person, at) => (
          <PersonCard
            key={person.personId}
            {...props}
            sitting={sitting}
            person={person}
            marks={marks[at]}
          />
        ))}
      </ul>
    </section>
  )
}
