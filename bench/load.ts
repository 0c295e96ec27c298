import autocannon from 'autocannon'

/** What the process that makes the load is told: an address, its paths one after the other, and for how long. */
export type Load = {
  url: string
  paths: string[]
  headers: Record<string, string>
  connections: number
  seconds: number
}
/** What it saw: answers a second, the middle answer time in milliseconds, bytes of one answer, and answers that were no 2xx or 304. */
export type Seen = { perSecond: number; p50: number; bytes: number; wrong: number }

// a process of its own, so that making the load takes no time from what is measured
process.on('message', (load: Load) => {
  void run(load).then((seen) => process.send?.(seen))
})

async function run({ url, paths, headers, connections, seconds }: Load): Promise<Seen> {
  let next = 0
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'GET',
        headers,
        setupRequest: (request) => {
          next = (next + 1) % paths.length
          return { ...request, path: paths[next] ?? '/' }
        },
      },
    ],
  })
  const statuses = Object.entries(result.statusCodeStats ?? {})
  const wrong = statuses.reduce((sum, [status, { count = 0 }]) => (/^(2|304)/.test(status) ? sum : sum + count), 0)
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    bytes: Math.round(result.throughput.total / Math.max(1, result.requests.total)),
    wrong: wrong + result.errors + result.timeouts,
  }
}
