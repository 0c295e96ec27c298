import { text } from '@holdfast/content/substances'
import { guidance, sourced, type SubstanceNote } from './substance-note.ts'

const SLOW_BREATH = sourced('samhsa_overdose, docs/practice.md 7.2', text('substance-notes.slow-breath'))
const SIDE = guidance('docs/practice.md 7.5', text('substance-notes.side'))

/** Substances that slow the body down. Stopping some of them suddenly can kill. */
export const DOWNERS = {
  alcohol: {
    stopping: 'can_kill',
    tooMuch: [SLOW_BREATH, guidance('docs/practice.md 7.2', text('substance-notes.alcohol.tooMuch.1.says'))],
    thenDo: [SIDE, guidance('docs/practice.md 7.2', text('substance-notes.alcohol.thenDo.1.says'))],
    withdrawal: [
      sourced('easl, docs/practice.md 7.2', text('substance-notes.alcohol.withdrawal.0.says')),
      sourced('asam_withdrawal, docs/practice.md 7.2', text('substance-notes.alcohol.withdrawal.1.says')),
      sourced('asam_withdrawal, docs/practice.md 7.2', text('substance-notes.alcohol.withdrawal.2.says')),
    ],
    detox: sourced('S1.10, docs/practice.md 7.2', text('substance-notes.alcohol.detox.says')),
  },
  sedatives: {
    stopping: 'can_kill',
    tooMuch: [SLOW_BREATH, guidance('docs/practice.md 7.2', text('substance-notes.sedatives.tooMuch.1.says'))],
    thenDo: [SIDE],
    withdrawal: [
      sourced('benzodiazepines, docs/practice.md 7.2', text('substance-notes.sedatives.withdrawal.0.says')),
      guidance('docs/practice.md 7.2', text('substance-notes.sedatives.withdrawal.1.says')),
    ],
    detox: sourced('S1.10, docs/practice.md 7.2', text('substance-notes.sedatives.detox.says')),
  },
  ghb: {
    stopping: 'can_kill',
    tooMuch: [SLOW_BREATH, guidance('docs/practice.md 7.2', text('substance-notes.ghb.tooMuch.1.says'))],
    thenDo: [SIDE],
    withdrawal: [guidance('docs/practice.md 7.2', text('substance-notes.ghb.withdrawal.0.says'))],
    detox: guidance('docs/practice.md 7.2', text('substance-notes.ghb.detox.says')),
  },
  opioids: {
    stopping: 'hard',
    tooMuch: [
      SLOW_BREATH,
      sourced('samhsa_overdose, docs/practice.md 7.2', text('substance-notes.opioids.tooMuch.1.says')),
    ],
    thenDo: [sourced('samhsa_overdose, docs/practice.md 7.5', text('substance-notes.opioids.thenDo.0.says'))],
    withdrawal: [
      guidance('docs/practice.md 7.2', text('substance-notes.opioids.withdrawal.0.says')),
      sourced('ahrq_moud, docs/practice.md 7.5', text('substance-notes.opioids.withdrawal.1.says')),
    ],
    detox: guidance('docs/practice.md 7.5', text('substance-notes.opioids.detox.says')),
  },
  methadone: {
    stopping: 'needs_care',
    tooMuch: [SLOW_BREATH, guidance('docs/practice.md 7.2', text('substance-notes.methadone.tooMuch.1.says'))],
    thenDo: [guidance('docs/practice.md 7.5', text('substance-notes.methadone.thenDo.0.says'))],
    withdrawal: [guidance('docs/practice.md 7.2', text('substance-notes.methadone.withdrawal.0.says'))],
    detox: guidance('docs/practice.md 7.2', text('substance-notes.methadone.detox.says')),
  },
} as const satisfies Record<string, SubstanceNote>
