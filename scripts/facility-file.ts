import { writeFileSync } from 'node:fs'
import { asCsv, asExport, asXlsx } from './facility-file/formats.ts'
import { makeFacilities } from './facility-file/made-facilities.ts'

// node scripts/facility-file.ts 30000 places.json|places.csv|places.xlsx: an invented public facility file, always the same
const [count = '1000', path = 'places.json'] = process.argv.slice(2)
const write = path.endsWith('.csv') ? asCsv : path.endsWith('.xlsx') ? asXlsx : asExport
const bytes = write(makeFacilities(Number(count)))
writeFileSync(path, bytes)
console.log(`${path}: ${count} places, ${(bytes.length / 1e6).toFixed(1)} MB`)
