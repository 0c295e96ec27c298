import { text } from '@holdfast/content/excuses'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const { warning } = rulesOf('contingencies')

/** What readiness asks for excuses and obstacles (S0.5, S2.13). */
export const EXCUSE_RULES = content('readiness', {
  excuses_open: warning('S2.13', {
    reason: text('readiness.excuses_open.reason'),
    fix: text('readiness.excuses_open.fix'),
  }),
  // the words of both stand in it, and a helper reads neither
  answers_differ: warning('S1.16, S2.3', {
    audience: 'leads',
    reason: text('readiness.answers_differ.reason'),
    fix: text('readiness.answers_differ.fix'),
  }),
  excuses_not_rehearsed: warning('S1.16, S2.13', {
    reason: text('readiness.excuses_not_rehearsed.reason'),
    fix: text('readiness.excuses_not_rehearsed.fix'),
  }),
})
