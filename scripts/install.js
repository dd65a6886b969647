// Brings what the lock file names, when it is missing or out of date. Runs before `npm start` and
// `npm test` on whatever Node is there (18 or later), so it is plain JavaScript and imports nothing
// from node_modules. What it brings includes Node 24 itself: npm puts node_modules/.bin first in its
// path, so the script that follows runs on that one (docs/decisions/0010).
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
const SECONDS_BETWEEN_LINES = 10
const windows = process.platform === 'win32'

/** @param {string} line */
const say = (line) => console.log(line)
/** @param {string} root */
const modulesOf = (root) => join(root, 'node_modules')
/** @param {string} root */
const stampOf = (root) => join(modulesOf(root), '.good-days-installed')

/**
 * Where npm writes, last of all, what it installed.
 * @param {string} root
 */
const recordOf = (root) => join(modulesOf(root), '.package-lock.json')

/**
 * The Node that the lock file brings.
 * @param {string} root
 */
export const nodeOf = (root) => join(modulesOf(root), 'node', 'bin', windows ? 'node.exe' : 'node')

/**
 * What the stamp must say: this lock file, on this kind of machine. A folder carried from another
 * machine is out of date even where its lock file is the same.
 * @param {string} root
 */
function wanted(root) {
  const lock = readFileSync(join(root, 'package-lock.json'))
  const hash = createHash('sha256').update(lock).digest('hex')
  return `${process.platform} ${process.arch} ${hash}\n`
}

/**
 * Whether nothing need be done. The stamp is written last, so an installation that was killed
 * half-way has none. Where somebody ran npm by hand, npm's own record is compared instead.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  if (!existsSync(nodeOf(root))) return false
  const stamp = stampOf(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted(root)) return true
  if (!matchesRecord(root) || versionOf(root) < NEEDED) return false
  finish(root)
  return true
}

/**
 * Whether npm's record of what is installed has each package of the lock file, in its version.
 * Packages for other machines are optional and may be missing.
 * @param {string} root
 */
function matchesRecord(root) {
  if (!existsSync(recordOf(root))) return false
  const { packages: locked } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const { packages: installed } = JSON.parse(readFileSync(recordOf(root), 'utf8'))
  return Object.keys(locked)
    .filter((name) => name !== '')
    .every((name) =>
      installed[name]
        ? installed[name].version === locked[name].version
        : locked[name].optional === true,
    )
}

/**
 * The major version of the Node that was brought; 0 when it does not run.
 * @param {string} root
 */
function versionOf(root) {
  const { stdout } = spawnSync(nodeOf(root), ['--version'], { encoding: 'utf8' })
  return Number(/^v(\d+)/.exec(stdout ?? '')?.[1] ?? 0)
}

/**
 * Writes the stamp, and makes `npx good-days` find the command in this folder.
 * @param {string} root
 */
function finish(root) {
  const bin = join(modulesOf(root), '.bin')
  const link = join(bin, 'good-days')
  try {
    rmSync(link, { force: true })
    if (windows) writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\bin\\good-days.js" %*\r\n')
    else {
      symlinkSync(join('..', '..', 'bin', 'good-days.js'), link)
      chmodSync(join(root, 'bin', 'good-days.js'), 0o755)
    }
    writeFileSync(stampOf(root), wanted(root))
  } catch {
    // A folder that may only be read is still good to run from; the next start looks again.
  }
}

/**
 * The Node to run npm with: not the one in node_modules, which npm is about to take away.
 * @param {string} root
 */
function outsideNode(root) {
  const name = windows ? 'node.exe' : 'node'
  const inside = modulesOf(root) + sep
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file) && !realpathSync(file).startsWith(inside))
  return found ?? process.execPath
}

/**
 * Runs `npm ci`, keeping what it says for the day that it fails: on an old Node it warns of every
 * package that wants a newer one, which is just what it is about to bring.
 * @param {string} root
 * @returns {Promise<{ code: number, output: string }>}
 */
