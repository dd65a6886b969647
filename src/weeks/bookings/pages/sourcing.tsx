import { govuk } from '#ground/govuk/components.ts'
import { choice, choices, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay, sayWeekday } from '#ground/words/dates.ts'
import { sayWhen } from '#ground/words/times.ts'
import { factWords } from '#lives/offer/fact-words.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import { ACCESS_NEEDS } from '#lives/people/person.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { placePaths } from '../place-paths.ts'
import type { Seat } from '../seat.ts'
import type { UnmetSeen, VisitSeen } from '../sourcing-queries.ts'
import { sourcingWords as words } from '../sourcing-words.ts'

const { Button, Checkboxes, Input, Radios, Select, Table, Textarea } = govuk

type Props = { readonly frame: Frame; readonly flag: PersonFlag }
const staffView = ({ view }: Frame): View => ({ ...view, seeing: 'standard' })

type Activity = { readonly key: string; readonly nameEn: string; readonly nameCy: string }
export type UnmetField = 'activity' | 'weekday' | 'part' | 'access' | 'words'
type UnmetProps = Props & {
  readonly form: Form<UnmetField>
  readonly activities: readonly Activity[]
  readonly unmet: readonly UnmetSeen[]
  readonly newId: string
}
const DAYS = [0, 1, 2, 3, 4, 5, 6]
const PARTS = ['morning', 'afternoon', 'evening'] as const

/** What somebody wants and nobody offers: one form that is filled in while the telephone is still warm. */
export function UnmetPage({ frame, flag, form, activities, unmet, newId }: UnmetProps) {
  const view = staffView(frame)
  const title = words.unmetTitle(view)
  const name = ({ nameEn, nameCy }: Activity) => (view.language === 'en' ? nameEn : nameCy)
  return (
    <Page
      frame={frame}
      isWide
      title={title}
      current={peoplePaths.list.to()}
      back={{ href: peoplePaths.person.to({ personId: flag.id }), text: flag.name }}
      bar={<PersonBar view={view} flag={flag} />}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.unmetIntro(view)}</p>
      <form method="post" action={placePaths.unmet.to({ personId: flag.id })} novalidate>
        <input type="hidden" name="id" value={newId} />
        <Select
          {...field(form, 'activity')}
          label={{ text: words.activity(view) }}
          items={[
            { value: '', text: words.anything(view) },
            ...activities.map((one) => ({ value: one.key, text: name(one) })),
          ]}
        />
        <Select
          {...field(form, 'weekday')}
          label={{ text: words.weekday(view) }}
          items={[
            { value: '', text: words.anyDay(view) },
            ...DAYS.map((n) => ({ value: String(n), text: sayWeekday(view, n) })),
          ]}
        />
        <Select
          {...field(form, 'part')}
          label={{ text: words.part(view) }}
          items={[
            { value: '', text: words.anyPart(view) },
            ...PARTS.map((part) => ({ value: part, text: words[part](view) })),
          ]}
        />
        <Checkboxes
          {...choices(form, 'access')}
          classes="govuk-checkboxes--small"
          fieldset={{ legend: { text: words.access(view) } }}
          items={ACCESS_NEEDS.map((need) => ({ value: need, text: factWords[need](view) }))}
        />
        <Textarea {...field(form, 'words')} label={{ text: words.words(view) }} rows={2} />
        <Button text={words.log(view)} preventDoubleClick />
      </form>
      {unmet.length === 0 ? (
        <p class="govuk-body">{words.noneLogged(view)}</p>
      ) : (
        <ScrollTable name={words.unmetTitle(view)}>
          <UnmetTable {...{ view, unmet }} personId={flag.id} />
        </ScrollTable>
      )}
    </Page>
  )
}

type TableProps = { readonly view: View; readonly unmet: readonly UnmetSeen[]; personId: string }

const UnmetTable = ({ view, unmet, personId }: TableProps) => (
  <Table
    caption={words.unmetTitle(view)}
    captionClasses="govuk-table__caption--m"
    head={[words.activity, words.weekday, words.access, words.since, words.state].map((of) => ({
      text: of(view),
    }))}
    rows={unmet.map((one) => [
      {
        text: [
          (view.language === 'en' ? one.activityEn : one.activityCy) ?? words.anything(view),
          one.words,
        ]
          .filter(Boolean)
          .join('. '),
      },
      {
        text: [
          one.weekday === null ? words.anyDay(view) : sayWeekday(view, one.weekday),
          one.part === null ? '' : words[one.part](view),
        ]
          .filter(Boolean)
          .join(', '),
      },
      { text: one.access.map((need) => factWords[need](view)).join(', ') },
      { text: sayDay(view, dayOf(one.madeAt)) },
      one.metOn
        ? { text: words.met(view) }
        : { html: <MeetForm {...{ view, personId }} id={one.id} /> },
    ])}
  />
)

const MeetForm = ({
  view,
  personId,
  id,
}: {
  readonly view: View
  readonly personId: string
  readonly id: string
}) => (
  <>
    {words.open(view)}
    <form method="post" action={placePaths.unmet.to({ personId })} novalidate>
      <input type="hidden" name="met" value={id} />
      <Button text={words.meet(view)} classes="govuk-button--secondary govuk-!-margin-bottom-0" />
    </form>
  </>
)

export type VisitField = 'day' | 'goesWith'
type VisitProps = Props & {
  readonly form: Form<VisitField>
  /** The session that is looked at; none, where only the list is. */
  readonly seat?: Seat
  readonly days: readonly string[]
  readonly visits: readonly VisitSeen[]
  readonly newId: string
}

/** A look at a place before anybody decides. */
export function VisitsPage({ frame, flag, form, seat, days, visits, newId }: VisitProps) {
  const view = staffView(frame)
  const title = words.visitsTitle(view)
  const titleOf = ({ titleEn, titleCy }: { readonly titleEn: string; readonly titleCy: string }) =>
    view.language === 'en' ? titleEn : titleCy
  return (
    <Page
      frame={frame}
      isWide
      title={title}
      current={peoplePaths.list.to()}
      back={{ href: peoplePaths.person.to({ personId: flag.id }), text: flag.name }}
      bar={<PersonBar view={view} flag={flag} />}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.visitIntro(view)}</p>
      {seat && (
        <form method="post" action={placePaths.visits.to({ personId: flag.id })} novalidate>
          <h2 class="govuk-heading-m">
            {titleOf(seat)}: {seat.venueName}
          </h2>
          <input type="hidden" name="id" value={newId} />
          <input type="hidden" name="session" value={seat.id} />
          <Radios
            {...choice(form, 'day')}
            fieldset={{ legend: { text: words.whichDay(view) } }}
            items={days.map((on) => ({
              value: on,
              text: sayWhen(view, on as never, seat.starts, seat.ends),
            }))}
          />
          <Input
            {...field(form, 'goesWith')}
            label={{ text: words.goesWith(view) }}
            classes="govuk-input--width-20"
            autocomplete="off"
          />
          <Button text={words.bookVisit(view)} preventDoubleClick />
        </form>
      )}
      {visits.length === 0 ? (
        <p class="govuk-body">{words.noVisits(view)}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {visits.map((one) => (
            <li>
              {titleOf(one)}, {one.venueName}: {sayWhen(view, one.day, one.starts, one.ends)}
              {one.goesWith && ` (${one.goesWith})`}
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
