import { connect, createServer, type Server, type Socket } from 'node:net'

/** A way to the app that can be cut for real: then nothing gets through, whatever the browser believes. */
export type Network = { url: string; cut: () => Promise<void>; restore: () => Promise<void> }

const host = '127.0.0.1'

/** Opens a way to the app under test. The name of the machine is the same, so whoever is signed in stays so; the port is new. */
export async function openNetwork(appUrl: string): Promise<Network> {
  const target = Number(new URL(appUrl).port)
  const sockets = new Set<Socket>()
  let server: Server
  let port = 0
  const restore = async () => {
    server = createServer((near) => {
      const far = connect(target, host)
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(one)
        one.pipe(other)
        one.on('error', () => other.destroy())
        one.on('close', () => {
          sockets.delete(one)
          other.destroy()
        })
      }
    })
    await new Promise<void>((resolve) => server.listen(port, host, resolve))
    const address = server.address()
    if (typeof address === 'object' && address) port = address.port
  }
  await restore()
  return {
    url: `http://localhost:${port}`,
    restore,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
