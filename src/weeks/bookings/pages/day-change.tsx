import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayTimes } from '#ground/words/times.ts'
import { sayName } from '#lives/offer/parts/rhythm-said.ts'
import { sessionPaths } from '#lives/offer/session-paths.ts'
import { sessionWords } from '#lives/offer/session-words.ts'
import { needSaid } from '#lives/people/about-words.ts'
import { Chosen, DayField, LineField, OneOf } from '#lives/people/parts/fields.tsx'
import { CHANGES, type Change, type Told, WHYS } from '../day-change.ts'
import type { DayOfSession } from '../day-change-queries.ts'
import { changeWords, whyWords, dayWords as words } from '../day-change-words.ts'

const { Button, InsetText, Input, NotificationBanner, WarningText } = govuk

export type DayChangeModel = {
  readonly frame: Frame
  readonly sessionId: string
  readonly day: DayOfSession
  readonly told: readonly Told[]
  readonly places: readonly { readonly id: string; readonly name: string }[]
  readonly form: Form<string>
  /** It begins within the hours of the council's rule. */
  readonly isUrgent: boolean
  /** How many were told just now. */
  readonly sent: number | undefined
}

const standard = (frame: Frame): View => ({ ...frame.view, seeing: 'standard' })

/** One day of a session: what changes, and before it is sent, who is told and how. */
export function DayChangePage(model: DayChangeModel) {
  const { frame, sessionId, day, told, form, sent, isUrgent } = model
  const view = standard(frame)
  const title = words.title(view, { title: sayName(view, day), day: sayDay(view, day.day) })
  return (
    <Page
      frame={frame}
      title={title}
      current={sessionPaths.list.to()}
      back={{
        href: sessionPaths.session.to({ sessionId }),
        text: sessionWords.backToSession(view),
      }}
      errors={errorList(form)}
    >
      {sent !== undefined && (
        <NotificationBanner type="success" text={words.sent(view, { count: sent })} />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {day.isUsual || day.now?.kind === 'extra'
          ? words.asUsual(view, {
              ...{ times: sayTimes(view, day.starts, day.ends), place: day.venueName },
              worker: day.worker,
            })
          : words.notOn(view)}
      </p>
      {day.now && <InsetText text={sayNow(view, day.now)} />}
      <h2 class="govuk-heading-m">{words.whoIsTold(view)}</h2>
      {told.length === 0 ? (
        <p class="govuk-body">{words.nobody(view)}</p>
      ) : (
        <WhoIsTold view={view} told={told} />
      )}
      {isUrgent && <WarningText text={words.urgent(view)} />}
      <form method="post" action={sessionPaths.day.to({ sessionId, day: day.day })} novalidate>
        <input type="hidden" name="version" value={String(day.version)} />
        <ChangeFields {...model} view={view} />
        <OneOf
          form={form}
          name="why"
          label={words.why(view)}
          items={WHYS.map((why) => ({ value: why, text: whyWords[why](view) }))}
        />
        <LineField
          form={form}
          name="words"
          label={words.words(view)}
          hint={words.wordsHint(view)}
        />
        <p class="govuk-body">{words.nothingToPay(view)}</p>
        <Button text={words.send(view)} preventDoubleClick />
      </form>
    </Page>
  )
}

function sayNow(view: View, now: NonNullable<DayOfSession['now']>): string {
  if (now.kind === 'cancelled') return words.nowCancelled(view, { words: now.words })
  return now.kind === 'extra'
    ? words.nowExtra(view, { words: now.words })
    : words.nowChanged(view, { words: now.words })
}

/** What can be done with the day as it stands: a day that is not on can only be added, and a change put back. */
export function changesOf({ isUsual, now }: DayOfSession): readonly Change[] {
  const sits = isUsual || now?.kind === 'extra'
  return CHANGES.filter((change) => {
    if (change === 'undo') return now !== undefined
    if (change === 'extra') return !sits
    return sits && now?.kind !== 'cancelled'
  })
}

/** Each field says for which change it is: nothing opens or shuts, so that it is the same without scripts. */
function ChangeFields({ view, form, day, places }: DayChangeModel & { readonly view: View }) {
  const changes = changesOf(day)
  const has = (...some: readonly Change[]) => some.some((change) => changes.includes(change))
  return (
    <>
      <OneOf
        form={form}
        name="change"
        label={words.what(view)}
        items={changes.map((change) => ({ value: change, text: changeWords[change](view) }))}
      />
      {has('cover') && <LineField form={form} name="worker" label={words.worker(view)} />}
      {has('move') && (
        <Chosen
          form={form}
          name="venueId"
          label={words.venue(view)}
          none={words.samePlace(view)}
          items={places.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      {has('times', 'extra') && (
        <>
          <TimeField form={form} name="starts" label={words.starts(view)} />
          <TimeField form={form} name="ends" label={words.ends(view)} />
        </>
      )}
    </>
  )
}

type TimeProps = { readonly form: Form<string>; readonly name: string; readonly label: string }
const TimeField = ({ form, name, label }: TimeProps) => (
  <Input
    {...field(form, name)}
    type="time"
    classes="govuk-input--width-5"
    label={{ text: label, classes: 'govuk-label--s' }}
  />
)

const OWN_PAGE = {
  standard: words.ownPageStandard,
  easy: words.ownPageEasy,
  pictures: words.ownPagePictures,
} as const

const WhoIsTold = ({ view, told }: { readonly view: View; readonly told: readonly Told[] }) => (
  <>
    <p class="govuk-body">{words.count(view, { count: told.length })}</p>
    <ScrollTable name={words.whoIsTold(view)}>
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-visually-hidden">
          {words.whoIsTold(view)}
        </caption>
        <TableHead columns={[words.name(view), words.language(view), words.how(view)]} />
        <tbody class="govuk-table__body">
          {told.map((one) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {one.name}
              </th>
              <td class="govuk-table__cell">
                {one.language === 'cy' ? words.welsh(view) : words.english(view)}
              </td>
              <td class="govuk-table__cell">
                {one.how === 'own-page' ? OWN_PAGE[one.seeing](view) : words.byVoice(view)}
                {one.formats.length > 0 && (
                  <>
                    <br />
                    {words.inFormat(view, {
                      formats: one.formats.map((need) => sayFormat(view, need)).join(', '),
                    })}
                  </>
                )}
                {one.withCarer && (
                  <>
                    <br />
                    {words.carerToo(view)}
                  </>
                )}
                <br />
                <span class="govuk-hint">{one.communication}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  </>
)

const sayFormat = (view: View, need: string): string =>
  needSaid(view, { need: need as Parameters<typeof needSaid>[1]['need'], detail: '' })

export type ExtraDayModel = {
  readonly frame: Frame
  readonly sessionId: string
  readonly form: Form<string>
}

/** An extra day begins with which day it is. */
export function ExtraDayPage({ frame, sessionId, form }: ExtraDayModel) {
  const view = standard(frame)
  const title = words.extraTitle(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={sessionPaths.list.to()}
      back={{
        href: sessionPaths.session.to({ sessionId }),
        text: sessionWords.backToSession(view),
      }}
      errors={errorList(form, { day: 'day-day' })}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <form method="post" action={sessionPaths.extraDay.to({ sessionId })} novalidate>
        <DayField form={form} name="day" label={words.day(view)} />
        <Button text={words.goOn(view)} />
      </form>
    </Page>
  )
}
