import type { Relationship } from '../cases/case-vocabulary.ts'
import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Text } from '../text.ts'

/** What everybody reads before the day: five short pages (S0.27, S2.3, docs/practice.md 7). */
export const READINGS = ['illness', 'not_a_threat', 'voice', 'day_rules', 'after_a_no'] as const
/** A page that each ticks for themselves when they have read it. */
export type Reading = (typeof READINGS)[number]

const text = (en: string, es: string): Text => ({ en, es })

/** The five pages in the order of reading, short enough for one sitting. */
export const READING_PAGES: Readonly<Record<Reading, { title: Text; words: Text }>> = content(
  'participant-readings',
  dated('guide', 'S0.27, S1.5, S2.13', '2026-11-25', '2027-11-25'),
  {
    illness: {
      title: text('It is an illness', 'Es una enfermedad'),
      words: text(
        'Addiction lasts, and it can be treated. Caring is not the same as enabling: caring helps the person, enabling helps the illness go on.',
        'La adicción dura, y se puede tratar. Cuidar no es lo mismo que facilitar: cuidar ayuda a la persona, facilitar ayuda a que la enfermedad siga.',
      ),
    },
    not_a_threat: {
      title: text('A consequence is not a threat', 'Una consecuencia no es una amenaza'),
      words: text(
        'You say once what you will do, and you keep it. The help stays open every day.',
        'Usted dice una vez lo que hará, y lo cumple. La ayuda sigue abierta todos los días.',
      ),
    },
    voice: {
      title: text('How we speak', 'Cómo hablamos'),
      words: text(
        'Slowly, from the page, in a low voice. Say “I”. Leave out labels and the past that cannot be mended.',
        'Despacio, leyendo, en voz baja. Diga “yo”. Deje fuera las etiquetas y lo que ya no se puede arreglar.',
      ),
    },
    day_rules: {
      title: text('Rules of the day', 'Reglas del día'),
      words: text(
        'Everybody follows the chair. Anybody may ask for a pause. Nobody blocks the door. Your loved one may leave at any time.',
        'Todos siguen a quien preside. Cualquiera puede pedir una pausa. Nadie cierra el paso. Su ser querido puede irse cuando quiera.',
      ),
    },
    after_a_no: {
      title: text('If the answer is no', 'Si la respuesta es no'),
      words: text(
        'It is an answer for today. Stay calm, keep what you said, and look after yourselves that evening.',
        'Es una respuesta de hoy. Mantengan la calma, cumplan lo dicho y cuídense esa noche.',
      ),
    },
  },
)

/** What helps to see it with their eyes: each imagines why they might say no (S2.7). */
export const PERSPECTIVE_PROMPTS = content(
  'perspective-prompts',
  dated('question', 'S2.7', '2026-11-25', '2027-11-25'),
  [
    { id: 'fear', words: text('What might they be most afraid of?', '¿Qué será lo que más teme?') },
    { id: 'loss', words: text('What would they have to give up?', '¿A qué tendría que renunciar?') },
    {
      id: 'pride',
      words: text('What could make them feel small in that room?', '¿Qué le haría sentirse pequeño en esa sala?'),
    },
    { id: 'past', words: text('What has gone wrong with help before?', '¿Qué salió mal antes con la ayuda?') },
  ],
)

/** What spouses and partners are told besides (S0.31). */
export const PARTNER_GUIDE = content('partner-guide', dated('guide', 'S0.31', '2026-11-25', '2027-11-25'), {
  title: text('For a spouse or partner', 'Para esposos y parejas'),
  words: text(
    'You live with it every day, so the day weighs most on you. You need not speak first or last. Think of tonight, tomorrow, money, and the children before you promise a limit about home. If you have ever been afraid of them, say so in your private answers.',
    'Usted vive con esto todos los días, por eso ese día pesa más. No tiene que hablar al principio ni al final. Piense en esta noche, mañana, el dinero y los niños antes de prometer un límite sobre la casa. Si alguna vez tuvo miedo, dígalo en sus respuestas privadas.',
  ),
})

/** Says what enabling asks for in the words of the one who did it (S0.6). */
export const OWN_IT_HINT = content('own-it-hint', dated('guide', 'S0.6', '2026-11-25', '2027-11-25'), {
  words: text(
    'You told us that you covered for them, or took on too much. One honest sentence about it opens a door: “I paid for it and told nobody. I thought that it helped. I will not do it again.”',
    'Usted nos dijo que encubrió o asumió demasiado. Una frase honesta abre una puerta: “Yo lo pagué y no dije nada. Creí que ayudaba. No lo volveré a hacer.”',
  ),
})

/** A spouse or partner gets guidance of their own (S0.31). */
export const isPartner = (relationship: Relationship): boolean =>
  relationship === 'spouse' || relationship === 'partner'
