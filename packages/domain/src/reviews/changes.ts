import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { Approach } from '../approaches/approach.ts'
import type { Text } from '../text.ts'

const DATED = dated('guide', 'docs/practice.md 10.5 (guidance)', '2026-11-25', '2027-11-25')

/** What a change from a review does to the next attempt (docs/practice.md 10.5). */
export const CHANGE_EFFECTS = [
  'none',
  'participant_not_attending',
  'participant_sends_letter',
  'switch_approach',
  'announce_it',
  'add_contingency',
  'require_backup_date',
  'choose_treatment_again',
  'review_consequences',
  'add_professional',
  'rehearse',
  'shorten_statements',
] as const
/** What a change does to the next attempt by itself; `none` is left to its owner (F72). */
export type ChangeEffect = (typeof CHANGE_EFFECTS)[number]

/** What an effect acts on; most act on the plan as a whole. */
export type EffectOn = Readonly<{ participantId?: string; approach?: Approach; contingencyCode?: string }>
/** What has to be named with an effect: a person, an approach, or a scenario. */
export type EffectArgument = keyof EffectOn

/** An effect in words, and the one argument it takes, if any. */
export type ChangeEffectEntry = { readonly label: Text; readonly help: Text; readonly takes: EffectArgument | null }

/** A change is about the plan. That someone stays home next time is a change of the plan too, never a verdict (S1.14). */
export const CHANGE_EFFECT_CATALOG: Readonly<Record<ChangeEffect, ChangeEffectEntry>> = content(
  'review-changes',
  DATED,
  {
    none: {
      label: { en: 'Something we will do ourselves', es: 'Algo que haremos por nuestra cuenta' },
      help: {
        en: 'It stays on your list, with its owner and date. The next plan itself does not change.',
        es: 'Queda en su lista, con responsable y fecha. El próximo plan no cambia.',
      },
      takes: null,
    },
    participant_not_attending: {
      label: { en: 'Someone stays home next time', es: 'Alguien se queda en casa la próxima vez' },
      help: {
        en: 'They will not be in the room, and their tasks of the day are free for others. It is about the room, not about their love.',
        es: 'No estará presente y sus tareas del día quedan libres para otras personas. Se trata de la reunión, no de su cariño.',
      },
      takes: 'participantId',
    },
    participant_sends_letter: {
      label: { en: 'Someone sends a letter instead', es: 'Alguien envía una carta en su lugar' },
      help: {
        en: 'Their words are read aloud by someone else.',
        es: 'Otra persona lee sus palabras en voz alta.',
      },
      takes: 'participantId',
    },
    switch_approach: {
      label: { en: 'Choose another approach', es: 'Elegir otro enfoque' },
      help: {
        en: 'The next plan begins with the approach you choose here.',
        es: 'El próximo plan empieza con el enfoque que elija aquí.',
      },
      takes: 'approach',
    },
    announce_it: {
      label: { en: 'Tell them beforehand', es: 'Avisarle antes' },
      help: {
        en: 'Your loved one knows about the next talk and is invited to it.',
        es: 'Su ser querido sabe de la próxima conversación y recibe una invitación.',
      },
      takes: null,
    },
    add_contingency: {
      label: { en: 'Prepare for something that can happen', es: 'Prepararse para algo que puede pasar' },
      help: {
        en: 'The next plan gets this situation, with words to adapt and someone to act.',
        es: 'El próximo plan incluye esta situación, con palabras para adaptar y alguien que actúa.',
      },
      takes: 'contingencyCode',
    },
    require_backup_date: {
      label: { en: 'Set a backup date', es: 'Fijar una fecha de reserva' },
      help: {
        en: 'The next plan needs a second date, in case the first day does not work out.',
        es: 'El próximo plan necesita una segunda fecha, por si el primer día no es posible.',
      },
      takes: null,
    },
    choose_treatment_again: {
      label: { en: 'Choose the treatment place again', es: 'Elegir otra vez el lugar de tratamiento' },
      help: {
        en: 'The places are kept to compare, and none is chosen yet.',
        es: 'Los lugares se conservan para comparar y ninguno queda elegido.',
      },
      takes: null,
    },
    review_consequences: {
      label: { en: 'Look at the consequences again', es: 'Revisar otra vez las consecuencias' },
      help: {
        en: 'The wording is kept. Every check and every agreement is asked anew.',
        es: 'Se conserva el texto. Cada punto y cada acuerdo se pregunta de nuevo.',
      },
      takes: null,
    },
    add_professional: {
      label: { en: 'Let a professional lead', es: 'Que guíe una persona profesional' },
      help: {
        en: 'The place of the facilitator is kept free for a professional.',
        es: 'El lugar de quien facilita queda reservado para una persona profesional.',
      },
      takes: null,
    },
    rehearse: {
      label: { en: 'Rehearse more', es: 'Ensayar más' },
      help: {
        en: 'Everything counts as not rehearsed yet. Practice aloud, with hard answers too.',
        es: 'Todo cuenta como no ensayado. Practiquen en voz alta, también con respuestas difíciles.',
      },
      takes: null,
    },
    shorten_statements: {
      label: { en: 'Shorten the statements', es: 'Acortar los mensajes' },
      help: {
        en: 'Each author shortens their own words. Nobody else changes them.',
        es: 'Cada persona acorta sus propias palabras. Nadie más las cambia.',
      },
      takes: null,
    },
  },
)

/** Whether an effect has what it acts on, and nothing else. */
export function decideChange(effect: ChangeEffect, effectOn: EffectOn): Decision<Refusal> {
  const { takes } = CHANGE_EFFECT_CATALOG[effect]
  const given = (['participantId', 'approach', 'contingencyCode'] as const).filter(
    (name) => effectOn[name] !== undefined,
  )
  if (takes !== null && !given.includes(takes))
    return no({ rule: 'change_needs_argument', reason: ARGUMENT_NEEDED[takes] })
  if (given.some((name) => name !== takes))
    return no({
      rule: 'change_takes_less',
      reason: {
        en: 'This change does not take that choice. Leave it out.',
        es: 'Este cambio no lleva esa opción. Quítela.',
      },
    })
  return yes
}

const ARGUMENT_NEEDED = {
  participantId: { en: 'Choose who this change is for.', es: 'Elija para quién es este cambio.' },
  approach: { en: 'Choose the new approach.', es: 'Elija el nuevo enfoque.' },
  contingencyCode: { en: 'Choose what to prepare for.', es: 'Elija para qué prepararse.' },
} as const satisfies Record<EffectArgument, Text>
