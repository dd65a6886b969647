import { Hono } from 'hono'
import { may, type Signed } from '#ground/access/may.ts'
import { readCsv } from '#ground/documents/csv.ts'
import { withError } from '#ground/govuk/form.ts'
import { newId } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { loadAnswers } from './answer-actions.ts'
import { type AnswerFault, answersIn } from './answers.ts'
import { paymentPaths as paths } from './paths.ts'
import { showRuns, usual } from './run-routes.tsx'
import { answerFaults, paymentWords as words } from './words.ts'

const MOST_BYTES = 2_000_000
const MOST_FAULTS = 20

/** The bank's answers, loaded back from a file: whole, or refused whole with what is wrong in which row. */
export function answerRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.post(paths.answers.pattern, may('pay-providers', 'payment answers loaded'), async (c) => {
    const { councilId, accountId, view } = c.get('reader')
    const { file } = await c.req.parseBody()
    const shown = usual(platform)
    const refused = (faults: readonly string[]) => showRuns(platform, c, { ...shown, faults }, 422)
    if (!(file instanceof File) || file.size === 0 || file.size > MOST_BYTES)
      return showRuns(
        ...([
          platform,
          c,
          { ...shown, form: withError(shown.form, 'file', words.noFile(view)) },
        ] as const),
        422,
      )
    const sheet = readCsv(file.name, new Uint8Array(await file.arrayBuffer()))
    if (!sheet.ok) return refused([words.noFile(view)])
    const read = answersIn(sheet.value)
    if (!read.ok) return refused(sayFaults(view, read.refusal))
    const doing = { councilId, accountId, now: platform.now(), id: newId(platform.now()) }
    const done = await platform.transaction(councilId, (db) => loadAnswers(db, doing, read.value))
    if (!done.ok) return refused(sayFaults(view, done.refusal))
    return showRuns(platform, c, { ...shown, loaded: done.value })
  })

  return routes
}

const sayFaults = (view: View, faults: readonly AnswerFault[]): readonly string[] =>
  faults
    .slice(0, MOST_FAULTS)
    .map(({ row, kind }) =>
      row === 0
        ? answerFaults[kind](view)
        : words.inRow(view, { row, what: answerFaults[kind](view) }),
    )
