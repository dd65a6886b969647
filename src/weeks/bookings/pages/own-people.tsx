import { errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { PageLinks } from '#ground/govuk/page-links.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { saySoftDay, sayTheDay, sayWeekday } from '#ground/words/dates.ts'
import { sayTimes } from '#ground/words/times.ts'
import { servicePaths } from '#lives/offer/service-paths.ts'
import { ownPeoplePaths as paths } from '../own-people-paths.ts'
import type { OwnPlace } from '../own-people-queries.ts'
import { ownPeopleWords as words } from '../own-people-words.ts'
import { type EndField, EndPlaceForm } from './end-place.tsx'
import { named } from './person-places.tsx'

type OwnPeopleModel = {
  readonly frame: Frame
  readonly today: Day
  readonly places: readonly OwnPlace[]
  readonly total: number
  readonly page: number
  readonly each: number
}

const sayWhen = (view: View, { weekday, starts, ends }: OwnPlace): string =>
  `${sayWeekday(view, weekday)}, ${sayTimes(view, starts, ends)}`

/** Everybody who has a weekly place with the reader's own provider, and the way to give notice on one. */
export function OwnPeoplePage({ frame, today, places, total, page, each }: OwnPeopleModel) {
  const { view } = frame
  const title = words.title(view)
  const href = (to: number) => `${paths.people.to()}?page=${to}`
  return (
    <Page frame={frame} title={title} current={servicePaths.ours.to()} isWide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      {places.length === 0 && <p class="govuk-body">{words.none(view)}</p>}
      {places.length > 0 && <Places {...{ view, today, places }} />}
      <PageLinks {...{ view, page, total, each, href }} />
    </Page>
  )
}

type PlacesProps = Pick<OwnPeopleModel, 'today' | 'places'> & { readonly view: View }

const Places = ({ view, today, places }: PlacesProps) => (
  <ScrollTable name={words.title(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-visually-hidden">{words.title(view)}</caption>
      <TableHead
        columns={[words.name, words.communication, words.session, words.when, words.until].map(
          (one) => one(view),
        )}
      />
      <tbody class="govuk-table__body">
        {byPerson(places).map((theirs) =>
          theirs.map((place, at) => (
            <tr class="govuk-table__row">
              {at === 0 && (
                <>
                  <th scope="rowgroup" class="govuk-table__header" rowspan={theirs.length}>
                    {place.name}
                  </th>
                  <StackCell heading={words.communication(view)} rowspan={theirs.length}>
                    {place.communication}
                  </StackCell>
                </>
              )}
              <StackCell heading={words.session(view)}>{named(view, place)}</StackCell>
              <StackCell heading={words.when(view)}>{sayWhen(view, place)}</StackCell>
              <StackCell heading={words.until(view)}>
                <Until {...{ view, today, place }} />
              </StackCell>
            </tr>
          )),
        )}
      </tbody>
    </table>
  </ScrollTable>
)

const byPerson = (places: readonly OwnPlace[]): readonly (readonly OwnPlace[])[] => [
  ...Map.groupBy(places, ({ personId }) => personId).values(),
]

type UntilProps = { readonly view: View; readonly today: Day; readonly place: OwnPlace }

function Until({ view, today, place }: UntilProps) {
  const { personId, sessionId, startsOn, endsOn, isEndedByUs } = place
  const begins = startsOn > today && words.begins(view, { day: sayTheDay(view, startsOn) })
  if (endsOn) {
    const [said, day] = isEndedByUs
      ? [words.endedByUs, saySoftDay(view, endsOn)]
      : [words.ends, sayTheDay(view, endsOn)]
    return <>{said(view, { day })}</>
  }
  return (
    <>
      {begins || words.goesOn(view)}
      <br />
      <a class="govuk-link" href={paths.end.to({ personId, sessionId })}>
        {words.giveNotice(view)}
        <span class="govuk-visually-hidden">
          : {place.name}, {named(view, place)}
        </span>
      </a>
    </>
  )
}

type NoticeModel = {
  readonly frame: Frame
  readonly place: OwnPlace
  readonly form: Form<EndField>
  readonly weeks: number
  readonly until: Day
}

/** The provider itself gives notice on one person's place: four weeks and a conversation (rule R25). */
export function OwnNoticePage({ frame, place, form, weeks, until }: NoticeModel) {
  const { view } = frame
  const { personId, sessionId } = place
  const title = words.noticeOf(view, { name: place.name })
  return (
    <Page
      frame={frame}
      title={title}
      current={servicePaths.ours.to()}
      back={{ href: paths.people.to(), text: words.title(view) }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {named(view, place)}, {sayWhen(view, place)}. {place.venueName}
      </p>
      <p class="govuk-body">
        {words.communication(view)}: <strong>{place.communication}</strong>
      </p>
      <p class="govuk-body">{words.noticeAbout(view, { weeks, day: saySoftDay(view, until) })}</p>
      <p class="govuk-body">{words.noticeRisk(view)}</p>
      <EndPlaceForm view={view} form={form} action={paths.end.to({ personId, sessionId })} />
    </Page>
  )
}
