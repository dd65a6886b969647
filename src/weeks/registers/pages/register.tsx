import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayTimes } from '#ground/words/times.ts'
import { sayMoment } from '../parts/say-mark.ts'
import { sayStaff } from '../parts/staff-words.ts'
import { registerPaths } from '../paths.ts'
import type { DaySheet } from '../queries.ts'
import { hasEnded, type RegisterDay, type RegisterSitting, unmarkedOf } from '../register-of-day.ts'
import { toldWords, registerWords as words } from '../register-words.ts'
import { staffDayWords } from '../staff-day-words.ts'
import { words as sheetWords } from '../words.ts'
import { NowBoard } from './now-board.tsx'
import { type At, RegisterCard } from './register-card.tsx'

const { Button, WarningText } = govuk

export type RegisterModel = {
  readonly frame: Frame
  readonly day: Day
  readonly now: Date
  /** One venue's day; nothing: all of the provider's today. */
  readonly venue?: { readonly id: Id; readonly name: string }
  readonly register: RegisterDay<DaySheet>
  readonly checks: number
  readonly newId: () => Id
  /** Why what was pressed could not be done. */
  readonly refusal?: string | undefined
}

/** The register of a day: who comes and how to support them, a tap for each, and what the day still asks for. */
export function RegisterPage(model: RegisterModel) {
  const { frame, day, now, venue, register, checks, refusal } = model
  const { view } = frame
  const title = venue ? words.registerOf(view, { venue: venue.name }) : words.today(view)
  const back = venue
    ? {
        href: registerPaths.venue.to({ venueId: venue.id, day }),
        text: sheetWords.sheetTitle(view, { venue: venue.name }),
      }
    : { href: registerPaths.day.to(), text: sheetWords.title(view) }
  return (
    <Page
      frame={frame}
      isWide
      title={title}
      current={registerPaths.day.to()}
      back={back}
      errors={refusal ? [{ text: refusal, href: '#registers' }] : undefined}
    >
      <h1 class="govuk-heading-l">
        {title}
        <span class="govuk-caption-l">{sayDay(view, day)}</span>
      </h1>
      <NowBoard {...{ view, now, checks }} counts={register.counts} />
      {register.sittings.length === 0 && <p class="govuk-body">{words.noneToday(view)}</p>}
      <div id="registers">
        {register.sittings.map((sitting) => (
          <Sitting model={model} sitting={sitting} />
        ))}
      </div>
    </Page>
  )
}

type SittingProps = {
  readonly model: RegisterModel
  readonly sitting: RegisterSitting<DaySheet>
}

function Sitting({ model, sitting }: SittingProps) {
  const { frame, day, venue, newId } = model
  const { view } = frame
  const { sheet, lines, marked } = sitting
  const { sessionId, venueId } = sheet
  const back = venue ? 'register' : 'today'
  const isClosed = sheet.register?.signedOffAt !== undefined
  const at: At = { sessionId, day, venueId, back, newId, isClosed }
  return (
    <section class="gd-register" id={`session-${sessionId}`}>
      <h2 class="govuk-heading-m">
        {view.language === 'cy' ? sheet.titleCy : sheet.titleEn},{' '}
        {sayTimes(view, sheet.starts, sheet.ends)}
        {!venue && <span class="govuk-caption-m">{sheet.venueName}</span>}
      </h2>
      <p class="govuk-body">
        <strong>{words.marked(view, { marked, of: lines.length })}</strong>
        {sheet.lateMinutes > 0 && <>. {words.beginsLate(view, { minutes: sheet.lateMinutes })}</>}
      </p>
      <StaffLine view={view} sitting={sitting} day={day} />
      {lines.length === 0 && <p class="govuk-body">{sheetWords.nobody(view)}</p>}
      <ul class="gd-marks">
        {lines.map((line) => (
          <RegisterCard view={view} line={line} at={at} />
        ))}
      </ul>
      <Told view={view} sheet={sheet} />
      <Closing model={model} sitting={sitting} at={at} />
    </section>
  )
}

