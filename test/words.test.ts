import { expect, test } from 'vitest'
import { easyFaults } from '#ground/words/easy-read.ts'
import type { Written } from '#ground/words/says.ts'
import { argumentsOf, everySentence, pluralForms, variants } from './words-sentences.ts'

const sentences = await everySentence()
const LANGUAGES = ['en', 'cy'] as const
const SIX = ['zero', 'one', 'two', 'few', 'many', 'other']

/** Every sentence that breaks a rule, with what is wrong: all at once, so that they can be mended at once. */
const faults = (find: (written: Written) => readonly unknown[]) =>
  sentences.flatMap(([name, written]) => {
    const found = find(written)
    return found.length > 0 ? [{ name, found }] : []
  })

test('the words of the house are found, those of each feature and those that all share', () => {
  expect(sentences.length).toBeGreaterThan(150)
  expect(sentences.map(([name]) => name)).toContain('ground/words/terms.terms.yes')
  expect(sentences.map(([name]) => name)).toContain('ground/govuk.words.skip')
})

test('English and Welsh say the same things, and easy words say nothing new', () => {
  // Easy words may say less (ER25: never rights, costs or deadlines, which a person checks), but nothing more.
  const differ = ({ en, cy, easy }: Written) => {
    const [said, yn] = [argumentsOf(en), argumentsOf(cy)]
    const [easyEn, easyCy] = easy ? [argumentsOf(easy.en), argumentsOf(easy.cy)] : [[], []]
    const isSame = `${said}` === `${yn}` && `${easyEn}` === `${easyCy}`
    return isSame && easyEn.every((name) => said.includes(name)) ? [] : [said, yn, easyEn, easyCy]
  }
  expect(faults(differ)).toEqual([])
})

test('every Welsh plural has its six forms', () => {
  const lacking = ({ cy, easy }: Written) =>
    [cy, easy?.cy ?? '']
      .flatMap(pluralForms)
      .filter((forms) => !SIX.every((form) => forms.includes(form)))
  expect(faults(lacking)).toEqual([])
})

test('no Welsh is English left as it stood', () => {
  const left = ({ en, cy, easy, sameInBoth }: Written) =>
    sameInBoth
      ? []
      : [...(en === cy ? [en] : []), ...(easy && easy.en === easy.cy ? [easy.en] : [])]
  expect(faults(left)).toEqual([])
})

test('what the easy views show is easy, as far as a machine can see', () => {
  const hard = ({ en, cy, easy, readers }: Written) => {
    if (readers === 'staff') return []
    const shown = easy ?? { en, cy }
    return LANGUAGES.flatMap((language) =>
      variants(shown[language]).flatMap((text) => easyFaults(text, language)),
    ).filter(({ weight }) => weight === 'fails')
  }
  expect(faults(hard)).toEqual([])
})
