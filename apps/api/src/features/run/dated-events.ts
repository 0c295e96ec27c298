import type { runEventRoutes } from '@holdfast/contracts/run-events'
import { happenedAt } from '@holdfast/domain/run/happened-at'
import type { z } from 'zod'

/** A batch of events as the contract let it through, missing subjects null. */
export type SentEvents = z.output<typeof runEventRoutes.record.body>
/** An event with who sent it and when, and when it happened by the clock of the server. */
export type DatedEvent = SentEvents['events'][number] & { happenedAt: Date; receivedAt: Date; authorId: string }

/** Puts the time of the server beside the time of the phone. */
export const datedEvents = (
  { events, sentAt }: SentEvents,
  { startedAt, receivedAt, authorId }: { startedAt: Date; receivedAt: Date; authorId: string },
): DatedEvent[] =>
  events.map((event) => ({
    ...event,
    receivedAt,
    authorId,
    happenedAt: happenedAt({ at: event.at, sentAt, receivedAt, startedAt }),
  }))
