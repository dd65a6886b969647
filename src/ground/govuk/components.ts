import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { HtmlEscapedString } from 'hono/utils/html'
import nunjucks from 'nunjucks'
import { inLanguage } from './defaults.ts'
import { isHtml, written } from './html.ts'
import { type Components, folders } from './options.ts'

const packageFolder = (file: string) => dirname(createRequire(import.meta.url).resolve(file))

/** Fed only the packages' own templates, never a page's. Nothing outside this file knows of Nunjucks. */
const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader([
    join(packageFolder('govuk-frontend/package.json'), 'dist'),
    packageFolder('@ministryofjustice/frontend/package.json'),
  ]),
  { autoescape: true, trimBlocks: true, lstripBlocks: true },
)

/**
 * Options as the templates expect them: JSX written out, and what is not there left out. A bare string where markup
 * is expected does not compile; should one arrive all the same, it is refused here rather than sent unescaped.
 */
function forTemplate(value: unknown, name = ''): unknown {
  if (isHtml(value)) return written(value)
  if (typeof value === 'string' && /html$/i.test(name))
    throw new TypeError(`The option ${name} takes JSX or a component, never a string: ${value}`)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((member) => forTemplate(member))
  const options: Record<string, unknown> = {}
  for (const [key, option] of Object.entries(value))
    if (option !== undefined) options[key] = forTemplate(option, key)
  return options
}

/** Renders a package's own template. `file` is its path in the package. */
export function render(file: string, options: object): HtmlEscapedString {
  const { children, ...rest } = options as { readonly children?: Child }
  const isWithin = children !== undefined && children !== null && children !== false
  const caller = isWithin && (() => new nunjucks.runtime.SafeString(written(children)))
  const params = forTemplate(rest)
  return raw(environment.getTemplate(file, true).render({ params, caller })) as HtmlEscapedString
}

type Component<Name extends keyof Components> = (options: Components[Name]) => HtmlEscapedString

const component =
  (name: keyof Components) =>
  (options: object): HtmlEscapedString =>
    render(`govuk/components/${folders[name]}/template.njk`, inLanguage(name, options))

/**
 * The official components. They speak the language of the page that they stand in: no default text of theirs is
 * left in English on a Welsh page.
 *
 * @example
 * const { Input, Button } = govuk
 * <Input name="postcode" label={{ text: words.postcode(view) }} />
 */
export const govuk = Object.fromEntries(
  (Object.keys(folders) as (keyof Components)[]).map((name) => [name, component(name)]),
) as unknown as { readonly [Name in keyof Components]: Component<Name> }
