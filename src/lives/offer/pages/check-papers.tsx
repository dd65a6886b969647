import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay, sayTheDay } from '#ground/words/dates.ts'
import { sayMoney, sayNumber } from '#ground/words/figures.ts'
import { ALWAYS, type KindHeld, type Paper, standingOf } from '../paper.ts'
import { paperPaths } from '../paper-paths.ts'
import type { ProviderPapers } from '../paper-queries.ts'
import {
  paperStateWords,
  paperWords,
  sayPapers,
  sayUntil,
  checkWords as words,
} from '../paper-words.ts'
import { qualityPaths } from '../quality-paths.ts'
import { qualityWords } from '../quality-words.ts'
import { COLOURS, namedPaper, waitingFirst } from './my-papers.tsx'

const { Button, InsetText, SummaryList, Tag, Textarea, WarningText } = govuk

export type Listed = {
  readonly provider: Pick<ProviderPapers, 'id' | 'name' | 'until'>
  readonly held: readonly KindHeld[]
  /** Those that wait to be checked. */
  readonly sent: readonly Paper[]
  readonly places: number
}
export type PapersListModel = {
  readonly frame: Frame
  readonly today: Day
  readonly notice: number
  readonly toCheck: readonly Listed[]
  readonly ending: readonly Listed[]
  readonly page: number
  readonly hasMore: boolean
}

/** Papers that somebody at the council has to look at: those sent, and those that end or are missing. */
export function PapersListPage(model: PapersListModel) {
  const { frame, toCheck, ending, today, notice, page, hasMore } = model
  const { view } = frame
  const at = (n: number) => `${paperPaths.list.to()}?page=${n}`
  return (
    <Page frame={frame} title={words.title(view)} current={paperPaths.list.to()} isWide>
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={qualityPaths.list.to()}>
          {qualityWords.title(view)}
        </a>
      </p>
      <h2 class="govuk-heading-m">{words.toCheck(view)}</h2>
      {toCheck.length === 0 ? (
        <p class="govuk-body">{words.nothingToCheck(view)}</p>
      ) : (
        <Table
          {...{ view, name: words.toCheck(view), all: toCheck }}
          say={({ sent }) => sent.map((paper) => namedPaper(view, paper))}
        />
      )}
      <h2 class="govuk-heading-m">{words.ending(view, { days: notice })}</h2>
      {ending.length === 0 ? (
        <p class="govuk-body">{words.noneEnding(view)}</p>
      ) : (
        <Table
          {...{ view, name: words.ending(view, { days: notice }), all: ending }}
          say={({ held }) => shortLines(view, held, { today, notice })}
        />
      )}
      <div class="govuk-button-group">
        {page > 1 && (
          <a class="govuk-link" href={at(page - 1)}>
            {words.before(view)}
          </a>
        )}
        {hasMore && (
          <a class="govuk-link" href={at(page + 1)}>
            {words.more(view)}
          </a>
        )}
      </div>
    </Page>
  )
}

