import { globSync, rmSync } from 'node:fs'
import { join } from 'node:path'

// node scripts/slim-packages.ts FOLDER: removes from FOLDER/node_modules what a running API never reads, so that the image
// stays small: Prisma's query compilers for other databases, fonts in weights that are not printed, parts of the PDF library and
// of HarfBuzz that it does not use, source maps, type declarations and readme files.
const folder = join(process.argv[2] ?? '.', 'node_modules')

const KEPT_RUNTIME = /(^|\/)(client\.(m?js)|query_compiler_small_bg\.postgresql\.(wasm-base64\.)?mjs)$/
// as apps/api/src/features/packs/paper-font-files.ts names them
const KEPT_FONT =
  /(^|\/)(400Regular\/[^/]+\.ttf|Figtree_600SemiBold\.ttf|Literata_500Medium\.ttf|DejaVuSans(-Bold)?\.ttf)$/
const UNREAD = [
  '@expo-google-fonts/*/*.png',
  'harfbuzzjs/dist/*-subset.wasm',
  'pdfkit/.yarn',
  'pdfkit/js/pdfkit.{browser,standalone}*',
  '**/*.map',
  '**/*.d.ts',
  '**/*.d.mts',
  '**/*.d.cts',
  '**/*.md',
  '**/*.markdown',
]

const files = (pattern: string): string[] => globSync(pattern, { cwd: folder })
const remove = (file: string): void => rmSync(join(folder, file), { recursive: true, force: true })

for (const file of files('@prisma/client/runtime/*')) if (!KEPT_RUNTIME.test(file)) remove(file)
for (const file of [...files('@expo-google-fonts/*/*/*.{ttf,png}'), ...files('dejavu-fonts-ttf/ttf/*')])
  if (!KEPT_FONT.test(file)) remove(file)
for (const file of UNREAD.flatMap(files)) remove(file)
