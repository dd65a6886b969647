import type { Paper } from '#ground/documents/paper.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { says } from '#ground/words/says.ts'
import { formatNeeded, type MadeFormat, seeingOf } from '#lives/letters/letter.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'

const words = {
  pageOf: says({ en: 'Page', cy: 'Tudalen' }),
  of: says({ en: 'of', cy: 'o' }),
  reference: says<{ reference: string }>({
    en: 'Reference {reference}',
    cy: 'Cyfeirnod {reference}',
  }),
}

/** Whose paper it is, from whom, when, and how it is said. */
export type PaperFor = {
  readonly view: View
  readonly format: MadeFormat
  readonly council: string
  readonly jurisdiction: 'ENGLAND' | 'WALES'
  readonly name: string
  readonly reference: string
  readonly on: Day
}

export const viewOf = (language: View['language'], format: MadeFormat): View => ({
  language,
  seeing: seeingOf(format),
})

/** The format that somebody needs, by their recorded needs. */
export const neededBy = ({ needs }: Pick<PersonFlag, 'needs'>) =>
  formatNeeded(
    needs
      .filter((one) => one.kind === 'format' && one.need !== 'electronic')
      .map(({ need }) => need),
    'standard',
  )

type Council = {
  readonly nameEn: string
  readonly nameCy: string
  readonly jurisdiction: PaperFor['jurisdiction']
}

/** A paper to one person from their council, in one language and format. */
export function paperTo(
  flag: Pick<PersonFlag, 'name' | 'reference'>,
  council: Council,
  said: { readonly language: View['language']; readonly format: MadeFormat; readonly on: Day },
): PaperFor {
  const { language, format, on } = said
  return {
    ...{ view: viewOf(language, format), format, on, jurisdiction: council.jurisdiction },
    council: language === 'cy' ? council.nameCy : council.nameEn,
    ...{ name: flag.name, reference: flag.reference },
  }
}

/** The head of every paper: all but its blocks. */
export const headOf = (
  { view, format, council, name, reference, on }: PaperFor,
  title: string,
): Omit<Paper, 'blocks'> => ({
  title,
  from: council,
  about: [name, words.reference(view, { reference }), sayDay(view, on)],
  language: view.language,
  setting: format,
  pageOf: `${words.pageOf(view)} {n} ${words.of(view)} {total}`,
})
