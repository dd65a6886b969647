import { deviceNow } from './device-clock.ts'
import { emptySheets, type Keep } from './keep.ts'
import {
  type Addresses,
  ask,
  type Contact,
  fetchSheets,
  inJson,
  sendIncidents,
  sendWaiting,
} from './sending.ts'
import { currentOn } from './sheet.ts'

/** The wish to sign out, which holds the account that wished it: nobody else's sign-in ends by it. */
export const SIGNING_OUT = 'signing-out'

/** One window of a tablet speaks to the server at a time. */
export const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('good-days-tablet', work) as Promise<T>

/** Sends what waits, then fetches what is new; or ends the sign-in of whoever wished it, where they still are signed in. */
export async function exchangeOnce(keep: Keep, addresses: Addresses): Promise<Contact> {
  const leaving = await keep.get('wish', SIGNING_OUT)
  const sent = await sendAll(keep, addresses)
  if (leaving) {
    await emptySheets(keep)
    const left = await signOutOf(keep, addresses, leaving)
    if (left !== 'other-account') return left
  } else if (sent !== 'reached' && sent !== 'other-account') return sent
  const before = await currentOn(keep)
  const fetched = await fetchSheets(keep, addresses)
  const after = await currentOn(keep)
  // What they marked here before they signed out opens, and can go, only now that their key is here again.
  const isBack = fetched === 'reached' && after?.account !== before?.account
  return isBack ? sendAll(keep, addresses) : fetched
}

async function sendAll(keep: Keep, addresses: Addresses): Promise<Contact> {
  const sent = await sendWaiting(keep, addresses)
  if (sent === 'reached') await sendIncidents(keep, addresses)
  return sent
}

/** Signs out on the server too. Where there is no network it is done when there is, and nothing is fetched until then. */
async function signOutOf(keep: Keep, { events, signOut }: Addresses, account: string) {
  const sentAt = new Date(deviceNow()).toISOString()
  const whose = await ask(events, inJson({ account, sentAt, deviceName: '', events: [] }))
  const { contact } =
    whose.contact === 'reached'
      ? await ask(signOut, { method: 'POST', body: new URLSearchParams() })
      : whose
  if (contact === 'signed-out' || contact === 'other-account')
    await keep.delete('wish', SIGNING_OUT)
  return contact
}
