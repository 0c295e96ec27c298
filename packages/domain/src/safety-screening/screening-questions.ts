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
export type ScreeningAnswer = (typeof SCREENING_ANSWERS)[number]
/** One person's own answers; those that are not given yet are left out. */
export type ScreeningAnswers = Readonly<Partial<Record<ScreeningQuestion, ScreeningAnswer>>>

type QuestionInput = { ask: Text; hint: Text; source: Source }
const asked = (ask: Text, hint: Text): QuestionInput => ({
  ask,
  hint,
  source: { ref: 'S0.16, docs/practice.md 9.1', standing: 'sourced' },
})

/** The questions in plain, gentle words. Nobody but an interventionist reads the answers. */
export const SCREENING_GUIDE = content(
  'safety-screening',
  {
    kind: 'question',
    asOf: '2026-11-25',
    reviewBy: '2027-11-25',
    source: { ref: 'docs/practice.md 9.1', standing: 'sourced' },
  },
  {
    afraid: asked(
      { en: 'Are you sometimes afraid of your loved one?', es: '¿A veces tiene miedo de su ser querido?' },
      {
        en: 'Of how they look, shout, drive, or of what may come.',
        es: 'De su mirada, sus gritos, o de lo que pueda pasar.',
      },
    ),
    hurt: asked(
      {
        en: 'Have they ever hurt you, or threatened to?',
        es: '¿Alguna vez le ha hecho daño o le ha amenazado?',
      },
      {
        en: 'You, a child, someone close to you, or an animal.',
        es: 'A usted, a un niño, a alguien cercano o a un animal.',
      },
    ),
    grave: asked(
      {
        en: 'Has any of this happened: hands around the neck, a threat to kill, a weapon shown, sex against your will?',
        es: '¿Ha pasado algo de esto: manos en el cuello, amenaza de muerte, un arma mostrada, sexo contra su voluntad?',
      },
      {
        en: 'Each of these means that help comes first.',
        es: 'Cada una de estas cosas significa que primero va la ayuda.',
      },
    ),
    weapons: asked(
      {
        en: 'Is there a gun or another weapon that could be within reach?',
        es: '¿Hay un arma de fuego u otra arma que pueda estar al alcance?',
      },
      { en: 'At home, in the car, or carried.', es: 'En casa, en el auto o encima.' },
    ),
    afraid_of_other: asked(
      {
        en: 'Are you afraid of somebody else who takes part?',
        es: '¿Tiene miedo de otra persona que participa?',
      },
      { en: 'You can name them below, or not.', es: 'Puede decir quién abajo, o no.' },
    ),
    pressure: asked(
      {
        en: 'Is somebody pressing you to take part, or to say what you do not want to say?',
        es: '¿Alguien le presiona para participar o para decir lo que no quiere decir?',
      },
      { en: 'You may say no to taking part at any time.', es: 'Puede decir que no a participar en cualquier momento.' },
    ),
    afterwards: asked(
      {
        en: 'Could you be in danger afterwards, when the others have gone home?',
        es: '¿Podría estar en peligro después, cuando los demás se hayan ido?',
      },
      { en: 'That evening, or if you draw a line or leave.', es: 'Esa noche, o si pone un límite o se va.' },
    ),
  } satisfies Record<ScreeningQuestion, QuestionInput>,
)