type TableProps = {
  readonly view: View
  readonly name: string
  readonly all: readonly Listed[]
  /** A line for each. */
  readonly say: (one: Listed) => readonly string[]
}
const Table = ({ view, name, all, say }: TableProps) => (
  <ScrollTable name={name}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-visually-hidden">{name}</caption>
      <TableHead
        columns={[words.provider, words.papers, words.until, words.places].map((w) => w(view))}
        isFigure={(place) => place === 3}
      />
      <tbody class="govuk-table__body">
        {all.map((one) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <a class="govuk-link" href={paperPaths.provider.to({ providerId: one.provider.id })}>
                {one.provider.name}
              </a>
            </th>
            <StackCell heading={words.papers(view)} isWords>
              {say(one).map((line, place) => (
                <>
                  {place > 0 && <br />}
                  {line}
                </>
              ))}
            </StackCell>
            <StackCell heading={words.until(view)}>
              {one.provider.until ? sayUntil(view, one.provider.until) : words.notOffered(view)}
            </StackCell>
            <StackCell heading={words.places(view)} isFigure>
              {one.places > 0 && one.places < 5
                ? words.fewPlaces(view)
                : sayNumber(view, one.places)}
            </StackCell>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

type Noticing = { readonly today: Day; readonly notice: number }

/** The same for staff, of a provider: it speaks of it, not to it. */
function shortLines(view: View, held: readonly KindHeld[], { today, notice }: Noticing) {
  const of = (standing: ReturnType<typeof standingOf>) =>
    held.filter((one) => standingOf(one, today, notice) === standing)
  const [missing, ended, soon] = [of('missing'), of('ended'), of('ends-soon')]
  const until = (one: KindHeld) =>
    `${sayPapers(view, [one])}: ${sayTheDay(view, one.until ?? today)}.`
  return [
    ...(missing.length > 0 ? [words.missingOf(view, { papers: sayPapers(view, missing) })] : []),
    ...(ended.length > 0 ? [words.endedOf(view, { papers: sayPapers(view, ended) })] : []),
    ...soon.map(until),
  ]
}

export type DecidingField = 'because' | 'version'
export type ProviderPapersModel = Noticing & {
  readonly frame: Frame
  readonly provider: ProviderPapers
  readonly held: readonly KindHeld[]
  /** What was typed about one paper. */
  readonly deciding?: { readonly paperId: string; readonly form: Form<DecidingField> } | undefined
}

/** One provider's papers, each to be accepted, or refused with a reason. */
export function ProviderPapersPage(model: ProviderPapersModel) {
  const { frame, provider, held, today, notice, deciding } = model
  const { view } = frame
  const lines = shortLines(view, held, { today, notice })
  const errors = deciding
    ? errorList(deciding.form, { because: `because-${deciding.paperId}` })
    : []
  return (
    <Page
      frame={frame}
      title={provider.name}
      back={{ href: paperPaths.list.to(), text: words.title(view) }}
      errors={errors}
    >
      <h1 class="govuk-heading-l">{provider.name}</h1>
      {lines.length > 0 ? (
        lines.map((text) => <WarningText text={text} iconFallbackText="" />)
      ) : (
        <InsetText
          text={
            provider.until && provider.until !== ALWAYS
              ? words.fine(view, { day: sayTheDay(view, provider.until) })
              : words.fineAlways(view)
          }
        />
      )}
      <p class="govuk-body">
        {(provider.personalCare ? paperWords.careYesOf : paperWords.careNoOf)(view)}
      </p>
      {provider.papers.length === 0 && <p class="govuk-body">{paperWords.nothingSent(view)}</p>}
      {waitingFirst(provider.papers).map((paper) => (
        <One {...{ view, paper, deciding }} />
      ))}
    </Page>
  )
}

type OneProps = Pick<ProviderPapersModel, 'deciding'> & {
  readonly view: View
  readonly paper: Paper
}
function One({ view, paper, deciding }: OneProps) {
  const { id, state, number, covers, issuedOn, expiresOn, sentAt, hasFile } = paper
  const name = namedPaper(view, paper)
  const row = (key: string, text: string) => [{ key: { text: key }, value: { text } }]
  return (
    <section>
      <h2 class="govuk-heading-m govuk-!-margin-top-6">
        {name} <Tag text={paperStateWords[state](view)} classes={COLOURS[state]} />
      </h2>
      <SummaryList
        rows={[
          ...(number ? row(words.number(view), number) : []),
          ...(covers === undefined ? [] : row(words.covers(view), sayMoney(view, covers))),
          ...(issuedOn ? row(words.from(view), sayDay(view, issuedOn)) : []),
          ...row(words.to(view), expiresOn ? sayDay(view, expiresOn) : paperWords.noEnd(view)),
          ...row(words.sentOn(view), sayDay(view, dayOf(sentAt))),
          ...(state === 'refused' ? row(words.reason(view), paper.refusedBecause) : []),
        ]}
      />
      <p class="govuk-body">
        {hasFile ? (
          <a class="govuk-link" href={paperPaths.file.to({ paperId: id })}>
            {paperWords.open(view, { paper: name })}
          </a>
        ) : (
          words.noFile(view)
        )}
      </p>
      {state === 'sent' && <Decide {...{ view, paper, name }} form={formOf(deciding, id)} />}
    </section>
  )
}

const formOf = (deciding: ProviderPapersModel['deciding'], id: string): Form<DecidingField> =>
  deciding?.paperId === id ? deciding.form : { values: {}, errors: {} }

type DecideProps = {
  readonly view: View
  readonly paper: Paper
  readonly name: string
  readonly form: Form<DecidingField>
}
const Decide = ({ view, paper: { id, version }, name, form }: DecideProps) => (
  <form method="post" action={paperPaths.decide.to({ paperId: id })} novalidate>
    <input type="hidden" name="version" value={version} />
    <Textarea
      {...field(form, 'because')}
      id={`because-${id}`}
      rows="2"
      label={{ text: words.reason(view), classes: 'govuk-label--s' }}
      hint={{ text: words.reasonHint(view) }}
    />
    <div class="govuk-button-group">
      <Button
        text={words.accept(view)}
        name="to"
        value="accepted"
        attributes={{ 'aria-label': `${words.accept(view)}: ${name}` }}
        preventDoubleClick
      />
      <Button
        text={words.refuse(view)}
        name="to"
        value="refused"
        classes="govuk-button--warning"
        attributes={{ 'aria-label': `${words.refuse(view)}: ${name}` }}
        preventDoubleClick
      />
    </div>
  </form>
)
