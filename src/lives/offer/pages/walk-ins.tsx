import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { dayOf, minuteOf } from '#ground/kernel/day.ts'
import { sayDay, sayTheDay } from '#ground/words/dates.ts'
import { sayTime } from '#ground/words/times.ts'
import {
  Chosen,
  CountField,
  DayField,
  LineField,
  OneOf,
  SomeOf,
  WordsField,
} from '#lives/people/parts/fields.tsx'
import { ACCESS_NEEDS } from '#lives/people/person.ts'
import { factWords } from '../fact-words.ts'
import {
  helpedWords,
  helpKindWords,
  wantedWords,
  hubToolWords as words,
} from '../hub-tool-words.ts'
import { HELP_KINDS } from '../spoke-help.ts'
import type { VenueFactName } from '../venue-facts.ts'
import { venuePaths } from '../venue-paths.ts'
import type { PlaceSeen } from '../venue-queries.ts'
import { WALK_IN_HELP, WALK_IN_WANTED, walkInCounts } from '../walk-in.ts'
import type { HelpSeen, WalkInSeen } from '../walk-in-queries.ts'

const { Button, InsetText } = govuk

type Spokes = readonly { readonly id: string; readonly name: string }[]
type HubFormModel = {
  readonly frame: Frame
  readonly place: PlaceSeen
  readonly spokes: Spokes
  readonly form: Form<string>
}
const backTo = (place: PlaceSeen) => ({
  href: venuePaths.place.to({ venueId: place.id }),
  text: place.name,
})
const hidden = (form: Form<string>, name: string) => (
  <input type="hidden" name={name} value={String(form.values[name] ?? '')} />
)

/** Who came by: written down in half a minute, and never a name. */
export function WalkInsPage(model: HubFormModel & { readonly walkIns: readonly WalkInSeen[] }) {
  const { frame, place, spokes, form, walkIns } = model
  const { view } = frame
  const { people, by } = walkInCounts(walkIns)
  return (
    <Page frame={frame} title={words.walkIns(view)} back={backTo(place)} errors={errorList(form)}>
      <h1 class="govuk-heading-l">{words.walkIns(view)}</h1>
      <p class="govuk-body">{words.walkInsAbout(view)}</p>
      <form method="post" action={venuePaths.walkIns.to({ venueId: place.id })} novalidate>
        {hidden(form, 'id')}
        {hidden(form, 'seen')}
        <CountField {...{ form, name: 'people', label: words.people(view) }} />
        <OneOf
          {...{ form, name: 'wanted', label: words.wanted(view) }}
          items={WALK_IN_WANTED.map((value) => ({ value, text: wantedWords[value](view) }))}
        />
        <OneOf
          {...{ form, name: 'help', label: words.done(view) }}
          items={WALK_IN_HELP.map((value) => ({ value, text: helpedWords[value](view) }))}
        />
        <Chosen
          {...{ form, name: 'signpostedTo', label: words.signpostedTo(view) }}
          none={words.elsewhere(view)}
          items={spokes.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <LineField
          {...{ form, name: 'note', label: words.note(view), hint: words.noteHint(view) }}
        />
        <Button text={words.log(view)} preventDoubleClick />
      </form>
      <h2 class="govuk-heading-m">{words.thisMonth(view, { people })}</h2>
      <ul class="govuk-list">
        {WALK_IN_HELP.filter((help) => by[help] > 0).map((help) => (
          <li>
            {helpedWords[help](view)}: <strong>{by[help]}</strong>
          </li>
        ))}
      </ul>
      <ul class="govuk-list govuk-list--spaced">
        {walkIns.map(({ cameAt, people: several, wanted, help, signpostedName, note }) => (
          <li>
            <strong>
              {sayDay(view, dayOf(cameAt))}, {sayTime(view, minuteOf(cameAt))}
            </strong>
            <div>{words.cameFor(view, { people: several, wanted: wantedWords[wanted](view) })}</div>
            <div>
              {helpedWords[help](view)}
              {signpostedName && `: ${signpostedName}`}
            </div>
            {note && <div class="gd-said">{note}</div>}
          </li>
        ))}
      </ul>
    </Page>
  )
}

type HelpModel = HubFormModel & {
  /** Spokes that no hub helps yet. */
  readonly alone: Spokes
  readonly helps: readonly HelpSeen[]
}

/** What a hub did for its spokes (DO-24). */
export function SpokeHelpPage({ frame, place, spokes, alone, form, helps }: HelpModel) {
  const { view } = frame
  const helped = new Set(helps.map(({ spokeId }) => spokeId)).size
  const raised = new Set(helps.filter((one) => one.gained.length > 0).map((one) => one.spokeId))
    .size
  return (
    <Page
      frame={frame}
      title={words.help(view)}
      back={backTo(place)}
      errors={errorList(form, { day: 'day-day' })}
    >
      <h1 class="govuk-heading-l">{words.help(view)}</h1>
      <p class="govuk-body">{words.helpAbout(view)}</p>
      {spokes.length === 0 ? (
        <InsetText text={words.noSpokes(view)} />
      ) : (
        <form method="post" action={venuePaths.help.to({ venueId: place.id })} novalidate>
          {hidden(form, 'id')}
          <Chosen
            {...{ form, name: 'spokeId', label: words.spoke(view) }}
            items={spokes.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <DayField {...{ form, name: 'day', label: words.day(view) }} />
          <OneOf
            {...{ form, name: 'kind', label: words.helpKind(view) }}
            items={HELP_KINDS.map((value) => ({ value, text: helpKindWords[value](view) }))}
          />
          <WordsField {...{ form, name: 'words', label: words.helpWords(view) }} />
          <SomeOf
            {...{ form, name: 'gained', label: words.gained(view) }}
            items={ACCESS_NEEDS.map((value) => ({ value, text: factWords[value](view) }))}
          />
          <Button text={words.log(view)} preventDoubleClick />
        </form>
      )}
      <h2 class="govuk-heading-m">
        {words.helpedCount(view, { helped, raised, all: spokes.length })}
      </h2>
      {helps.length === 0 && <p class="govuk-body">{words.noHelp(view)}</p>}
      <ul class="govuk-list govuk-list--spaced">
        {helps.map(({ day, spokeName, kind, words: said, gained }) => (
          <li>
            <strong>{spokeName}</strong>, {sayTheDay(view, day)}
            <div>{helpKindWords[kind](view)}</div>
            <div class="gd-said">{said}</div>
            {gained.length > 0 && (
              <div>
                {words.gainedSaid(view, {
                  facts: gained.map((fact) => factWords[fact as VenueFactName](view)).join(', '),
                })}
              </div>
            )}
          </li>
        ))}
      </ul>
      {alone.length > 0 && (
        <form method="post" action={venuePaths.spokes.to({ venueId: place.id })} novalidate>
          <h2 class="govuk-heading-m">{words.alone(view)}</h2>
          <Chosen
            {...{ form, name: 'aloneId', label: words.chooseSpoke(view) }}
            items={alone.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <Button text={words.link(view)} classes="govuk-button--secondary" preventDoubleClick />
        </form>
      )}
    </Page>
  )
}
