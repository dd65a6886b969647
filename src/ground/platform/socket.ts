import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The system cuts a longer address off without a word (sun_path: 104 bytes on macOS, 108 on Linux, with its end). */
const LONGEST = 100
const HERE = 'good-days.sock'
const ELSEWHERE = 'good-days.sock.path'

/** Where the holder of a data folder is to listen: in it, or, where that path is too long, in the temporary folder. */
export function makeSocketPath(dataDir: string): string {
  const here = join(resolve(dataDir), HERE)
  if (Buffer.byteLength(here) <= LONGEST) return here
  const name = createHash('sha256').update(here).digest('hex').slice(0, 24)
  const there = join(tmpdir(), `good-days-${name}.sock`)
  writeFileSync(join(dataDir, ELSEWHERE), there, { mode: 0o600 })
  return there
}

/** Where the holder of a data folder would be listening, alive or dead. */
function findSocketPath(dataDir: string): string | undefined {
  const pointer = join(dataDir, ELSEWHERE)
  const path = existsSync(pointer) ? readFileSync(pointer, 'utf8') : join(resolve(dataDir), HERE)
  return existsSync(path) ? path : undefined
}

/** Reaches the holder of a data folder; nothing where nobody holds it, or the holder was killed. */
export function reachHolder(dataDir: string): Promise<Socket | undefined> {
  const path = findSocketPath(dataDir)
  if (!path) return Promise.resolve(undefined)
  return new Promise((found, failed) => {
    const socket = connect(path)
    socket.once('connect', () => found(socket))
    socket.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNREFUSED' || error.code === 'ENOENT' ? found(undefined) : failed(error),
    )
  })
}

/** Clears the socket that a holder left behind, ended or killed. */
export function clearSocket(dataDir: string): void {
  const path = findSocketPath(dataDir)
  if (path) rmSync(path, { force: true })
  rmSync(join(dataDir, ELSEWHERE), { force: true })
}

/** Sends one message: a line of JSON. */
export const say = (socket: Socket, message: unknown): void => {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`)
}

/** A message longer than this is not one of ours. */
const LONGEST_MESSAGE = 1_000_000

/** Reads messages, one to a line, and says when the other side has gone. */
export function hear(
  socket: Socket,
  on: { readonly message: (message: unknown) => void; readonly gone: () => void },
): void {
  let rest = ''
  socket.setEncoding('utf8')
  socket.on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > LONGEST_MESSAGE) socket.destroy()
    for (const line of lines)
      try {
        on.message(JSON.parse(line))
      } catch {
        socket.destroy()
      }
  })
  socket.on('error', () => socket.destroy())
  socket.on('close', on.gone)
}
