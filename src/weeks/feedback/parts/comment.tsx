import { govuk } from '#ground/govuk/components.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayList } from '#ground/words/lists.ts'
import type { Feeling, Said } from '../feedback.ts'
import type { WallForm } from '../pages/wall.tsx'
import type { SeenSaying } from '../queries.ts'
import { aboutWords, feelingWords, wantsWords, wallWords as words } from '../words.ts'

const { Button, Details, Input, Tag, Textarea } = govuk

type CommentProps = {
  readonly view: View
  readonly saying: SeenSaying
  readonly form: WallForm
  /** Where the answer is sent. */
  readonly action: string
  /** Where it is hidden or shown; nothing where nobody else reads it. */
  readonly show?: string | undefined
}

const COLOURS = { good: 'green', 'not-sure': 'yellow', bad: 'red' } as const

/** One thing that somebody said, with the answer or a form for it. */
export function Comment({ view, saying, form, action, show }: CommentProps) {
  const title = view.language === 'cy' ? saying.titleCy : saying.titleEn
  return (
    <section class="gd-comment">
      <h3 class="govuk-heading-s">
        {words.saidOn(view, { title, day: sayDay(view, saying.day) })}{' '}
        <Tag
          text={feelingWords[saying.feeling](view)}
          classes={`govuk-tag--${COLOURS[saying.feeling]}`}
        />
      </h3>
      {saying.words && <blockquote class="gd-said">{saying.words}</blockquote>}
      <More view={view} saying={saying} />
      <Answer {...{ view, saying, form, action }} hint={words.replyHint(view)} />
      {show && <Showing {...{ view, saying, form, show }} />}
    </section>
  )
}

const More = ({ view, saying }: Pick<CommentProps, 'view' | 'saying'>) => (
  <>
    {saying.about.length > 0 && (
      <p class="govuk-body-s">
        {words.about(view)}:{' '}
        {sayList(
          view,
          saying.about.map((one) => aboutWords[one](view)),
        )}
      </p>
    )}
    {saying.wants && (
      <p class="govuk-body-s">
        {words.wants(view)}: {wantsWords[saying.wants](view)}
      </p>
    )}
    {saying.replyBy && !saying.repliedAt && (
      <p class="govuk-body-s">
        {words.answerBy(view, {
          day: sayDay(view, saying.replyBy),
          name: saying.handler ?? words.nobodyYet(view),
        })}
      </p>
    )}
  </>
)

/** What both kinds of saying have that can be answered. */
export type Answerable = {
  readonly id: Id
  readonly version: number
  readonly feeling: Feeling
  readonly reply: string
  readonly repliedAt?: Date | null | undefined
  readonly shown: Said['shown']
  readonly heldBecause?: string
  readonly hiddenBy?: string | null
}
type Part = Pick<CommentProps, 'view' | 'form'> & { readonly saying: Answerable }

const errorOf = (form: WallForm, id: Id, field: 'words' | 'because') => {
  const text = form.values.of === id ? form.errors[field] : undefined
  return text ? { text } : undefined
}

type AnswerProps = Part & { readonly action: string; readonly hint: string }

export const Answer = ({ view, saying, form, action, hint }: AnswerProps) =>
  saying.repliedAt ? (
    <div class="govuk-inset-text">
      <p class="govuk-body">{saying.reply}</p>
      <p class="govuk-hint">
        {words.answered(view, { day: sayDay(view, dayOf(new Date(saying.repliedAt))) })}
      </p>
    </div>
  ) : (
    <form method="post" action={action} novalidate>
      <input type="hidden" name="version" value={String(saying.version)} />
      <Textarea
        id={`words-${saying.id}`}
        name="words"
        rows={2}
        label={{ text: words.reply(view) }}
        hint={{ text: hint }}
        value={form.values.of === saying.id ? String(form.values.words ?? '') : ''}
        errorMessage={errorOf(form, saying.id, 'words')}
      />
      <Button text={words.send(view)} classes="govuk-button--secondary" />
    </form>
  )

const sayHidden = (view: View, name: string, because: string): string =>
  name ? words.hiddenBy(view, { name, because }) : words.hidden(view, { because })

export function Showing({ view, saying, form, show }: Part & { readonly show: string }) {
  const isHeld = saying.shown === 'held'
  const because = saying.heldBecause === 'name' ? '' : (saying.heldBecause ?? '')
  return (
    <>
      {isHeld && (
        <p class="govuk-body">
          <strong>
            {because ? sayHidden(view, saying.hiddenBy ?? '', because) : words.held(view)}
          </strong>
        </p>
      )}
      <form method="post" action={show} novalidate>
        <input type="hidden" name="version" value={String(saying.version)} />
        <input type="hidden" name="shown" value={isHeld ? 'public' : 'held'} />
        {isHeld ? (
          <Button text={words.show(view)} classes="govuk-button--secondary" />
        ) : (
          <Details
            summaryText={words.hide(view)}
            open={errorOf(form, saying.id, 'because') !== undefined}
            html={
              <>
                <Input
                  id={`because-${saying.id}`}
                  name="because"
                  label={{ text: words.because(view) }}
                  errorMessage={errorOf(form, saying.id, 'because')}
                />
                <Button text={words.hide(view)} classes="govuk-button--warning" />
              </>
            }
          />
        )}
      </form>
    </>
  )
}
