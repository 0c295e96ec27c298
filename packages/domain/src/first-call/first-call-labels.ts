import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Text } from '../text.ts'
import type {
  Agreement,
  Condition,
  Feeling,
  HistoryKind,
  FirstCallStep,
  OthersUse,
  PastEvent,
  Pregnancy,
  Route,
  Stage,
} from './first-call.ts'

const DATED = dated('question', 'S0.4, S0.7, S3.3', '2026-11-25', '2027-11-25')

const text = (en: string, es: string): Text => ({ en, es })

/** Each step of the first call: what it is about, and why it is asked. */
export const STEP_GUIDES = content('first-call-steps', DATED, {
  worries: {
    label: text('What worries you', 'Lo que le preocupa'),
    why: text('Begin wherever you are. One sentence is enough.', 'Empiece donde esté. Basta una frase.'),
  },
  use: {
    label: text('What is used', 'Lo que consume'),
    why: text(
      'It decides what kind of care is safe. Guesses are fine; say that they are guesses.',
      'De esto depende qué atención es segura. Puede suponer; dígalo así.',
    ),
  },
  health: {
    label: text('Body and mind', 'Cuerpo y mente'),
    why: text(
      'Some illnesses change how a talk feels, and where care must be given.',
      'Algunas enfermedades cambian cómo se siente una conversación y dónde debe darse la atención.',
    ),
  },
  family: {
    label: text('The family', 'La familia'),
    why: text('Who lives together, and who else needs support.', 'Quién vive en casa y quién más necesita apoyo.'),
  },
  history: {
    label: text('What lies behind you', 'Lo que traen de antes'),
    why: text(
      'Old wounds can be touched on the day. What you write here is read only by you and the professional on the case.',
      'Ese día se pueden tocar viejas heridas. Lo que escriba aquí lo leen solo usted y la persona profesional del caso.',
    ),
  },
  safety: {
    label: text('Safety', 'Seguridad'),
    why: text(
      'Danger is asked about in its own place, with the numbers to call beside it.',
      'Sobre el peligro se pregunta en su propio lugar, junto a los números de ayuda.',
    ),
  },
  readiness: {
    label: text('Where everybody stands', 'En qué punto están'),
    why: text(
      'What your loved one says about help, and how much you can give right now.',
      'Lo que su ser querido dice sobre la ayuda y cuánto pueden dar ustedes ahora.',
    ),
  },
  feelings: {
    label: text('How you are', 'Cómo está usted'),
    why: text(
      'Anger, shame and guilt are common here. Naming them helps to keep them out of the talk.',
      'El enojo, la vergüenza y la culpa son comunes aquí. Nombrarlos ayuda a que no entren en la conversación.',
    ),
  },
} satisfies Record<FirstCallStep, { label: Text; why: Text }>)

/** Ways of use without slang or blame (docs/practice.md 1.3). */
export const ROUTE_LABELS: Readonly<Record<Route, Text>> = {
  swallowed: text('Drunk or swallowed', 'Bebido o tragado'),
  smoked: text('Smoked or vaped', 'Fumado o vapeado'),
  snorted: text('Through the nose', 'Por la nariz'),
  injected: text('Injected', 'Inyectado'),
  other: text('Another way', 'De otra forma'),
  not_sure: text('I am not sure', 'No lo sé'),
}

/** As told by the family, not diagnosed here (S0.4, docs/practice.md ruling 10). */
export const CONDITION_LABELS: Readonly<Record<Condition, Text>> = {
  depression: text('Depression', 'Depresión'),
  anxiety: text('Anxiety', 'Ansiedad'),
  trauma: text('Trauma or PTSD', 'Trauma o estrés postraumático'),
  bipolar: text('Bipolar disorder', 'Trastorno bipolar'),
  psychosis: text('Voices, delusions or psychosis', 'Voces, delirios o psicosis'),
  adhd: text('ADHD', 'TDAH'),
  eating_disorder: text('Eating disorder', 'Trastorno de la alimentación'),
  chronic_pain: text('Lasting pain', 'Dolor crónico'),
  other_condition: text('Something else', 'Otra'),
}

/** A pregnancy makes stopping without a doctor more dangerous; it may stay unanswered. */
export const PREGNANCY_LABELS: Readonly<Record<Pregnancy, Text>> = {
  not_asked: text('Not answered', 'Sin respuesta'),
  no: text('No', 'No'),
  possible: text('Possible', 'Es posible'),
  yes: text('Yes', 'Sí'),
}

/** Past medical events that raise the danger of stopping alone (docs/practice.md 7.2). */
export const PAST_EVENT_LABELS: Readonly<Record<PastEvent, Text>> = {
  seizure: text('A seizure', 'Una convulsión'),
  delirium: text('Confusion or seeing things when stopping', 'Confusión o visiones al dejar de consumir'),
  hospital: text('Hospital because of withdrawal', 'Hospital por abstinencia'),
  overdose: text('An overdose', 'Una sobredosis'),
}

/** Counts people and names none of them. */
export const OTHERS_USE_LABELS: Readonly<Record<OthersUse, Text>> = {
  not_sure: text('I am not sure', 'No lo sé'),
  no: text('Nobody', 'Nadie'),
  one: text('One person', 'Una persona'),
  several: text('Several people', 'Varias personas'),
}

/** Spoken by the family as "we"; being divided is an answer, not a fault. */
export const AGREEMENT_LABELS: Readonly<Record<Agreement, Text>> = {
  not_asked: text('Not talked about yet', 'Aún no se ha hablado'),
  agree: text('We want the same', 'Queremos lo mismo'),
  mostly: text('Mostly', 'En general'),
  divided: text('We are divided', 'Estamos divididos'),
}

/** How the person stands to help, without "denial" or "resistant" (docs/practice.md 1.3). */
export const STAGE_LABELS: Readonly<Record<Stage, Text>> = {
  not_known: text('I do not know', 'No lo sé'),
  asks_for_help: text('Asks for help', 'Pide ayuda'),
  open_at_times: text('Is open to it at times', 'A veces está dispuesto'),
  does_not_see_it: text('Does not see a problem', 'No ve un problema'),
  refuses: text('Has said no to help', 'Ha dicho que no a la ayuda'),
}

/** Feelings by plain names; denial is put into the words of those who have it (S3.3). */
export const FEELING_LABELS: Readonly<Record<Feeling, Text>> = {
  anger: text('Anger', 'Enojo'),
  denial: text('It cannot be that bad', 'No puede ser tan grave'),
  shame: text('Shame', 'Vergüenza'),
  guilt: text('Guilt', 'Culpa'),
  fear: text('Fear', 'Miedo'),
  sadness: text('Sadness', 'Tristeza'),
  exhaustion: text('Exhaustion', 'Agotamiento'),
  hope: text('Hope', 'Esperanza'),
}

/** Names of a restricted section: an entry is read by its author and the interventionist alone (S0.7). */
export const HISTORY_LABELS: Readonly<Record<HistoryKind, Text>> = {
  neglect: text('Neglect', 'Abandono'),
  abuse: text('Abuse', 'Abuso'),
  violence: text('Violence at home', 'Violencia en casa'),
  unresolved_grief: text('A loss that still hurts', 'Una pérdida que aún duele'),
  infidelity: text('Infidelity', 'Infidelidad'),
  broken_promises: text('Promises that were broken', 'Promesas rotas'),
  other_history: text('Something else', 'Otra cosa'),
}
