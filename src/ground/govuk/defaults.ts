import { createContext, useContext } from 'hono/jsx'
import type { View } from '#ground/kernel/view.ts'
import type { Components, PaginationItem } from './options.ts'

/** The language of the page that is being written. `Page` sets it; components ask it for their own words. */
export const PageLanguage = createContext<View['language']>('en')

type Plain<Options> = { readonly [Key in keyof Options]?: Options[Key] }
type Defaults = { readonly [Name in keyof Components]?: Plain<Components[Name]> }

const left = (thing: string, soft: string, breathed: string) => ({
  zero: `Mae gennych %{count} ${thing} ar ôl`,
  one: `Mae gennych %{count} ${thing} ar ôl`,
  two: `Mae gennych %{count} ${soft} ar ôl`,
  few: `Mae gennych %{count} ${breathed} ar ôl`,
  many: `Mae gennych %{count} ${breathed} ar ôl`,
  other: `Mae gennych %{count} ${thing} ar ôl`,
})
const over = (thing: string, soft: string, breathed: string) => ({
  zero: `Mae gennych %{count} ${thing} yn ormod`,
  one: `Mae gennych %{count} ${thing} yn ormod`,
  two: `Mae gennych %{count} ${soft} yn ormod`,
  few: `Mae gennych %{count} ${breathed} yn ormod`,
  many: `Mae gennych %{count} ${breathed} yn ormod`,
  other: `Mae gennych %{count} ${thing} yn ormod`,
})
const chosen = '%{count} ffeil wedi’i dewis'

/** In Welsh, every word that a component says of itself in English. A page's own option goes before it. */
const WELSH: Defaults = {
  Accordion: {
    hideAllSectionsText: 'Cuddio pob adran',
    hideSectionText: 'Cuddio',
    hideSectionAriaLabelText: 'Cuddio’r adran hon',
    showAllSectionsText: 'Dangos pob adran',
    showSectionText: 'Dangos',
    showSectionAriaLabelText: 'Dangos yr adran hon',
  },
  BackLink: { text: 'Yn ôl' },
  Breadcrumbs: { labelText: 'Llwybr' },
  CharacterCount: {
    charactersUnderLimitText: left('nod', 'nod', 'nod'),
    charactersAtLimitText: 'Does gennych chi ddim nodau ar ôl',
    charactersOverLimitText: over('nod', 'nod', 'nod'),
    wordsUnderLimitText: left('gair', 'air', 'gair'),
    wordsAtLimitText: 'Does gennych chi ddim geiriau ar ôl',
    wordsOverLimitText: over('gair', 'air', 'gair'),
  },
  CookieBanner: { ariaLabel: 'Baner cwcis' },
  DateInput: { day: { label: 'Diwrnod' }, month: { label: 'Mis' }, year: { label: 'Blwyddyn' } },
  ErrorMessage: { visuallyHiddenText: 'Gwall' },
  ExitThisPage: {
    text: 'Gadael y dudalen hon ar unwaith',
    activatedText: 'Wrthi’n llwytho.',
    timedOutText: 'Mae’r amser i adael y dudalen wedi dod i ben.',
    pressTwoMoreTimesText: 'Shift, pwyswch 2 waith eto i adael.',
    pressOneMoreTimeText: 'Shift, pwyswch 1 waith eto i adael.',
  },
  FileUpload: {
    chooseFilesButtonText: 'Dewis ffeil',
    dropInstructionText: 'neu ollwng ffeil',
    noFileChosenText: 'Dim ffeil wedi’i dewis',
    multipleFilesChosenText: {
      zero: chosen,
      one: chosen,
      two: chosen,
      few: chosen,
      many: chosen,
      other: chosen,
    },
    enteredDropZoneText: 'Yn y man gollwng',
    leftDropZoneText: 'Wedi gadael y man gollwng',
  },
  LanguageNavigation: { ariaLabel: 'Iaith' },
  NotificationBanner: { titleText: 'Pwysig' },
  Pagination: { landmarkLabel: 'Tudalennau' },
  PasswordInput: {
    showPasswordText: 'Dangos',
    hidePasswordText: 'Cuddio',
    showPasswordAriaLabelText: 'Dangos y cyfrinair',
    hidePasswordAriaLabelText: 'Cuddio’r cyfrinair',
    passwordShownAnnouncementText: 'Mae eich cyfrinair i’w weld',
    passwordHiddenAnnouncementText: 'Mae eich cyfrinair wedi’i guddio',
  },
  ServiceNavigation: { ariaLabel: 'Gwybodaeth am y gwasanaeth', menuButtonText: 'Dewislen' },
  SkipLink: { text: 'Neidio i’r prif gynnwys' },
  Tabs: { title: 'Cynnwys' },
  WarningText: { iconFallbackText: 'Rhybudd' },
}

type Given = Readonly<Record<string, unknown>>

/** What a component is given, with the words of its own in the language of the page that it stands in. */
export function inLanguage(name: keyof Components, options: object): object {
  if (useContext(PageLanguage) === 'en') return options
  const given = options as Given
  const own: Given = { ...WELSH[name], ...present(given) }
  const filled: Given = name in MENDED ? { ...own, ...MENDED[name]?.(given) } : own
  return filled.errorMessage ? { ...filled, errorMessage: withError(filled.errorMessage) } : filled
}

/** An option given as `undefined` is not given. */
const present = (options: Given): Given =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))

const withError = (message: unknown) => ({ ...WELSH.ErrorMessage, ...(message as object) })

/** Where the words stand deeper than in an option, or hang on another one. */
const MENDED: { readonly [Name in keyof Components]?: (given: Given) => Given } = {
  BackLink: withOneText,
  ExitThisPage: withOneText,
  CharacterCount: ({ maxlength, maxwords, countType, textareaDescriptionText }) => {
    const isWords = countType === 'words' || maxwords !== undefined
    if ((maxlength ?? maxwords) === undefined || textareaDescriptionText !== undefined) return {}
    return { textareaDescriptionText: `Cewch roi hyd at %{count} ${isWords ? 'gair' : 'nod'}` }
  },
  DateInput: (given) =>
    Object.fromEntries(
      (['day', 'month', 'year'] as const).map((part) => {
        const field = given[part]
        return [
          part,
          field === false ? false : { ...WELSH.DateInput?.[part], ...(field as object) },
        ]
      }),
    ),
  NotificationBanner: ({ type, titleText, titleHtml }) =>
    type === 'success' && !titleText && !titleHtml ? { titleText: 'Llwyddiant' } : {},
  Pagination: ({ items, previous, next }) => ({
    ...(items ? { items: (items as readonly PaginationItem[]).map(inWelsh) } : {}),
    ...(previous ? { previous: { text: 'Tudalen flaenorol', ...(previous as object) } } : {}),
    ...(next ? { next: { text: 'Tudalen nesaf', ...(next as object) } } : {}),
  }),
}

/** Markup that a page gives goes before our word. */
function withOneText({ html }: Given): Given {
  return html === undefined ? {} : { text: undefined }
}

const inWelsh = (item: PaginationItem) =>
  item && item.number !== undefined
    ? { visuallyHiddenText: `Tudalen ${item.number}`, ...item }
    : item
