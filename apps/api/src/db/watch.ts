import pg from 'pg'

/** Looks after a database until it is closed. */
export type Watch = { close: () => Promise<void> }

/** One turn, in milliseconds; all other times are counted in turns. */
const TURN = 100
/** The pause between two questions while the database is used or silent, and while it is neither. */
const PAUSE = 2
const UNUSED_PAUSE = 10
/** A database that owes an answer for so long is silent. */
const SILENT = 6
/** Then the question is asked again on a new connection: the old one may be dead. */
const ASK_AGAIN = 20

/**
 * Asks the database over and over on a connection of its own, and tells when it has owed an answer for six turns of 100 ms, and when it
 * answers again. A database that refuses, or breaks the connection, has not fallen silent: whoever asks it hears of that at once.
 *
 * Turns are counted, not milliseconds: while this process is too busy to take its turns, and to read an answer that has come, no time
 * passes for the database.
 */
export function watch(
  url: string,
  { isInUse, setSilent }: { isInUse: () => boolean; setSilent: (isSilent: boolean) => void },
): Watch {
  let client: pg.Client | undefined
  let isUnanswered = false
  let isSilent = false
  let turns = 0

  const ask = (): void => {
    const isNew = client === undefined
    const asked = (client ??= open(url))
    isUnanswered = true
    const connected = isNew ? asked.connect() : Promise.resolve()
    connected
      .then(() => asked.query('SELECT 1'))
      .then(
        () => {
          if (client !== asked) return
          isUnanswered = false
          turns = 0
          if (isSilent) setSilent((isSilent = false))
        },
        () => {
          asked.connection.stream.destroy()
          if (client !== asked) return
          client = undefined
          isUnanswered = false
          turns = 0
        },
      )
  }
  const askAgain = (): void => {
    client?.connection.stream.destroy()
    client = undefined
    ask()
  }
  const takeTurn = (): void => {
    turns += 1
    if (isUnanswered) {
      if (turns === SILENT) setSilent((isSilent = true))
      if (turns % ASK_AGAIN === 0) askAgain()
    } else if (turns >= (isSilent || isInUse() ? PAUSE : UNUSED_PAUSE)) {
      turns = 0
      ask()
    }
  }
  const timer = setInterval(takeTurn, TURN).unref()

  return {
    close: async () => {
      clearInterval(timer)
      // a silent one does not say good-bye either
      if (isUnanswered) client?.connection.stream.destroy()
      else await client?.end()
    },
  }
}

function open(url: string): pg.Client {
  const client = new pg.Client({ connectionString: url, keepAlive: true })
  // a connection that breaks shows in the next question
  return client.on('error', () => undefined)
}
