import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where the server of these tests keeps the letters that it sends; each port has its own. */
export const OUTBOX = join(tmpdir(), `holdfast-e2e-outbox-${process.env.E2E_PORT ?? '3100'}`)
