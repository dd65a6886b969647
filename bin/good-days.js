#!/usr/bin/env node
// The command line. Any Node from 18 on may start it: it hands over to the Node of the lock file,
// installing first where nothing is installed, and passes on arguments, exit code and signals.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { install, nodeOf } from '../scripts/install.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const installed = await install(root)
if (installed !== 0) process.exit(installed)

const loader = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href
const program = join(root, 'src', 'doors', 'cli', 'good-days.ts')
const child = spawn(nodeOf(root), ['--import', loader, program, ...process.argv.slice(2)], {
  stdio: 'inherit',
  // tsx looks for this file where the command was given, which may be any folder.
  env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
})

// A terminal sends Ctrl+C to both of us; only a signal meant for this process alone is passed on.
process.on('SIGINT', () => {
  if (!process.stdin.isTTY) child.kill('SIGINT')
})
process.on('SIGTERM', () => child.kill('SIGTERM'))
process.on('SIGHUP', () => child.kill('SIGHUP'))

child.on('error', (fault) => {
  console.error(`Good Days could not start: ${fault.message}`)
  process.exit(1)
})
child.on('exit', (code, signal) => {
  if (signal === null) process.exit(code ?? 1)
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
})
