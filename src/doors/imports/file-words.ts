import { says } from '#ground/words/says.ts'

const readers = 'staff'

/** What is wrong with a file or its headings. */
export const fileWords = {
  'no-such-file': says({
    en: 'There is no such file or folder. Check the name, and the folder that you are in.',
    cy: 'Nid oes ffeil na ffolder o’r enw hwn. Gwiriwch yr enw, a’r ffolder yr ydych ynddo.',
    readers,
  }),
  unreadable: says({
    en: 'This file may not be read by you, or went away. Check who may read it.',
    cy: 'Ni chewch ddarllen y ffeil hon, neu fe ddiflannodd. Gwiriwch pwy gaiff ei darllen.',
    readers,
  }),
  'wrong-kind-of-file': says({
    en: 'This is neither a CSV file nor an XLSX workbook. Save it as one of them, with .csv or .xlsx at the end of its name.',
    cy: 'Nid ffeil CSV na llyfr gwaith XLSX yw hon. Cadwch hi fel un o’r rheini, gyda .csv neu .xlsx ar ddiwedd ei henw.',
    readers,
  }),
  'file-too-big': says<{ size: string; most: string }>({
    en: 'This file is {size}, and {most} is the most that can be read. Cut it into several imports.',
    cy: 'Maint y ffeil hon yw {size}, a {most} yw’r mwyaf y gellir ei ddarllen. Rhannwch hi’n sawl mewnforiad.',
    readers,
  }),
  'not-utf8': says<{ row: number }>({
    en: 'Letters near row {row} are not in UTF-8. In the spreadsheet, choose Save as, then “CSV UTF-8 (comma delimited)”.',
    cy: 'Nid yw’r llythrennau ger rhes {row} mewn UTF-8. Yn y daenlen, dewiswch Cadw fel, yna “CSV UTF-8 (comma delimited)”.',
    readers,
  }),
  'not-text': says({
    en: 'This file is called CSV but does not hold text. Open it in the program that made it, and save it as CSV.',
    cy: 'Enw CSV sydd ar y ffeil hon ond nid testun sydd ynddi. Agorwch hi yn y rhaglen a’i gwnaeth, a’i chadw fel CSV.',
    readers,
  }),
  'not-commas': says<{ mark: string }>({
    en: 'The columns are parted by “{mark}” and not by commas. Save the file as “CSV (comma delimited)”, or as an XLSX workbook.',
    cy: 'Mae “{mark}” rhwng y colofnau yn lle coma. Cadwch y ffeil fel “CSV (comma delimited)”, neu fel llyfr gwaith XLSX.',
    readers,
  }),
  'broken-quotes': says<{ row: number }>({
    en: 'The quotation marks in row {row} do not match. Put a text that holds a quotation mark between quotation marks, and double the one inside.',
    cy: 'Nid yw’r dyfynodau yn rhes {row} yn cyfateb. Rhowch destun sy’n cynnwys dyfynnod rhwng dyfynodau, a dyblu’r un y tu mewn.',
    readers,
  }),
  'too-many-rows': says<{ most: number }>({
    en: 'There are more than {most} rows, which is the most for one sheet. Cut it into several imports.',
    cy: 'Mae mwy na {most} o resi, sef y mwyaf ar gyfer un daflen. Rhannwch hi’n sawl mewnforiad.',
    readers,
  }),
  'too-many-columns': says<{ most: number }>({
    en: 'A row has more than {most} cells, and no sheet has so many. Take away what stands beyond the columns of the layout.',
    cy: 'Mae mwy na {most} o gelloedd mewn rhes, ac nid oes cymaint ar unrhyw daflen. Tynnwch yr hyn sydd y tu hwnt i golofnau’r cynllun.',
    readers,
  }),
  'not-a-workbook': says({
    en: 'This file is called XLSX but is not a sound workbook. Open it in a spreadsheet program, and save it as an XLSX workbook again.',
    cy: 'Enw XLSX sydd ar y ffeil hon ond nid yw’n llyfr gwaith cyfan. Agorwch hi mewn rhaglen daenlenni, a’i chadw fel llyfr gwaith XLSX eto.',
    readers,
  }),
  'locked-workbook': says({
    en: 'This workbook has a password, or is of the kind from before 2007. Take the password away, and save it as an XLSX workbook.',
    cy: 'Mae cyfrinair ar y llyfr gwaith hwn, neu mae o’r math a fu cyn 2007. Tynnwch y cyfrinair, a’i gadw fel llyfr gwaith XLSX.',
    readers,
  }),
  macros: says({
    en: 'This workbook holds macros, which are never read. Save it as an XLSX workbook without macros.',
    cy: 'Mae macros yn y llyfr gwaith hwn, ac ni chânt eu darllen byth. Cadwch ef fel llyfr gwaith XLSX heb facros.',
    readers,
  }),
  'unpacks-too-big': says<{ most: string }>({
    en: 'This workbook unpacks to more than {most}, and was not opened. Keep only the sheets and rows to import, and save it again.',
    cy: 'Mae’r llyfr gwaith hwn yn dadbacio i fwy na {most}, ac ni chafodd ei agor. Cadwch y taflenni a’r rhesi i’w mewnforio yn unig, a’i gadw eto.',
    readers,
  }),
  'too-many-parts': says<{ most: number }>({
    en: 'This workbook is made of more than {most} parts, and was not opened. Copy its cells to a new workbook.',
    cy: 'Mae mwy na {most} o rannau yn y llyfr gwaith hwn, ac ni chafodd ei agor. Copïwch ei gelloedd i lyfr gwaith newydd.',
    readers,
  }),
  'too-slow': says<{ seconds: number }>({
    en: 'This workbook could not be read within {seconds} seconds. Copy its cells to a new workbook, or save each sheet as CSV.',
    cy: 'Ni ellid darllen y llyfr gwaith hwn o fewn {seconds} o eiliadau. Copïwch ei gelloedd i lyfr gwaith newydd, neu gadw pob taflen fel CSV.',
    readers,
  }),
  'unknown-sheet': says<{ found: string; nearest: string; known: string }>({
    en: '“{found}” is not the name of a sheet that can be imported.{nearest, select, none {} other { Did you mean “{nearest}”?}} The names are: {known}.',
    cy: 'Nid yw “{found}” yn enw taflen y gellir ei mewnforio.{nearest, select, none {} other { Ai “{nearest}” oedd gennych mewn golwg?}} Dyma’r enwau: {known}.',
    readers,
  }),
  'sheet-twice': says<{ other: string }>({
    en: 'The same sheet is in {other} too. Give it once, with all its rows.',
    cy: 'Mae’r un daflen yn {other} hefyd. Rhowch hi unwaith, gyda’i rhesi i gyd.',
    readers,
  }),
  'no-headings': says({
    en: 'There is nothing here. The first row must name the columns.',
    cy: 'Nid oes dim yma. Rhaid i’r rhes gyntaf enwi’r colofnau.',
    readers,
  }),
  'unknown-column': says<{ found: string; nearest: string }>({
    en: 'There is no column “{found}”.{nearest, select, none { Take it away.} other { Did you mean “{nearest}”? Rename it, or take it away.}}',
    cy: 'Nid oes colofn “{found}”.{nearest, select, none { Tynnwch hi.} other { Ai “{nearest}” oedd gennych mewn golwg? Ailenwch hi, neu ei thynnu.}}',
    readers,
  }),
  'missing-column': says<{ missing: string }>({
    en: 'The column “{missing}” is missing. Add it. Where a cell may be blank, leave it blank.',
    cy: 'Mae’r golofn “{missing}” ar goll. Ychwanegwch hi. Lle caiff cell fod yn wag, gadewch hi’n wag.',
    readers,
  }),
  'column-twice': says({
    en: 'This column stands here twice. Keep one.',
    cy: 'Mae’r golofn hon yma ddwywaith. Cadwch un.',
    readers,
  }),
}
