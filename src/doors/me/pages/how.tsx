import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardButton, CardLink, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { Picture } from '#ground/words/picture.tsx'
import { isPicture } from '#ground/words/pictures.ts'
import type { PersonsDay } from '#weeks/bookings/persons-days.ts'
import { FEELINGS } from '#weeks/feedback/feedback.ts'
import type { SeenSaying } from '#weeks/feedback/queries.ts'
import { feelingWords } from '#weeks/feedback/words.ts'
import { howWords as words } from '../how-words.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { titleOf } from '../parts/title-said.ts'
import { mePaths } from '../paths.ts'

export type HowModel = {
  readonly frame: Frame
  /** What may be told about, the latest first. */
  readonly days: readonly PersonsDay[]
  readonly said: readonly SeenSaying[]
  /** How many are passed over. */
  readonly skip: number
  readonly refused?: string | undefined
}

/** One sitting and three answers, each as large as the others; below, what was answered last. */
export function HowPage({ frame, days, said, skip, refused }: HowModel) {
  const { view } = frame
  const title = words.title(view)
  const day = days[skip]
  const answered = said.find(({ repliedAt }) => repliedAt)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.myWeek.to() }}
      errors={refused ? [{ text: refused, href: '#feeling' }] : []}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {day ? (
        <Ask {...{ view, day }} next={days.length > skip + 1 ? skip + 1 : undefined} />
      ) : (
        <Nothing view={view} />
      )}
      {answered && view.seeing !== 'pictures' && <LastAnswer view={view} saying={answered} />}
    </Page>
  )
}

type AskProps = { readonly view: View; readonly day: PersonsDay; readonly next: number | undefined }

const Ask = ({ view, day, next }: AskProps) => (
  <>
    <Rows>
      <Row picture={<Picture of={isPicture(day.picture) ? day.picture : 'activity'} size={128} />}>
        <p class="govuk-body">
          {words.was(view, { title: titleOf(view, day), day: sayTheDay(view, day.day) })}
        </p>
      </Row>
    </Rows>
    <form
      method="post"
      action={mePaths.howOne.to({ sessionId: day.sessionId, day: day.day })}
      id="feeling"
    >
      <Choices>
        {FEELINGS.map((feeling) => (
          <CardButton
            name="feeling"
            value={feeling}
            picture={<Picture of={feeling} size={96} />}
            label={feelingWords[feeling](view)}
          />
        ))}
        {next !== undefined && (
          <CardLink
            href={`${mePaths.how.to()}?skip=${next}`}
            picture={<Picture of="change" size={96} />}
            label={words.notNow(view)}
          />
        )}
        <TalkCard view={view} />
      </Choices>
    </form>
  </>
)

const Nothing = ({ view }: { readonly view: View }) => (
  <Rows>
    <Row picture={<Picture of="good" size={128} />}>
      <p class="govuk-body">{words.nothing(view)}</p>
    </Row>
  </Rows>
)

const LastAnswer = ({ view, saying }: { readonly view: View; readonly saying: SeenSaying }) => (
  <section class="govuk-inset-text">
    <p class="govuk-body">
      {words.lastTime(view, {
        title: view.language === 'cy' ? saying.titleCy : saying.titleEn,
        day: sayTheDay(view, saying.day),
      })}
    </p>
    <Reply view={view} saying={saying} />
  </section>
)

/** What somebody answered, with their name. */
export const Reply = ({ view, saying }: { readonly view: View; readonly saying: SeenSaying }) => (
  <>
    <p class="govuk-body">{words.answered(view, { name: saying.repliedBy ?? '' })}</p>
    <blockquote class="gd-said">{saying.reply}</blockquote>
  </>
)
