import { expect, test } from 'vitest'
import { BUNDLE_SOURCES as SOURCES } from './bundle-sources.fixture.ts'
import { fhirBundle } from './fhir-bundle.ts'

test('holds a patient without a name, what is known, and the consent with its notice', () => {
  const words = JSON.stringify(fhirBundle(SOURCES))
  for (const one of ['Lisinopril 10 mg', 'Karen Ortiz', '42 CFR part 2', 'Harbor Light', '"end":"2026-12-31"'])
    expect(words).toContain(one)
  expect(words).toContain('"patient":{"reference":"urn:uuid:p-1"}')
  expect(words).not.toContain('"name"')
  const own = JSON.stringify(fhirBundle({ ...SOURCES, consent: { ...SOURCES.consent, subject: 'own' } }))
  expect(own).not.toContain('"patient":')
})

test('writes nothing typed as markup', () => {
  const consent = { ...SOURCES.consent, terms: '<script>"&' }
  expect(JSON.stringify(fhirBundle({ ...SOURCES, consent }))).toContain('<p>&lt;script&gt;&quot;&amp;</p>')
})
