import { text } from '@holdfast/content/statements'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('statements')

/** What readiness asks of the words (docs/practice.md 4). */
export const STATEMENT_RULES = content('readiness', {
  statement_missing: blocker('S2.11', {
    reason: text('readiness.statement_missing.reason'),
    fix: text('readiness.statement_missing.fix'),
  }),
  letter_without_writer: blocker('S2.11, docs/practice.md 3', {
    reason: text('readiness.letter_without_writer.reason'),
    fix: text('readiness.letter_without_writer.fix'),
  }),
  letter_not_released: blocker('S2.11, docs/practice.md 3', {
    reason: text('readiness.letter_not_released.reason'),
    fix: text('readiness.letter_not_released.fix'),
  }),
  statement_incomplete: blocker('S2.11, docs/practice.md 4.1', {
    reason: text('readiness.statement_incomplete.reason'),
    fix: text('readiness.statement_incomplete.fix'),
  }),
  statement_too_long: blocker('docs/practice.md 4.2 (guidance)', {
    reason: text('readiness.statement_too_long.reason'),
    fix: text('readiness.statement_too_long.fix'),
  }),
  statement_over_time: warning('docs/practice.md 4.2 (guidance)', {
    reason: text('readiness.statement_over_time.reason'),
    fix: text('readiness.statement_over_time.fix'),
  }),
  statement_private: warning('S0.3, docs/practice.md 4 (guidance)', {
    reason: text('readiness.statement_private.reason'),
    fix: text('readiness.statement_private.fix'),
  }),
  nobody_speaks: blocker('S1.17, docs/practice.md 4.2', {
    reason: text('readiness.nobody_speaks.reason'),
    fix: text('readiness.nobody_speaks.fix'),
  }),
  no_script: blocker('docs/practice.md 2.5 (guidance)', {
    reason: text('readiness.no_script.reason'),
    fix: text('readiness.no_script.fix'),
  }),
  more_than_one_voice: blocker('docs/practice.md 2.5 (guidance)', {
    reason: text('readiness.more_than_one_voice.reason'),
    fix: text('readiness.more_than_one_voice.fix'),
  }),
  reading_round_long: warning('docs/practice.md 4.2 (guidance)', {
    reason: text('readiness.reading_round_long.reason'),
    fix: text('readiness.reading_round_long.fix'),
  }),
})
