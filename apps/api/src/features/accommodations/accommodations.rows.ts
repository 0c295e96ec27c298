import type { PersonNeeds } from '@holdfast/contracts/accommodations'
import type { Accommodations, Prisma } from '../../db/generated/client.ts'

/** The needs of a plan with those of each person, in the order in which they were written. */
export const accommodationsParts = {
  include: {
    people: {
      select: {
        participantId: true,
        language: true,
        interpreterNeeded: true,
        interpreterName: true,
        interpreterAdult: true,
        interpreterConfirmed: true,
        accessNeeds: true,
        reach: true,
        reachPlan: true,
      },
      orderBy: { position: 'asc' },
    },
  },
} as const satisfies { include: Prisma.AccommodationsInclude }
/** What people need, as it is stored. */
export type AccommodationsRow = Accommodations & { people: (Omit<PersonNeeds, 'reach'> & { reach: string })[] }

/** What each person needs; nobody as long as nothing is written. */
export const peopleWithNeeds = (row: AccommodationsRow | null): PersonNeeds[] => (row?.people ?? []) as PersonNeeds[]
