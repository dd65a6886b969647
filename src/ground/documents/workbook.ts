import { Worker } from 'node:worker_threads'
import { type Result, refuse } from '#ground/kernel/result.ts'
import { LIMITS, type Sheet, type SheetFault, tooLarge } from './sheet.ts'
import { unpackSafely } from './unpack-safely.ts'

/**
 * Reads the sheets of a workbook (XLSX) as text. The reading is done by a worker with a limit of time and memory: a
 * small file can name a range of seventeen thousand million cells, and the library would visit each.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { seconds }: { readonly seconds: number } = LIMITS,
): Promise<Result<readonly Sheet[], SheetFault>> {
  const safe = await unpackSafely(bytes)
  if (!safe.ok) return safe
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.workerMegabytes },
  })
  const read = new Promise<Result<readonly Sheet[], SheetFault>>((resolve, reject) => {
    const late = setTimeout(() => resolve(refuse({ kind: 'too-slow', seconds })), seconds * 1000)
    worker.on('message', resolve)
    worker.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? resolve(refuse({ kind: 'too-slow', seconds }))
        : reject(error),
    )
    worker.on('exit', () => clearTimeout(late))
  })
  try {
    const result = await read
    if (!result.ok) return result
    const fault = result.value.map(tooLarge).find(Boolean)
    return fault ? refuse(fault) : result
  } finally {
    await worker.terminate()
  }
}
