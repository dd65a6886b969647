import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import {
  ALWAYS,
  type KindHeld,
  PAPER_KINDS,
  type Paper,
  type Standing,
  standingOf,
} from '../paper.ts'
import { paperPaths } from '../paper-paths.ts'
import type { ProviderPapers } from '../paper-queries.ts'
import {
  paperKindWords,
  paperStateWords,
  standingWords,
  paperWords as words,
} from '../paper-words.ts'
import { standingLines, wantsPapers } from '../parts/paper-standing.tsx'
import { servicePaths } from '../service-paths.ts'

const { Button, Details, InsetText, NotificationBanner, Tag, TaskList, WarningText } = govuk

export type MyPapersModel = {
  readonly frame: Frame
  readonly provider: ProviderPapers
  readonly held: readonly KindHeld[]
  readonly today: Day
  readonly notice: number
  readonly wasSent: boolean
}

export const STANDING_COLOURS: Readonly<Record<Standing, string>> = {
  fine: 'govuk-tag--green',
  'ends-soon': 'govuk-tag--yellow',
  ended: 'govuk-tag--red',
  missing: 'govuk-tag--red',
}

/** A provider's own papers: what is missing in one line, what runs out when, and what was sent. */
export function MyPapersPage({ frame, provider, held, today, notice, wasSent }: MyPapersModel) {
  const { view } = frame
  const asked = new Set(held.map(({ kind }) => kind))
  const others = PAPER_KINDS.filter((kind) => !asked.has(kind))
  return (
    <Page frame={frame} title={words.title(view)} current={servicePaths.ours.to()}>
      {wasSent && <NotificationBanner type="success" text={words.sentNow(view)} />}
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      <Lines {...{ view, held, today, notice }} />
      <h2 class="govuk-heading-m">{words.asked(view)}</h2>
      <TaskList
        idPrefix="asked"
        items={held.map((one) => ({
          title: { text: paperKindWords[one.kind](view) },
          hint: { text: hintOf(view, one, provider.papers) },
          href: paperPaths.send.to({ kind: one.kind }),
          status: { tag: tagOf(view, standingOf(one, today, notice)) },
        }))}
      />
      <p class="govuk-body">{(provider.personalCare ? words.careYes : words.careNo)(view)}</p>
      <h2 class="govuk-heading-m">{words.other(view)}</h2>
      <ul class="govuk-list">
        {others.map((kind) => (
          <li>
            <a class="govuk-link" href={paperPaths.send.to({ kind })}>
              {paperKindWords[kind](view)}
            </a>
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{words.allSent(view)}</h2>
      {provider.papers.length === 0 && <p class="govuk-body">{words.nothingSent(view)}</p>}
      {waitingFirst(provider.papers).map((paper) => (
        <Sent {...{ view, paper }} />
      ))}
    </Page>
  )
}

export const tagOf = (view: View, standing: Standing) => ({
  text: standingWords[standing](view),
  classes: STANDING_COLOURS[standing],
})

export const Lines = (props: Parameters<typeof standingLines>[0]) => {
  const lines = standingLines(props)
  if (!wantsPapers(props)) return <InsetText text={lines.join(' ')} />
  return (
    <div>
      {lines.map((text) => (
        <WarningText text={text} iconFallbackText="" />
      ))}
    </div>
  )
}

function hintOf(view: View, { kind, state, until, holder }: KindHeld, papers: readonly Paper[]) {
  if (papers.some((one) => one.kind === kind && one.state === 'sent')) return words.waiting(view)
  if (state === 'missing' || until === undefined) return ''
  if (until === ALWAYS) return words.noEnd(view)
  const day = sayTheDay(view, until)
  if (state === 'ended') return words.endedOn(view, { day })
  return holder ? words.untilOf(view, { day, holder }) : words.until(view, { day })
}

/** Those that wait to be checked, then all others. */
export const waitingFirst = (papers: readonly Paper[]): readonly Paper[] =>
  papers.toSorted((a, b) => Number(b.state === 'sent') - Number(a.state === 'sent'))

export const namedPaper = (
  view: View,
  { kind, holder }: Pick<Paper, 'kind' | 'holder'>,
): string => {
  const paper = paperKindWords[kind](view)
  return holder ? words.ofHolder(view, { paper, holder }) : paper
}

function Sent({ view, paper }: { readonly view: View; readonly paper: Paper }) {
  const { id, state, expiresOn, refusedBecause, hasFile, sentAt } = paper
  const name = namedPaper(view, paper)
  return (
    <section>
      <h3 class="govuk-heading-s" id={`paper-${id}`}>
        {name} <Tag text={paperStateWords[state](view)} classes={COLOURS[state]} />
      </h3>
      {state === 'refused' && (
        <p class="govuk-body">{words.whyRefused(view, { reason: refusedBecause })}</p>
      )}
      <p class="govuk-body">
        {words.sentOn(view, { day: sayTheDay(view, dayOf(sentAt)) })}.{' '}
        {expiresOn ? words.until(view, { day: sayTheDay(view, expiresOn) }) : words.noEnd(view)}.
      </p>
      {hasFile && (
        <p class="govuk-body">
          <a class="govuk-link" href={paperPaths.file.to({ paperId: id })}>
            {words.open(view, { paper: name })}
          </a>
        </p>
      )}
      <Details
        summaryText={words.takeBackOf(view, { paper: name })}
        html={
          <form method="post" action={paperPaths.takeBack.to({ paperId: id })}>
            <p class="govuk-body">{words.takeBackWhy(view)}</p>
            <Button
              text={words.takeBack(view)}
              classes="govuk-button--secondary"
              attributes={{ 'aria-describedby': `paper-${id}` }}
              preventDoubleClick
            />
          </form>
        }
      />
    </section>
  )
}

export const COLOURS: Readonly<Record<Paper['state'], string>> = {
  sent: 'govuk-tag--blue',
  accepted: 'govuk-tag--green',
  refused: 'govuk-tag--red',
  replaced: 'govuk-tag--grey',
}
