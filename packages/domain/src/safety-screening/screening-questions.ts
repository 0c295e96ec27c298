import { text } from '@holdfast/content/safety-screening'
import { content } from '../content/content.ts'
import type { Source, Text } from '../text.ts'

/** What each person is asked alone, about their own safety (docs/practice.md 9.1). */
export const SCREENING_QUESTIONS = [
  'afraid',
  'hurt',
  'grave',
  'weapons',
  'afraid_of_other',
  'pressure',
  'afterwards',
] as const
/** What each person is asked alone (S0.16, F43). */
export type ScreeningQuestion = (typeof SCREENING_QUESTIONS)[number]

/** `rather_not` is an answer like any other. */
export const SCREENING_ANSWERS = ['no', 'yes', 'rather_not'] as const
/** Only a `yes` raises the level; declining to answer counts against nobody. */
type ScreeningAnswer = (typeof SCREENING_ANSWERS)[number]
/** One person's own answers; those that are not given yet are left out. */
export type ScreeningAnswers = Readonly<Partial<Record<ScreeningQuestion, ScreeningAnswer>>>

type QuestionInput = { ask: Text; hint: Text; source: Source }
const asked = (ask: Text, hint: Text): QuestionInput => ({
  ask,
  hint,
  source: { ref: 'S0.16, docs/practice.md 9.1', standing: 'sourced' },
})

/** The questions in plain, gentle words. Nobody but an interventionist reads the answers. */
export const SCREENING_GUIDE = content('safety-screening', {
  afraid: asked(text('safety-screening.afraid.ask'), text('safety-screening.afraid.hint')),
  hurt: asked(text('safety-screening.hurt.ask'), text('safety-screening.hurt.hint')),
  grave: asked(text('safety-screening.grave.ask'), text('safety-screening.grave.hint')),
  weapons: asked(text('safety-screening.weapons.ask'), text('safety-screening.weapons.hint')),
  afraid_of_other: asked(text('safety-screening.afraid_of_other.ask'), text('safety-screening.afraid_of_other.hint')),
  pressure: asked(text('safety-screening.pressure.ask'), text('safety-screening.pressure.hint')),
  afterwards: asked(text('safety-screening.afterwards.ask'), text('safety-screening.afterwards.hint')),
} satisfies Record<ScreeningQuestion, QuestionInput>)
