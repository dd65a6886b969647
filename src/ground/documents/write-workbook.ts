import exceljs from 'exceljs'
import type { CsvValue } from './csv.ts'

/**
 * Writes one table as a workbook (XLSX). Every text is kept as text and every number as a number: no cell is ever a
 * formula, whatever it begins with.
 */
export async function writeWorkbook(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly CsvValue[])[],
): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook()
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.addRow([...columns])
  sheet.getRow(1).font = { bold: true }
  for (const row of rows) sheet.addRow(row.map((value) => value ?? null))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
