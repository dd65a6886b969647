/**
 * Writes src/ground/govuk/options.ts: the options of every official component, as types.
 * Run it after an upgrade of govuk-frontend: node --import tsx scripts/govuk-options.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Override, overrides } from './govuk-overrides.ts'

type Option = {
  readonly name: string
  readonly type: string
  readonly required?: boolean
  readonly description?: string
  readonly deprecated?: string
  readonly isComponent?: boolean
  readonly params?: readonly Option[]
}

const packageFile = createRequire(import.meta.url).resolve('govuk-frontend/package.json')
const componentsFolder = join(dirname(packageFile), 'dist/govuk/components')
const optionsFile = fileURLToPath(new URL('../src/ground/govuk/options.ts', import.meta.url))

const pascal = (name: string) =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const singular = (name: string) =>
  name === 'navigation' ? 'NavigationItem' : pascal(name.replace(/(List|s)$/, ''))

const HEADER = `// Made from govuk-frontend's macro-options.json by scripts/govuk-options.ts. Do not edit.
import type { Child } from 'hono/jsx'
import type { Html } from './html.ts'

/** Plain text, which is escaped. */
export type Text = string | number

/** Markup attributes. One that is \`optional\` is left out where its value is nothing, and bare where it is true. */
export type Attributes = Readonly<
  Record<string, Attribute | { readonly value: Attribute; readonly optional?: boolean | undefined }>
>
type Attribute = string | number | boolean | null | undefined

/** A member of a list that may be left out on the spot: \`isOwn && { text: … }\`. */
export type Maybe<Item> = Item | false | '' | null | undefined

/** Says something as text, which is escaped, or as safe markup, which wins. Never as a string of markup. */
type Said<T extends string, H extends string> =
  | ({ readonly [K in T]: Text } & { readonly [K in H]?: undefined })
  | ({ readonly [K in H]: Html } & { readonly [K in T]?: Text | undefined })
type MaybeSaid<T extends string, H extends string> =
  | Said<T, H>
  | { readonly [K in T | H]?: undefined }

/** As \`Said\`, or as what stands between the component's tags. */
type SaidWithin =
  | (Said<'text', 'html'> & { readonly children?: undefined })
  | { readonly children: Child; readonly text?: undefined; readonly html?: undefined }
`

/** One component's types: its options, and a named type for the members of each list in them. */
class Component {
  readonly #name: string
  readonly #lists: string[] = []

  constructor(name: string) {
    this.#name = name
  }

  source(options: readonly Option[]): string {
    const own = `export type ${pascal(this.#name)}Options = ${this.#object(options, this.#name, pascal(this.#name))}\n`
    return [...this.#lists, own].join('\n')
  }

  /** `path` leads to the overrides; `named` is what the types of lists within are called after. */
  #object(options: readonly Option[], path: string, named: string): string {
    const names = new Set(options.map((option) => option.name))
    const pairs = options.filter(({ name }) => htmlOf(name, names))
    const paired = new Set(pairs.flatMap(({ name }) => [name, htmlOf(name, names)]))
    const fields = options
      .filter(({ name, type }) => !paired.has(name) && type !== 'nunjucks-block')
      .filter(({ name }, i, all) => all.findIndex((other) => other.name === name) === i)
      .map((option) => this.#field(option, `${path}.${option.name}`, named))
    const extra = overrides[path]?.extra
    if (extra) fields.push(`  ${extra}`)
    const isWithin = names.has('caller')
    const said = pairs.map(({ name, required }) => {
      const isRequired = overrides[`${path}.${name}`]?.required ?? required
      if (isWithin && name === 'text') return isRequired ? 'SaidWithin' : 'Partial<SaidWithin>'
      return `${isRequired ? 'Said' : 'MaybeSaid'}<'${name}', '${htmlOf(name, names)}'>`
    })
    if (isWithin && !said.some((s) => s.includes('Within')))
      fields.push('  /** What stands within. */\n  readonly children?: Child | undefined')
    return [fields.length > 0 && `{\n${fields.join('\n')}\n}`, ...said].filter(Boolean).join(' & ')
  }

  #field(option: Option, path: string, named: string): string {
    const override: Override = overrides[path] ?? {}
    const type = override.type ?? this.#type(option, path, named, override)
    const isRequired = override.required ?? option.required
    const note = [
      option.description && plain(option.description),
      option.deprecated && '@deprecated',
    ]
    const comment = note.filter(Boolean).join(' ')
    const declared = `  readonly ${option.name}${isRequired ? `: ${type}` : `?: ${type} | undefined`}`
    return comment ? `  /** ${comment} */\n${declared}` : declared
  }

  #type(option: Option, path: string, named: string, override: Override): string {
    if (option.isComponent && !option.params) return `${pascal(kebab(option.name))}Options`
    if (/html$/i.test(option.name)) return 'Html'
    if (option.type === 'array') return this.#list(option, path, named, override)
    if (option.type === 'object')
      return option.params
        ? this.#object(option.params, path, named + pascal(option.name))
        : option.name === 'attributes' || option.name.endsWith('Attributes')
          ? 'Attributes'
          : 'Readonly<Record<string, string>>'
    if (option.type === 'integer') return 'number'
    return option.type === 'boolean' ? 'boolean' : TEXTS.test(option.name) ? 'Text' : 'string'
  }

  #list(option: Option, path: string, named: string, override: Override): string {
    if (!option.params) return 'readonly unknown[]'
    const name = override.member ?? named + singular(option.name)
    this.#lists.push(
      `export type ${name} = ${this.#object(option.params, path, named + pascal(option.name))}\n`,
    )
    const member = [name, override.orMember].filter(Boolean).join(' | ')
    const list = `readonly Maybe<${member}>[]`
    return override.isListOfLists ? `readonly Maybe<${list}>[]` : list
  }
}

/** What a person reads or types may be a number; a class, a name or an address may not. */
const TEXTS = /^(value|rows|number|caption|label|threshold)$|Text$/

/** The option that says in markup what this one says in text, if there is one. */
function htmlOf(name: string, names: ReadonlySet<string>): string | undefined {
  const html = name === 'text' ? 'html' : name.replace(/Text$/, 'Html')
  return html !== name && names.has(html) ? html : undefined
}

const plain = (description: string) =>
  description.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim()

/** The whole of options.ts, from the package that is installed. */
export function optionsSource(): string {
  const components = readdirSync(componentsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  const types = components.map((name) => {
    const file = join(componentsFolder, name, 'macro-options.json')
    return new Component(name).source(JSON.parse(readFileSync(file, 'utf8')) as Option[])
  })
  const folders = components.map((name) => `  ${pascal(name)}: '${name}',`).join('\n')
  const map = components
    .map((name) => `  readonly ${pascal(name)}: ${pascal(name)}Options`)
    .join('\n')
  return [
    HEADER,
    ...types,
    `export type Components = {\n${map}\n}\n`,
    `/** Each component's folder in the package. */\nexport const folders = {\n${folders}\n} as const\n`,
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(optionsFile, optionsSource())
  console.log(`Wrote ${optionsFile}`)
}
