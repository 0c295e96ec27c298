import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { inEach, type Locale } from '@holdfast/domain/text'
import { SAMPLE_DIRECTORY, type SampleContent, type SampleTexts, type SampleWorksheets } from './sample-content.ts'

const folder = resolve(import.meta.dirname, '../../../../../packages/content/samples')
const readSample = (name: 'case' | 'worksheets', locale: Locale) =>
  JSON.parse(readFileSync(resolve(folder, `${name}.${locale}.json`), 'utf8'))

/** The invented family in each language, from `packages/content/samples`. Nobody in it exists; every name says so. */
export const SAMPLE_CONTENT: Readonly<Record<Locale, SampleContent>> = inEach((locale) => {
  const texts: SampleTexts = readSample('case', locale)
  const [chosen, backup] = texts.places
  return {
    ...texts,
    places: [
      { ...chosen, directory: SAMPLE_DIRECTORY.chosen },
      { ...backup, directory: SAMPLE_DIRECTORY.backup },
    ],
  }
})

/** What the family wrote on the worksheets of each approach, in each language. */
export const SAMPLE_WORKSHEETS: Readonly<Record<Locale, SampleWorksheets>> = inEach((locale) =>
  readSample('worksheets', locale),
)
