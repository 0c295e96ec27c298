import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Benchmark, HEADING, type Measurement, missedRows, row } from '../bench/measurement.ts'
import { root } from './root.ts'
import { build } from './steps/build.ts'
import { ensureChromium } from './steps/chromium.ts'
import { generateClient } from './steps/generate-client.ts'
import { reasonOf, log } from './steps/log.ts'

const folder = join(root, 'bench')
const known = readdirSync(folder).flatMap((file) =>
  file.endsWith('.bench.ts') ? [file.slice(0, -'.bench.ts'.length)] : [],
)
const wanted = process.argv.slice(2)
const names = wanted.length === 0 ? known : wanted

// npm run bench [-- NAME …]: measures, prints, and keeps the result of the day; it never fails because something is slow
try {
  const strange = names.filter((name) => !known.includes(name))
  if (strange.length > 0) throw new Error(`There is no ${strange.join(', ')}. There is: ${known.join(', ')}.`)
  await generateClient()
  await build()
  ensureChromium()
  const results: Record<string, Measurement[]> = {}
  for (const name of names) {
    log(`Measuring ${name}`)
    const { default: measure } = (await import(pathToFileURL(join(folder, `${name}.bench.ts`)).href)) as {
      default: Benchmark
    }
    results[name] = await measure()
  }
  log(HEADING)
  for (const measured of Object.values(results).flat()) log(row(measured))
  for (const missed of Object.values(results).flat().flatMap(missedRows)) log(missed)
  const at = new Date().toISOString()
  mkdirSync(join(folder, 'results'), { recursive: true })
  const file = join(folder, 'results', `${at.slice(0, 10)}.json`)
  writeFileSync(file, `${JSON.stringify({ at, cores: cpus().length, results }, null, 2)}\n`)
} catch (error) {
  console.error(reasonOf(error))
  process.exitCode = 1
}
