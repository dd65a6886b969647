import { basename, dirname, join, normalize } from 'node:path'
import { parseSync } from 'oxc-parser'
import * as house from './house-order.ts'

type Import = { readonly name: string; readonly typeOnly: boolean }

type Standing = { readonly feature: string; readonly part: house.Part; readonly stem: string }

/** Where a file of src/ stands: its feature, the part that it plays there, and its name. */
export function standing(file: string): Standing {
  const [, wing, name] = file.split('/')
  return { feature: `${wing}/${name}`, part: partOf(file), stem: stemOf(file) }
}

const stemOf = (file: string) => basename(file).replace(/\.tsx?$/, '')

const BY_FIRST_WORD: ReadonlySet<house.Part> = new Set(['rules', 'read', 'write'])

function partOf(file: string): house.Part {
  if (/\/(pages|parts)\//.test(file)) return 'page'
  const stem = stemOf(file)
  if (stem.startsWith('read-')) return 'read'
  if (stem.startsWith('write-')) return 'write'
  const last = stem.split('-').at(-1)
  return house.PARTS.find((part) => part === last && !BY_FIRST_WORD.has(part)) ?? 'rules'
}

/** What is wrong with a file of the program by the rules of the house: one sentence each. */
export function faultsIn(file: string, text: string): readonly string[] {
  return [
    ...sizeAndName(file, text),
    ...clock(file, text),
    ...wording(file, text),
    ...reaches(file, text),
  ]
}

const DRAWERS =
  /^(utils?|helpers?|common|shared|misc|types|services?|managers?|handlers?|base|impl|index)$/
const DRAWER_ENDINGS = /-(utils?|helpers?|managers?|handlers?|impl|types)$/

/** A file that is too long, or whose name says nothing about what is in it. */
export function sizeAndName(file: string, text: string): readonly string[] {
  const faults: string[] = []
  const lines = text.split('\n').length - 1
  if (lines > house.LONGEST && !house.GENERATED.includes(file))
    faults.push(`${file} has ${lines} lines; ${house.LONGEST} is the most`)
  for (const part of file.split('/')) {
    const stem = part.replace(/\..*$/, '')
    if (DRAWERS.test(stem) || DRAWER_ENDINGS.test(stem))
      faults.push(`${file}: "${stem}" names a drawer, not a thing`)
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)) faults.push(`${file}: "${stem}" is not kebab-case`)
  }
  return faults
}

function clock(file: string, text: string): readonly string[] {
  if (house.MAY_READ_CLOCK.test(file)) return []
  const faults: string[] = []
  const seen = walk(file, text)
  if (seen.clocks > 0) faults.push(`${file} reads a clock; platform.now is the only one`)
  if (seen.chances > 0) faults.push(`${file} uses Math.random; chance comes from a seed`)
  if (seen.strings.some((s) => DATABASE_CLOCK.test(s)))
    faults.push(`${file} reads the database's clock; give it platform.now as a value`)
  return faults
}

