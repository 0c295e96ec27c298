import { text } from '@holdfast/content/statements'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import { REQUIRED_PARTS, type StatementPart } from './statement-parts.ts'

/** Help with one part: its name, the question it answers, what helps to answer it, and an invented example that is never filled in. */
export type PartGuide = { label: Text; title: Text; question: Text; example: Text }

/** What helps someone write each part: its name, a question, and how it could begin (docs/practice.md 4.1). */
export const STATEMENT_GUIDE: Readonly<Record<StatementPart, PartGuide>> = content('statement-guide', {
  love: {
    label: text('statement-guide.love.label'),
    title: text('statement-guide.love.title'),
    question: text('statement-guide.love.question'),
    example: text('statement-guide.love.example'),
  },
  acknowledgement: {
    label: text('statement-guide.acknowledgement.label'),
    title: text('statement-guide.acknowledgement.title'),
    question: text('statement-guide.acknowledgement.question'),
    example: text('statement-guide.acknowledgement.example'),
  },
  whatISaw: {
    label: text('statement-guide.whatISaw.label'),
    title: text('statement-guide.whatISaw.title'),
    question: text('statement-guide.whatISaw.question'),
    example: text('statement-guide.whatISaw.example'),
  },
  effect: {
    label: text('statement-guide.effect.label'),
    title: text('statement-guide.effect.title'),
    question: text('statement-guide.effect.question'),
    example: text('statement-guide.effect.example'),
  },
  learned: {
    label: text('statement-guide.learned.label'),
    title: text('statement-guide.learned.title'),
    question: text('statement-guide.learned.question'),
    example: text('statement-guide.learned.example'),
  },
  ask: {
    label: text('statement-guide.ask.label'),
    title: text('statement-guide.ask.title'),
    question: text('statement-guide.ask.question'),
    example: text('statement-guide.ask.example'),
  },
  support: {
    label: text('statement-guide.support.label'),
    title: text('statement-guide.support.title'),
    question: text('statement-guide.support.question'),
    example: text('statement-guide.support.example'),
  },
  hope: {
    label: text('statement-guide.hope.label'),
    title: text('statement-guide.hope.title'),
    question: text('statement-guide.hope.question'),
    example: text('statement-guide.hope.example'),
  },
})

/** A statement cannot do without this part. */
export const isRequired = (part: StatementPart): boolean => (REQUIRED_PARTS as readonly StatementPart[]).includes(part)
