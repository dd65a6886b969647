import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { Written } from '#ground/words/says.ts'

const source = fileURLToPath(new URL('../src', import.meta.url))

/** Every feature's words, and the shared words and sentences that stand in src/ground/words. */
const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => {
    const path = relative(source, file)
    return /[/-]words\.ts$/.test(path) || /^ground\/words\/[a-z-]+\.ts$/.test(path)
  })

function sentencesIn(value: unknown, name: string, depth = 0): [string, Written][] {
  if (typeof value === 'function')
    return 'written' in value ? [[name, value.written as Written]] : []
  if (value === null || typeof value !== 'object' || depth > 4) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    sentencesIn(inner, `${name}.${key}`, depth + 1),
  )
}

/** Every sentence of the service, by where it stands. */
export async function everySentence(): Promise<readonly (readonly [string, Written])[]> {
  const found = await Promise.all(
    files.map(async (file) => {
      const name = relative(source, file).replace(/(\/words)?\.tsx?$/, '')
      return sentencesIn(await import(pathToFileURL(file).href), name)
    }),
  )
  return found.flat()
}

/** The names that a message is given, in order. */
export function argumentsOf(message: string): string[] {
  const names = (elements: MessageFormatElement[]): string[] =>
    elements.flatMap((element) => {
      if (element.type === TYPE.literal || element.type === TYPE.pound) return []
      if (element.type === TYPE.plural || element.type === TYPE.select)
        return [element.value, ...Object.values(element.options).flatMap((o) => names(o.value))]
      return element.type === TYPE.tag ? names(element.children) : [element.value]
    })
  return [...new Set(names(parse(message)))].sort()
}

/** The forms of each plural in a message. */
export function pluralForms(message: string): string[][] {
  const forms = (elements: MessageFormatElement[]): string[][] =>
    elements.flatMap((element) => {
      if (element.type !== TYPE.plural && element.type !== TYPE.select) return []
      const inner = Object.values(element.options).flatMap((o) => forms(o.value))
      return element.type === TYPE.plural ? [Object.keys(element.options).sort(), ...inner] : inner
    })
  return forms(parse(message))
}

/** All that a message may come to say: each plural form and choice, an argument standing as one word. */
export function variants(message: string): string[] {
  const said = (elements: MessageFormatElement[]): string[] =>
    elements.reduce<string[]>(
      (before, element) => {
        const next = one(element)
        return before.flatMap((text) => next.map((more) => text + more)).slice(0, 200)
      },
      [''],
    )
  const one = (element: MessageFormatElement): string[] => {
    if (element.type === TYPE.literal) return [element.value]
    if (element.type === TYPE.pound) return ['7']
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return Object.values(element.options).flatMap((option) => said(option.value))
    return element.type === TYPE.tag ? said(element.children) : ['Ada']
  }
  return said(parse(message))
}
