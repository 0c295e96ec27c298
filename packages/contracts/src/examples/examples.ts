import { CASES } from './cases.ts'
import { MEETING } from './meeting.ts'
import { ORGANIZATION } from './organization.ts'
import { PLANS } from './plans.ts'
import { SAFETY } from './safety.ts'

/** A body for each write, by `operationId`. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  ...ORGANIZATION,
  ...CASES,
  ...PLANS,
  ...SAFETY,
  ...MEETING,
}
