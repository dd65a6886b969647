import type { RegisterEvent } from '#weeks/registers/event.ts'
import type { WireNewEvent } from '#weeks/registers/event-wire.ts'
import {
  type HandedOut,
  type IncidentAnswer,
  MARKS_A_BATCH,
  type Sent,
  type SentAnswer,
} from '#weeks/registers/tablet-sheet.ts'
import { deviceNow } from './device-clock.ts'
import type { Current, Keep } from './keep.ts'
import { asEvent, incidentsOf, type Opened, openedOf, renameDevice, waitingOn } from './outbox.ts'
import { currentOn, keepHandedOut, lock, sealSheet, sheetOn } from './sheet.ts'

/** Where the server is asked, told and signed out of. */
export type Addresses = {
  readonly handedOut: string
  readonly events: string
  readonly incidents: string
  readonly signOut: string
}

/** How it went when the tablet last tried to reach the server. */
export type Contact =
  | 'reached'
  | 'no-network'
  | 'signed-out'
  | 'other-account'
  | 'no-right'
  | 'fault'

type Reached<T> = { readonly contact: 'reached'; readonly body: T } | { readonly contact: Contact }

/** A sign-in that has ended is answered with the way to sign in, which is not followed. */
export async function ask<T>(url: string, init: RequestInit = {}): Promise<Reached<T>> {
  const response = await fetch(url, {
    ...{ redirect: 'manual', cache: 'no-store', credentials: 'same-origin' },
    ...init,
  }).catch(() => undefined)
  if (!response) return { contact: 'no-network' }
  if (response.type === 'opaqueredirect') return { contact: 'signed-out' }
  if (response.status === 409) return { contact: 'other-account' }
  if (response.status === 404) return { contact: 'no-right' }
  if (!response.ok) return { contact: 'fault' }
  const body = await response.json().catch(() => undefined)
  return body === undefined ? { contact: 'fault' } : { contact: 'reached', body: body as T }
}

export const inJson = (body: unknown): RequestInit => ({
  ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
  body: JSON.stringify(body),
})

const LANGUAGE = 'language'

/** Fetches the sheets, as far as the tablet does not have them. A language that was chosen is the account's from then on. */
export async function fetchSheets(keep: Keep, { handedOut }: Addresses): Promise<Contact> {
  const current = await currentOn(keep)
  const venue = (await keep.get('wish', 'venue')) ?? current?.venue?.id
  const chosen = await keep.get('wish', LANGUAGE)
  const wanted = { ...(venue && { venue }), ...(chosen && { language: chosen }) }
  const get = (have?: string) =>
    ask<HandedOut>(`${handedOut}?${new URLSearchParams({ ...wanted, ...(have && { have }) })}`)
  const asked = await get(current?.version)
  if (asked.contact === 'signed-out') await lock(keep)
  if (!('body' in asked)) return asked.contact
  // A copy of somebody else's must not be mistaken for this account's: it asks again, without one.
  const isOthers = current && current.account !== asked.body.account && !asked.body.sittings
  const whole = isOthers ? await get() : asked
  if (!('body' in whole)) return whole.contact
  await keepHandedOut(keep, whole.body)
  if (chosen === (await keep.get('wish', LANGUAGE))) await keep.delete('wish', LANGUAGE)
  return 'reached'
}

/** Sends what waits of whoever is signed in here, in the order of its count, until nothing more can go. */
export async function sendWaiting(keep: Keep, addresses: Addresses): Promise<Contact> {
  for (let renamed = 0; ; ) {
    const current = await currentOn(keep)
    if (!current) return 'reached'
    const ready = (await openedOf(await waitingOn(keep), current)).filter((o) => !o.waiting.why)
    if (ready.length === 0) return 'reached'
    const batch = ready.slice(0, MARKS_A_BATCH)
    const events = batch.map(({ event }) => event)
    const asked = await ask<{ readonly answers: readonly SentAnswer[] }>(
      addresses.events,
      inJson(toSend(current, events)),
    )
    if (asked.contact === 'signed-out') await lock(keep)
    if (!('body' in asked)) return asked.contact
    const { answers } = asked.body
    if (renamed === 0 && answers.some((a) => a.answer === 'refused' && a.why === 'count-used')) {
      await takeIn(
        keep,
        current,
        batch,
        answers.filter((a) => a.answer !== 'refused'),
      )
      await renameDevice(keep, current.account)
      renamed += 1
    } else if (!(await takeIn(keep, current, batch, answers))) return 'fault'
  }
}

/** What happened goes one by one, after the marks; what was refused stays, with why. */
export async function sendIncidents(keep: Keep, { incidents }: Addresses): Promise<Contact> {
  const current = await currentOn(keep)
  if (!current) return 'reached'
  const ready = (await incidentsOf(await waitingOn(keep), current)).filter((o) => !o.waiting.why)
  for (const { waiting, incident } of ready) {
    const asked = await ask<IncidentAnswer>(
      incidents,
      inJson({ account: current.account, incident }),
    )
    if (!('body' in asked)) return asked.contact
    if (asked.body.answer === 'accepted') await keep.delete('outbox', waiting.id)
    else await keep.put('outbox', { ...waiting, why: asked.body.why, triedAt: deviceNow() })
  }
  return 'reached'
}

const toSend = ({ account }: Current, events: readonly WireNewEvent[]): Sent => ({
  ...{ account, sentAt: new Date(deviceNow()).toISOString(), events },
  deviceName: '',
})

/**
 * What was accepted moves from the outbox to the sheet, in one step; what was refused stays, with why.
 * @returns whether any of them was answered for: where none was, asking again would go round for ever
 */
async function takeIn(
  keep: Keep,
  current: Current,
  batch: readonly Opened[],
  answers: readonly SentAnswer[],
): Promise<boolean> {
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  const answered = batch.flatMap((one) => {
    const answer = byId.get(one.waiting.id)
    return answer ? [{ one, answer }] : []
  })
  const sheet = await sheetOn(keep, current)
  const taken = answered.flatMap(({ one, answer }): readonly RegisterEvent[] =>
    answer.answer === 'refused'
      ? []
      : [{ ...asEvent(one, current.skew), receivedAt: new Date(answer.receivedAt) }],
  )
  const known = new Set(taken.map((e) => e.id))
  const events = [...sheet.events.filter((e) => !known.has(e.id)), ...taken]
  const names = { ...sheet.names, [current.account]: current.name }
  const sealed = await sealSheet(current, { ...sheet, events, names })
  const tx = keep.transaction(['sheet', 'outbox'], 'readwrite')
  await tx.objectStore('sheet').put(sealed, current.account)
  for (const { one, answer } of answered)
    if (answer.answer === 'refused')
      await tx.objectStore('outbox').put({ ...one.waiting, why: answer.why, triedAt: deviceNow() })
    else await tx.objectStore('outbox').delete(one.waiting.id)
  await tx.done
  return answered.length > 0
}
