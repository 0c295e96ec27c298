import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { knownMigrations } from '../apps/api/src/db/run-migrations.ts'
import { root } from './root.ts'
import { generateClient } from './steps/generate-client.ts'
import { runWithLifecycle } from './steps/lifecycle.ts'
import { log } from './steps/log.ts'

const SCHEMA = 'prisma/schema'

// npm run db:migration -- NAME: drafts the step from the committed schema to the one in the working tree
runWithLifecycle(async ({ step, end }) => {
  const name = process.argv[2] ?? ''
  if (!/^[a-z0-9_]+$/.test(name)) throw new Error('Name the change: npm run db:migration -- add_follow_ups')
  // tells all that is wrong with the schema, if anything is
  await generateClient()
  const before = await step(
    async () => committedSchema(),
    (folder) => rmSync(folder, { recursive: true, force: true }),
  )
  const number = String(knownMigrations().length + 1).padStart(4, '0')
  const file = `prisma/migrations/${number}_${name}.sql`
  const drafted = difference(before)
  if (drafted === undefined)
    log(
      `Prisma's schema engine cannot be had here (it is downloaded). Write ${file} by hand; the drift test compares it with ${SCHEMA}.`,
    )
  else if (drafted.includes('This is an empty migration')) log('The schema has not changed.')
  else {
    writeFileSync(join(root, file), drafted)
    log(`Drafted: ${file}. Read it, call holdfast.enable_tenant_rls for new tables, and commit it with the schema.`)
  }
  end()
})

/** The schema as last committed, which is what the existing migrations add up to, in a folder of its own. */
function committedSchema(): string {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-schema-'))
  mkdirSync(folder, { recursive: true })
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', cwd: root })
  for (const path of git('ls-tree', '-r', '--name-only', 'HEAD', SCHEMA).split('\n'))
    if (path.endsWith('.prisma')) writeFileSync(join(folder, basename(path)), git('show', `HEAD:${path}`))
  return folder
}

/** The SQL between two schemas, by the Prisma CLI; undefined where its engine cannot be downloaded. */
function difference(before: string): string | undefined {
  const prisma = join(root, 'node_modules/prisma/build/index.js')
  const args = ['migrate', 'diff', '--from-schema', before, '--to-schema', SCHEMA, '--script']
  const asked = spawnSync(process.execPath, [prisma, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CHECKPOINT_DISABLE: '1' },
  })
  if (asked.status === 0) return asked.stdout
  if (/binaries\.prisma\.sh|schema-engine|ENOTFOUND|ECONNREFUSED/i.test(asked.stderr)) return undefined
  throw new Error(asked.stderr.trim().split('\n').at(-1) || 'Prisma could not compare the schemas')
}
