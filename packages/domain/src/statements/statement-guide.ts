import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Text } from '../text.ts'
import { REQUIRED_PARTS, type StatementPart } from './statement-parts.ts'

const DATED = dated('example', 'docs/practice.md 4.1', '2026-11-25', '2027-11-25')

const text = (en: string, es: string): Text => ({ en, es })

/** Help with one part; the example is invented, and is never filled in for anybody. */
export type PartGuide = { label: Text; question: Text; example: Text }

/** What helps someone write each part: its name, a question, and how it could begin (docs/practice.md 4.1). */
export const STATEMENT_GUIDE: Readonly<Record<StatementPart, PartGuide>> = content('statement-guide', DATED, {
  love: {
    label: text('Love', 'Cariño'),
    question: text(
      'What do you love about them? One true memory, without a “but”.',
      '¿Qué quiere de esa persona? Un recuerdo verdadero, sin un “pero”.',
    ),
    example: text(
      'I think of the summer you taught Lily to swim.',
      'Pienso en el verano en que le enseñaste a nadar a Lily.',
    ),
  },
  acknowledgement: {
    label: text('My own part', 'Mi parte'),
    question: text(
      'Is there something you did that you see differently now?',
      '¿Hay algo que hizo y que ahora ve distinto?',
    ),
    example: text(
      'I paid your fines, and I see now that it did not help.',
      'Pagué tus multas y ahora veo que no ayudó.',
    ),
  },
  whatISaw: {
    label: text('What I saw', 'Lo que vi'),
    question: text(
      'One to three things you saw yourself: the date, and what happened.',
      'De una a tres cosas que vio usted: la fecha y lo que pasó.',
    ),
    example: text(
      'On May 12 I found you asleep in the car with the engine running.',
      'El 12 de mayo te encontré dormido en el auto con el motor encendido.',
    ),
  },
  effect: {
    label: text('How it affected me', 'Cómo me afectó'),
    question: text('How did you feel, and what did it change for you?', '¿Qué sintió y qué cambió para usted?'),
    example: text('I was frightened, and I have not slept well since.', 'Sentí miedo y desde entonces no duermo bien.'),
  },
  learned: {
    label: text('What I have learned', 'Lo que aprendí'),
    question: text(
      'What do you understand now? It is a health condition, it can be treated.',
      '¿Qué entiende ahora? Es un problema de salud y se puede tratar.',
    ),
    example: text('I have learned that this is not your fault.', 'He aprendido que no es tu culpa.'),
  },
  ask: {
    label: text('What I ask', 'Lo que pido'),
    question: text(
      'One named place, today, as a question that can be answered yes or no.',
      'Un lugar con nombre, hoy, como pregunta que se contesta con sí o no.',
    ),
    example: text(
      'A place is held for you at Harbor Light today. Will you go there with us?',
      'Hoy hay un lugar para ti en Harbor Light. ¿Vienes con nosotros?',
    ),
  },
  support: {
    label: text('What I will do', 'Lo que haré'),
    question: text(
      'How will you support them while they are in treatment?',
      '¿Cómo le apoyará durante el tratamiento?',
    ),
    example: text('I will come every Sunday that I am allowed.', 'Iré cada domingo que me dejen.'),
  },
  hope: {
    label: text('Hope', 'Esperanza'),
    question: text('One picture of the time after.', 'Una imagen del tiempo que vendrá.'),
    example: text(
      'I hope for a breakfast on the porch where neither of us is worried.',
      'Sueño con desayunar en el porche, los dos tranquilos.',
    ),
  },
})

/** A statement cannot do without this part. */
export const isRequired = (part: StatementPart): boolean => (REQUIRED_PARTS as readonly StatementPart[]).includes(part)
