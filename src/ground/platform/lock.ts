import { chmodSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { CannotGoOn } from './platform.ts'
import { clearSocket, hear, makeSocketPath, reachHolder, say } from './socket.ts'

/** How far a long piece of work has come. */
export type Progress = { readonly label: string; readonly done: number; readonly total: number }

/** Where a command's words go: a terminal, or the socket of the process that asked. */
export type CommandOut = {
  readonly line: (text: string) => void
  readonly complain: (text: string) => void
  readonly progress: (progress: Progress) => void
}
/** A command as it was typed, and the folder in which it was: paths in it are from there. */
export type Command = { readonly argv: readonly string[]; readonly cwd: string }

/** Runs a command in the process that holds the folder. @returns its exit code */
export type ServeCommand = (
  command: Command,
  out: CommandOut,
  /** Aborted when whoever asked has gone away. */
  signal: AbortSignal,
) => Promise<number>

export type Hold = {
  /** Lets the folder go. Asked commands that still run are cut off. */
  readonly release: () => Promise<void>
}

/** What the holder says back. Both sides are this program, and no other user may reach the socket. */
type Said = {
  readonly line?: string
  readonly complaint?: string
  readonly progress?: Progress
  readonly exit?: number
}

/**
 * Takes the data folder for this process alone: a second process with the embedded database open would ruin it without
 * a word. The socket that it listens on is the lock; what others send through it is served here.
 *
 * @throws CannotGoOn where a living process holds it
 */
export async function holdData(dataDir: string, serve: ServeCommand): Promise<Hold> {
  const leave = await enterDoor(dataDir)
  try {
    const holder = await reachHolder(dataDir)
    holder?.destroy()
    if (holder)
      throw new CannotGoOn(
        `The data folder ${resolve(dataDir)} is in use by another Good Days: stop that one first, or set DATA_DIR to another folder.`,
      )
    clearSocket(dataDir)
    return await listen(dataDir, serve)
  } finally {
    leave()
  }
}

const DOOR = 'good-days.opening'
const TRIES = 400
const PAUSE = 25

/** One process at a time looks whether the socket is dead, clears it and listens. A killed one's door is opened again. */
async function enterDoor(dataDir: string): Promise<() => void> {
  const door = join(dataDir, DOOR)
  for (let tries = 0; tries < TRIES; tries += 1)
    try {
      writeFileSync(openSync(door, 'wx', 0o600), String(process.pid))
      return () => rmSync(door, { force: true })
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error
      if (tries > 4 && !isAlive(pidIn(door))) rmSync(door, { force: true })
      await wait(PAUSE)
    }
  throw new CannotGoOn(
    `Another Good Days is opening the data folder ${resolve(dataDir)}: wait until it has, or remove ${door} if none is.`,
  )
}

function pidIn(door: string): number {
  try {
    return Number(readFileSync(door, 'utf8'))
  } catch {
    return 0
  }
}

function isAlive(pid: number): boolean {
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}

async function listen(dataDir: string, serve: ServeCommand): Promise<Hold> {
  const path = makeSocketPath(dataDir)
  const asking = new Set<Socket>()
  const server = createServer((socket) => {
    asking.add(socket)
    socket.on('close', () => asking.delete(socket))
    answer(socket, serve)
  })
  await listening(server, path)
  // Whoever may write here may do whatever the program may: this user only.
  chmodSync(path, 0o600)
  return {
    release: async () => {
      for (const socket of asking) socket.destroy()
      await new Promise((closed) => server.close(closed))
      clearSocket(dataDir)
    },
  }
}

const listening = (server: Server, path: string): Promise<void> =>
  new Promise((ready, failed) => {
    server.once('error', failed)
    server.listen(path, () => ready())
  })

function answer(socket: Socket, serve: ServeCommand): void {
  const gone = new AbortController()
  const out: CommandOut = {
    line: (line) => say(socket, { line }),
    complain: (complaint) => say(socket, { complaint }),
    progress: (progress) => say(socket, { progress }),
  }
  hear(socket, {
    message: (message) => {
      serve(message as Command, out, gone.signal).then(
        (exit) => socket.end(`${JSON.stringify({ exit })}\n`),
        (error: unknown) => {
          out.complain(
            error instanceof CannotGoOn ? error.message : 'The command failed: the log says why.',
          )
          const exit = error instanceof CannotGoOn ? error.exitCode : 1
          socket.end(`${JSON.stringify({ exit })}\n`)
        },
      )
    },
    gone: () => gone.abort(),
  })
}

/**
 * Sends a command to the process that holds the data folder, and passes on what it says.
 * @param signal ends it: the holder learns that whoever asked has gone
 * @returns its exit code; nothing where no living process holds the folder, so that this one may
 */
export async function askHolder(
  dataDir: string,
  command: Command,
  out: CommandOut,
  signal?: AbortSignal,
): Promise<number | undefined> {
  const socket = await reachHolder(dataDir)
  if (!socket) return undefined
  return new Promise((ended) => {
    let code: number | undefined
    hear(socket, {
      message: (message) => {
        const said = message as Said
        if (said.line !== undefined) out.line(said.line)
        if (said.complaint !== undefined) out.complain(said.complaint)
        if (said.progress) out.progress(said.progress)
        code = said.exit ?? code
      },
      gone: () => {
        if (code === undefined && !signal?.aborted)
          out.complain('The Good Days that was doing this has stopped before it was done.')
        ended(code ?? 1)
      },
    })
    signal?.addEventListener('abort', () => socket.destroy())
    say(socket, command)
  })
}
