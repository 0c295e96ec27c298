import type { Text } from '../text.ts'
import type { Relationship, Substance, UsePattern } from './case-vocabulary.ts'

/** What someone is to the loved one. */
export const RELATIONSHIP_LABELS: Readonly<Record<Relationship, Text>> = {
  spouse: { en: 'Husband or wife', es: 'Esposo o esposa' },
  partner: { en: 'Partner', es: 'Pareja' },
  parent: { en: 'Parent', es: 'Madre o padre' },
  child: { en: 'Son or daughter', es: 'Hijo o hija' },
  sibling: { en: 'Brother or sister', es: 'Hermano o hermana' },
  grandparent: { en: 'Grandparent', es: 'Abuelo o abuela' },
  other_relative: { en: 'Other relative', es: 'Otro familiar' },
  friend: { en: 'Friend', es: 'Amigo o amiga' },
  employer: { en: 'Employer', es: 'Empleador' },
  colleague: { en: 'Colleague', es: 'Compañero de trabajo' },
  faith_leader: { en: 'Faith leader', es: 'Líder religioso' },
  clinician: { en: 'Doctor, nurse or therapist', es: 'Personal médico o terapeuta' },
  interventionist: { en: 'Interventionist', es: 'Profesional de intervención profesional' },
  other: { en: 'Someone else', es: 'Otra persona' },
}

/** Substances in families' words (docs/practice.md 7.2). */
export const SUBSTANCE_LABELS: Readonly<Record<Substance, Text>> = {
  alcohol: { en: 'Alcohol', es: 'Alcohol' },
  sedatives: { en: 'Sedatives (Xanax, Valium, sleeping pills)', es: 'Sedantes (Xanax, Valium, pastillas para dormir)' },
  opioids: {
    en: 'Opioids (heroin, fentanyl, pain pills)',
    es: 'Opioides (heroína, fentanilo, pastillas para el dolor)',
  },
  methadone: { en: 'Methadone', es: 'Metadona' },
  stimulants: { en: 'Stimulants (cocaine, meth)', es: 'Estimulantes (cocaína, metanfetamina)' },
  cannabis: { en: 'Cannabis', es: 'Cannabis' },
  hallucinogens: { en: 'Hallucinogens or MDMA', es: 'Alucinógenos o MDMA' },
  dissociatives: { en: 'Ketamine or PCP', es: 'Ketamina o PCP' },
  inhalants: { en: 'Inhalants', es: 'Inhalantes' },
  ghb: { en: 'GHB', es: 'GHB' },
  unknown: { en: 'Not sure, or several', es: 'No sé, o varias' },
}

/** How often, in a family's words; "I am not sure" is a full answer. */
export const USE_PATTERN_LABELS: Readonly<Record<UsePattern, Text>> = {
  daily: { en: 'Every day', es: 'Todos los días' },
  most_days: { en: 'Most days', es: 'Casi todos los días' },
  binges: { en: 'A lot at once, with days between', es: 'Mucho de una vez, con días de pausa' },
  now_and_then: { en: 'Now and then', es: 'De vez en cuando' },
  not_sure: { en: 'I am not sure', es: 'No estoy seguro' },
}
