import assert from 'node:assert/strict'
import { addDays, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { audit } from '#ground/platform/audit.ts'
import { keepFile } from '#ground/platform/files.ts'
import type { Db } from '#ground/platform/platform.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { finishTasksAbout, makeTasks } from '#lives/tasks/actions.ts'
import type { NewLetter } from './new-letter.ts'
import * as store from './store.ts'

/** The papers of a letter, made before the transaction began: nothing computes while it holds a connection. */
export type Papers = {
  readonly name: string
  readonly pdf: Uint8Array
  readonly word: Uint8Array
}

/** How long somebody has to meet a need that the program cannot, before the letter is late. */
const DAYS_FOR_HELD = 7

const PDF = 'application/pdf'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * Keeps a letter in the format and language that its reader needs. One that cannot be made in it is held, with a task for
 * its writer: never sent in another. The same version made again, or twice at once, is one letter.
 *
 * @param papers none where the letter is held
 */
export async function keepLetter(
  db: Db,
  letter: NewLetter,
  papers: Papers | undefined,
): Promise<{ readonly id: Id; readonly isNew: boolean }> {
  const isHeld = letter.heldBecause !== undefined
  assert.equal(papers === undefined, isHeld, 'A letter has its papers, or is held')
  await lockPerson(db, letter)
  const same = await store.findSame(db, letter)
  if (same) return { id: same, isNew: false }
  const id = newId(letter.at)
  await store.insertLetter(db, {
    ...letter,
    id,
    ...(papers && (await keepPapers(db, letter, papers))),
  })
  const { councilId, personId, madeBy, at } = letter
  const by = madeBy && { accountId: madeBy }
  if (isHeld)
    await makeTasks(db, councilId, [
      {
        ...{ personId, kind: 'held-letter', subject: id, role: 'social-worker', ...by },
        dueOn: addDays(dayOf(at), DAYS_FOR_HELD),
        madeAt: at,
      },
    ])
  const action = isHeld ? 'letter held' : 'letter made'
  await audit(db, [{ councilId, ...by, personId, action, subject: id, at }])
  return { id, isNew: true }
}

async function keepPapers(db: Db, letter: NewLetter, { name, pdf, word }: Papers) {
  const { councilId, personId, madeBy, at } = letter
  const of = { councilId, personId, at, ...(madeBy && { madeBy }) }
  const keep = (ending: string, mediaType: string, content: Uint8Array) =>
    keepFile(db, { ...of, name: `${name}.${ending}`, mediaType, content })
  return { pdfId: await keep('pdf', PDF, pdf), wordId: await keep('docx', WORD, word) }
}

/** The person has the letter, whoever made it: one that was held for people to make is no longer waited for. */
export async function giveLetter(
  db: Db,
  given: Record<'councilId' | 'personId' | 'letterId' | 'accountId', Id> & {
    readonly how: string
    readonly at: Date
  },
): Promise<void> {
  const { councilId, personId, letterId, accountId, how, at } = given
  const isFirst = await store.markGiven(db, { councilId, letterId, on: dayOf(at), how })
  if (!isFirst) return
  await finishTasksAbout(db, councilId, {
    ...({ kind: 'held-letter', subject: letterId, by: accountId, at } as const),
  })
  await audit(db, [
    { councilId, accountId, personId, action: 'letter given', subject: letterId, at },
  ])
}
