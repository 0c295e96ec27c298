import { MOST_DOORS, MOST_SEATS } from '@holdfast/domain/seating/seating'
import { z } from 'zod'
import { Can, id } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

const hundredth = () => z.int().min(0).max(100)
const Door = z.strictObject({ x: hundredth(), y: hundredth() }).meta({ id: 'Door' })

/** A seat in hundredths of the room; `participantId` is theirs who sit there, for the kind `participant` alone. */
const Seat = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'must be a short name such as s1'),
    x: hundredth(),
    y: hundredth(),
    kind: z.enum(['loved_one', 'participant', 'empty']),
    participantId: id().nullable(),
  })
  .meta({ id: 'Seat' })

/** Who sits where (docs/practice.md 7.1). */
export const SeatingPlan = z
  .object({
    doors: z.array(Door),
    seats: z.array(Seat),
    /** The participant whom the loved one is closest to; they sit beside each other. */
    bondId: id().nullable(),
    /** 0 until somebody draws it. */
    version: z.int(),
    can: z.object({ edit: Can }),
  })
  .meta({ id: 'SeatingPlan' })
/** In hundredths of the room from the upper left; an empty drawing until somebody begins. */
export type SeatingPlan = z.infer<typeof SeatingPlan>

const isOnce = (values: readonly (string | null)[]): boolean => {
  const given = values.filter((value) => value !== null)
  return new Set(given).size === given.length
}

/** The case leads, as part of the day; the whole drawing at once. A participant of another plan is named as wrong. */
export const seatingRoutes = namedRoutes('seating', {
  draw: route({
    method: 'PUT',
    path: '/organizations/:organizationId/plans/:planId/seating',
    summary: 'Set the seating plan',
    description: 'The room, its doors, its seats, and who sits where.',
    access: 'case',
    params: PlanParams,
    body: z.strictObject({
      doors: z.array(Door).min(1).max(MOST_DOORS),
      seats: z
        .array(
          Seat.refine(({ kind, participantId }) => (kind === 'participant') === (participantId !== null), {
            path: ['participantId'],
            message: 'is given for the kind participant, and for no other',
          }),
        )
        .max(MOST_SEATS)
        .refine(
          (seats) => seats.filter(({ kind }) => kind === 'loved_one').length <= 1,
          'has one seat for the loved one',
        )
        .refine((seats) => isOnce(seats.map((seat) => seat.id)), 'names each seat once')
        .refine((seats) => isOnce(seats.map((seat) => seat.participantId)), 'seats each person once'),
      bondId: id().nullable(),
    }),
    response: SeatingPlan,
  }),
})
