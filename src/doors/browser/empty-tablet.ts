import { emptySheets, openKeep } from './keep.ts'

/**
 * Somebody has signed out: what this browser keeps of sheets goes, with the key that opens them. Marks that were not
 * sent stay, locked, for who made them. The cookie is what signing out left; it goes once that is done.
 */
const isThere = (await indexedDB.databases?.())?.some(({ name }) => name === 'good-days-tablet')
if (isThere !== false) {
  const keep = await openKeep(() => {})
  await emptySheets(keep)
  keep.close()
}
// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that this serves.
document.cookie = 'good_days_signed_out=; path=/; max-age=0; samesite=lax'
