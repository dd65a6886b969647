import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { keepLetter, type Papers } from '#lives/letters/actions.ts'
import type { FormatNeeded } from '#lives/letters/letter.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import type { Whose } from './queries.ts'
import type { Source } from './source.ts'

export type Keeping = {
  readonly whose: Whose
  readonly source: Source
  readonly flag: Pick<PersonFlag, 'language'>
  readonly needed: FormatNeeded
  readonly madeBy?: Id | undefined
  readonly at: Date
}

/** Keeps the letter of one source in the person's language and format, or holds it for people to make. */
export const keepPaper = (
  db: Db,
  { whose, source, flag, needed, madeBy, at }: Keeping,
  papers: Papers | undefined,
): Promise<{ readonly id: Id; readonly isNew: boolean }> =>
  keepLetter(
    db,
    {
      ...{ councilId: whose.councilId, personId: whose.personId, kind: source.facts.kind },
      ...{ language: flag.language, subject: source.subject, version: source.version, at, madeBy },
      format: needed.kind === 'made' ? needed.format : needed.need,
      ...(needed.kind === 'held' && { heldBecause: needed.need }),
    },
    papers,
  )
