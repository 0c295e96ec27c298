import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

/** How the server behaves from the next connection on. */
type Behavior =
  /** Takes each letter. */
  | 'accepts'
  /** Takes the letter's text and answers only when `release` is called. */
  | 'waits'
  /** Takes the connection and never says a word. */
  | 'hangs'
  /** Knows no such address (550). */
  | 'refuses'
  /** Closes each connection at once. */
  | 'closes'

/** A mail server on a port of this machine. */
export type SmtpServer = {
  url: string
  /** Letters that it took, as they came. */
  letters: string[]
  /** How often somebody connected. */
  connections: () => number
  /** Settles with the next moment at which somebody waits for the answer to a letter, or has connected where it hangs. */
  untilSomebodyWaits: () => Promise<void>
  behave: (behavior: Behavior) => void
  release: () => void
  stop: () => Promise<void>
}

/**
 * Starts a mail server that speaks as much SMTP as a client needs, and behaves as it is told. It takes a letter after so many
 * milliseconds.
 */
export async function startSmtpServer({ takesAfter = 0 } = {}): Promise<SmtpServer> {
  const sockets = new Set<Socket>()
  const letters: string[] = []
  let behavior: Behavior = 'accepts'
  let connections = 0
  let waiting = Promise.withResolvers<void>()
  let answer = () => {}

  const server = createServer((socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    if (behavior === 'closes') return socket.destroy()
    if (behavior === 'hangs') return waiting.resolve()
    const say = (line: string) => socket.write(`${line}\r\n`)
    say('220 mail.example.org ESMTP')
    let text: string | undefined
    let rest = ''
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (text !== undefined && line !== '.') text += `${line}\n`
        else if (text !== undefined) {
          const letter = text
          text = undefined
          const take = () => {
            letters.push(letter)
            say('250 taken')
          }
          answer = take
          if (behavior === 'waits') waiting.resolve()
          else if (takesAfter > 0) setTimeout(take, takesAfter)
          else take()
        } else if (line === 'DATA') {
          text = ''
          say('354 go on')
        } else if (line.startsWith('RCPT') && behavior === 'refuses') say('550 nobody of this name')
        else if (line === 'QUIT') socket.end('221 bye\r\n')
        else say('250 mail.example.org')
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    connections: () => connections,
    untilSomebodyWaits: async () => {
      await waiting.promise
      waiting = Promise.withResolvers<void>()
    },
    behave: (next) => {
      behavior = next
    },
    release: () => answer(),
    stop: async () => {
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    },
  }
}
