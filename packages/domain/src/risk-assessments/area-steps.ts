import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import { isAtLeast, type RiskArea, type RiskLevel } from './risk.ts'
import { RISK_DATED } from './risk-dated.ts'

/** What an area asks for once it is moderate, and what besides once it is high (S4.8: category → next steps). */
type AreaSteps = { readonly moderate: readonly Text[]; readonly high: readonly Text[] }

/** Next steps that belong to one area, besides those of the level (docs/practice.md 9.1, 7.5, S4.19 to S4.21). */
export const AREA_STEPS: Readonly<Record<RiskArea, AreaSteps>> = content('risk-area-steps', RISK_DATED, {
  self_harm: {
    moderate: [
      {
        en: 'Ask directly about thoughts of dying, and write the safety plan with them.',
        es: 'Pregunte directamente por pensamientos de morir y escriban juntos el plan de seguridad.',
      },
      {
        en: 'Take pills, weapons and ropes out of the house, not into another drawer.',
        es: 'Saque de la casa pastillas, armas y cuerdas; no las cambie de cajón.',
      },
    ],
    high: [
      {
        en: 'Somebody stays with them. The crisis line helps you, too, at any hour.',
        es: 'Alguien se queda con la persona. La línea de crisis también le ayuda a usted, a cualquier hora.',
      },
    ],
  },
  harm_to_others: {
    moderate: [
      {
        en: 'Tell the one who was threatened. Meet in a place with two ways out.',
        es: 'Avise a quien recibió la amenaza. Reúnanse en un lugar con dos salidas.',
      },
    ],
    high: [
      {
        en: 'No meeting in one room. Ask a lawyer or an advocate about an order of protection.',
        es: 'Nada de reuniones en la misma sala. Consulte por una orden de protección con un abogado o una defensora.',
      },
    ],
  },
  weapons: {
    moderate: [
      {
        en: 'Weapons leave the place beforehand, with someone who may keep them. Check the car, too.',
        es: 'Las armas salen antes del lugar, con alguien que pueda guardarlas. Revise también el auto.',
      },
    ],
    high: [
      {
        en: 'If a weapon was part of a threat, nobody meets before a professional has spoken with the police or an advocate.',
        es: 'Si hubo una amenaza con un arma, nadie se reúne antes de que una persona profesional hable con la policía o una defensora.',
      },
    ],
  },
  domestic_violence: {
    moderate: [
      {
        en: 'No joint meeting. First an advocate, asked by each person alone.',
        es: 'Nada de reunión conjunta. Primero una defensora, a quien cada persona consulta a solas.',
      },
      {
        en: 'Use a channel that the other does not read: another phone, another account, a visit.',
        es: 'Use un medio que la otra persona no lea: otro teléfono, otra cuenta, una visita.',
      },
      {
        en: 'A consequence that means separation needs a plan made with the advocate. Leaving is the most dangerous time.',
        es: 'Una consecuencia que implica separarse necesita un plan hecho con la defensora. Irse es el momento más peligroso.',
      },
    ],
    high: [
      {
        en: 'Think of shelter and legal help today. Children leave first.',
        es: 'Piense hoy en un refugio y en ayuda legal. Los niños salen primero.',
      },
    ],
  },
  withdrawal: {
    moderate: [
      {
        en: 'Do not let them stop alone. The first stop is a place with medical detox.',
        es: 'Que no lo deje a solas. La primera parada es un lugar con desintoxicación médica.',
      },
    ],
    high: [
      {
        en: 'Have a doctor look today. With shaking, seizures or confusion it is an emergency.',
        es: 'Que un médico le vea hoy. Con temblores, convulsiones o confusión es una emergencia.',
      },
    ],
  },
  overdose: {
    moderate: [
      {
        en: 'Get naloxone, two doses at least, and show everyone where it is.',
        es: 'Consiga naloxona, al menos dos dosis, y muestre a todos dónde está.',
      },
      {
        en: 'After a time without use, the body bears far less than before.',
        es: 'Tras un tiempo sin consumir, el cuerpo aguanta mucho menos que antes.',
      },
    ],
    high: [
      {
        en: 'They should not be alone when they use. Ask for treatment with medication today.',
        es: 'Que no esté a solas cuando consuma. Pidan hoy un tratamiento con medicación.',
      },
    ],
  },
  medical: {
    moderate: [
      { en: 'Ask their doctor what the day must respect.', es: 'Pregunte a su médico qué hay que cuidar ese día.' },
      { en: 'Choose a place that can treat it.', es: 'Elijan un lugar que pueda atenderlo.' },
    ],
    high: [
      { en: 'Medical clearance comes before any meeting.', es: 'El visto bueno médico va antes de cualquier reunión.' },
    ],
  },
  psychiatric: {
    moderate: [
      {
        en: 'Ask a professional first. Choose a place for both illnesses at once.',
        es: 'Consulte primero a una persona profesional. Elijan un lugar para ambas enfermedades a la vez.',
      },
    ],
    high: [
      {
        en: 'Psychiatric care comes first. Few words, low light, no argument about what they hear or see.',
        es: 'La atención psiquiátrica va primero. Pocas palabras, luz baja, sin discutir lo que oye o ve.',
      },
    ],
  },
  minors_at_home: {
    moderate: [
      {
        en: 'Name who has the children that day, somewhere else, and for the days after.',
        es: 'Decidan quién tiene a los niños ese día, en otro lugar, y los días siguientes.',
      },
    ],
    high: [
      {
        en: 'A child in danger is protected today. Professionals may have to report it.',
        es: 'Un niño en peligro se protege hoy. Las personas profesionales pueden tener que informarlo.',
      },
    ],
  },
  vulnerable_adult: {
    moderate: [
      {
        en: 'Name who takes over their care, from the first hour.',
        es: 'Decidan quién asume su cuidado desde la primera hora.',
      },
    ],
    high: [
      {
        en: 'If they are harmed or left alone, ask for adult protection.',
        es: 'Si sufre daño o abandono, pidan protección para personas adultas.',
      },
    ],
  },
  legal: {
    moderate: [
      {
        en: 'Ask a lawyer what the meeting could set off.',
        es: 'Pregunte a un abogado qué podría desencadenar la reunión.',
      },
    ],
    high: [
      {
        en: 'Wait with the meeting until the lawyer has answered.',
        es: 'Esperen con la reunión hasta que el abogado haya contestado.',
      },
    ],
  },
  unknown_substances: {
    moderate: [
      {
        en: 'Plan for the riskiest thing it could be. Keep naloxone ready.',
        es: 'Prepárense para lo más peligroso que podría ser. Tengan lista la naloxona.',
      },
    ],
    high: [
      {
        en: 'Wait until they have slept and are clear. Fear and sudden anger are part of some of these.',
        es: 'Esperen a que haya dormido y esté despejado. El miedo y la ira repentina son parte de algunas.',
      },
    ],
  },
  participants_own: {
    moderate: [
      {
        en: 'Let them write instead of coming, or come with someone beside them.',
        es: 'Que escriba en lugar de venir, o que venga con alguien a su lado.',
      },
    ],
    high: [{ en: 'They stay away that day.', es: 'Ese día no asiste.' }],
  },
  setting: {
    moderate: [
      {
        en: 'Choose another place, or write down how help is called without a signal and how long it takes.',
        es: 'Elijan otro lugar, o anoten cómo se pide ayuda sin señal y cuánto tarda.',
      },
    ],
    high: [
      {
        en: 'Move the meeting to a place that help can reach.',
        es: 'Lleven la reunión a un lugar al que llegue la ayuda.',
      },
    ],
  },
})

/** What this area asks for at this level. */
export function stepsFor(area: RiskArea, level: RiskLevel): readonly Text[] {
  const { moderate, high } = AREA_STEPS[area]
  if (isAtLeast(level, 'high')) return [...high, ...moderate]
  return isAtLeast(level, 'moderate') ? moderate : []
}
