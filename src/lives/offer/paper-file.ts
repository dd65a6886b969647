import type { Paper } from './paper.ts'

/** A photo or a PDF of a paper, read and found good. */
export type PaperFile = { readonly mediaType: string; readonly content: Uint8Array }
export type NewPaper = Pick<
  Paper,
  'id' | 'providerId' | 'kind' | 'holder' | 'number' | 'covers' | 'issuedOn' | 'expiresOn'
> & { readonly file?: PaperFile | undefined }

/** A paper is a photo of it, or a PDF. */
export type PaperFileRefusal = { readonly kind: 'too-big' | 'not-a-paper' }

export const MOST_PHOTO_BYTES = 15 * 1024 * 1024
/** What the table of files holds (0009). */
export const MOST_PDF_BYTES = 10 * 1024 * 1024

/** Whether bytes begin as a PDF does; readers allow it a little late, after what some scanners write before it. */
export function isPdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  return head.includes('%PDF-')
}
