import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

const root = resolve(import.meta.dirname, '../../../..')
const schemaFolder = 'prisma/schema'
const migrationsFolder = join(root, 'prisma/migrations')

/** Held by the transaction of a migration: whoever gets this lock knows that none is still running. */
export const MIGRATION_RUNS = 4_653_084_174
const HOLD_LOCK = `SELECT pg_advisory_xact_lock(${MIGRATION_RUNS})`
const NOTE_FINISHED =
  'UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL'

const filters = { externalTables: [], externalEnums: [] }

type SchemaFile = { path: string; content: string }

/**
 * Prisma's PostgreSQL adapter, except for migrations. The adapter itself cuts a script at every semicolon, which breaks
 * function bodies. Here a migration goes to the server whole, together with the note that it is finished, so that PostgreSQL
 * does all of it or none, whatever is killed meanwhile.
 */
function wholeScriptAdapter(server: pg.Pool, failed: (error: Error) => void): PrismaPg {
  const factory = new PrismaPg(server)
  const connect = factory.connect.bind(factory)
  const migrations = new Set(migrationsList().migrationDirectories.map((each) => each.migrationFile.content.value))
  factory.connect = async () => {
    const connection = await connect()
    connection.executeScript = async (script) => {
      const whole = migrations.has(script) ? [HOLD_LOCK, script, NOTE_FINISHED].join(';\n') : script
      await server.query(whole).catch((error: Error) => {
        failed(error)
        throw error
      })
    }
    return connection
  }
  return factory
}

let engineLoaded: Promise<void> | undefined

/** The engine's glue holds one WebAssembly instance for the whole process. */
async function loadEngine(): Promise<void> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = readFileSync(script.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': withoutWaitingTimers() })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}

/** The engine leaves the timer of its lock running when it is done; that must not hold a process open for ten seconds. */
function withoutWaitingTimers(): WebAssembly.ModuleImports {
  const startTimer = (work: () => void, milliseconds: number) => setTimeout(work, milliseconds).unref()
  return Object.fromEntries(
    Object.entries(glue).map(([name, value]) => [name, name.startsWith('__wbg_setTimeout_') ? startTimer : value]),
  )
}

async function openEngine(server: pg.Pool, failed: (error: Error) => void = () => {}): Promise<SchemaEngine> {
  engineLoaded ??= loadEngine()
  await engineLoaded
  const adapter = bindMigrationAwareSqlAdapterFactory(wholeScriptAdapter(server, failed))
  return await glue.SchemaEngine.new(
    { datamodels: schemaFiles().map((file) => [file.path, file.content]) },
    () => {},
    adapter,
  )
}

function schemaFiles(): SchemaFile[] {
  return readdirSync(join(root, schemaFolder))
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({
      path: `${schemaFolder}/${name}`,
      content: readFileSync(join(root, schemaFolder, name), 'utf8'),
    }))
}

/** The schema as last committed: what the existing migrations add up to. */
function committedSchemaFiles(): SchemaFile[] {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', cwd: root })
  return git('ls-tree', '-r', '--name-only', 'HEAD', schemaFolder)
    .split('\n')
    .filter((path) => path.endsWith('.prisma'))
    .map((path) => ({ path, content: git('show', `HEAD:${path}`) }))
}

function migrationsList(): MigrationList {
  const names = readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

/** Applies what is pending, like `prisma migrate deploy`, and names it. `interrupted` were begun and never finished. */
export async function deployMigrations(databaseUrl: string, interrupted: string[]): Promise<string[]> {
  let cause: Error | undefined
  const server = new pg.Pool({ connectionString: databaseUrl })
  try {
    const engine = await openEngine(server, (error) => {
      cause = error
    })
    for (const migrationName of interrupted) await engine.markMigrationRolledBack({ migrationName })
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: migrationsList(), filters })
    return appliedMigrationNames
  } catch (error) {
    throw cause ?? error
  } finally {
    await server.end()
  }
}

/**
 * Writes the next migration, from the committed schema to the one in the working tree. Undefined when nothing changed.
 * The engine insists on some reachable database; it reads nothing from it.
 */
export async function createMigration(databaseUrl: string, name: string): Promise<string | undefined> {
  const server = new pg.Pool({ connectionString: databaseUrl })
  try {
    const committed = committedSchemaFiles()
    const engine = await openEngine(server)
    const { stdout } = await engine.diff({
      from: committed.length > 0 ? { tag: 'schemaDatamodel', files: committed } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: schemaFiles() },
      script: true,
      exitCode: null,
      filters,
    })
    if (!stdout || stdout.includes('This is an empty migration')) return undefined
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
    const directory = join(migrationsFolder, `${stamp}_${name}`)
    mkdirSync(directory, { recursive: true })
    writeFileSync(join(directory, 'migration.sql'), stdout)
    return directory
  } finally {
    await server.end()
  }
}
