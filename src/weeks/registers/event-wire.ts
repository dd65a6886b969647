import type { RegisterEvent } from './event.ts'
import type { NewEvent } from './event-check.ts'

type Written<T> = { readonly [K in keyof T]: T[K] extends Date | undefined ? string : T[K] }

/** An event as JSON: its moments as text. */
export type WireEvent = Written<Omit<RegisterEvent, 'device'>> & {
  readonly device?: Written<NonNullable<RegisterEvent['device']>>
}

export const toWire = ({ device, ...e }: RegisterEvent): WireEvent => ({
  ...e,
  ...{ at: e.at.toISOString(), receivedAt: e.receivedAt.toISOString() },
  ...(device && { device: { ...device, at: device.at.toISOString() } }),
})

export const fromWire = ({ device, ...e }: WireEvent): RegisterEvent => ({
  ...e,
  ...{ at: new Date(e.at), receivedAt: new Date(e.receivedAt) },
  ...(device && { device: { ...device, at: new Date(device.at) } }),
})

/** A mark as a tablet sends it. It says by itself neither who made it nor when it was received: the server does. */
export type WireNewEvent = Omit<NewEvent, 'at' | 'device'> & {
  readonly at?: string | undefined
  readonly device: { readonly id: string; readonly count: number; readonly at: string }
  readonly knows: readonly string[]
}
