import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { dayOf } from '#ground/kernel/day.ts'
import { sayDay } from '#ground/words/dates.ts'
import type { Media } from '#lives/media/media.ts'
import { SentMedia } from '#lives/media/parts/sent-media.tsx'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { AnswerAndOmbudsman, ChallengeFacts, StandingTag } from '../parts/challenge-facts.tsx'
import { challengePaths } from '../paths.ts'
import type { SeenChallenge } from '../queries.ts'
import { statusWords } from '../status-words.ts'
import { aboutWords, words } from '../words.ts'

const { Button, InsetText, SummaryList } = govuk

type About = { readonly frame: Frame; readonly flag: PersonFlag }

/** How one challenge stands, for whoever made it or helps the person. */
export function ChallengePage({
  frame,
  flag,
  challenge,
  media,
  jurisdiction,
}: About & {
  readonly challenge: SeenChallenge
  /** Photos and recordings that came with it. */
  readonly media: readonly Media[]
  readonly jurisdiction: 'ENGLAND' | 'WALES'
}) {
  const { view } = frame
  return (
    <Page
      frame={frame}
      title={statusWords.oneTitle(view)}
      current={peoplePaths.list.to()}
      bar={<PersonBar view={view} flag={flag} />}
      back={{ href: challengePaths.ofPerson.to({ personId: flag.id }) }}
    >
      <h1 class="govuk-heading-l">{statusWords.oneTitle(view)}</h1>
      <p class="govuk-body">
        <StandingTag view={view} challenge={challenge} />
      </p>
      {!challenge.answered && <InsetText text={statusWords.sent(view)} />}
      <ChallengeFacts view={view} challenge={challenge} />
      {media.length > 0 && <SentMedia view={view} media={media} />}
      <AnswerAndOmbudsman {...{ view, challenge, jurisdiction }} />
    </Page>
  )
}

/** What was challenged for one person. */
export function PersonsChallengesPage({
  frame,
  flag,
  challenges,
}: About & { readonly challenges: readonly SeenChallenge[] }) {
  const { view } = frame
  const personId = flag.id
  return (
    <Page
      frame={frame}
      title={statusWords.listTitle(view)}
      current={peoplePaths.list.to()}
      bar={<PersonBar view={view} flag={flag} />}
      back={{ href: peoplePaths.person.to({ personId }) }}
    >
      <h1 class="govuk-heading-l">{statusWords.listTitle(view)}</h1>
      {challenges.length === 0 ? (
        <p class="govuk-body">{statusWords.none(view)}</p>
      ) : (
        <SummaryList
          rows={challenges.map((challenge) => ({
            key: {
              html: (
                <a
                  class="govuk-link"
                  href={challengePaths.one.to({ personId, challengeId: challenge.id })}
                >
                  {aboutWords[challenge.about](view)}
                </a>
              ),
            },
            value: {
              html: (
                <>
                  <StandingTag view={view} challenge={challenge} />
                  <div>{sayDay(view, dayOf(challenge.madeAt))}</div>
                  {!challenge.answered && (
                    <div class="govuk-hint govuk-!-margin-bottom-0">
                      {statusWords.answerBy(view)}: {sayDay(view, challenge.answerBy)}
                    </div>
                  )}
                </>
              ),
            },
          }))}
        />
      )}
      <Button
        href={`${challengePaths.add.to({ personId })}?about=service`}
        text={words.title(view)}
        classes="govuk-button--secondary"
      />
    </Page>
  )
}
