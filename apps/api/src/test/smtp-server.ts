import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

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
  /** Letters that it took, as a mail program reads them. */
  letters: ParsedMail[]
  /** Those that went to an address. */
  lettersTo: (address: string) => ParsedMail[]
  /** How often somebody connected. */
  connections: () => number
  /** Settles with the next moment at which somebody waits for the answer to a letter, or has connected where it hangs. */
  untilSomebodyWaits: () => Promise<void>
  behave: (behavior: Behavior) => void
  release: () => void
  stop: () => Promise<void>
}

/** Starts a real mail server that behaves as it is told. It takes a letter after so many milliseconds. */
export async function startSmtpServer({ takesAfter = 0 } = {}): Promise<SmtpServer> {
  const sockets = new Set<Socket>()
  const letters: ParsedMail[] = []
  let behavior: Behavior = 'accepts'
  let connections = 0
  let waiting = Promise.withResolvers<void>()
  let answer = () => {}

  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect: (_, done) => {
      if (behavior === 'hangs') waiting.resolve()
      else done()
    },
    onRcptTo: (_, __, done) =>
      behavior === 'refuses' ? done(Object.assign(new Error('nobody of this name'), { responseCode: 550 })) : done(),
    onData: (stream, _, done) => {
      void buffer(stream)
        .then((raw) => simpleParser(raw))
        .then((letter) => {
          const take = () => {
            letters.push(letter)
            done()
          }
          answer = take
          if (behavior === 'waits') waiting.resolve()
          else if (takesAfter > 0) setTimeout(take, takesAfter)
          else take()
        }, done)
    },
  })
  // a client that is cut off is no failure of the server
  smtp.on('error', () => undefined)
  smtp.server.on('connection', (socket: Socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    if (behavior === 'closes') socket.destroy()
  })
  const server = smtp.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    lettersTo: (address) => letters.filter(({ to }) => [to].flat().some((one) => one?.text === address)),
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
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => smtp.close(() => resolve()))
    },
  }
}
