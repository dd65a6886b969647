import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Located, located } from './problem.ts'
import type { ImportFile } from './read-files.ts'

type Found = {
  readonly files: readonly ImportFile[]
  /** Folders in which there is nothing to import. */
  readonly empty: readonly string[]
  readonly problems: readonly Located[]
}

/** The files that were named, and those in the folders that were. Nothing is read but their sizes. */
export async function filesAt(paths: readonly string[]): Promise<Found> {
  const files: ImportFile[] = []
  const empty: string[] = []
  const problems: Located[] = []
  for (const path of paths) {
    const there = await stat(path).catch(() => undefined)
    if (!there) problems.push(located({ file: path }, { kind: 'no-such-file' }))
    else if (there.isDirectory()) {
      const within = await filesIn(path)
      if (within.length === 0) empty.push(path)
      files.push(...within)
    } else if (!there.isFile())
      problems.push(located({ file: path }, { kind: 'wrong-kind-of-file' }))
    else files.push({ name: basename(path), bytes: there.size, read: () => readFile(path) })
  }
  return { files, empty, problems }
}

/** The sheets in a folder, by name. Other things may lie beside them: notes, and a spreadsheet's own lock files. */
async function filesIn(folder: string): Promise<readonly ImportFile[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile() && /^[^.~].*\.(csv|xlsx)$/i.test(entry.name))
    .map((entry) => entry.name)
    .sort()
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      const { size } = await stat(path)
      return { name, bytes: size, read: () => readFile(path) }
    }),
  )
}
