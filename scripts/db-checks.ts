import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checksOfCodes } from '../apps/api/src/db/column-codes.ts'
import { root } from './root.ts'
import { log } from './steps/log.ts'

const FILE = 'prisma/migrations/0001_schema.sql'
const BEGIN = '-- Codes: written by npm run db:checks from the lists of the domain.\n'
const END = '-- End of the codes.\n'

// npm run db:checks: writes the check of each code column into the schema, from the lists of the domain
const path = join(root, FILE)
const text = readFileSync(path, 'utf8')
const [before = '', rest = ''] = text.split(BEGIN)
const after = rest.split(END)[1] ?? ''
const isList = (key: string) => {
  const [, table, column] = key.split('.')
  const definition = before.split(`.${table} (\n`)[1]?.split('\n);')[0] ?? ''
  return new RegExp(`^  "?${column}"? TEXT\\[\\]`, 'm').test(definition)
}
const checks = checksOfCodes(isList).map(({ sql }) => sql)
writeFileSync(path, `${before}${BEGIN}${checks.join('\n')}\n${END}${after}`)
log(`Wrote ${checks.length} checks into ${FILE}. Once it is released, put the difference into a new migration.`)
