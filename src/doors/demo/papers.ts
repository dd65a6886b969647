import { addDays, type Day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { Random } from '#ground/kernel/random.ts'
import type { NewPaper } from '#lives/offer/paper-file.ts'
import { type PaperOfFile, paperOfFile } from '#lives/offer/paper-of-file.ts'
import type { County } from './county.ts'

type Made = { readonly seed: number; readonly today: Day; readonly now: Date }

/**
 * The papers that each provider has: insurance as its row says, and of those who work alone who they are, their DBS
 * certificate and training. Whoever has no insurance on record (dirt.ts) has none here.
 */
export function papersIn(county: County, { seed, today, now }: Made): readonly PaperOfFile[] {
  const random = new Random(seed).fork(`papers ${county.council.key}`)
  return county.providers.flatMap(({ id: providerId, kind, insuredUntil }) => {
    const paper = (of: PaperOfFile['kind'], expiresOn?: Day) =>
      paperOfFile({ providerId, kind: of, holds: true, expiresOn, sentAt: now })
    const insurance = insuredUntil ? [paper('insurance', insuredUntil)] : []
    if (kind !== 'micro') return insurance
    return [
      ...insurance,
      paper('identity'),
      paper('dbs', addDays(today, random.int(370, 1_000))),
      paper('safeguarding-training', addDays(today, random.int(365, 700))),
    ]
  })
}

/** Two papers that wait for somebody at the council: of the one-person provider who has an account here. */
export function papersWaiting(
  county: County,
  { today, now }: Omit<Made, 'seed'>,
): readonly { readonly accountId: Id; readonly at: Date; readonly paper: NewPaper }[] {
  const own = county.accounts.find(({ roles }) => roles.includes('micro-provider'))
  if (!own?.providerId) return []
  const { id: accountId, name: holder, providerId } = own
  const sent = (kind: NewPaper['kind'], daysAgo: number, to: number) => ({
    accountId,
    at: new Date(now.getTime() - daysAgo * 86_400_000),
    paper: {
      ...{ id: idFrom(providerId, 'sent-paper', kind), providerId, kind, holder },
      ...{ number: `${kind.slice(0, 2).toUpperCase()}-20418`, issuedOn: addDays(today, -20) },
      expiresOn: addDays(today, to),
    },
  })
  return [sent('first-aid', 3, 1_075), sent('food-hygiene', 1, 1_080)]
}
