import { text } from '@holdfast/content/plan'
import { content } from '../content/content.ts'
import { rulesOf } from './finding.ts'

/** What readiness says where words plan to hold somebody against their will (docs/practice.md ruling 3). */
export const FORCE_RULES = content('readiness', {
  force_found: rulesOf('contingencies').blocker('S2.13, docs/practice.md ruling 3', {
    reason: text('readiness.force_found.reason'),
    fix: text('readiness.force_found.fix'),
  }),
})
