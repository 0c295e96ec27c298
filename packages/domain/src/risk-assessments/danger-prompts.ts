import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import { type RiskArea, type RiskInput, DANGERS } from './risk.ts'
import { RISK_DATED } from './risk-dated.ts'

/** What each of the three inputs asks (S4.8). */
export const RISK_INPUT_LABELS: Readonly<Record<RiskInput, Text>> = content('risk-inputs', RISK_DATED, {
  observed: { en: 'What have you seen or heard?', es: '¿Qué ha visto u oído?' },
  history: { en: 'What happened before?', es: '¿Qué pasó antes?' },
  thinking: { en: 'How do they think about it now?', es: '¿Cómo piensa ahora sobre eso?' },
})

/** What to think of when one of the three dangers is weighed (S4.8). */
export const DANGER_PROMPTS: Readonly<Record<(typeof DANGERS)[number], Readonly<Record<RiskInput, Text>>>> = content(
  'danger-prompts',
  { ...RISK_DATED, kind: 'question' },
  {
    self_harm: {
      observed: {
        en: 'Wounds, goodbyes, things given away, pills or a weapon within reach, days in bed.',
        es: 'Heridas, despedidas, cosas regaladas, pastillas o un arma a su alcance, días en cama.',
      },
      history: {
        en: 'Attempts before, when and how. Someone close who died by suicide.',
        es: 'Intentos anteriores, cuándo y cómo. Alguien cercano que murió por suicidio.',
      },
      thinking: {
        en: 'Words about dying, a plan, “you are better off without me”, no hope at all. It is safe to ask directly.',
        es: 'Palabras sobre morir, un plan, «están mejor sin mí», ninguna esperanza. Preguntar directamente es seguro.',
      },
    },
    harm_to_others: {
      observed: {
        en: 'Threats, a raised hand, broken things, following someone, fear in the house.',
        es: 'Amenazas, una mano levantada, cosas rotas, seguir a alguien, miedo en la casa.',
      },
      history: {
        en: 'Fights, arrests, orders of protection, harm to an animal.',
        es: 'Peleas, arrestos, órdenes de protección, daño a un animal.',
      },
      thinking: {
        en: 'Is someone to blame for everything? Do they feel hunted? Do they speak of revenge?',
        es: '¿Alguien tiene la culpa de todo? ¿Siente que le persiguen? ¿Habla de venganza?',
      },
    },
    psychiatric: {
      observed: {
        en: 'No sleep, voices, great fear, talk that nobody can follow, not eating, not washing.',
        es: 'Sin dormir, voces, mucho miedo, palabras que nadie entiende, no come, no se lava.',
      },
      history: {
        en: 'Illness known before, hospital stays, medicine that was stopped, and when.',
        es: 'Enfermedad conocida, ingresos en un hospital, medicina que dejó y cuándo.',
      },
      thinking: {
        en: 'Do they know what day it is and who you are? Can they follow a simple talk?',
        es: '¿Sabe qué día es y quién es usted? ¿Puede seguir una conversación sencilla?',
      },
    },
  },
)

/** What to think of for one input of an area; the three dangers have prompts of their own. */
export const promptFor = (area: RiskArea, input: RiskInput): Text | null =>
  (DANGER_PROMPTS as Partial<Record<RiskArea, Readonly<Record<RiskInput, Text>>>>)[area]?.[input] ?? null
