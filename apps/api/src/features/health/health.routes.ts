import type { Api } from '../../http/bind.ts'
import { sendProblem } from '../../http/problems.ts'
import { problem } from '../../kernel/problem.ts'
import { COMMIT, VERSION } from '../../version.ts'

/** Live: the process answers. Ready: it can also reach the database. Version: which Holdfast this is. */
export function healthRoutes({ app, runtime }: Pick<Api, 'app' | 'runtime'>): void {
  app.get('/api/health/live', async () => ({ status: 'live' }))
  app.get('/api/health/version', async () => ({ version: VERSION, commit: COMMIT }))
  app.get('/api/health/ready', async (request, reply) => {
    const ready = await runtime.database.pool.query('SELECT 1 FROM holdfast.organizations LIMIT 1').then(
      () => true,
      () => false,
    )
    return ready ? { status: 'ready' } : sendProblem(request, reply, problem('not-available'))
  })
}