/** Too few staff is said in red above the people; they can be marked all the same. */
function StaffLine({
  view,
  sitting: { staff, sheet },
  day,
}: {
  readonly view: View
  readonly sitting: SittingProps['sitting']
  readonly day: Day
}) {
  const { venueId } = sheet
  const said = sayStaff(view, staff)
  return (
    <>
      {staff.short > 0 ? (
        <div class="gd-short">
          <WarningText text={`${staffDayWords.cannotStart(view)} ${said}.`} />
        </div>
      ) : (
        <p class="govuk-body">{said}</p>
      )}
      <p class="govuk-body">
        <a
          class="govuk-link"
          href={`${registerPaths.staff.to({ venueId, day })}#session-${sheet.sessionId}`}
        >
          {words.staffOfDay(view)}
        </a>
      </p>
    </>
  )
}

function Told({ view, sheet }: { readonly view: View; readonly sheet: DaySheet }) {
  if (sheet.notComing.length === 0) return null
  return (
    <ul class="govuk-list">
      {sheet.notComing.map(({ name, how, why }) => {
        const said = { name, why: toldWords[why]?.(view) ?? '' }
        return <li>{how === 'away' ? words.away(view, said) : words.told(view, said)}</li>
      })}
    </ul>
  )
}

const LATE = [10, 20, 30, 60] as const

function Closing({ model, sitting, at }: SittingProps & { readonly at: At }) {
  const { frame, day, now, venue } = model
  const { view } = frame
  const { sheet } = sitting
  const { sessionId } = sheet
  const hidden = (
    <>
      <input type="hidden" name="venue" value={at.venueId} />
      <input type="hidden" name="back" value={at.back} />
    </>
  )
  if (sheet.register?.signedOffAt) {
    const time = sayMoment(view, sheet.register.signedOffAt)
    return (
      <>
        <p class="govuk-body">
          <strong>{words.signedOff(view, { name: sheet.register.signedOffBy ?? '', time })}</strong>
          {model.checks > 0 && <> {words.chargeWaits(view)}</>}
        </p>
        <form method="post" action={registerPaths.reopen.to({ sessionId, day })}>
          {hidden}
          <Button text={words.reopen(view)} classes="govuk-button--secondary" />
        </form>
      </>
    )
  }
  const unmarked = unmarkedOf(sitting).length
  const query = `?venue=${at.venueId}&back=${at.back}`
  return (
    <div class="gd-register__closing">
      {unmarked > 1 && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${registerPaths.allHere.to({ sessionId, day })}${query}`}>
            {words.allHere(view, { count: unmarked })}
          </a>
        </p>
      )}
      {sitting.lines.length > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${registerPaths.selves.to({ sessionId, day })}${query}`}>
            {words.selves(view)}
          </a>
        </p>
      )}
      {!venue && !hasEnded(sheet, day, now) && (
        <form method="post" action={registerPaths.late.to({ sessionId, day })}>
          {hidden}
          <fieldset class="govuk-fieldset">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
              {words.runLate(view)}
            </legend>
            <p class="govuk-hint">{words.runLateHint(view)}</p>
            <div class="govuk-button-group gd-pairs">
              {LATE.map((minutes) => (
                <Button
                  name="minutes"
                  value={String(minutes)}
                  text={words.lateBy(view, { minutes })}
                  classes="govuk-button--secondary"
                />
              ))}
              {sheet.lateMinutes > 0 && (
                <Button
                  name="minutes"
                  value="0"
                  text={words.onTime(view)}
                  classes="govuk-button--secondary"
                />
              )}
            </div>
          </fieldset>
        </form>
      )}
      {hasEnded(sheet, day, now) && sitting.lines.length > 0 && (
        <form method="post" action={registerPaths.signOff.to({ sessionId, day })}>
          {hidden}
          <input type="hidden" name="version" value={String(sheet.register?.version ?? 1)} />
          <Button text={words.signOff(view)} preventDoubleClick />
        </form>
      )}
    </div>
  )
}
