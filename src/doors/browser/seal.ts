import type { Sealed } from './keep.ts'

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> => {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

/** The account's key as the browser keeps it: it can be used on this tablet, and not be read out of it. */
export const keyFrom = (given: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytesOf(given), 'AES-GCM', false, ['encrypt', 'decrypt'])

/** @param of what it is, which has to be said again to open it: one thing cannot be passed off as another */
export async function seal(key: CryptoKey, of: string, content: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const additionalData = new TextEncoder().encode(of)
  const plain = new TextEncoder().encode(JSON.stringify(content))
  return {
    iv,
    data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain),
  }
}

/** Nothing where this key does not open it. */
export async function unseal<T>(
  key: CryptoKey,
  of: string,
  { iv, data }: Sealed,
): Promise<T | undefined> {
  const additionalData = new TextEncoder().encode(of)
  const plain = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv, additionalData }, key, data)
    .catch(() => undefined)
  return plain && (JSON.parse(new TextDecoder().decode(plain)) as T)
}
