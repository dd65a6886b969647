import type { View } from '#ground/kernel/view.ts'
import { says } from '#ground/words/says.ts'
import type { OpenDataRefusal } from './open-data-refusal.ts'

type Of<Kind extends OpenDataRefusal['kind']> = Omit<
  Extract<OpenDataRefusal, { kind: Kind }>,
  'kind'
>

export const demoWords = {
  unknownArea: says<Of<'unknown-area'>>({
    en: 'There is no area called “{area}”. Use one of these: {known}.',
    cy: 'Nid oes ardal o’r enw “{area}”. Defnyddiwch un o’r rhain: {known}.',
  }),
  noFolder: says<Of<'no-folder'>>({
    en: 'There is no folder {folder}. Give the folder that holds the open data files.',
    cy: 'Nid oes ffolder {folder}. Rhowch y ffolder sy’n cynnwys y ffeiliau data agored.',
  }),
  missingFile: says<Of<'missing-file'>>({
    en: 'The folder {folder} has no file {file}. docs/guides/open-data.md says where to get it.',
    cy: 'Nid oes ffeil {file} yn y ffolder {folder}. Mae docs/guides/open-data.md yn dweud ble i’w chael.',
    readers: 'staff',
  }),
  tooLarge: says<Of<'too-large'>>({
    en: 'The file {file} is {megabytes} MB. Cut it down to your county: 100 MB is the most.',
    cy: 'Mae’r ffeil {file} yn {megabytes} MB. Torrwch hi i lawr i’ch sir chi: 100 MB yw’r mwyaf.',
    readers: 'staff',
  }),
  missingColumn: says<Of<'missing-column'>>({
    en: 'The file {file} has no column “{column}” in its first line. Add the column, or fix its name.',
    cy: 'Nid oes colofn “{column}” yn llinell gyntaf y ffeil {file}. Ychwanegwch y golofn, neu gywirwch ei henw.',
  }),
  unreadable: says<Of<'unreadable'>>({
    en: 'The file {file} cannot be read at line {line}. Check its commas and quotation marks, and that it is whole.',
    cy: 'Ni ellir darllen y ffeil {file} ar linell {line}. Gwiriwch y comas a’r dyfynodau, a bod y ffeil yn gyfan.',
  }),
  wrongValue: says<Of<'wrong-value'>>({
    en: '{file}, line {line}, column “{column}”: “{value}” is not {expected}. Correct the row, or take it out.',
    cy: '{file}, llinell {line}, colofn “{column}”: nid yw “{value}” yn iawn (disgwylir: {expected}). Cywirwch y rhes, neu tynnwch hi allan.',
  }),
  noRows: says<Of<'no-rows'>>({
    en: 'The file {file} has no rows for {area}. Check that it covers the area.',
    cy: 'Nid oes rhesi ar gyfer {area} yn y ffeil {file}. Gwiriwch ei bod yn cynnwys yr ardal.',
  }),
}

/** What is wrong with a folder of open data, and what to do, in one sentence or two. */
export function explainOpenData(view: View, refusal: OpenDataRefusal): string {
  switch (refusal.kind) {
    case 'unknown-area':
      return demoWords.unknownArea(view, refusal)
    case 'no-folder':
      return demoWords.noFolder(view, refusal)
    case 'missing-file':
      return demoWords.missingFile(view, refusal)
    case 'too-large':
      return demoWords.tooLarge(view, refusal)
    case 'missing-column':
      return demoWords.missingColumn(view, refusal)
    case 'unreadable':
      return demoWords.unreadable(view, refusal)
    case 'wrong-value':
      return demoWords.wrongValue(view, refusal)
    case 'no-rows':
      return demoWords.noRows(view, refusal)
  }
}
