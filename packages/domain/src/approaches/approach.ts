import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Source, Text } from '../text.ts'

const DATED = dated('guide', 'docs/practice.md 2', '2026-11-25', '2027-11-25')

/**
 * The ways to reach someone (docs/practice.md 2). `announced` is kept apart: a group meeting may be announced or a
 * surprise. `none`: a crisis or clinical route comes first (docs/practice.md 2.5).
 */
export const APPROACHES = ['one_conversation', 'craft', 'arise', 'systemic', 'johnson', 'none'] as const
/** Decides what the plan is asked for: another approach brings other papers, words and limits (`policyOf`). */
export type Approach = (typeof APPROACHES)[number]

/** Names of the approaches. */
export const APPROACH_LABELS: Readonly<Record<Approach, Text>> = {
  one_conversation: { en: 'One conversation', es: 'Una conversación' },
  craft: { en: 'CRAFT: skills for the family', es: 'CRAFT: herramientas para la familia' },
  arise: { en: 'ARISE: by invitation, step by step', es: 'ARISE: por invitación, paso a paso' },
  systemic: { en: 'Systemic: the whole family', es: 'Sistémico: toda la familia' },
  johnson: { en: 'Johnson: a prepared meeting', es: 'Johnson: una reunión preparada' },
  none: { en: 'No plan for now: help for the danger first', es: 'Sin plan por ahora: primero ayuda para el peligro' },
}

/** What one approach asks of the family, and where it can do harm or falls short. */
export type ApproachGuide = { what: Text; caution: Text; source: Source }

/** What each approach asks of the family, with a caution where one is due. */
export const APPROACH_GUIDES: Readonly<Record<Approach, ApproachGuide>> = content('approach-guides', DATED, {
  one_conversation: {
    what: {
      en: 'One person your loved one trusts speaks with them, calmly and once.',
      es: 'Una persona de confianza habla con su ser querido, con calma y una vez.',
    },
    caution: { en: 'One voice is often not enough.', es: 'Una sola voz muchas veces no alcanza.' },
    source: { ref: 'S2.8, docs/practice.md 2.5', standing: 'guidance' },
  },
  craft: {
    what: {
      en: 'You learn, over weeks, how to answer use and reward days without it, and when to invite to treatment. There is no meeting.',
      es: 'Durante semanas aprenden a responder al consumo, a premiar los días sin él y cuándo invitar a tratamiento. No hay reunión.',
    },
    caution: {
      en: 'Where there is violence, safety comes first.',
      es: 'Si hay violencia, la seguridad es lo primero.',
    },
    source: { ref: 'docs/practice.md 2.3', standing: 'sourced' },
  },
  arise: {
    what: {
      en: 'You gather people and invite your loved one openly. The first meetings need no limits; you stop at the first step that works.',
      es: 'Reúnen a la gente e invitan a su ser querido abiertamente. Las primeras reuniones no necesitan límites; se detienen en el primer paso que funcione.',
    },
    caution: {
      en: 'No secrets: your loved one knows about every meeting.',
      es: 'Sin secretos: su ser querido sabe de cada reunión.',
    },
    source: { ref: 'docs/practice.md 2.2', standing: 'sourced' },
  },
  systemic: {
    what: {
      en: 'The whole family works with a professional for about two days, whether or not your loved one comes.',
      es: 'Toda la familia trabaja con un profesional unos dos días, venga o no su ser querido.',
    },
    caution: {
      en: 'It needs a professional and everybody’s time.',
      es: 'Necesita un profesional y el tiempo de todos.',
    },
    source: { ref: 'docs/practice.md 2.4', standing: 'guidance' },
  },
  johnson: {
    what: {
      en: 'A small group reads what each has written, offers a place that is held today, and says what each will do if the answer is no.',
      es: 'Un grupo pequeño lee lo que cada uno escribió, ofrece un lugar para hoy y dice qué hará cada uno si la respuesta es no.',
    },
    caution: {
      en: 'A surprise can feel like an ambush and cost trust. Most families that prepare one never hold it.',
      es: 'Una sorpresa puede sentirse como una emboscada y costar confianza. La mayoría de las familias que la preparan no la hacen.',
    },
    source: { ref: 'docs/practice.md 2.1, S3.13', standing: 'sourced' },
  },
  none: {
    what: {
      en: 'A doctor, a crisis line or an advocate helps first. What you have written is kept until it is time to plan again.',
      es: 'Primero ayuda personal médico, una línea de crisis o una defensora. Lo que han escrito se guarda hasta que sea momento de planear.',
    },
    caution: {
      en: 'Choosing this is not giving up. It is the safe order.',
      es: 'Elegir esto no es rendirse. Es el orden seguro.',
    },
    source: { ref: 'docs/practice.md 2.5', standing: 'guidance' },
  },
})
