import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { aboutWords } from '../about-page-words.ts'
import type { BestInterestsDecision } from '../best-interests-decision.ts'
import { ABILITIES, type CapacityDecision } from '../capacity-decision.ts'
import {
  abilityWords,
  decisionAboutWords,
  outcomeWords,
  restrictsWords,
  decisionWords as words,
} from '../decision-words.ts'
import { peoplePaths } from '../paths.ts'
import type { PersonFlag } from '../person-flag.ts'
import { PersonPage, staffView } from './person-page.tsx'

const { SummaryList } = govuk

export type DecisionsModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly capacity: readonly CapacityDecision[]
  readonly bestInterests: readonly BestInterestsDecision[]
  /** Of all that was signed, what counts today. */
  readonly inForce: ReadonlySet<Id>
  readonly names: ReadonlyMap<Id, string>
  readonly mayWrite: boolean
}

/** All that was ever signed about who decides what, latest first. Nothing here can be changed. */
export function DecisionsPage({ frame, flag, mayWrite, ...model }: DecisionsModel) {
  const view = staffView(frame)
  const personId = flag.id
  const { capacity, bestInterests } = model
  return (
    <PersonPage
      frame={frame}
      flag={flag}
      title={words.title(view, { name: flag.name })}
      back={{ href: peoplePaths.about.to({ personId }), text: aboutWords.backAbout(view) }}
    >
      <p class="govuk-body">{words.presumed(view)}</p>
      <h2 class="govuk-heading-m">{words.capacity(view)}</h2>
      {capacity.length === 0 && <p class="govuk-body">{words.none(view)}</p>}
      {capacity.map((one) => (
        <CapacityCard view={view} {...model} one={one} />
      ))}
      {mayWrite && (
        <Write href={peoplePaths.newCapacity.to({ personId })} text={words.newCapacity(view)} />
      )}
      <h2 class="govuk-heading-m">{words.bestInterests(view)}</h2>
      {bestInterests.length === 0 && <p class="govuk-body">{words.none(view)}</p>}
      {bestInterests.map((one) => (
        <BestInterestsCard view={view} {...model} one={one} />
      ))}
      {mayWrite && (
        <Write
          href={peoplePaths.newBestInterests.to({ personId })}
          text={words.newBestInterests(view)}
        />
      )}
    </PersonPage>
  )
}

const Write = ({ href, text }: { readonly href: string; readonly text: string }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={href}>
      {text}
    </a>
  </p>
)

type CardProps<T> = Pick<DecisionsModel, 'inForce' | 'names'> & {
  readonly view: View
  readonly one: T
}
const row = (name: string, value: string) => ({ key: { text: name }, value: { text: value } })

const signedRow = (
  { view, names }: Pick<CardProps<unknown>, 'view' | 'names'>,
  by: Id,
  at: Date,
) => {
  const day = sayDayOfMonth(view, dayOf(at))
  return row(words.signed(view), words.signedBy(view, { name: names.get(by) ?? '', day }))
}
const daysRows = (view: View, { decidedOn, reviewOn }: { decidedOn: Day; reviewOn: Day }) => [
  row(words.decidedOn(view), sayDayOfMonth(view, decidedOn)),
  row(words.reviewOn(view), sayDayOfMonth(view, reviewOn)),
]
const titleOf = (
  { view, inForce }: Pick<CardProps<unknown>, 'view' | 'inForce'>,
  { id, about }: Pick<CapacityDecision, 'id' | 'about'>,
) => {
  const standing = (inForce.has(id) ? words.inForce : words.notInForce)(view)
  return { title: { text: `${decisionAboutWords[about](view)}. ${standing}`, headingLevel: 3 } }
}

function CapacityCard({ one, ...props }: CardProps<CapacityDecision>) {
  const { view } = props
  return (
    <SummaryList
      card={titleOf(props, one)}
      rows={[
        row(words.outcome(view), outcomeWords[one.outcome](view)),
        row(words.decision(view), one.decision),
        row(words.informationGiven(view), one.informationGiven),
        row(words.supportGiven(view), one.supportGiven),
        row(words.impairment(view), one.impairment || words.none(view)),
        ...ABILITIES.map((ability) =>
          row(abilityWords[ability](view), (one[ability] ? words.yes : words.no)(view)),
        ),
        row(words.reasons(view), one.reasons),
        ...daysRows(view, one),
        signedRow(props, one.assessedBy, one.signedAt),
      ]}
    />
  )
}

function BestInterestsCard({ one, ...props }: CardProps<BestInterestsDecision>) {
  const { view } = props
  const lines = (all: readonly string[]) => ({
    html: (
      <ul class="govuk-list govuk-!-margin-bottom-0">
        {all.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
    ),
  })
  const options = one.options.map(({ option, restricts, chosen }) => {
    const limit = restrictsWords[String(restricts) as '0'](view)
    return `${chosen ? `${words.chosen(view)}: ` : ''}${option} (${limit})`
  })
  const consulted = one.consulted.map(({ who, said }) => `${who}: ${said}`)
  return (
    <SummaryList
      card={titleOf(props, one)}
      rows={[
        row(words.decision(view), one.decision),
        row(words.wishes(view), one.wishes),
        { key: { text: words.consulted(view) }, value: lines(consulted) },
        { key: { text: words.options(view) }, value: lines(options) },
        one.independent !== undefined && row(words[one.independent](view), one.independentName),
        one.objects !== '' && row(words.objects(view), one.objects),
        row(words.reasons(view), one.reasons),
        ...daysRows(view, one),
        signedRow(props, one.decidedBy, one.signedAt),
      ]}
    />
  )
}
