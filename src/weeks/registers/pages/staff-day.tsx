import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
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
import type { DaySheet, VenueOfProvider } from '../queries.ts'
import type { RegisterDay, RegisterSitting } from '../register-of-day.ts'
import { changeWords, choiceWords, partWords, staffDayWords as words } from '../staff-day-words.ts'
import { CHANGE_WHY, PARTS_OF_WORKER, type PartOfWorker, SHORT_CHOICES } from '../staff-of-day.ts'
import { words as sheetWords } from '../words.ts'
import { RoomsForm } from './rooms-form.tsx'

const { Button, Details, Input, Radios, WarningText } = govuk

export type StaffField = 'worker' | 'why' | 'part' | 'choice' | 'words'
export type StaffDayModel = {
  readonly frame: Frame
  readonly day: Day
  readonly venue: VenueOfProvider
  readonly register: RegisterDay<DaySheet>
  readonly newId: () => Id
  /** What was typed and could not be kept, and at which sitting. */
  readonly typed?: { readonly sessionId: Id; readonly form: Form<StaffField> } | undefined
}

/** Who works today, in which rooms, and what is done about too few. */
export function StaffDayPage(model: StaffDayModel) {
  const { frame, day, venue, register, typed } = model
  const { view } = frame
  const title = words.titleOf(view, { venue: venue.name })
  const back = {
    href: registerPaths.venue.to({ venueId: venue.id, day }),
    text: sheetWords.sheetTitle(view, { venue: venue.name }),
  }
  return (
    <Page
      frame={frame}
      isWide
      title={title}
      current={registerPaths.day.to()}
      back={back}
      errors={typed && errorList(typed.form)}
    >
      <h1 class="govuk-heading-l">
        {title}
        <span class="govuk-caption-l">{sayDay(view, day)}</span>
      </h1>
      {register.sittings.length === 0 && <p class="govuk-body">{sheetWords.noSessions(view)}</p>}
      {register.sittings.map((sitting) => (
        <Sitting model={model} sitting={sitting} />
      ))}
    </Page>
  )
}

type SittingProps = {
  readonly model: StaffDayModel
  readonly sitting: RegisterSitting<DaySheet>
}

