import { crisisContactRoutes } from '@holdfast/contracts/crisis-contacts'
import { inEach } from '@holdfast/domain/text'
import { DAY, toIsoDate } from '@holdfast/domain/shared/time'
import type { SamplePersona } from './sample-people.ts'
import { SAMPLE_CONTENT } from './sample-texts.ts'

const CHECKED_FOR = 180 * DAY

/** A number of the family's own, invented as they are: nobody answers it. */
export async function addLocalContact(visitor: SamplePersona, organizationId: string): Promise<void> {
  await visitor(crisisContactRoutes.add, {
    params: { organizationId },
    body: {
      country: 'US',
      kind: 'other',
      label: inEach((locale) => SAMPLE_CONTENT[locale].localContact.label),
      number: '555-0134',
      hours: inEach((locale) => SAMPLE_CONTENT[locale].localContact.hours),
      source: 'Invented for the sample case',
      asOf: toIsoDate(new Date()),
      reviewBy: toIsoDate(new Date(Date.now() + CHECKED_FOR)),
    },
  })
}
