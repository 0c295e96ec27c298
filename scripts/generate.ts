import { generateClient } from './steps/generate-client.ts'

await generateClient()
