import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Text } from '../text.ts'
import type { DeclineReason } from './outcome.ts'

const DATED = dated('guide', 'S2.4, S2.5, S2.6, docs/practice.md 10.2', '2026-11-25', '2027-11-25')

/** What a reason is mostly about, to group a long list. */
export const REASON_GROUPS = {
  use: { en: 'Stopping', es: 'Dejar de consumir' },
  treatment: { en: 'The treatment', es: 'El tratamiento' },
  talk: { en: 'The talk', es: 'La conversación' },
  life: { en: 'Work, home and money', es: 'Trabajo, hogar y dinero' },
  health: { en: 'How they feel', es: 'Cómo se siente' },
  unknown: { en: 'Not known', es: 'No se sabe' },
} as const satisfies Record<string, Text>
/** Keeps a long list of reasons easy to look through; it says nothing about their weight. */
export type ReasonGroup = keyof typeof REASON_GROUPS

/** A reason in words that the person could have used, and what may help with it (S2.4 to S2.6; F65). */
export type DeclineReasonEntry = { readonly group: ReasonGroup; readonly label: Text; readonly mayHelp: Text }

/** The reasons of docs/practice.md 10.2. Ask, do not assume: each is kept with how the family knows it. */
export const DECLINE_REASON_CATALOG: Readonly<Record<DeclineReason, DeclineReasonEntry>> = content(
  'decline-reasons',
  DATED,
  {
    not_ready: {
      group: 'use',
      label: { en: 'Is not ready to stop', es: 'No siente que sea el momento de dejarlo' },
      mayHelp: {
        en: 'Readiness comes and goes. Keep limits and warmth, and notice calm moments to ask again.',
        es: 'La disposición va y viene. Mantenga los límites y el cariño, y note los momentos tranquilos para preguntar otra vez.',
      },
    },
    feels_in_control: {
      group: 'use',
      label: {
        en: 'Feels in control, or wants to stop alone',
        es: 'Siente que lo controla o quiere dejarlo por su cuenta',
      },
      mayHelp: {
        en: 'A written agreement: if there is any use by an agreed day, they enter the named place.',
        es: 'Un acuerdo escrito: si hay consumo antes de un día acordado, entra al lugar nombrado.',
      },
    },
    fear_of_withdrawal: {
      group: 'use',
      label: { en: 'Is afraid of withdrawal', es: 'Tiene miedo a la abstinencia' },
      mayHelp: {
        en: 'A call with a clinician about what happens, which medicines help, and who is there at night.',
        es: 'Una llamada con personal clínico sobre lo que pasa, qué medicamentos ayudan y quién está por la noche.',
      },
    },
    fear_of_life_without: {
      group: 'use',
      label: { en: 'Is afraid of life without it', es: 'Tiene miedo de vivir sin eso' },
      mayHelp: {
        en: 'Someone in recovery to talk to, and one picture of a good day ahead.',
        es: 'Hablar con alguien en recuperación, y una imagen de un buen día por venir.',
      },
    },
    cost_or_cover: {
      group: 'treatment',
      label: { en: 'Cost, or no insurance cover', es: 'El costo o la falta de seguro' },
      mayHelp: {
        en: 'A checked benefit in writing, a place with sliding fees, and who pays what.',
        es: 'Una cobertura verificada por escrito, un lugar con tarifas según ingresos y quién paga qué.',
      },
    },
    not_knowing_where: {
      group: 'treatment',
      label: { en: 'Did not know where to go', es: 'No sabía adónde ir' },
      mayHelp: {
        en: 'One named place with a held bed, and one page that says what the first day is like.',
        es: 'Un lugar con nombre y cama reservada, y una página que diga cómo es el primer día.',
      },
    },
    no_suitable_program: {
      group: 'treatment',
      label: { en: 'The place did not fit', es: 'El lugar no era adecuado' },
      mayHelp: {
        en: 'Look again at language, faith, gender, children, medicine and distance, and offer two places.',
        es: 'Revise idioma, fe, género, hijos, medicamentos y distancia, y ofrezca dos lugares.',
      },
    },
    past_treatment: {
      group: 'treatment',
      label: { en: 'Treatment was bad, or did not help, before', es: 'Un tratamiento anterior fue malo o no ayudó' },
      mayHelp: {
        en: 'Ask what was wrong then, and choose a place that differs in just that.',
        es: 'Pregunte qué estuvo mal entonces y elija un lugar que sea distinto justo en eso.',
      },
    },
    medication_fears: {
      group: 'treatment',
      label: { en: 'Worries about medicines', es: 'Le preocupan los medicamentos' },
      mayHelp: {
        en: 'A doctor who explains the choices. Medicine is a treatment, not a swap.',
        es: 'Un médico que explique las opciones. El medicamento es un tratamiento, no un reemplazo.',
      },
    },
    felt_ambushed: {
      group: 'talk',
      label: { en: 'Felt ambushed or betrayed', es: 'Sintió una emboscada o una traición' },
      mayHelp: {
        en: 'Say sorry for the surprise. Next time, invite openly.',
        es: 'Pida perdón por la sorpresa. La próxima vez, invite abiertamente.',
      },
    },
    hostile_talk: {
      group: 'talk',
      label: { en: 'The talk became heated', es: 'La conversación subió de tono' },
      mayHelp: {
        en: 'Shorter statements, one chair, a rehearsal, and a pause anyone can call.',
        es: 'Mensajes más cortos, una sola persona que preside, un ensayo y una pausa que cualquiera puede pedir.',
      },
    },
    distrust_of_family: {
      group: 'talk',
      label: { en: 'Does not trust the family', es: 'No confía en la familia' },
      mayHelp: {
        en: 'Keep small promises for a while, and let someone they trust do the asking.',
        es: 'Cumpla promesas pequeñas por un tiempo y deje que pregunte alguien en quien confíe.',
      },
    },
    seen_as_hypocrisy: {
      group: 'talk',
      label: { en: 'Felt that others do the same', es: 'Sintió que otros hacen lo mismo' },
      mayHelp: {
        en: 'Each speaker names their own part and gets help of their own.',
        es: 'Cada persona reconoce su parte y busca su propia ayuda.',
      },
    },
    not_understood: {
      group: 'talk',
      label: { en: 'Did not feel understood', es: 'Sintió que no se le comprendía' },
      mayHelp: {
        en: 'Learn about the illness together, and ask what they would need to hear.',
        es: 'Aprendan juntos sobre la enfermedad y pregunten qué necesitaría escuchar.',
      },
    },
    wants_choice: {
      group: 'talk',
      label: { en: 'Wants to choose for themselves', es: 'Quiere tomar sus propias decisiones' },
      mayHelp: {
        en: 'Real choices inside the plan: which of two places, who comes along, when to call.',
        es: 'Opciones reales dentro del plan: cuál de dos lugares, quién acompaña, cuándo llamar.',
      },
    },
    job: {
      group: 'life',
      label: { en: 'Work', es: 'El trabajo' },
      mayHelp: {
        en: 'The leave rules on one page, and who speaks with the employer, if they agree.',
        es: 'Las reglas de licencia en una página y quién habla con el empleador, si está de acuerdo.',
      },
    },
    what_others_think: {
      group: 'life',
      label: { en: 'What other people will think', es: 'Lo que pensarán los demás' },
      mayHelp: {
        en: 'Agree together who is told what. Nobody else needs to know.',
        es: 'Acuerden juntos qué se le dice a quién. Nadie más necesita saberlo.',
      },
    },
    children_or_custody: {
      group: 'life',
      label: { en: 'Children or custody', es: 'Los hijos o la custodia' },
      mayHelp: {
        en: 'A named carer, calls with the children, and advice from a family lawyer.',
        es: 'Una persona que cuide, llamadas con los hijos y el consejo de un abogado de familia.',
      },
    },
    legal_worry: {
      group: 'life',
      label: { en: 'Courts or the law', es: 'Los tribunales o la ley' },
      mayHelp: {
        en: 'Advice from a lawyer before the next talk. Being in treatment can matter to a court.',
        es: 'El consejo de un abogado antes de la próxima conversación. Estar en tratamiento puede contar ante un tribunal.',
      },
    },
    home_or_pets: {
      group: 'life',
      label: { en: 'Home, bills or pets', es: 'La casa, las cuentas o las mascotas' },
      mayHelp: {
        en: 'A written list: who pays the rent, collects the mail, feeds the dog.',
        es: 'Una lista escrita: quién paga la renta, recoge el correo, alimenta al perro.',
      },
    },
    no_transport: {
      group: 'life',
      label: { en: 'No way to get there', es: 'No tiene cómo llegar' },
      mayHelp: {
        en: 'Two adults and a car with fuel, ready to go.',
        es: 'Dos personas adultas y un auto con gasolina, listos para salir.',
      },
    },
    partner_who_uses: {
      group: 'life',
      label: { en: 'Lives with someone who uses', es: 'Vive con alguien que consume' },
      mayHelp: { en: 'An offer of help for both, apart.', es: 'Una oferta de ayuda para los dos, por separado.' },
    },
    shame: {
      group: 'health',
      label: { en: 'Shame or guilt', es: 'Vergüenza o culpa' },
      mayHelp: {
        en: 'Fewer examples, more warmth. Say that an illness is not a verdict on a person.',
        es: 'Menos ejemplos y más cariño. Diga que una enfermedad no es un juicio sobre la persona.',
      },
    },
    mental_health: {
      group: 'health',
      label: { en: 'Depression, anxiety or trauma', es: 'Depresión, ansiedad o trauma' },
      mayHelp: {
        en: 'A place that treats both together, and a smaller, quieter talk.',
        es: 'Un lugar que trate ambas cosas a la vez y una conversación más pequeña y tranquila.',
      },
    },
    pain_or_illness: {
      group: 'health',
      label: { en: 'Pain or another illness', es: 'Dolor u otra enfermedad' },
      mayHelp: {
        en: 'A doctor first, with pain care in the plan.',
        es: 'Primero personal médico, con el cuidado del dolor en el plan.',
      },
    },
    culture_or_faith: {
      group: 'health',
      label: { en: 'Culture, faith or language', es: 'Cultura, fe o idioma' },
      mayHelp: {
        en: 'Ask which words and people fit: an interpreter, a faith leader, a place that speaks their language.',
        es: 'Pregunte qué palabras y personas encajan: un intérprete, un líder religioso, un lugar que hable su idioma.',
      },
    },
    no_reason_given: {
      group: 'unknown',
      label: { en: 'Gave no reason', es: 'No dio un motivo' },
      mayHelp: {
        en: 'Nobody has to explain a no. Ask once more on a calm day.',
        es: 'Nadie tiene que explicar un no. Pregunte otra vez en un día tranquilo.',
      },
    },
    other: {
      group: 'unknown',
      label: { en: 'Something else', es: 'Otra cosa' },
      mayHelp: { en: 'Write it down in their own words.', es: 'Anótelo con las palabras que usó.' },
    },
  },
)
