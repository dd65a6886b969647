import type { z } from 'zod'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { ErrorSummaryError } from './options.ts'

/** What a browser sends: Hono's `parseBody({ all: true })`, or a query. */
export type Body = Readonly<Record<string, unknown>>

/** A form as it is shown: what stands in each field, and what is wrong with it. */
export type Form<Field extends string> = {
  readonly values: { readonly [F in Field]?: string | readonly string[] | undefined }
  readonly errors: { readonly [F in Field]?: string | undefined }
}

/** What is said of a field that was left empty, or that holds something else. One sentence may say both. */
export type Complaint = string | { readonly missing: string; readonly wrong: string }
export type Complaints<Field extends string> = { readonly [F in Field]: Complaint }

/** A form that nobody has filled in yet, or that shows what is known. */
export const blank = <Field extends string>(values: Form<Field>['values'] = {}): Form<Field> => ({
  values,
  errors: {},
})

type FieldOf<Schema extends z.ZodType> = keyof z.input<Schema> & string

/**
 * Reads what was sent. What is wrong comes back as the same form, with all that was typed, to be shown again with 422.
 *
 * @example
 * const read = readForm(SwapForm, await c.req.parseBody({ all: true }), { session: words.chooseOne(view) })
 * if (!read.ok) return c.html(<SwapPage frame={frame} form={read.refusal} />, 422)
 */
export function readForm<Schema extends z.ZodType>(
  schema: Schema,
  body: Body,
  complaints: Complaints<FieldOf<Schema>>,
): Result<z.output<Schema>, Form<FieldOf<Schema>>> {
  const read = schema.safeParse(body)
  if (read.success) return accept(read.data)
  const fields = Object.keys(complaints) as FieldOf<Schema>[]
  const values = typed(fields, body)
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]))
  const errors = fields
    .filter((field) => wrong.has(field))
    .map((field) => [field, complain(complaints[field], values[field])] as const)
  if (errors.length === 0)
    throw new Error(`No field of the form is to blame: ${read.error.message}`)
  return refuse({ values, errors: Object.fromEntries(errors) } as Form<FieldOf<Schema>>)
}

function complain(complaint: Complaint, value: string | readonly string[] | undefined): string {
  if (typeof complaint === 'string') return complaint
  const isMissing =
    value === undefined || (typeof value === 'string' ? !value.trim() : !value.length)
  return isMissing ? complaint.missing : complaint.wrong
}

/** What was typed, as it was typed. Files are not kept: a browser does not let them be shown again. */
export function typed<Field extends string>(
  fields: readonly Field[],
  body: Body,
): Form<Field>['values'] {
  const kept = fields.map((field) => {
    const sent = body[field]
    if (typeof sent === 'string') return [field, sent]
    const several = Array.isArray(sent) && sent.filter((value) => typeof value === 'string')
    return [field, several || undefined]
  })
  return Object.fromEntries(kept) as Form<Field>['values']
}

/** A rule's refusal, in words, on the field where it can be mended. The first complaint of a field stands. */
export const withError = <Field extends string>(
  form: Form<Field>,
  field: NoInfer<Field>,
  message: string,
): Form<Field> => ({
  ...form,
  errors: { ...form.errors, [field]: form.errors[field] ?? message },
})

/**
 * For `Page`'s `errors`: each links to its field. `targets` names the input where it is not called after the field,
 * as the day of a date is.
 */
export const errorList = <Field extends string>(
  { errors }: Form<Field>,
  targets: { readonly [F in Field]?: string } = {},
): readonly ErrorSummaryError[] =>
  (Object.entries(errors) as [Field, string | undefined][]).flatMap(([field, text]) =>
    text === undefined ? [] : [{ text, href: `#${targets[field] ?? field}` }],
  )

type Named = { readonly errorMessage: { readonly text: string } | undefined; readonly name: string }

const named = <Field extends string>({ errors }: Form<Field>, name: NoInfer<Field>): Named => ({
  name,
  errorMessage: errors[name] === undefined ? undefined : { text: errors[name] },
})

const one = (value: string | readonly string[] | undefined) =>
  typeof value === 'object' ? (value[0] ?? '') : (value ?? '')

/** For `Input`, `Textarea`, `Select` and their kind: `<Input {...field(form, 'postcode')} label={…} />`. */
export const field = <Field extends string>(form: Form<Field>, name: NoInfer<Field>) => ({
  ...named(form, name),
  id: name,
  value: one(form.values[name]),
})

/** For `Radios`: one answer of several. */
export const choice = <Field extends string>(form: Form<Field>, name: NoInfer<Field>) => ({
  ...named(form, name),
  idPrefix: name,
  value: one(form.values[name]),
})

/** For `Checkboxes`: any number of answers. */
export function choices<Field extends string>(form: Form<Field>, name: NoInfer<Field>) {
  const value: string | readonly string[] | undefined = form.values[name]
  const values = typeof value === 'string' ? [value] : (value ?? [])
  return { ...named(form, name), idPrefix: name, values }
}
