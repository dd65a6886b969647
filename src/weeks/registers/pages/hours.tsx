import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Grid } from '#ground/govuk/grid.tsx'
import { Page } from '#ground/govuk/layout.tsx'
import { addDays, type Day } from '#ground/kernel/day.ts'
import { sayDay, sayTheDay } from '#ground/words/dates.ts'
import { sayTenths } from '#ground/words/figures.ts'
import { terms } from '#ground/words/terms.ts'
import { registerPaths } from '../paths.ts'
import type { VenueOfProvider } from '../queries.ts'
import { purposeWords, staffDayWords as words } from '../staff-day-words.ts'
import { PURPOSES, type Purpose, type purposeTotals } from '../staff-time.ts'
import { words as sheetWords } from '../words.ts'

const { Button, Input } = govuk

export type HoursModel = {
  readonly frame: Frame
  readonly day: Day
  readonly venue: VenueOfProvider
  readonly form: Form<Purpose>
  readonly monday: Day
  readonly week: ReturnType<typeof purposeTotals>
}

/** One's own hours of a day by what they were for, and everybody's of the week at this place. */
export function HoursPage({ frame, day, venue, form, monday, week }: HoursModel) {
  const { view } = frame
  const caption = words.hoursWeek(view, {
    ...{ venue: venue.name, from: sayTheDay(view, monday) },
    to: sayTheDay(view, addDays(monday, 6)),
  })
  const said = (minutes: number) => sayTenths(view, minutes / 60)
  return (
    <Page
      frame={frame}
      title={words.hoursTitle(view)}
      current={registerPaths.day.to()}
      back={{
        href: registerPaths.venue.to({ venueId: venue.id, day }),
        text: sheetWords.sheetTitle(view, { venue: venue.name }),
      }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">
        {words.hoursTitle(view)}
        <span class="govuk-caption-l">{sayDay(view, day)}</span>
      </h1>
      <p class="govuk-body">{words.hoursHint(view)}</p>
      <form method="post" action={registerPaths.hours.to({ venueId: venue.id, day })} novalidate>
        {PURPOSES.map((purpose) => (
          <Input
            {...field(form, purpose)}
            label={{ text: purposeWords[purpose](view) }}
            classes="govuk-input--width-5"
            inputmode="decimal"
          />
        ))}
        <Button text={terms.save(view)} preventDoubleClick />
      </form>
      <h2 class="govuk-heading-m">{caption}</h2>
      {week.all === 0 ? (
        <p class="govuk-body">{words.noHours(view)}</p>
      ) : (
        <Grid
          caption={caption}
          corner={words.purpose(view)}
          columns={[words.hours(view), words.share(view)]}
          rows={week.totals.map(({ purpose, minutes, percent }) => ({
            heading: purposeWords[purpose](view),
            cells: [said(minutes), words.percent(view, { percent })],
          }))}
          last={{
            heading: terms.total(view),
            cells: [said(week.all), words.percent(view, { percent: 100 })],
          }}
        />
      )}
    </Page>
  )
}
