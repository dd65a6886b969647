import type { PlainRow, Policy } from '#ground/policies/policy.ts'
import { WAITING_REASONS, type WaitingReason } from './waiting.ts'

/** Who comes first where several wait for a place, as it is published: the first row first. */
export const waitingOrder: Policy<readonly WaitingReason[]> = {
  key: 'waiting-order',
  shape: 'rows',
  fields: [{ name: 'first', kind: 'choice', choices: WAITING_REASONS }],
  from: (rows) => rows.flatMap(({ first }) => WAITING_REASONS.filter((reason) => reason === first)),
  checkRows: (rows) =>
    new Set(rows.map(({ first }) => first)).size < rows.length ? 'reason-twice' : undefined,
}

/** Hours to answer. */
export type AnsweringHours = {
  readonly provider: number
  readonly friends: number
  readonly offer: number
}

/** How long a provider, friends who were asked, and whoever is offered a place have to answer. */
export const answeringPlaces: Policy<AnsweringHours> = {
  key: 'answering-places',
  shape: 'one',
  fields: (['provider', 'friends', 'offer'] as const).map((name) => ({
    ...{ name, kind: 'whole', least: 1, most: 336 },
  })),
  from: ([row]) => ({
    provider: whole(row, 'provider'),
    friends: whole(row, 'friends'),
    offer: whole(row, 'offer'),
  }),
}

const whole = (row: PlainRow | undefined, name: string): number => Number(row?.[name])

/** By how much an offer may be above the framework's rate before somebody must approve it. Hundredths of a percent. */
export const spotOfferRule: Policy<{ readonly over: number }> = {
  key: 'spot-offers',
  shape: 'one',
  fields: [{ name: 'over', kind: 'hundredths', least: 0, most: 10_000 }],
  from: ([row]) => ({ over: whole(row, 'over') }),
}
