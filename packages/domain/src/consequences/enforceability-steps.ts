import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { ConsequenceCheck } from './consequence.ts'

/** One step of the guided questions: what it is about, and which checks it asks. */
export type EnforceabilityStep = {
  code: string
  title: Text
  help: Text
  checks: readonly ConsequenceCheck[]
  /** Where the speaker says how sure they are, 0 to 10. */
  asksConfidence?: true
}

const text = (en: string, es: string): Text => ({ en, es })
const dated = {
  kind: 'question',
  asOf: '2026-11-25',
  reviewBy: '2027-11-25',
  source: { ref: 'S2.16, docs/practice.md 5.1', standing: 'guidance' },
} as const

/** The 16 checks as five short steps: able, lawful, safe, willing, together (F26). */
export const ENFORCEABILITY_STEPS: readonly EnforceabilityStep[] = content('consequence-steps', dated, [
  {
    code: 'able',
    title: text('Can I do it?', '¿Puedo hacerlo?'),
    help: text(
      'A limit that you can keep is about what you do yourself.',
      'Un límite que se puede cumplir habla de lo que hace usted.',
    ),
    checks: ['owned', 'withinControl', 'specific', 'saidOnce'],
  },
  {
    code: 'lawful',
    title: text('What does the law say?', '¿Qué dice la ley?'),
    help: text(
      'Where it is about a home, the law asks for notice and a date. A tenant office or a lawyer can tell you which.',
      'Si se trata de la vivienda, la ley pide aviso y una fecha. Una oficina de inquilinos o un abogado le dirá cuál.',
    ),
    checks: ['legal', 'dated'],
  },
  {
    code: 'safe',
    title: text('Is it safe, and does it leave the door open?', '¿Es segura y deja la puerta abierta?'),
    help: text(
      'It ends help for the use. It does not end care for the person.',
      'Termina la ayuda al consumo. No termina el cariño a la persona.',
    ),
    checks: ['safe', 'removesSupportForUse', 'tiedToDeclining', 'keepsDoorOpen'],
  },
  {
    code: 'willing',
    title: text('Will I keep it, even when I am angry or feel guilty?', '¿La cumpliré, aun con enojo o culpa?'),
    help: text(
      'A small limit that is kept helps more than a large one that is taken back.',
      'Un límite pequeño que se cumple ayuda más que uno grande que se retira.',
    ),
    checks: ['affordable', 'noBluff'],
    asksConfidence: true,
  },
  {
    code: 'together',
    title: text('Do we stand behind it together?', '¿La sostenemos juntos?'),
    help: text(
      'Limits may differ from person to person. They must not undo each other.',
      'Los límites pueden ser distintos. No deben deshacerse entre sí.',
    ),
    checks: ['notContradicted', 'agreed', 'followUpOwner', 'understoodInWriting'],
  },
] as const)

/** What helps to answer a check honestly (docs/practice.md 5.1). */
export const CHECK_HINTS: Readonly<Partial<Record<ConsequenceCheck, Text>>> = content('consequence-hints', dated, {
  noBluff: text(
    'Have you kept a limit like this before? If not, what is different this time, and who helps you?',
    '¿Ha cumplido antes un límite así? Si no, ¿qué es distinto ahora y quién le ayuda?',
  ),
  affordable: text(
    'Think of the worst evening: they cry, they shout, they say it is your fault. Do you still keep it?',
    'Piense en la peor noche: llora, grita, dice que es su culpa. ¿La cumple igual?',
  ),
  dated: text(
    'An adult who lives with you may be a tenant. Without notice it may not be lawful.',
    'Un adulto que vive con usted puede tener derechos. Sin aviso puede no ser legal.',
  ),
  withinControl: text(
    'If a bank, a boss or a brother has to agree first, it is not yet yours.',
    'Si antes debe aceptar un banco, un jefe o un hermano, aún no es suya.',
  ),
  safe: text(
    'Who could be hurt, go hungry, drive, or be alone in danger?',
    '¿Quién podría lastimarse, pasar hambre, manejar o quedar solo en peligro?',
  ),
} as const)
