import { build } from './steps/build.ts'
import { generateClient } from './steps/generate-client.ts'
import { generateTexts } from './steps/generate-texts.ts'

generateTexts()
await generateClient()
await build()
