import { expect, test } from 'vitest'
import { EMPTY_FIRST_CALL } from '../first-call/first-call.ts'
import { CONSENT_PARTS } from './consent.ts'
import { disclosedFacts } from './disclosed-facts.ts'
import { type BundleSources, fhirBundle } from './fhir-bundle.ts'

const SOURCES: BundleSources = {
  consent: {
    subject: 'loved_one',
    recipient: 'Harbor Light',
    purpose: 'To hold a bed',
    decidedOn: '2026-12-01',
    expiresOn: '2026-12-31',
    terms: 'It can be taken back.',
  },
  sections: disclosedFacts(CONSENT_PARTS, {
    contact: { name: 'Karen Ortiz', phone: '555-0101' },
    timeZone: 'America/New_York',
    place: null,
    firstCall: { ...EMPTY_FIRST_CALL, medication: 'Lisinopril 10 mg' },
    risk: { self_harm: 'low' },
  }),
  readAt: '2026-12-02T10:00:00.000Z',
  locale: 'en',
  ids: { bundle: 'b-1', patient: 'p-1', carePlan: 'c-1', consent: 'd-1' },
}

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
