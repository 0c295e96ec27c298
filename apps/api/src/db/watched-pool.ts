import pg from 'pg'

/** Is told of a connection, or of why there is none. */
export type Connected = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  release: (broken?: Error | boolean) => void,
) => void

/** What whoever needs a silent database is told: a later try may succeed. */
const silence = (): Error => Object.assign(new Error('The database does not answer.'), { code: 'ETIMEDOUT' })

/**
 * A pool that nobody waits for while the database is silent. Then it hands out no connection, and those who wait for one are told.
 * Connections are cut where nothing is changed by that: unused ones, which may be dead, and those whose user has called `allowCut`
 * because nothing that was sent on them is committed. Whoever waits for anything else goes on waiting.
 */
export class WatchedPool extends pg.Pool {
  #isSilent = false
  readonly #cuttable = new Set<pg.PoolClient>()
  readonly #waiting = new Set<(error: Error) => void>()

  constructor(config: pg.PoolConfig) {
    super(config)
    this.on('acquire', (client) => this.forbidCut(client))
    this.on('release', (_, client) => this.allowCut(client))
    this.on('remove', (client) => this.forbidCut(client))
  }

  /** From now on the connection may be cut: nothing that was sent on it changes anything by itself. */
  allowCut(client: pg.PoolClient): void {
    this.#cuttable.add(client)
  }

  /** From now on the connection stays: what is sent may be carried out though nobody hears of it. */
  forbidCut(client: pg.PoolClient): void {
    this.#cuttable.delete(client)
  }

  /** Whether somebody has a connection, or waits for one. */
  get isInUse(): boolean {
    return this.idleCount < this.totalCount || this.waitingCount > 0
  }

  /** Says that the database has fallen silent, or answers again. */
  setSilent(isSilent: boolean): void {
    this.#isSilent = isSilent
    if (!isSilent) return
    for (const refuse of this.#waiting) refuse(silence())
    for (const { connection } of this.#cuttable) connection.stream.destroy()
    this.#cuttable.clear()
  }

  override connect(): Promise<pg.PoolClient>
  override connect(done: Connected): void
  override connect(done?: Connected): Promise<pg.PoolClient> | void {
    if (!done) return this.#acquire()
    void this.#acquire().then(
      (client) => done(undefined, client, (broken) => client.release(broken)),
      (error: Error) => done(error, undefined, () => undefined),
    )
  }

  #acquire(): Promise<pg.PoolClient> {
    if (this.#isSilent) return Promise.reject(silence())
    const isFree = this.idleCount > 0
    const connecting = super.connect()
    return isFree ? connecting : this.#unlessSilent(connecting)
  }

  async #unlessSilent(connecting: Promise<pg.PoolClient>): Promise<pg.PoolClient> {
    const { promise: silent, reject: refuse } = Promise.withResolvers<never>()
    this.#waiting.add(refuse)
    try {
      return await Promise.race([connecting, silent])
    } catch (error) {
      // it may still come, and is for somebody else then
      connecting.then((client) => client.release()).catch(() => undefined)
      throw error
    } finally {
      this.#waiting.delete(refuse)
    }
  }
}
