import { Presets, SingleBar } from 'cli-progress'
import type { CommandOut, Progress } from '#ground/platform/lock.ts'

/** Work that is done sooner needs no bar. */
const A_SECOND = 1_000

/**
 * A command's words on the terminal: lines to stdout, complaints to stderr. Work that takes longer than a second has a
 * bar where somebody is looking, and elsewhere one line when it begins.
 */
export function terminalOut(): CommandOut & { readonly end: () => void } {
  const onTerminal = process.stderr.isTTY === true
  let label = ''
  let last: Progress | undefined
  let bar: SingleBar | undefined
  let waiting: NodeJS.Timeout | undefined
  const end = () => {
    clearTimeout(waiting)
    bar?.stop()
    bar = undefined
    last = undefined
  }
  const show = () => {
    if (!last) return
    bar = new SingleBar(
      { format: `${label} {bar} {percentage} %`, hideCursor: false },
      Presets.shades_classic,
    )
    bar.start(last.total, last.done)
  }
  const begin = () => {
    if (onTerminal) waiting = setTimeout(show, A_SECOND).unref()
    else process.stderr.write(`${label} …\n`)
  }
  const write = (stream: NodeJS.WriteStream, text: string) => {
    end()
    stream.write(`${text}\n`)
  }
  return {
    line: (text) => write(process.stdout, text),
    complain: (text) => write(process.stderr, text),
    progress: (progress) => {
      // What has ended may be told again that it has.
      const begins = progress.label !== label || (!last && progress.done < progress.total)
      if (!begins && !last) return
      if (progress.label !== label) end()
      label = progress.label
      last = progress
      if (begins) begin()
      bar?.update(progress.done)
      if (progress.done >= progress.total) end()
    },
    end,
  }
}
