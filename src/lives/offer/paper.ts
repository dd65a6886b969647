import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Provider } from './session.ts'

export const PAPER_KINDS = [
  'identity',
  'dbs',
  'insurance',
  'safeguarding-training',
  'first-aid',
  'food-hygiene',
  'personal-care-registration',
] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

export const PAPER_STATES = ['sent', 'accepted', 'refused', 'replaced'] as const
export type PaperState = (typeof PAPER_STATES)[number]

/** Papers that each worker has for themself; the others are the provider's own. */
export const OF_A_WORKER: ReadonlySet<PaperKind> = new Set([
  'identity',
  'dbs',
  'safeguarding-training',
  'first-aid',
  'food-hygiene',
])

/** Which papers the council asks of which kind of provider. */
export type PapersAsked = readonly {
  readonly provider: Provider['kind']
  readonly paper: PaperKind
}[]

/** What of a paper decides until when it holds. */
export type Holding = {
  readonly kind: PaperKind
  /** The worker whose it is; nobody, where it is the provider's own. */
  readonly holder: string
  readonly state: PaperState
  readonly issuedOn?: Day | undefined
  /** None: it does not run out. */
  readonly expiresOn?: Day | undefined
}

export type Paper = Holding & {
  readonly id: Id
  readonly providerId: Id
  readonly number: string
  /** Insurance: up to how much. */
  readonly covers?: Pence | undefined
  readonly hasFile: boolean
  readonly refusedBecause: string
  readonly sentAt: Date
  readonly version: number
}

/** The last day of what does not run out: later than anybody books. */
export const ALWAYS = '9999-12-31' as Day

export const papersAskedOf = (asked: PapersAsked, kind: Provider['kind']): readonly PaperKind[] => [
  ...new Set(asked.filter(({ provider }) => provider === kind).map(({ paper }) => paper)),
]

/** How one kind of paper stands: until when it holds without a break, or that it is missing. */
export type KindHeld = {
  readonly kind: PaperKind
  readonly state: 'held' | 'ended' | 'missing'
  /** Of what holds, its last day; of what has ended, the day it ended. */
  readonly until?: Day
  /** Whose paper ends first, where workers have their own. */
  readonly holder?: string
}

/**
 * Until when a provider has each paper that is asked of it, counted from today without a break: a renewal that begins
 * the day after the old one ends carries on, one that begins later does not. Where several workers have the paper, the
 * first to end decides; who has left is no longer counted ('replaced').
 *
 * @returns in the order asked
 */
export const kindsHeld = (
  asked: readonly PaperKind[],
  papers: readonly Holding[],
  today: Day,
): readonly KindHeld[] => asked.map((kind) => kindHeld(kind, papers, today))

function kindHeld(kind: PaperKind, papers: readonly Holding[], today: Day): KindHeld {
  const accepted = papers.filter((one) => one.kind === kind && one.state === 'accepted')
  const holders = [...Map.groupBy(accepted, ({ holder }) => holder)]
  const each = holders.map(([holder, of]) => ({ kind, holder, ...covered(of, today) }))
  const [first] = each.toSorted((a, b) => (a.until ?? '').localeCompare(b.until ?? ''))
  if (!first) return { kind, state: 'missing' }
  const { holder, ...held } = first
  return holder ? first : held
}

function covered(papers: readonly Holding[], today: Day): Pick<KindHeld, 'state' | 'until'> {
  const spans = papers
    .map(({ issuedOn, expiresOn }) => ({ from: issuedOn ?? today, to: expiresOn ?? ALWAYS }))
    .toSorted((a, b) => a.from.localeCompare(b.from))
  let until = addDays(today, -1)
  for (const { from, to } of spans) if (to > until && from <= addDays(until, 1)) until = to
  if (until >= today) return { state: 'held', until }
  const ended = spans.map(({ to }) => to).filter((to) => to < today)
  const last = ended.toSorted().at(-1)
  return last ? { state: 'ended', until: last } : { state: 'missing' }
}

/**
 * The last day on which every paper that the council asks of a provider holds; nothing where one is missing. This and
 * nothing else says whether a provider may be offered: not after that day (invariant 10: nobody is booked with a
 * provider whose insurance or DBS has run out).
 */
export function papersUntil(
  asked: readonly PaperKind[],
  papers: readonly Holding[],
  today: Day,
): Day | undefined {
  const held = kindsHeld(asked, papers, today)
  if (held.some(({ state }) => state === 'missing')) return undefined
  const [first = ALWAYS] = held.flatMap(({ until }) => until ?? []).toSorted()
  return first
}

/** What a provider is told of each kind: fine, soon to end, ended or missing. */
export type Standing = 'fine' | 'ends-soon' | 'ended' | 'missing'

/** @param notice how many days ahead the council warns */
export function standingOf({ state, until }: KindHeld, today: Day, notice: number): Standing {
  if (state !== 'held') return state
  return until !== undefined && until <= addDays(today, notice) ? 'ends-soon' : 'fine'
}

export type PaperRefusal =
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'reason-needed' }
  | { readonly kind: 'ends-before-it-begins' }
  | { readonly kind: 'has-ended' }
  | { readonly kind: 'covers-too-little'; readonly least: Pence }
  | { readonly kind: 'holder-needed' }
  | { readonly kind: 'end-needed' }

/** Papers that always run out, so that one without a last day is not written down yet. */
const RUNS_OUT: ReadonlySet<PaperKind> = new Set(['insurance', 'dbs', 'safeguarding-training'])

/** Whether what was sent can be a paper at all. */
export function maySend(
  paper: Pick<Paper, 'kind' | 'holder' | 'issuedOn' | 'expiresOn'>,
  today: Day,
): Result<'sent', PaperRefusal> {
  const { kind, holder, issuedOn, expiresOn } = paper
  if (OF_A_WORKER.has(kind) && holder === '') return refuse({ kind: 'holder-needed' })
  if (RUNS_OUT.has(kind) && !expiresOn) return refuse({ kind: 'end-needed' })
  if (issuedOn && expiresOn && expiresOn < issuedOn)
    return refuse({ kind: 'ends-before-it-begins' })
  if (expiresOn && expiresOn < today) return refuse({ kind: 'has-ended' })
  return accept('sent')
}

export type Deciding = {
  readonly to: 'accepted' | 'refused'
  readonly because: string
  /** That whoever decides has read. */
  readonly version: number
}

/** Whether a paper that was sent may be accepted or refused as it stands. Decided the same way twice, it is once. */
export function decides(
  paper: Pick<Paper, 'kind' | 'state' | 'version' | 'covers' | 'expiresOn'>,
  { to, because, version }: Deciding,
  { today, least }: { readonly today: Day; readonly least: Pence },
): Result<'decide' | 'done-already', PaperRefusal> {
  if (paper.state === to && paper.version === version + 1) return accept('done-already')
  if (paper.state !== 'sent' || paper.version !== version)
    return refuse({ kind: 'changed-meanwhile' })
  if (to === 'refused')
    return because.trim() === '' ? refuse({ kind: 'reason-needed' }) : accept('decide')
  if (paper.expiresOn && paper.expiresOn < today) return refuse({ kind: 'has-ended' })
  if (paper.kind === 'insurance' && (paper.covers ?? 0) < least)
    return refuse({ kind: 'covers-too-little', least })
  return accept('decide')
}
