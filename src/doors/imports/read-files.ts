import { readCsv } from '#ground/documents/csv.ts'
import { LIMITS, megabytes, type Sheet, type SheetFault } from '#ground/documents/sheet.ts'
import { readWorkbook } from '#ground/documents/workbook.ts'
import type { Result } from '#ground/kernel/result.ts'
import { nearest } from './nearest.ts'
import { type Located, located, type Problem, shownText } from './problem.ts'
import type { NamedSheet, OpenedFiles } from './rows.ts'
import { SHEET_NAMES, type SheetName } from './sheet-name.ts'

/** A file that somebody gives, not read yet: one that is too big never is. */
export type ImportFile = {
  /** Its name without the folder. */
  readonly name: string
  readonly bytes: number
  readonly read: () => Promise<Uint8Array>
}

/** Opens every file and tells its sheets by their names: `people.csv`, or the sheet `people` of a workbook. */
export async function openFiles(files: readonly ImportFile[]): Promise<OpenedFiles> {
  const sheets: NamedSheet[] = []
  const problems: Located[] = []
  const seen = new Map<SheetName, string>()
  for (const file of files) {
    const opened = await open(file)
    const tell = (problem: Problem, sheet?: string) =>
      problems.push(located({ file: file.name, ...(sheet && { sheet }) }, problem))
    if (!opened.ok) {
      tell(opened.refusal)
      continue
    }
    for (const sheet of opened.value) {
      const inWorkbook = isWorkbook(file) ? sheet.name : undefined
      const kind = SHEET_NAMES.find((known) => known === sheet.name.trim().toLowerCase())
      const other = kind && seen.get(kind)
      if (!kind) tell(unknownSheet(sheet.name), inWorkbook)
      else if (other) tell({ kind: 'sheet-twice', other }, inWorkbook)
      else {
        seen.set(kind, file.name)
        const place = { file: file.name, ...(inWorkbook && { sheet: inWorkbook }) }
        sheets.push({ kind, place, sheet })
      }
    }
  }
  return { sheets, problems }
}

const isWorkbook = (file: ImportFile) => /\.xlsx$/i.test(file.name)

const unknownSheet = (name: string): Problem => ({
  kind: 'unknown-sheet',
  found: shownText(name),
  nearest: nearest(name, SHEET_NAMES),
  known: SHEET_NAMES.join(', '),
})

async function open(
  file: ImportFile,
): Promise<
  Result<readonly Sheet[], SheetFault | { readonly kind: 'wrong-kind-of-file' | 'unreadable' }>
> {
  if (!isWorkbook(file) && !/\.csv$/i.test(file.name))
    return { ok: false, refusal: { kind: 'wrong-kind-of-file' } }
  const [size, most] = [megabytes(file.bytes), megabytes(LIMITS.bytes)]
  if (file.bytes > LIMITS.bytes) return { ok: false, refusal: { kind: 'file-too-big', size, most } }
  const bytes = await file.read().catch(() => undefined)
  if (!bytes) return { ok: false, refusal: { kind: 'unreadable' } }
  if (isWorkbook(file)) return readWorkbook(bytes)
  const sheet = readCsv(file.name.replace(/\.csv$/i, ''), bytes)
  return sheet.ok ? { ok: true, value: [sheet.value] } : sheet
}
