import { text } from '@holdfast/content/learning'
import { content } from '../content/content.ts'
import { sourced } from '../content/sources.ts'
import type { Source, Text } from '../text.ts'

/** What people learn before they take part: five short modules (docs/practice.md 9.6). */
export const LEARNING_MODULES = ['communication', 'first_aid', 'mental_health', 'boundaries', 'brain'] as const
/** A few cards and one question. */
export type LearningModule = (typeof LEARNING_MODULES)[number]

/** What a module says: its cards in their order, and the question after them with its answers. */
export type ModuleContent = {
  readonly title: Text
  readonly lead: Text
  readonly cards: readonly { readonly title: Text; readonly text: Text }[]
  readonly check: { readonly ask: Text; readonly answers: readonly Text[]; readonly why: Text }
  readonly source: Source
}

/** The five modules; who reads one needs about five minutes. */
export const MODULE_CONTENT: Readonly<Record<LearningModule, ModuleContent>> = content('learning-modules', {
  communication: {
    title: text('learning-modules.communication.title'),
    lead: text('learning-modules.communication.lead'),
    cards: [
      {
        title: text('learning-modules.communication.cards.0.title'),
        text: text('learning-modules.communication.cards.0.text'),
      },
      {
        title: text('learning-modules.communication.cards.1.title'),
        text: text('learning-modules.communication.cards.1.text'),
      },
      {
        title: text('learning-modules.communication.cards.2.title'),
        text: text('learning-modules.communication.cards.2.text'),
      },
      {
        title: text('learning-modules.communication.cards.3.title'),
        text: text('learning-modules.communication.cards.3.text'),
      },
    ],
    check: {
      ask: text('learning-modules.communication.check.ask'),
      answers: [
        text('learning-modules.communication.check.answers.0'),
        text('learning-modules.communication.check.answers.1'),
        text('learning-modules.communication.check.answers.2'),
      ],
      why: text('learning-modules.communication.check.why'),
    },
    source: sourced('S3.9, docs/practice.md 9.3 (guidance)'),
  },
  first_aid: {
    title: text('learning-modules.first_aid.title'),
    lead: text('learning-modules.first_aid.lead'),
    cards: [
      {
        title: text('learning-modules.first_aid.cards.0.title'),
        text: text('learning-modules.first_aid.cards.0.text'),
      },
      {
        title: text('learning-modules.first_aid.cards.1.title'),
        text: text('learning-modules.first_aid.cards.1.text'),
      },
      {
        title: text('learning-modules.first_aid.cards.2.title'),
        text: text('learning-modules.first_aid.cards.2.text'),
      },
      {
        title: text('learning-modules.first_aid.cards.3.title'),
        text: text('learning-modules.first_aid.cards.3.text'),
      },
    ],
    check: {
      ask: text('learning-modules.first_aid.check.ask'),
      answers: [
        text('learning-modules.first_aid.check.answers.0'),
        text('learning-modules.first_aid.check.answers.1'),
        text('learning-modules.first_aid.check.answers.2'),
      ],
      why: text('learning-modules.first_aid.check.why'),
    },
    source: sourced('S4.10, docs/practice.md 9.5'),
  },
  mental_health: {
    title: text('learning-modules.mental_health.title'),
    lead: text('learning-modules.mental_health.lead'),
    cards: [
      {
        title: text('learning-modules.mental_health.cards.0.title'),
        text: text('learning-modules.mental_health.cards.0.text'),
      },
      {
        title: text('learning-modules.mental_health.cards.1.title'),
        text: text('learning-modules.mental_health.cards.1.text'),
      },
      {
        title: text('learning-modules.mental_health.cards.2.title'),
        text: text('learning-modules.mental_health.cards.2.text'),
      },
      {
        title: text('learning-modules.mental_health.cards.3.title'),
        text: text('learning-modules.mental_health.cards.3.text'),
      },
    ],
    check: {
      ask: text('learning-modules.mental_health.check.ask'),
      answers: [
        text('learning-modules.mental_health.check.answers.0'),
        text('learning-modules.mental_health.check.answers.1'),
        text('learning-modules.mental_health.check.answers.2'),
      ],
      why: text('learning-modules.mental_health.check.why'),
    },
    source: sourced('S4.12, docs/practice.md 9.5 (guidance)'),
  },
  boundaries: {
    title: text('learning-modules.boundaries.title'),
    lead: text('learning-modules.boundaries.lead'),
    cards: [
      {
        title: text('learning-modules.boundaries.cards.0.title'),
        text: text('learning-modules.boundaries.cards.0.text'),
      },
      {
        title: text('learning-modules.boundaries.cards.1.title'),
        text: text('learning-modules.boundaries.cards.1.text'),
      },
      {
        title: text('learning-modules.boundaries.cards.2.title'),
        text: text('learning-modules.boundaries.cards.2.text'),
      },
      {
        title: text('learning-modules.boundaries.cards.3.title'),
        text: text('learning-modules.boundaries.cards.3.text'),
      },
    ],
    check: {
      ask: text('learning-modules.boundaries.check.ask'),
      answers: [
        text('learning-modules.boundaries.check.answers.0'),
        text('learning-modules.boundaries.check.answers.1'),
        text('learning-modules.boundaries.check.answers.2'),
      ],
      why: text('learning-modules.boundaries.check.why'),
    },
    source: sourced('docs/practice.md 5.1, 5.2, 5.4 (guidance)'),
  },
  brain: {
    title: text('learning-modules.brain.title'),
    lead: text('learning-modules.brain.lead'),
    cards: [
      { title: text('learning-modules.brain.cards.0.title'), text: text('learning-modules.brain.cards.0.text') },
      { title: text('learning-modules.brain.cards.1.title'), text: text('learning-modules.brain.cards.1.text') },
      { title: text('learning-modules.brain.cards.2.title'), text: text('learning-modules.brain.cards.2.text') },
      { title: text('learning-modules.brain.cards.3.title'), text: text('learning-modules.brain.cards.3.text') },
    ],
    check: {
      ask: text('learning-modules.brain.check.ask'),
      answers: [
        text('learning-modules.brain.check.answers.0'),
        text('learning-modules.brain.check.answers.1'),
        text('learning-modules.brain.check.answers.2'),
      ],
      why: text('learning-modules.brain.check.why'),
    },
    source: sourced('asam_withdrawal, ahrq_moud, docs/practice.md 9.6 (guidance)'),
  },
})
