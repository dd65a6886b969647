import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { type Saved, saved } from '#ground/kernel/saved.ts'
import { audit } from '#ground/platform/audit.ts'
import { keepFile } from '#ground/platform/files.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import {
  type Deciding,
  decides,
  maySend,
  type PaperRefusal,
  papersAskedOf,
  papersUntil,
} from './paper.ts'
import type { NewPaper } from './paper-file.ts'
import type { PaperOfFile } from './paper-of-file.ts'
import { paperById } from './paper-queries.ts'
import * as store from './paper-store.ts'
import { leastInsurance, providerPapers } from './policies.ts'

export type Acting = { readonly councilId: Id; readonly accountId: Id; readonly now: Date }

/**
 * Keeps the last day on which each provider's papers hold, for some providers or for all, as of a day: called by every
 * action that changes a paper, in its transaction, and each night.
 *
 * @returns how many changed; nothing changes on a day on which no rule says what is asked
 */
export async function keepPapersUntil(
  db: Db,
  councilId: Id,
  { on, some }: { readonly on: Day; readonly some?: readonly Id[] },
): Promise<number> {
  const rules = await policiesOn(db, { councilId, on }, { asked: providerPapers })
  if (!rules.ok) return 0
  const all = await store.holdings(db, councilId, some)
  const changed = all.flatMap(({ id, kind, until, papers }) => {
    const next = papersUntil(papersAskedOf(rules.value.asked, kind), papers, on) ?? null
    return next === until ? [] : [{ id, until: next }]
  })
  await store.savePapersUntil(db, councilId, changed)
  return changed.length
}

/** A provider sends a paper; it counts once somebody at the council has looked at it. The same form twice is one paper. */
export async function sendPaper(
  db: Db,
  { councilId, accountId, now }: Acting,
  { file, ...paper }: NewPaper,
): Promise<Result<'sent', PaperRefusal>> {
  await store.lockProvider(db, councilId, paper.providerId)
  if (await store.isPaperKnown(db, councilId, paper.id)) return accept('sent')
  const may = maySend(paper, dayOf(now))
  if (!may.ok) return may
  const name = `${paper.kind}.${file?.mediaType === 'application/pdf' ? 'pdf' : 'jpg'}`
  const fileId =
    file && (await keepFile(db, { ...file, councilId, name, madeBy: accountId, at: now }))
  await store.insertPaper(db, councilId, { ...paper, fileId, sentBy: accountId, sentAt: now })
  const { kind, providerId } = paper
  const sent = { action: 'paper sent', subject: paper.id, detail: { kind, provider: providerId } }
  await audit(db, [{ councilId, accountId, ...sent, at: now }])
  return accept('sent')
}

/** Somebody at the council accepts a paper, or refuses it and says why. */
export async function decidePaper(
  db: Db,
  { councilId, accountId, now }: Acting,
  { paperId, ...deciding }: Deciding & { readonly paperId: Id },
): Promise<Result<'decided', PaperRefusal | LapsedPolicy>> {
  const today = dayOf(now)
  const { providerId } = await paperById(db, councilId, paperId)
  await store.lockProvider(db, councilId, providerId)
  const paper = await paperById(db, councilId, paperId)
  const rules = await policiesOn(db, { councilId, on: today }, { least: leastInsurance })
  if (!rules.ok) return rules
  const decided = decides(paper, deciding, { today, least: rules.value.least })
  if (!decided.ok) return refuse(decided.refusal)
  if (decided.value === 'done-already') return accept('decided')
  const { to: state, because } = deciding
  await store.saveState(db, councilId, paperId, {
    ...{ state, because: because.trim(), by: accountId, at: now },
  })
  await keepPapersUntil(db, councilId, { on: today, some: [providerId] })
  const detail = { kind: paper.kind, provider: providerId, version: paper.version + 1 }
  const action = state === 'accepted' ? 'paper accepted' : 'paper refused'
  await audit(db, [{ councilId, accountId, action, subject: paperId, detail, at: now }])
  return accept('decided')
}

/** A provider takes back a paper of its own: a worker has left, or it was the wrong one. It counts no longer. */
export async function takeBackPaper(
  db: Db,
  { councilId, accountId, now }: Acting,
  { paperId, providerId }: { readonly paperId: Id; readonly providerId: Id },
): Promise<void> {
  await store.lockProvider(db, councilId, providerId)
  const paper = await paperById(db, councilId, paperId)
  if (paper.providerId !== providerId) throw new NotFound(`${providerId} has no paper ${paperId}`)
  if (paper.state === 'replaced') return
  await store.saveState(db, councilId, paperId, { state: 'replaced', by: accountId, at: now })
  await keepPapersUntil(db, councilId, { on: dayOf(now), some: [providerId] })
  const detail = { kind: paper.kind, provider: providerId }
  await audit(db, [
    { councilId, accountId, action: 'paper taken back', subject: paperId, detail, at: now },
  ])
}

/**
 * Papers that a file of providers speaks of: the council vouches for them. A cell left blank takes back what the file
 * before said. The same again changes nothing.
 */
export async function savePapersOfFile(
  db: Db,
  councilId: Id,
  papers: readonly PaperOfFile[],
): Promise<Saved> {
  const known = await store.sentAtOf(
    db,
    councilId,
    papers.map(({ id }) => id),
  )
  const worth = papers.filter(({ id, holds }) => holds || known.has(id))
  const rows = worth.map((paper) => ({
    ...store.paperOfFileRow(councilId)(paper),
    sent_at: known.get(paper.id) ?? paper.sentAt,
  }))
  const done = await saveRows(db, 'provider_paper', ['id'], rows)
  const each = new Map(worth.map(({ id }, i) => [id, done.each[i] ?? ('same' as const)]))
  const [first] = papers
  const some = [...new Set(papers.map(({ providerId }) => providerId))]
  if (first) await keepPapersUntil(db, councilId, { on: dayOf(first.sentAt), some })
  return saved(papers.map(({ id }) => each.get(id) ?? 'same'))
}
