import { IntlMessageFormat } from 'intl-messageformat'
import type { View } from '#ground/kernel/view.ts'

type InBoth = { readonly en: string; readonly cy: string }

/** English and Welsh written together; easy versions of both where the plain sentence is not easy already. */
export type Written = InBoth & {
  readonly easy?: InBoth
  /** Only officers read it, in their own trade's words: the rules of easy read leave it alone. */
  readonly readers?: 'staff'
  /** A name, or a word that Welsh has taken as it stands: the two may be the same. */
  readonly sameInBoth?: true
}
type Arguments = Record<string, string | number>
type Given<A extends Arguments> = keyof A extends never ? [] : [given: Readonly<A>]
export type Sentence<A extends Arguments = Record<never, never>> = ((
  view: View,
  ...given: Given<A>
) => string) & { readonly written: Written }

/** A message that is ready to be said: plain words as they stand, the rest parsed once. */
type Ready = string | IntlMessageFormat

const ready = (text: string, language: View['language']): Ready =>
  /[{}']/.test(text) ? new IntlMessageFormat(text, `${language}-GB`) : text

/**
 * A sentence that the service says. ICU message syntax, so that Welsh has its six plural forms.
 *
 * @example
 * const full = says<{ places: number }>({ en: 'All {places} places are taken', cy: 'Mae pob lle wedi’i gymryd ({places})' })
 * full(view, { places: 8 })
 */
export function says<A extends Arguments = Record<never, never>>(written: Written): Sentence<A> {
  const messages = new Map<string, Ready>()
  const sentence = ({ language, seeing }: View, ...[given]: Given<A>) => {
    const key = seeing === 'standard' || !written.easy ? language : `${language}-easy`
    let message = messages.get(key)
    if (message === undefined) {
      const text = key === language ? written[language] : (written.easy ?? written)[language]
      message = ready(text, language)
      messages.set(key, message)
    }
    return typeof message === 'string'
      ? message
      : String(message.format(given as Arguments | undefined))
  }
  return Object.assign(sentence, { written })
}
