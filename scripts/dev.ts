import { join } from 'node:path'
import { createServer } from 'vite'
import { freePort } from './free-port.ts'
import { root } from './root.ts'
import { runWithLifecycle } from './steps/lifecycle.ts'
import { openInstallation } from './steps/open-installation.ts'
import { log } from './steps/log.ts'
import { startApi } from './steps/start-api.ts'

const WATCHED = ['--watch', '--watch-preserve-output']

// npm run dev: like npm start, except that the API restarts and the web app reloads when one of their files changes.
runWithLifecycle(async (lifecycle) => {
  const { settings, publicUrl, claim } = await openInstallation(lifecycle, 'npm run dev')
  const apiPort = String(await freePort())
  log('Starting the API, which restarts when its files change')
  const api = await lifecycle.step(
    () => startApi({ ...settings, HOST: '127.0.0.1', PORT: apiPort }, WATCHED, 'apps/api/src/main.ts'),
    (started) => started.stop(),
  )
  claim.recordApi(api.pid)
  await lifecycle.step(
    () => serveSources(settings.HOST ?? '', Number(settings.PORT), apiPort),
    (web) => web.close(),
  )
  log(`Holdfast is ready at ${publicUrl} (Ctrl-C stops it)`)
})

async function serveSources(host: string, port: number, apiPort: string) {
  const proxy = { '/api': { target: `http://127.0.0.1:${apiPort}`, changeOrigin: false } }
  const server = await createServer({ root: join(root, 'apps/web'), server: { host, port, strictPort: true, proxy } })
  return server.listen()
}
