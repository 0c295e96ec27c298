import pg from 'pg'

/** One note from PostgreSQL: something of this case changed, to which revision of the plan, by which device. Carries ids, never text. */
export type ChangeNote = {
  organizationId: string
  caseId: string
  planId: string | null
  resource: string
  id: string | null
  revision: number | null
  deviceId: string | null
}

/** Hears which plan or case has changed, ids alone; `subscribe` answers with the way to stop hearing. */
export type Listener = { subscribe: (hear: (note: ChangeNote) => void) => () => void; close: () => Promise<void> }

/** One connection that listens for all open screens of this process, and comes back by itself when it is cut. */
export function listen(url: string): Listener {
  const hearers = new Set<(note: ChangeNote) => void>()
  let client: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined
  let closed = false

  const open = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url })
    next.on('notification', ({ payload }) => {
      const note = JSON.parse(payload ?? '{}') as ChangeNote
      for (const hear of hearers) hear(note)
    })
    next.on('error', () => undefined)
    next.on('end', () => {
      if (!closed) retry = setTimeout(() => void open().catch(() => undefined), 1_000)
    })
    try {
      await next.connect()
      await next.query('LISTEN holdfast_changes')
      client = next
    } catch {
      if (!closed) retry = setTimeout(() => void open(), 1_000)
    }
  }
  void open()

  return {
    subscribe: (hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    close: async () => {
      closed = true
      clearTimeout(retry)
      await client?.end()
    },
  }
}
