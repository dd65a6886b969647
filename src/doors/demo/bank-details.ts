import { addDays, type Day, momentOf } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { County } from './county.ts'

/** Every so many providers one has given an account about which nobody has called back, and one has given none. */
const HELD = 23
const NONE = 41

/**
 * Accounts at banks for the demo: no bank has the sort code, and the numbers count up. The council's own and most of the
 * providers' were called back about; that of the provider who signs in always was.
 */
export function demoDetails(county: County, councilId: Id, today: Day) {
  const account = (role: County['accounts'][number]['roles'][number]) =>
    county.accounts.find(({ roles }) => roles.includes(role))
  const [finance, manager, micro] = [
    account('finance-officer'),
    account('service-manager'),
    account('micro-provider'),
  ]
  if (!finance || !manager) return []
  const at = momentOf(addDays(today, -90), 600)
  const call = {
    answer: 'confirmed',
    by: finance.id,
    at,
    words: 'The number on the contract',
  } as const
  const own = {
    ...{ id: idFrom(councilId, 'bank-details', 'own'), accountName: county.council.nameEn },
    ...{ sortCode: '000000', accountNumber: '10000000', givenBy: manager.id, givenAt: at },
    called: call,
  }
  const theirs = county.providers.flatMap(({ id: providerId, name }, number) => {
    const isSignedIn = providerId === micro?.providerId
    if (!isSignedIn && number % NONE === NONE - 1) return []
    const isHeld = !isSignedIn && number % HELD === HELD - 1
    return [
      {
        ...{
          id: idFrom(councilId, 'bank-details', providerId),
          providerId,
          accountName: name.slice(0, 70),
        },
        ...{ sortCode: '000000', accountNumber: String(20_000_000 + number), givenAt: at },
        ...{ givenBy: isSignedIn ? micro.id : manager.id, ...(!isHeld && { called: call }) },
      },
    ]
  })
  return [own, ...theirs]
}
