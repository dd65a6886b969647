import { type Sentence, says } from '#ground/words/says.ts'
import type { Tier } from './authorisation-tier.ts'

/** Who answers a plan that asks for money. */
export const tierWords: Readonly<Record<Tier, Sentence>> = {
  'team-manager': says({ en: 'Team manager', cy: 'Rheolwr tîm' }),
  'service-manager': says({ en: 'Service manager', cy: 'Rheolwr gwasanaeth' }),
  panel: says({ en: 'Panel', cy: 'Panel', sameInBoth: true }),
}
