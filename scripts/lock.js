// Completes package-lock.json, after a dependency was added or changed (`npm run lock`). Tools that
// are written in Rust or Go come as one optional package for each kind of machine. npm leaves out of
// the lock file those that the registry at hand did not have, and `npm ci` then refuses the file
// whole. Each gets the row that npm itself would write, but for a checksum that nobody could see.
import { readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SYSTEM = /^(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)$/
const PROCESSOR = /^(arm|arm64|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64|wasm32)$/

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[],
 *   libc?: string[], optionalDependencies?: Record<string, string> }} Row
 * @typedef {Record<string, Row>} Rows
 */

/**
 * The rows that a lock file lacks: optional packages named with an exact version and nowhere locked.
 * @param {Rows} rows
 * @returns {Rows}
 */
export function missingRows(rows) {
  /** @type {Rows} */
  const missing = {}
  for (const [at, row] of Object.entries(rows))
    for (const [name, version] of Object.entries(row.optionalDependencies ?? {})) {
      const here = `node_modules/${name}`
      if (rows[here] || rows[`${at}/${here}`] || !/^\d[\w.+-]*$/.test(version)) continue
      missing[here] = { version, ...machineOf(name), ...(row.dev && { dev: true }), optional: true }
    }
  return missing
}

/**
 * The kind of machine that a package is for, as its name says: `binding-linux-arm64-musl`.
 * @param {string} name
 */
function machineOf(name) {
  const words = name.split(/[-/]/)
  const cpu = words.find((word) => PROCESSOR.test(word))
  const os = words.find((word) => SYSTEM.test(word))
  const musl = words.some((word) => word.startsWith('musl'))
  return { ...(cpu && { cpu: [cpu] }), ...(musl && { libc: ['musl'] }), ...(os && { os: [os] }) }
}

/** @param {string} root */
function complete(root) {
  const file = join(root, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingRows(lock.packages)
  const names = Object.keys(missing)
  if (names.length > 0) {
    const rows = Object.entries({ ...lock.packages, ...missing })
    rows.sort(([one], [other]) => one.localeCompare(other, 'en'))
    lock.packages = Object.fromEntries(rows)
    writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  }
  for (const name of names) console.log(`added ${name}`)
  console.log(`package-lock.json: ${names.length} rows added`)
}

const self = fileURLToPath(import.meta.url)
if (process.argv[1] && realpathSync(process.argv[1]) === realpathSync(self))
  complete(dirname(dirname(self)))
