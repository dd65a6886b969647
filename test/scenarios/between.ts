import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import { freePort } from '../running.ts'

/** What stands between a tablet and the program: a network that can lose an answer, and a program that can be newer. */
export type Between = {
  readonly origin: string
  /** As many of the next answers to marks are lost on their way back, after the program has kept them. */
  readonly loseAnswers: (count: number) => void
  /** Whether marks arrive as those of somebody who has no place there: the program cannot keep them. */
  readonly misplaceMarks: (are: boolean) => void
  /** Serves the app under a new address from now on, as a new version would be. */
  readonly newVersion: () => void
  readonly stop: () => Promise<void>
}

const bodyOf = async (message: IncomingMessage): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of message) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

const SCRIPT = /\/assets\/tablet\.([0-9a-f]{10})\.js/g

const PERSON = /"personId":"[0-9a-f-]{36}"/g
const NOBODY = `"personId":"${'0'.repeat(8)}-0000-7000-8000-${'0'.repeat(12)}"`

export async function standBetween(program: string): Promise<Between> {
  const port = await freePort()
  const { hostname, port: to } = new URL(program)
  let lost = 0
  let isNew = false
  let areMisplaced = false
  const server: Server = createServer(async (asked, answer) => {
    const sent = await bodyOf(asked)
    const isMark = asked.method === 'POST' && asked.url === '/tablet/events'
    const body =
      isMark && areMisplaced ? Buffer.from(sent.toString('utf8').replace(PERSON, NOBODY)) : sent
    const path = (asked.url ?? '').replace(
      /\/assets\/tablet\.new\.([0-9a-f]{10})\.js/,
      '/assets/tablet.$1.js',
    )
    const headers = { ...asked.headers, 'accept-encoding': 'identity' }
    const onward = request(
      { hostname, port: to, path, method: asked.method, headers },
      async (got) => {
        const bytes = await bodyOf(got)
        if (isMark && lost > 0) {
          lost -= 1
          asked.socket.destroy()
          return
        }
        const { 'content-length': _, 'transfer-encoding': __, ...kept } = got.headers
        answer.writeHead(got.statusCode ?? 500, kept)
        const isText = /html|javascript/.test(String(got.headers['content-type']))
        answer.end(
          isNew && isText
            ? bytes.toString('utf8').replace(SCRIPT, '/assets/tablet.new.$1.js')
            : bytes,
        )
      },
    )
    onward.on('error', () => asked.socket.destroy())
    onward.end(body)
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return {
    origin: `http://127.0.0.1:${port}`,
    loseAnswers: (count) => {
      lost = count
    },
    misplaceMarks: (are) => {
      areMisplaced = are
    },
    newVersion: () => {
      isNew = true
    },
    stop: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
