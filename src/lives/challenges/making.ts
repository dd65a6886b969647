import type { Role } from '#ground/access/role.ts'
import type { Media } from '#lives/media/media.ts'
import { CAME_BY, type CameBy, type Challenge, MADE_FOR, type MadeFor } from './challenge.ts'

/**
 * Whose challenge somebody may make. A person makes their own; a relative or advocate makes their own or helps the
 * person with theirs, and the two are never mixed; a worker types in anybody's.
 */
export function mayMakeFor(roles: readonly Role[]): readonly MadeFor[] {
  if (roles.includes('person')) return ['person']
  if (roles.includes('family-carer')) return ['person', 'carer']
  if (roles.includes('advocate')) return ['person', 'advocate']
  return MADE_FOR
}

/** How it may have come: who is not staff writes it here. */
export const mayComeBy = (roles: readonly Role[]): readonly CameBy[] =>
  roles.some((role) => role === 'person' || role === 'family-carer' || role === 'advocate')
    ? ['page']
    : CAME_BY.filter((one) => one !== 'picture')

/**
 * How it came: as whoever typed it in says, where they may say so; else by what it holds. Without a word it came by voice
 * or by picture.
 */
export function cameByOf(
  said: { readonly words: string; readonly cameBy: CameBy },
  may: readonly CameBy[],
  media: readonly Pick<Media, 'kind'>[],
): Challenge['cameBy'] {
  const cameBy = may.includes(said.cameBy) ? said.cameBy : 'page'
  if (cameBy !== 'page' || said.words.trim() !== '') return cameBy
  return media.some(({ kind }) => kind === 'sound') ? 'voice' : 'picture'
}