function Sitting({ model, sitting }: SittingProps) {
  const { frame, day } = model
  const { view } = frame
  const { sheet, staff } = sitting
  return (
    <section class="gd-register" id={`session-${sheet.sessionId}`}>
      <h2 class="govuk-heading-m">
        {view.language === 'cy' ? sheet.titleCy : sheet.titleEn},{' '}
        {sayTimes(view, sheet.starts, sheet.ends)}
      </h2>
      {staff.short > 0 ? (
        <Short model={model} sitting={sitting} />
      ) : (
        <p class="govuk-body">
          <strong>{sayStaff(view, staff)}</strong>
        </p>
      )}
      <Decided view={view} sheet={sheet} />
      <h3 class="govuk-heading-s">{words.changes(view)}</h3>
      {sheet.staffChanges.length === 0 ? (
        <p class="govuk-body">{words.noChanges(view)}</p>
      ) : (
        <ul class="govuk-list">
          {sheet.staffChanges.map((change) => (
            <li>
              {words.changed(view, {
                worker: change.worker,
                why: changeWords[change.why](view),
                part: partWords[partOf(change.n, change.d)](view),
              })}
              <form
                method="post"
                action={registerPaths.takeBack.to({ sessionId: sheet.sessionId, day })}
              >
                <input type="hidden" name="venue" value={sheet.venueId} />
                <input type="hidden" name="id" value={change.id} />
                <button type="submit" class="gd-link-button">
                  {words.takeBack(view, { worker: change.worker })}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <ChangeForm model={model} sitting={sitting} />
      {sitting.lines.length > 1 && <RoomsForm {...{ view, day, sitting }} />}
    </section>
  )
}

const partOf = (n: number, d: number): PartOfWorker =>
  (Object.keys(PARTS_OF_WORKER) as PartOfWorker[]).find(
    (part) => PARTS_OF_WORKER[part][0] === Math.abs(n) && PARTS_OF_WORKER[part][1] === d,
  ) ?? 'whole'

function Decided({ view, sheet }: { readonly view: View; readonly sheet: DaySheet }) {
  if (sheet.chosen.length === 0) return null
  return (
    <ul class="govuk-list govuk-list--bullet">
      {sheet.chosen.map(({ choice: chosen, words: why, byName, at }) => (
        <li>
          {words.decided(view, {
            ...{ time: sayMoment(view, at), name: byName, words: why },
            choice: choiceWords[chosen](view),
          })}
        </li>
      ))}
    </ul>
  )
}

const legend = (text: string) => ({
  fieldset: { legend: { text, classes: 'govuk-fieldset__legend--s' } },
})

/** Too few: in red, with what stays open whatever is decided, and the choices. None of them takes anybody off. */
function Short({ model, sitting: { sheet, staff } }: SittingProps) {
  const { frame, day, newId, typed } = model
  const { view } = frame
  const { sessionId, venueId } = sheet
  const form = formOf(typed, sessionId)
  const prefix = `choice-${sessionId}`
  return (
    <div class="gd-short">
      <WarningText text={`${words.cannotStart(view)} ${sayStaff(view, staff)}.`} />
      <p class="govuk-body">{words.alwaysOpen(view)}</p>
      <form method="post" action={registerPaths.choices.to({ sessionId, day })} novalidate>
        <input type="hidden" name="venue" value={venueId} />
        <input type="hidden" name="id" value={newId()} />
        <Radios
          {...choice(form, 'choice')}
          idPrefix={form.errors.choice ? 'choice' : prefix}
          {...legend(words.decide(view))}
          items={SHORT_CHOICES.map((one) => ({ value: one, text: choiceWords[one](view) }))}
        />
        <Input
          {...field(form, 'words')}
          id={form.errors.words ? 'words' : `words-${sessionId}`}
          label={{ text: words.decideWords(view) }}
        />
        <Button text={words.writeDown(view)} preventDoubleClick />
      </form>
    </div>
  )
}

const NOTHING: Form<StaffField> = { values: {}, errors: {} }
const formOf = (typed: StaffDayModel['typed'], sessionId: Id): Form<StaffField> =>
  typed?.sessionId === sessionId ? typed.form : NOTHING

function ChangeForm({ model, sitting: { sheet } }: SittingProps) {
  const { frame, day, newId, typed } = model
  const { view } = frame
  const { sessionId, venueId } = sheet
  const form = formOf(typed, sessionId)
  const isWrong = (['worker', 'why', 'part'] as const).some((name) => form.errors[name])
  const html = (
    <form method="post" action={registerPaths.staffChanges.to({ sessionId, day })} novalidate>
      <input type="hidden" name="venue" value={venueId} />
      <input type="hidden" name="id" value={newId()} />
      <Input
        {...field(form, 'worker')}
        id={form.errors.worker ? 'worker' : `worker-${sessionId}`}
        label={{ text: words.worker(view) }}
        classes="govuk-input--width-20"
      />
      <Radios
        {...choice(form, 'why')}
        idPrefix={form.errors.why ? 'why' : `why-${sessionId}`}
        {...legend(words.why(view))}
        items={CHANGE_WHY.map((one) => ({ value: one, text: changeWords[one](view) }))}
      />
      <Radios
        {...choice(form, 'part')}
        idPrefix={form.errors.part ? 'part' : `part-${sessionId}`}
        classes="govuk-radios--inline"
        value={String(form.values.part ?? 'whole')}
        {...legend(words.part(view))}
        items={(Object.keys(PARTS_OF_WORKER) as PartOfWorker[]).map((one) => ({
          ...{ value: one, text: partWords[one](view) },
        }))}
      />
      <Button text={words.addChange(view)} preventDoubleClick />
    </form>
  )
  return <Details summaryText={words.somebody(view)} html={html} open={isWrong} />
}