function runNpm(root) {
  // Development dependencies are asked for by name, since NODE_ENV=production would leave Node out.
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const byPath = npm?.endsWith('npm-cli.js') === true
  const child = byPath
    ? spawn(outsideNode(root), [/** @type {string} */ (npm), ...words], { cwd: root })
    : spawn(windows ? 'npm.cmd' : 'npm', words, { cwd: root, shell: windows })
  let output = ''
  /** @param {Buffer} text */
  const keep = (text) => {
    output = (output + text.toString()).slice(-8000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const began = Date.now()
  const ticking = setInterval(() => {
    const seconds = Math.round((Date.now() - began) / 1000)
    say(`  … ${seconds} seconds: ${existsSync(modulesOf(root)) ? 'unpacking' : 'fetching'}`)
  }, SECONDS_BETWEEN_LINES * 1000)
  return new Promise((resolve) => {
    child.on('error', (fault) => resolve({ code: 127, output: String(fault) }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  }).finally(() => clearInterval(ticking))
}

/**
 * What went wrong, in one sentence, from what npm printed.
 * @param {string} output
 */
export function whyNpmFailed(output) {
  if (/CERT|certificate/.test(output))
    return 'npm does not trust the certificate of its registry. Give npm the one that your network uses: `npm config set cafile FILE`.'
  if (/EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output))
    return 'npm could not reach its registry. Check the network connection (or the proxy), then try again.'
  if (/E40[134]|ETARGET/.test(output))
    return 'The npm registry that this machine uses refused a package. Check `npm config get registry`, then try again.'
  if (/EACCES|EPERM|EROFS/.test(output))
    return 'npm may not write in this folder. Give your user the right to write here, or clone it elsewhere.'
  if (/ENOSPC/.test(output)) return 'The disk is full. About 1 GB is needed.'
  if (/EUSAGE|in sync/.test(output))
    return 'package.json and package-lock.json do not agree. Run `npm install`, then try again.'
  if (/127|ENOENT/.test(output) && !/npm error/i.test(output))
    return 'npm was not found. It comes with Node: see https://nodejs.org.'
  return 'npm could not finish.'
}

/**
 * Waits while another command installs in the same folder, then marks the folder as ours.
 * @param {string} root
 * @returns {Promise<() => void>} gives the mark back
 */
async function takeTurn(root) {
  const who = process.getuid?.() ?? 0
  const key = createHash('sha256').update(root).digest('hex').slice(0, 16)
  const mark = join(tmpdir(), `good-days-install-${who}-${key}`)
  let told = false
  for (;;) {
    try {
      writeFileSync(mark, String(process.pid), { flag: 'wx' })
      return () => rmSync(mark, { force: true })
    } catch (fault) {
      if (/** @type {NodeJS.ErrnoException} */ (fault).code !== 'EEXIST') return () => {}
      if (!isHeld(mark)) rmSync(mark, { force: true })
      else if (!told) {
        say('Another command is installing here: waiting for it …')
        told = true
      }
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}

/**
 * Whether the process that wrote the mark is alive. One still being written reads as 0: alive.
 * @param {string} mark
 */
function isHeld(mark) {
  try {
    process.kill(Number(readFileSync(mark, 'utf8')), 0)
    return true
  } catch {
    return false
  }
}

/**
 * Makes sure that everything is there. Gives the exit code: 0, or 1 with the reason said.
 * @param {string} root
 * @returns {Promise<number>}
 */
export async function install(root) {
  if (isInstalled(root)) return 0
  const giveBack = await takeTurn(root)
  try {
    if (isInstalled(root)) return 0
    return await installNow(root)
  } finally {
    giveBack()
  }
}

/** @param {string} root */
async function installNow(root) {
  const first = !existsSync(recordOf(root))
  say(
    first
      ? 'Good Days: installing what it needs, Node 24 among it. This happens once, and takes a minute or so.'
      : 'Good Days: what is installed is not what the lock file names: installing again.',
  )
  const began = Date.now()
  rmSync(stampOf(root), { force: true })
  const { code, output } = await runNpm(root)
  if (code !== 0) {
    say(`\n${output.trim()}\n\nGood Days could not be installed. ${whyNpmFailed(output)}`)
    return 1
  }
  const version = versionOf(root)
  if (version < NEEDED) {
    say(
      `Good Days needs Node ${NEEDED} or later, and npm did not bring it. Maybe this machine's npm has ` +
        '"ignore-scripts" set: run `npm config get ignore-scripts`, and `npm config set ignore-scripts false`.',
    )
    return 1
  }
  finish(root)
  say(`Good Days: installed in ${Math.round((Date.now() - began) / 1000)} seconds.`)
  return 0
}

const self = fileURLToPath(import.meta.url)
if (process.argv[1] && realpathSync(process.argv[1]) === realpathSync(self))
  process.exitCode = await install(dirname(dirname(self)))
