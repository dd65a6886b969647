import { readPhoto } from '#ground/documents/photo.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { isPdf, MOST_PDF_BYTES, MOST_PHOTO_BYTES, type PaperFileRefusal } from './paper-file.ts'

type Read = { readonly mediaType: string; readonly content: Uint8Array }

/**
 * Reads the photo or PDF that came with a paper, before any transaction is begun. A photo is made anew without what the
 * camera wrote into it; a PDF is kept as it is, and only ever handed out as a file to save.
 *
 * @returns nothing where none was sent
 */
export async function readPaperFile(
  sent: unknown,
): Promise<Result<Read | undefined, PaperFileRefusal>> {
  if (!(sent instanceof File) || sent.size === 0) return accept(undefined)
  if (sent.size > MOST_PHOTO_BYTES) return refuse({ kind: 'too-big' })
  const content = new Uint8Array(await sent.arrayBuffer())
  if (isPdf(content))
    return content.length > MOST_PDF_BYTES
      ? refuse({ kind: 'too-big' })
      : accept({ mediaType: 'application/pdf', content })
  const photo = await readPhoto(content)
  return photo.ok ? accept(photo.value) : refuse({ kind: 'not-a-paper' })
}
