import { z } from 'zod'
import { blank, type Form, readForm, typed, withError } from '#ground/govuk/form.ts'
import { readDay } from '#ground/kernel/day.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Db } from '#ground/platform/platform.ts'
import { keepSent } from '#lives/media/actions.ts'
import type { MediaForm } from '#lives/media/parts/media-fields.tsx'
import { readSent } from '#lives/media/read-sent.ts'
import { progressRefusals, progressWords as words } from './follow-words.ts'
import type { ProgressField } from './parts/note-form.tsx'
import type { Level } from './plan-outcome.ts'
import { EVIDENCE, type ProgressRefusal, STANDINGS } from './progress.ts'
import { type Noting, noteProgress } from './progress-actions.ts'

const ProgressForm = z.object({
  level: z.enum(['0', '1', '2', '3', '4']).transform((text) => Number(text) as Level),
  standing: z.enum(STANDINGS),
  evidence: z.enum(EVIDENCE),
  words: z.string().max(4000).default(''),
  seenOn: z.string().transform((text, context) => {
    const day = readDay(text.trim())
    if (day) return day
    context.addIssue({ code: 'custom', message: 'no such day' })
    return z.NEVER
  }),
})
const complaints = (view: View) => {
  const one = words.choose(view)
  return {
    ...{ level: one, standing: one, evidence: one, seenOn: words.aDay(view) },
    words: progressRefusals['words-needed'](view),
  }
}
const FIELD_OF: Readonly<Record<ProgressRefusal['kind'], ProgressField>> = {
  'no-such-outcome': 'words',
  'words-needed': 'words',
  'photo-needed': 'evidence',
  'in-the-future': 'seenOn',
  'met-below-wanted': 'standing',
}

/** What a form of `NoteForm` brought, read before any transaction is begun, since photos take their time. */
export async function readNoted(view: View, body: Readonly<Record<string, unknown>>) {
  const read = readForm(ProgressForm, body, complaints(view))
  const came = { ...(await readSent(body)), words: read.ok ? read.value.words : '' }
  return { read, came, typed: typed(Object.keys(complaints(view)) as ProgressField[], body) }
}
type Noted = Awaited<ReturnType<typeof readNoted>>
type Again = { readonly form: Form<ProgressField>; readonly media: MediaForm }

/** Writes it down, or gives the form again with what was typed, what came with it, and what is to be mended. */
export async function noteSent(
  db: Db,
  view: View,
  at: Omit<Noting, 'noted' | 'media'>,
  { read, came, typed: kept }: Noted,
): Promise<Result<'noted', Again>> {
  const waiting = await keepSent(db, at, came)
  const media: MediaForm = { waiting, refused: came.refused }
  if (!read.ok) return refuse({ form: read.refusal, media })
  const form = blank<ProgressField>(kept)
  if (Object.keys(came.refused).length > 0) return refuse({ form, media })
  const done = await noteProgress(db, { ...at, noted: read.value, media: waiting })
  if (done.ok) return accept('noted')
  const { kind } = done.refusal
  const why = progressRefusals[kind](view)
  return refuse({ form: withError(form, FIELD_OF[kind], why), media })
}
