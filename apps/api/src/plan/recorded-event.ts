import type { RunEvent as Recorded } from '@holdfast/domain/run/run-event'
import type { RunEvent as Row } from '../db/generated/client.ts'

/** A row as the rules of the record see it. */
export const recordedEvent = ({
  organizationId: _,
  planId: _of,
  at: _phone,
  happenedAt,
  receivedAt,
  ...row
}: Row): Recorded => ({
  ...(row as unknown as Recorded),
  at: happenedAt.toISOString(),
  receivedAt: receivedAt.toISOString(),
})
