import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { Picture } from '#ground/words/picture.tsx'
import { WANTS, WHAT_ABOUT } from '#weeks/feedback/feedback.ts'
import type { SeenSaying } from '#weeks/feedback/queries.ts'
import { aboutWords, feelingWords, wantsWords } from '#weeks/feedback/words.ts'
import { howWords as words } from '../how-words.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { mePaths } from '../paths.ts'
import { Reply } from './how.tsx'

const { Button, Checkboxes, Radios, Textarea } = govuk

export type SaidModel = {
  readonly frame: Frame
  readonly saying: SeenSaying
  /** Whether there is another to tell about. */
  readonly isMore: boolean
  readonly refused?: string | undefined
}

/** What was said and what comes of it: who answers and when; and room to say more. */
export function SaidPage({ frame, saying, isMore, refused }: SaidModel) {
  const { view } = frame
  const title = words.youSaid(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.how.to() }}
      errors={refused ? [{ text: refused, href: '#words' }] : []}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <WhatCame view={view} saying={saying} />
      {!saying.repliedAt && view.seeing !== 'pictures' && <MoreForm view={view} saying={saying} />}
      <Choices>
        {isMore && (
          <CardLink
            href={mePaths.how.to()}
            picture={<Picture of="change" size={96} />}
            label={words.next(view)}
          />
        )}
        {saying.feeling === 'bad' && (
          <CardLink
            href={mePaths.stop.to({ sessionId: saying.sessionId })}
            picture={<Picture of="no" size={96} />}
            label={words.stopNow(view)}
          />
        )}
        <TalkCard view={view} />
      </Choices>
    </Page>
  )
}

const WhatCame = ({ view, saying }: { readonly view: View; readonly saying: SeenSaying }) => (
  <Rows>
    <Row picture={<Picture of={saying.feeling} size={128} />}>
      <p class="govuk-body">
        {words.was(view, {
          title: view.language === 'cy' ? saying.titleCy : saying.titleEn,
          day: sayTheDay(view, saying.day),
        })}
        : {feelingWords[saying.feeling](view)}
      </p>
      <p class="govuk-body">{words.kept(view)}</p>
    </Row>
    {saying.shown === 'held' && (
      <Row picture={<Picture of="find" size={128} />}>
        <p class="govuk-body">{words.heldForName(view)}</p>
      </Row>
    )}
    {saying.replyBy && !saying.repliedAt && (
      <Row picture={<Picture of="person" size={128} />}>
        <p class="govuk-body">{sayWho(view, saying)}</p>
      </Row>
    )}
    {saying.repliedAt && (
      <Row picture={<Picture of="person" size={128} />}>
        <Reply view={view} saying={saying} />
      </Row>
    )}
  </Rows>
)

function sayWho(view: View, { handler, replyBy }: SeenSaying): string {
  const day = replyBy ? sayTheDay(view, replyBy) : ''
  return handler
    ? words.answers(view, { name: handler, day })
    : words.somebodyAnswers(view, { day })
}

/** What it was about, what is wanted, and words: all of it may be left empty. */
const MoreForm = ({ view, saying }: { readonly view: View; readonly saying: SeenSaying }) => (
  <form
    method="post"
    action={mePaths.howOne.to({ sessionId: saying.sessionId, day: saying.day })}
    novalidate
  >
    <h2 class="govuk-heading-m">{words.more(view)}</h2>
    <input type="hidden" name="feeling" value={saying.feeling} />
    <Checkboxes
      name="about"
      fieldset={{ legend: { text: words.about(view), classes: 'govuk-fieldset__legend--s' } }}
      values={[...saying.about]}
      items={WHAT_ABOUT.map((one) => ({ value: one, text: aboutWords[one](view) }))}
    />
    <Radios
      name="wants"
      fieldset={{ legend: { text: words.wants(view), classes: 'govuk-fieldset__legend--s' } }}
      value={saying.wants ?? ''}
      items={WANTS.map((one) => ({ value: one, text: wantsWords[one](view) }))}
    />
    <Textarea
      id="words"
      name="words"
      rows={3}
      label={{ text: words.words(view) }}
      value={saying.words}
    />
    <Checkboxes
      name="share"
      values={saying.shown === 'private' ? [] : ['yes']}
      items={[{ value: 'yes', text: words.share(view) }]}
    />
    <Button text={words.send(view)} />
  </form>
)
