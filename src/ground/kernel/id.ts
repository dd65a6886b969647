import { v5, v7 } from 'uuid'

/** A UUIDv7, made by the program: rows made together lie together in an index. */
export type Id = string

/** @param at the moment from `platform.now()`, so that a test's clock gives a test's ids their order. */
export const newId = (at: Date): Id => v7({ msecs: at.getTime() })

/**
 * The same id for the same council and reference, always: a file imported again finds the rows that it made
 * (UUIDv5, RFC 9562). Only for rows that come from outside with a reference of their own.
 */
export const idFrom = (councilId: Id, kind: string, reference: string): Id =>
  v5(`${kind}:${reference}`, councilId)

export const isId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)

/** What was sent, where it is an id: for a field that may be empty. */
export const asId = (sent: unknown): Id | undefined =>
  typeof sent === 'string' && isId(sent) ? sent : undefined
