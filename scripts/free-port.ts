import { createServer } from 'node:net'

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const port = await listenOnce('127.0.0.1', 0)
  if (typeof port !== 'number') throw new Error(`No free port (${port.code})`)
  return port
}

/** Whether something already listens on this port; on the own machine also under its IPv6 name, which browsers try first. */
export async function isPortTaken(host: string, port: number): Promise<boolean> {
  const hosts = host === '127.0.0.1' || host === 'localhost' ? ['127.0.0.1', '::1'] : [host]
  const answers = await Promise.all(hosts.map((each) => listenOnce(each, port)))
  return answers.some((answer) => typeof answer !== 'number' && answer.code === 'EADDRINUSE')
}

function listenOnce(host: string, port: number): Promise<number | NodeJS.ErrnoException> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', resolve)
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}
