import { govuk } from '#ground/govuk/components.ts'
import type { Html } from '#ground/govuk/html.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { standingOf } from '../challenge.ts'
import type { SeenChallenge } from '../queries.ts'
import { standingWords, statusWords } from '../status-words.ts'
import { aboutWords, kindWords, outcomeWords, sayWhat, wantsWords } from '../words.ts'

const { InsetText, SummaryList, Tag } = govuk

export const StandingTag = ({
  view,
  challenge,
}: {
  readonly view: View
  readonly challenge: SeenChallenge
}) => {
  const standing = standingOf(challenge)
  const colour = { new: 'blue', acknowledged: 'yellow', answered: 'green' }[standing]
  return <Tag text={standingWords[standing](view)} classes={`govuk-tag--${colour}`} />
}

type FactsProps = { readonly view: View; readonly challenge: SeenChallenge }

/** Everything about one challenge but its answer. */
export function ChallengeFacts({ view, challenge }: FactsProps) {
  const { about, kind, madeByName, madeAt, handlerName, answerBy, acknowledgeBy } = challenge
  const rows: readonly (readonly [string, Html | string])[] = [
    [statusWords.about(view), aboutWords[about](view)],
    [statusWords.sort(view), kindWords[kind](view)],
    [statusWords.said(view), sayWhat(view, challenge)],
    [statusWords.madeBy(view), madeByName],
    [statusWords.madeOn(view), sayDay(view, dayOf(madeAt))],
    [statusWords.handler(view), handlerName ?? statusWords.nobody(view)],
    ...(challenge.answered
      ? []
      : ([
          [statusWords.acknowledgeBy(view), sayDay(view, acknowledgeBy)],
          [statusWords.answerBy(view), sayDay(view, answerBy)],
        ] as const)),
    [statusWords.advocate(view), wantsWords[challenge.wantsAdvocate](view)],
  ]
  return (
    <SummaryList
      rows={rows.map(([key, value]) => ({ key: { text: key }, value: { text: String(value) } }))}
    />
  )
}

/** The answer, where there is one, and the Ombudsman of the nation, always. */
export const AnswerAndOmbudsman = ({
  view,
  challenge: { answered },
  jurisdiction,
}: FactsProps & { readonly jurisdiction: 'ENGLAND' | 'WALES' }) => (
  <>
    {answered && (
      <>
        <h2 class="govuk-heading-m">{statusWords.answer(view)}</h2>
        <p class="govuk-body">
          {statusWords.found(view)}: <strong>{outcomeWords[answered.outcome](view)}</strong>,{' '}
          {sayDay(view, dayOf(answered.at) as Day)}
        </p>
        <InsetText text={answered.answer} />
      </>
    )}
    <h2 class="govuk-heading-s">{statusWords.ombudsman(view)}</h2>
    <p class="govuk-body">
      {jurisdiction === 'WALES'
        ? statusWords.ombudsmanWales(view)
        : statusWords.ombudsmanEngland(view)}
    </p>
  </>
)
