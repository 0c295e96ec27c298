import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, it } from 'vitest'
import { listen } from './listen.ts'

it('tries a database that cuts every connection once in a second, then after longer pauses', async () => {
  const attempts: number[] = []
  const server = createServer((socket) => {
    attempts.push(performance.now())
    socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const listener = listen(`postgresql://nobody@127.0.0.1:${(server.address() as AddressInfo).port}/none`)
  for (let attempt = 0; attempt < 3; attempt += 1) await once(server, 'connection')
  await listener.close()
  server.close()
  const [first = 0, second = 0, third = 0] = attempts
  expect(attempts).toHaveLength(3)
  expect(second - first).toBeGreaterThan(900)
  expect(third - second).toBeGreaterThan(1_900)
})
