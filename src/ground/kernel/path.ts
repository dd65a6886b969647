type Parameter<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Parameter<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never

type Given<Pattern extends string> = [Parameter<Pattern>] extends [never]
  ? []
  : [parameters: Readonly<Record<Parameter<Pattern>, string>>]

export type Path<Pattern extends string> = {
  readonly pattern: Pattern
  readonly to: (...given: Given<Pattern>) => string
}

/** A route pattern, and the only way to make a link to it. */
export function path<const Pattern extends string>(pattern: Pattern): Path<Pattern> {
  return {
    pattern,
    to: (...[parameters]) =>
      pattern.replace(/:(\w+)/g, (_, name: string) =>
        encodeURIComponent((parameters as Record<string, string> | undefined)?.[name] ?? ''),
      ),
  }
}
