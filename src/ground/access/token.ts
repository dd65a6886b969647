import { createHash, randomBytes } from 'node:crypto'
import { type Id, isId } from '#ground/kernel/id.ts'

/** A token is council id + secret, so that the council is set before the first read. Only the hash is ever stored. */
export type Token = { readonly councilId: Id; readonly hash: Buffer }

export function newToken(councilId: Id): { readonly text: string; readonly hash: Buffer } {
  const secret = randomBytes(32).toString('base64url')
  return { text: `${councilId}.${secret}`, hash: hashOf(secret) }
}

/** Reads what a cookie brought; nothing where it is not one of ours. */
export function readToken(text: string | undefined): Token | undefined {
  const [councilId, secret, ...more] = text?.split('.') ?? []
  if (!councilId || !secret || more.length > 0 || !isId(councilId)) return undefined
  return { councilId, hash: hashOf(secret) }
}

/** The secret has 256 random bits, so one round of SHA-256 is enough: there is nothing to guess. */
const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()
