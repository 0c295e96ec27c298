import { CASES } from './cases.ts'
import { MEETING } from './meeting.ts'
import { FACILITIES } from './facilities.ts'
import { ORGANIZATION } from './organization.ts'
import { PLANS } from './plans.ts'
import { PRACTICE } from './practice.ts'
import { RIGHTS } from './rights.ts'
import { SAFETY } from './safety.ts'
import { SHARED } from './shared.ts'
import { TREATMENT } from './treatment.ts'

const GROUPS = [SHARED, RIGHTS, ORGANIZATION, FACILITIES, PRACTICE, CASES, PLANS, SAFETY, TREATMENT, MEETING]

/** Every description, by the name of the field or by the end of its place. */
export const DESCRIPTIONS: Readonly<Record<string, string>> = Object.assign({}, ...GROUPS)

/** How many entries the groups have: the same field is not described twice. */
export const DESCRIBED = GROUPS.reduce((sum, group) => sum + Object.keys(group).length, 0)

/**
 * What a field means, for the API's description. `place` is its path from the schema or operation that it is in, such as
 * `Case.currentPlan.status`; the longest end of it that is described counts.
 */
export function describeField(place: string): string | undefined {
  for (let rest = place; ; rest = rest.slice(rest.indexOf('.') + 1)) {
    if (rest in DESCRIPTIONS) return DESCRIPTIONS[rest]
    if (!rest.includes('.')) return undefined
  }
}
