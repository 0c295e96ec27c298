import { globSync, rmSync } from 'node:fs'
import { join } from 'node:path'

// node scripts/slim-packages.ts FOLDER: removes from FOLDER/node_modules what a running API never reads, so that the image
// stays small: Prisma's query compilers for other databases, source maps, type declarations and readme files.
const folder = join(process.argv[2] ?? '.', 'node_modules')

const KEPT_RUNTIME = /(^|\/)(client\.(m?js)|query_compiler_small_bg\.postgresql\.(wasm-base64\.)?mjs)$/
const UNREAD = ['**/*.map', '**/*.d.ts', '**/*.d.mts', '**/*.d.cts', '**/*.md', '**/*.markdown']

for (const file of globSync('@prisma/client/runtime/*', { cwd: folder }))
  if (!KEPT_RUNTIME.test(file)) rmSync(join(folder, file))
for (const file of globSync(UNREAD, { cwd: folder })) rmSync(join(folder, file), { recursive: true, force: true })
