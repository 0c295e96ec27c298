import { MINUTE } from '../shared/time.ts'

/** How long a pause may be before what is saved next counts as a new sitting. */
const SITTING_MINUTES = 15

/** The newest version of a text: when it was saved last, and whether sharing or a lock has closed it. */
export type Sitting = { savedAt: Date; isOpen: boolean }

/**
 * Whether a save at `now` (the server's time) still belongs to the sitting of the newest version and updates it in place. A save
 * after a longer pause, after a change of sharing or after a lock of the plan begins a new version; older ones stay.
 */
export const continuesSitting = ({ savedAt, isOpen }: Sitting, now: Date): boolean =>
  isOpen && now.getTime() - savedAt.getTime() <= SITTING_MINUTES * MINUTE
