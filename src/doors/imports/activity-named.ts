import { CATALOGUE } from '#lives/offer/catalogue.ts'

const folded = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

const NAMES: readonly (readonly [name: RegExp, key: string])[] = CATALOGUE.flatMap(
  ({ key, nameEn, nameCy }) =>
    [key.replaceAll('-', ' '), nameEn, nameCy].map(
      (name) => [new RegExp(`(^|[^a-z])${folded(name)}([^a-z]|$)`), key] as const,
    ),
)

/** The activity of the catalogue that a name has in it, in either language: "Family swimming" is swimming. */
export function activityNamed(name: string): string | undefined {
  const given = folded(name)
  return NAMES.find(([pattern]) => pattern.test(given))?.[1]
}
