import type { View } from '#ground/kernel/view.ts'

/** What a request brings that may say how its reader reads. */
export type Asked = {
  readonly language: string | undefined
  readonly view: string | undefined
  /** What this device was last set to: 'cy.easy'. */
  readonly cookie: string | undefined
  readonly acceptLanguage: string | undefined
}

const languageOf = (text: string | undefined): View['language'] | undefined =>
  text === 'en' || text === 'cy' ? text : undefined
const seeingOf = (text: string | undefined): View['seeing'] | undefined =>
  text === 'standard' || text === 'easy' || text === 'pictures' ? text : undefined

/**
 * How the reader sees this page: as they ask in the address, else as their account remembers, else as this device
 * does, else in Welsh where the browser asks for Welsh first (the active offer: nobody has to ask twice).
 */
export function viewOf(asked: Asked, kept: View | undefined): View {
  const [language, seeing] = asked.cookie?.split('.') ?? []
  const browser = /^cy\b/i.test(asked.acceptLanguage ?? '') ? 'cy' : 'en'
  return {
    language: languageOf(asked.language) ?? kept?.language ?? languageOf(language) ?? browser,
    seeing: seeingOf(asked.view) ?? kept?.seeing ?? seeingOf(seeing) ?? 'standard',
  }
}

/** Whether the address asks for another way of seeing than was kept: then it is to be kept. */
export const isChange = (asked: Asked): boolean =>
  languageOf(asked.language) !== undefined || seeingOf(asked.view) !== undefined

export const viewCookie = ({ language, seeing }: View): string => `${language}.${seeing}`
