import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openPglite, poolOfOne } from '../src/ground/platform/embedded.ts'
import { readMigrations } from '../src/ground/platform/migrations.ts'
import { prepare } from '../src/ground/platform/prepare.ts'

const ROOT = join(import.meta.dirname, '..')

/** The moment at which test databases are made. */
export const MADE_AT = new Date('2026-01-01T00:00:00Z')

function cacheFolder(): string {
  const wanted = join(ROOT, 'node_modules/.cache/good-days')
  try {
    mkdirSync(wanted, { recursive: true })
    accessSync(wanted, constants.W_OK)
    return wanted
  } catch {
    const instead = join(tmpdir(), `good-days-test-${process.getuid?.() ?? 0}`)
    mkdirSync(instead, { recursive: true })
    return instead
  }
}

/** A template is as good as what went into it: the migrations, and the packages that made it. */
function keyOfTemplate(): string {
  const hash = createHash('sha256')
  for (const migration of readMigrations()) hash.update(migration.checksum)
  for (const name of ['@electric-sql/pglite', 'pg-boss']) {
    const { version } = JSON.parse(
      readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
    )
    hash.update(`${name} ${version}`)
  }
  return hash.digest('hex').slice(0, 16)
}

async function makeTemplate(file: string): Promise<void> {
  const pglite = await openPglite({})
  const pool = poolOfOne(pglite)
  await pool.session((run) => prepare(run, { kind: 'embedded', now: () => MADE_AT }))
  const dump = await pglite.dumpDataDir('none')
  await pool.end()
  writeFileSync(`${file}.${process.pid}`, Buffer.from(await dump.arrayBuffer()))
  renameSync(`${file}.${process.pid}`, file)
}

/** Makes the migrated PGlite database once for each state of db/migrations; every worker then loads it (half a second). */
export async function setup({ provide }: TestProject): Promise<void> {
  const folder = cacheFolder()
  const file = join(folder, `template-${keyOfTemplate()}.tar`)
  if (!existsSync(file)) {
    for (const old of readdirSync(folder))
      if (old.startsWith('template-')) rmSync(join(folder, old), { force: true })
    await makeTemplate(file)
  }
  provide('pgliteTemplate', file)
  provide('postgresServer', undefined)
}
