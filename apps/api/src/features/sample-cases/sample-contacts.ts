import { crisisContactRoutes } from '@holdfast/contracts/crisis-contacts'
import type { SamplePersona } from './sample-people.ts'

/** A number of the family's own, invented as they are: nobody answers it. */
export async function addLocalContact(visitor: SamplePersona, organizationId: string): Promise<void> {
  await visitor(crisisContactRoutes.add, {
    params: { organizationId },
    body: {
      country: 'US',
      kind: 'other',
      label: { en: 'County help line (made up)', es: 'Línea de ayuda del condado (inventada)' },
      number: '555-0134',
      hours: { en: 'On weekdays until 9 pm', es: 'Entre semana hasta las 9 p. m.' },
      source: 'Invented for the sample case',
      asOf: '2026-11-25',
      reviewBy: '2027-05-25',
    },
  })
}
