import { type CommandOut, holdData } from '#ground/platform/lock.ts'

/** A process that holds a data folder, for lock.test.ts: it echoes, shows progress, fails, waits or dies. */
const [dataDir] = process.argv.slice(2)

const COMMANDS: Record<string, (rest: readonly string[], out: CommandOut) => Promise<number>> = {
  echo: async (rest, out) => {
    for (const word of rest) out.line(word)
    out.complain('and a complaint')
    out.progress({ label: 'Echoing', done: 1, total: 1 })
    return 7
  },
  fail: () => Promise.reject(new Error('a fault within')),
  wait: () => new Promise(() => {}),
}

try {
  await holdData(dataDir ?? '', async ({ argv: [name = '', ...rest], cwd }, out, signal) => {
    signal.addEventListener('abort', () => console.log('gone'))
    out.line(`in ${cwd}`)
    return (await COMMANDS[name]?.(rest, out)) ?? 1
  })
  console.log('held')
} catch (error) {
  console.log((error as Error).message)
  process.exitCode = 1
}
