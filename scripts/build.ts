import { buildWeb } from './steps/build-web.ts'
import { generateClient } from './steps/generate-client.ts'

await generateClient()
await buildWeb()