/** The database's clock, in SQL. */
export const DATABASE_CLOCK =
  /(^|[^.\w])((now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(\s*\)|current_(date|timestamp|time)\b)/i

const NEVER_SAID = /\b(clients?|service users?)\b|(?<!\b(in|any|whatever the) )\bcases?\b/i

/** Words that are never said to a person (docs/glossary.md). */
function wording(file: string, text: string): readonly string[] {
  if (partOf(file) !== 'words') return []
  return walk(file, text)
    .strings.filter((s) => NEVER_SAID.test(s))
    .map((s) => `${file} says "${NEVER_SAID.exec(s)?.[0]}" in: ${s}`)
}

/** What a file may not import, given where it stands and what it is. */
function reaches(file: string, text: string): readonly string[] {
  const { imports, faults } = importsOf(file, text)
  if (imports.some(({ name }) => name === 'zod') && !house.MAY_USE_ZOD.test(file))
    faults.push(`${file} may not import zod; only the edge does`)
  const judge = judgeOf(file)
  for (const one of imports) {
    const fault = judge(one)
    if (fault) faults.push(fault)
  }
  return faults
}

type Judge = (one: Import) => string | undefined

function judgeOf(file: string): Judge {
  const no = (name: string, why: string) => `${file} may not import ${name}: ${why}`
  const { feature, part } = standing(file)
  const here = house.ORDER.indexOf(feature)
  // main.ts and app.ts stand above every feature.
  if (file.split('/').length === 2) return () => undefined
  if (here < 0) return ({ name }) => no(name, `${feature} is no feature of test/house-order.ts`)
  return ({ name, typeOnly }) => {
    if (name === 'zod') return undefined
    const target = targetOf(file, name)
    if (file.includes('/engine/'))
      return target && !target.includes('allocation/engine/')
        ? no(name, 'the engine knows nothing outside itself')
        : undefined
    if (!target) return packageFault(feature, part, name) ? no(name, `${part} may not`) : undefined
    const there = standing(target)
    const rank = house.ORDER.indexOf(there.feature)
    if (rank > here || rank < 0) return no(name, `${there.feature} does not come before ${feature}`)
    if (isFree(feature)) return undefined
    return partMay(feature, part, there, typeOnly) ? undefined : no(name, `${part} may not`)
  }
}

/** The foundations have no parts, nor have the site and the command line, which put the others together. */
const isFree = (feature: string) =>
  feature === 'doors/site' || feature === 'doors/cli' || feature.startsWith('ground/')

function packageFault(feature: string, part: house.Part, name: string): boolean {
  const bare = name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : name.split('/')[0]
  const among = (allowed: readonly string[]) =>
    allowed.some((a) => a === name || a === bare || (a === 'node:*' && name.startsWith('node:')))
  if (feature === 'ground/kernel') return !among(house.KERNEL_PACKAGES)
  if (feature.startsWith('ground/') || isFree(feature) || feature === 'doors/browser') return false
  return !among(house.MAY[part].packages)
}

function partMay(feature: string, part: house.Part, there: Standing, typeOnly: boolean): boolean {
  const may = house.MAY[part]
  const own = there.feature === feature
  if (!own && there.feature.startsWith('ground/')) {
    const ground = there.feature.slice('ground/'.length)
    if (typeOnly && ground === 'documents') return true
    if (!may.ground.includes(ground)) return false
    if (ground !== 'access') return true
    if (house.ACCESS_EDGE.includes(there.stem)) return house.MAY_ACT.includes(part)
    return may.others.includes(there.part)
  }
  return (
    (own ? may.own : may.others).includes(there.part) ||
    (typeOnly && may.types.includes(there.part))
  )
}

/** The file of src/ that an import names, or nothing for a package. */
function targetOf(file: string, name: string): string | undefined {
  if (name.startsWith('.')) return normalize(join(dirname(file), name))
  return name.startsWith('#') ? `src/${name.slice(1)}` : undefined
}

function importsOf(file: string, text: string) {
  const { module } = parseSync(file, text)
  const faults: string[] = []
  const imports: Import[] = module.staticImports.map(({ moduleRequest, entries }) => ({
    name: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }))
  for (const { entries } of module.staticExports)
    for (const { moduleRequest, isType } of entries)
      if (moduleRequest) imports.push({ name: moduleRequest.value, typeOnly: isType })
  for (const { moduleRequest } of module.dynamicImports) {
    const written = text.slice(moduleRequest.start, moduleRequest.end)
    const name = /^['"]([^'"]+)['"]$/.exec(written)?.[1]
    if (name) imports.push({ name, typeOnly: false })
    else faults.push(`${file} imports ${written}, which nobody can read before it runs`)
  }
  return { imports, faults }
}

type Seen = { clocks: number; chances: number; readonly strings: string[] }
type Node = { readonly type: string; readonly [key: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** Clocks read, chances taken and texts written in a file. */
function walk(file: string, text: string): Seen {
  const seen: Seen = { clocks: 0, chances: 0, strings: [] }
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isNode(value)) return
    look(value, seen)
    if (!/^(Import|ExportAll)/.test(value.type)) Object.values(value).forEach(visit)
  }
  visit(parseSync(file, text).program)
  return seen
}

function look(node: Node, seen: Seen): void {
  const called = isNode(node.callee) ? nameOf(node.callee) : undefined
  const bare = Array.isArray(node.arguments) && node.arguments.length === 0
  if (node.type === 'NewExpression' && called === 'Date' && bare) seen.clocks += 1
  if (node.type === 'CallExpression' && (called === 'Date.now' || called === 'Date'))
    seen.clocks += 1
  if (node.type === 'CallExpression' && called?.startsWith('Temporal.Now.')) seen.clocks += 1
  if (node.type === 'CallExpression' && called === 'Math.random') seen.chances += 1
  if (node.type === 'Literal' && typeof node.value === 'string') seen.strings.push(node.value)
  if (node.type === 'TemplateElement')
    seen.strings.push(String((node.value as { readonly raw: string }).raw))
}

function nameOf(node: Node): string | undefined {
  if (node.type === 'Identifier') return String(node.name)
  if (node.type !== 'MemberExpression' || !isNode(node.object) || !isNode(node.property))
    return undefined
  return `${nameOf(node.object)}.${nameOf(node.property)}`
}
