import { SOURCE_LOCALE } from '../text.ts'
import { EMPTY_FIRST_CALL } from '../first-call/first-call.ts'
import { CONSENT_PARTS } from './consent.ts'
import { disclosedFacts } from './disclosed-facts.ts'
import type { BundleSources } from './fhir-bundle.ts'

/** What a bundle of a consent about a loved one is made of, for tests. */
export const BUNDLE_SOURCES: BundleSources = {
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
  locale: SOURCE_LOCALE,
  ids: { bundle: 'b-1', patient: 'p-1', carePlan: 'c-1', consent: 'd-1' },
}
