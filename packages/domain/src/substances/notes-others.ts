import { text } from '@holdfast/content/substances'
import { guidance, type SubstanceNote } from './substance-note.ts'

const FENTANYL = guidance('docs/practice.md 9.1', text('substance-notes.fentanyl'))
const COOL_AND_CALM = guidance('docs/practice.md 7.5', text('substance-notes.cool-and-calm'))

/** Substances whose end mostly needs rest, company and watching, and those that nobody can be sure of. */
export const OTHERS = {
  stimulants: {
    stopping: 'needs_care',
    tooMuch: [
      guidance('docs/practice.md 7.2', text('substance-notes.stimulants.tooMuch.0.says')),
      guidance('docs/practice.md 7.2', text('substance-notes.stimulants.tooMuch.1.says')),
    ],
    thenDo: [COOL_AND_CALM, FENTANYL],
    withdrawal: [guidance('docs/practice.md 7.2', text('substance-notes.stimulants.withdrawal.0.says'))],
    detox: guidance('docs/practice.md 7.2', text('substance-notes.stimulants.detox.says')),
  },
  cannabis: {
    stopping: 'rest',
    tooMuch: [guidance('docs/practice.md 7.2', text('substance-notes.cannabis.tooMuch.0.says'))],
    thenDo: [COOL_AND_CALM],
    withdrawal: [guidance('docs/practice.md 7.2', text('substance-notes.cannabis.withdrawal.0.says'))],
    detox: guidance('docs/practice.md 7.2', text('substance-notes.cannabis.detox.says')),
  },
  hallucinogens: {
    stopping: 'rest',
    tooMuch: [guidance('docs/practice.md 7.2', text('substance-notes.hallucinogens.tooMuch.0.says'))],
    thenDo: [COOL_AND_CALM, FENTANYL],
    withdrawal: [guidance('docs/practice.md 7.2', text('substance-notes.hallucinogens.withdrawal.0.says'))],
    detox: guidance('docs/practice.md 7.2', text('substance-notes.hallucinogens.detox.says')),
  },
  dissociatives: {
    stopping: 'rest',
    tooMuch: [guidance('docs/practice.md 7.2', text('substance-notes.dissociatives.tooMuch.0.says'))],
    thenDo: [guidance('docs/practice.md 7.5', text('substance-notes.dissociatives.thenDo.0.says'))],
    withdrawal: [guidance('docs/practice.md 7.2', text('substance-notes.dissociatives.withdrawal.0.says'))],
    detox: guidance('docs/practice.md 7.2', text('substance-notes.dissociatives.detox.says')),
  },
  inhalants: {
    stopping: 'rest',
    tooMuch: [guidance('docs/practice.md 7.2', text('substance-notes.inhalants.tooMuch.0.says'))],
    thenDo: [guidance('docs/practice.md 7.2', text('substance-notes.inhalants.thenDo.0.says'))],
    withdrawal: [guidance('docs/practice.md 7.2', text('substance-notes.inhalants.withdrawal.0.says'))],
    detox: guidance('docs/practice.md 7.2', text('substance-notes.inhalants.detox.says')),
  },
  unknown: {
    stopping: 'needs_care',
    tooMuch: [guidance('docs/practice.md 7.2', text('substance-notes.unknown.tooMuch.0.says'))],
    thenDo: [FENTANYL],
    withdrawal: [guidance('docs/practice.md 7.2', text('substance-notes.unknown.withdrawal.0.says'))],
    detox: guidance('S1.10', text('substance-notes.unknown.detox.says')),
  },
} as const satisfies Record<string, SubstanceNote>
