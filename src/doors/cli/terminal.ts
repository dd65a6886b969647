import { Presets, SingleBar } from 'cli-progress'
import type { CommandOut } from '#ground/platform/lock.ts'

/** A command's words on the terminal: lines to stdout, complaints to stderr, and a bar where somebody is looking. */
export function terminalOut(): CommandOut & { readonly end: () => void } {
  let bar: SingleBar | undefined
  let shown = ''
  const end = () => {
    bar?.stop()
    bar = undefined
    shown = ''
  }
  const onTerminal = process.stderr.isTTY === true
  return {
    line: (text) => {
      end()
      process.stdout.write(`${text}\n`)
    },
    complain: (text) => {
      end()
      process.stderr.write(`${text}\n`)
    },
    progress: ({ label, done, total }) => {
      if (shown !== label) {
        end()
        shown = label
        if (onTerminal) {
          bar = new SingleBar({ format: `${label} {bar} {percentage} %` }, Presets.shades_classic)
          bar.start(total, done)
        } else process.stderr.write(`${label} …\n`)
      }
      bar?.update(done)
      if (done >= total) end()
    },
    end,
  }
}
