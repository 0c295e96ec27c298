import type { GoNoGoDecision } from '@holdfast/contracts/go-no-go'
import type { Workspace } from '@holdfast/contracts/workspace'

/** What was signed for the day that is set now; undefined while nobody has. */
export const standingOf = ({ preMeetingCheck }: Workspace): GoNoGoDecision | undefined =>
  preMeetingCheck.decisions.find(({ stands }) => stands)

/** Whether a go can be signed by now. */
export const isOpenNow = ({ preMeetingCheck: { opensAt } }: Workspace, now: Date): boolean =>
  opensAt !== null && Date.parse(opensAt) <= now.getTime()
