import { text } from '@holdfast/content/learning'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const { blocker } = rulesOf('people')

/** What readiness asks of what people learn. */
export const LEARNING_RULES = content('readiness', {
  module_open: blocker('docs/practice.md 9.6 (guidance)', {
    reason: text('readiness.module_open.reason'),
    fix: text('readiness.module_open.fix'),
    field: 'learning',
  }),
})
