import { spawn } from 'node:child_process'
import { root } from '../root.ts'

/** Runs a tool under this Node, quietly; when it fails, what it said is shown and the step ends with one line. */
export async function run(
  what: string,
  script: string,
  args: string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const endToo = () => child.kill()
  process.once('exit', endToo)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  process.removeListener('exit', endToo)
  if (code === 0) return
  if (/ENOSPC|no space left/i.test(output)) throw new Error('ENOSPC')
  console.error(output.trim())
  throw new Error(`${what} failed; the lines above say why`)
}
