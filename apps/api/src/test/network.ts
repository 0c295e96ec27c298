import { connect, createServer, type Server, type Socket } from 'node:net'

/** The way between the API and PostgreSQL. `lose` lets nothing through and tells nobody; what was open by then stays dead. */
export type Network = { port: number; lose: () => () => void; stop: () => Promise<void> }

/** A way to this port of this machine, which can be lost. */
export async function startNetwork(to: number): Promise<Network> {
  const sockets = new Set<Socket>()
  let isLost = false
  const keep = (socket: Socket): Socket => {
    sockets.add(socket)
    return socket.on('error', () => undefined)
  }
  const proxy: Server = createServer((from) => {
    keep(from)
    if (isLost) return
    const there = keep(connect(to, '127.0.0.1'))
    from.pipe(there).pipe(from)
  })
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening))
  return {
    port: (proxy.address() as { port: number }).port,
    lose: () => {
      isLost = true
      for (const socket of sockets) socket.unpipe().pause()
      return () => void (isLost = false)
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((closed) => proxy.close(closed))
    },
  }
}
