import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import yauzl from 'yauzl'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { LIMITS, megabytes, type SheetFault } from './sheet.ts'

const ENCRYPTED = 1
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]
const begins = (bytes: Uint8Array, mark: readonly number[]) => mark.every((b, i) => bytes[i] === b)

/**
 * Whether a workbook may be unpacked: its parts are counted, and unpacked once to nowhere, before anything that keeps
 * them in memory sees it. What a zip says of its own size is not believed (a zip bomb lies).
 */
export async function unpackSafely(bytes: Uint8Array): Promise<Result<true, SheetFault>> {
  // A workbook with a password, and one from before 2007, are not zips but this older kind of file.
  if (begins(bytes, OLD_OFFICE)) return refuse({ kind: 'locked-workbook' })
  if (!begins(bytes, [0x50, 0x4b])) return refuse({ kind: 'not-a-workbook' })
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes))
    if (zip.entryCount > LIMITS.parts) return refuse({ kind: 'too-many-parts', most: LIMITS.parts })
    let left = LIMITS.unpackedBytes
    let isWorkbook = false
    for await (const entry of zip.eachEntry()) {
      if (entry.generalPurposeBitFlag & ENCRYPTED) return refuse({ kind: 'locked-workbook' })
      if (/vbaProject\.bin$/i.test(entry.fileName)) return refuse({ kind: 'macros' })
      if (entry.fileName === 'xl/workbook.xml') isWorkbook = true
      if (entry.uncompressedSize > left) return tooBig()
      left -= await unpackedSize(zip, entry, left)
      if (left < 0) return tooBig()
    }
    return isWorkbook ? accept(true) : refuse({ kind: 'not-a-workbook' })
  } catch {
    // yauzl throws for a zip that is cut short or contradicts itself, and has no class of its own for it.
    return refuse({ kind: 'not-a-workbook' })
  }
}

const tooBig = () =>
  refuse({ kind: 'unpacks-too-big', most: megabytes(LIMITS.unpackedBytes) } as const)

async function unpackedSize(zip: yauzl.ZipFile, entry: yauzl.Entry, left: number): Promise<number> {
  if (entry.fileName.endsWith('/')) return 0
  let size = 0
  const stop = new AbortController()
  const nowhere = new Writable({
    write: (chunk: Buffer, _, done) => {
      size += chunk.length
      if (size > left) stop.abort()
      done()
    },
  })
  try {
    await pipeline(await zip.openReadStreamPromise(entry), nowhere, { signal: stop.signal })
  } catch (error) {
    if (size <= left) throw error
  }
  return size
}
