import { parseSync } from 'oxc-parser'

/** A row of docs/scenarios.md: something that the service must be seen to do. */
export type Scenario = { readonly id: string; readonly title: string }

/** A test that names a scenario in its title. */
export type Claim = { readonly id: string; readonly file: string; readonly title: string }

export type Outcome = 'passed' | 'failed' | 'skipped' | 'not run'

const ROW = /^\| ((?:WP|WD|LI|DO|WX)-\d\d|J\d+) \| (.+?) \|$/gm
const ID = /\b(?:(?:WP|WD|LI|DO|WX)-\d\d|J\d+)\b/g

/** The rows of docs/scenarios.md, in its order. */
export const scenariosIn = (page: string): readonly Scenario[] =>
  [...page.matchAll(ROW)].map(([, id = '', title = '']) => ({ id, title }))

/** Scenarios that a test file claims, by the titles of its tests and of the groups around them. */
export function claimsIn(file: string, text: string): readonly Claim[] {
  const claims: Claim[] = []
  const visit = (value: unknown, around: string): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, around)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    const node = value as Node
    const { kind, words } = titleOf(node, text)
    const title = words === undefined ? around : `${around} ${words}`.trim()
    if (kind === 'test')
      for (const id of new Set(title.match(ID) ?? [])) claims.push({ id, file, title })
    for (const inner of Object.values(node)) visit(inner, title)
  }
  visit(parseSync(file, text).program, '')
  return claims
}

type Node = { readonly [key: string]: unknown }
type Titled = { readonly kind?: 'test' | 'group'; readonly words?: string }

/** What a call of `test(…)`, `test.each(…)(…)` or `describe(…)` is called. */
function titleOf(node: Node, text: string): Titled {
  if (node.type !== 'CallExpression') return {}
  const callee = node.callee as Node
  const from = text.slice(Number(callee.start), Number(callee.end))
  const [, called] = /^(test|it|describe)\b/.exec(from) ?? []
  const [first] = node.arguments as readonly Node[]
  if (!called || !first) return {}
  const words = wordsOf(first)
  return words === undefined ? {} : { kind: called === 'describe' ? 'group' : 'test', words }
}

function wordsOf(node: Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral') return undefined
  const parts = node.quasis as readonly { readonly value: { readonly cooked: string } }[]
  return parts.map(({ value }) => value.cooked).join('…')
}

type Report = {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/**
 * How each claim's test ended when it last ran: failed when any run under that title failed. A title made
 * from a table holds `%s` or a gap; what the table put there may be anything.
 */
export function outcomeOf(claim: Claim, reports: readonly Report[]): Outcome {
  const title = new RegExp(
    `^${claim.title
      .split(/%[a-z]|\$\w+|…/)
      .map(escaped)
      .join('.*')}$`,
  )
  const ended = reports
    .flatMap(({ testResults }) => testResults)
    .filter(({ name }) => name.endsWith(claim.file))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ fullName }) => title.test(fullName))
    .map(({ status }) => status)
  if (ended.length === 0) return 'not run'
  if (ended.includes('failed')) return 'failed'
  return ended.every((status) => status === 'passed') ? 'passed' : 'skipped'
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
