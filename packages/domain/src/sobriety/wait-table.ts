import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Substance } from '../cases/case-vocabulary.ts'
import type { Source, Text } from '../text.ts'

const DATED = dated('guide', 'docs/practice.md 7.2 (guidance)', '2026-11-25', '2027-05-25')

/** One statement about a substance and how far it can be relied on. `guidance` is shown as guidance, never as a clinical fact. */
export type WaitFact = { readonly says: Text; readonly source: Source }

/**
 * How long a substance acts, when a talk makes sense, and when withdrawal begins (docs/practice.md 7.2, "How long to
 * wait").
 */
export type WaitRow = {
  readonly row: string
  readonly substance: Substance
  readonly name: Text
  readonly duration: WaitFact
  readonly earliestTalk: WaitFact
  readonly withdrawal: WaitFact | null
  /** Whether waiting some hours on the same day can help at all. */
  readonly sameDay: boolean
}

/** Stands above the table (docs/practice.md 7.2: no published waiting time before a meeting was found). */
export const WAIT_TABLE_NOTE: Text = content('wait-table-note', DATED, {
  en: 'There is no published waiting time before a talk. These times are a guide. What you see in the person counts more, and with pills or powders nobody can be sure what is in them.',
  es: 'No existe un tiempo de espera publicado antes de una conversación. Estos tiempos son una guía. Cuenta más lo que usted ve en la persona, y con pastillas o polvos nadie sabe con certeza qué contienen.',
})

const sourced = (ref: string, en: string, es: string): WaitFact => ({
  says: { en, es },
  source: { ref, standing: 'sourced' },
})
const guidance = (en: string, es: string): WaitFact => ({ says: { en, es }, source: DATED.source })
const NEXT_DAY = guidance('The next day', 'Al día siguiente')

/** The rows of docs/practice.md 7.2, in its order; the row that says what to do when nobody knows comes last. */
export const WAIT_TABLE: readonly WaitRow[] = content('wait-table', DATED, [
  {
    row: 'alcohol',
    substance: 'alcohol',
    name: { en: 'Alcohol', es: 'Alcohol' },
    duration: guidance(
      'Falls by about 0.015% an hour: from 0.08% to zero in a little over 5 hours. Coffee, a shower or food do not speed it up.',
      'Baja alrededor de 0.015 % por hora: de 0.08 % a cero en poco más de 5 horas. El café, la ducha o la comida no lo aceleran.',
    ),
    earliestTalk: guidance(
      'When speech and walk are steady. Someone who drinks every day does not have to be at zero; ask a clinician what is usual for them.',
      'Cuando habla y camina con firmeza. Quien bebe todos los días no tiene que estar en cero; pregunte al personal clínico qué es lo habitual en su caso.',
    ),
    withdrawal: guidance(
      'Begins 6 to 24 hours after the last drink. Seizures can come within 48 hours, delirium at 48 to 72 hours. It can kill: get medical care.',
      'Empieza entre 6 y 24 horas después del último trago. Puede haber convulsiones en las primeras 48 horas y delirio entre las 48 y 72. Puede ser mortal: busque atención médica.',
    ),
    sameDay: true,
  },
  {
    row: 'short_opioids',
    substance: 'opioids',
    name: { en: 'Heroin, fentanyl, pain pills', es: 'Heroína, fentanilo, pastillas para el dolor' },
    duration: guidance(
      'Heroin 3 to 4 hours, hydrocodone 3 to 6, oxycodone and morphine 3 to 12. Fentanyl is shorter but can linger.',
      'Heroína de 3 a 4 horas, hidrocodona de 3 a 6, oxicodona y morfina de 3 a 12. El fentanilo dura menos, pero puede quedarse en el cuerpo.',
    ),
    earliestTalk: guidance(
      'The next steady window, often midway between doses',
      'El próximo momento estable, a menudo entre una dosis y otra',
    ),
    withdrawal: guidance(
      'Begins after 8 to 24 hours. It feels very bad; a doctor can ease it with medicine. After time without use the same dose can kill.',
      'Empieza entre 8 y 24 horas. Se siente muy mal; el personal médico puede aliviarla con medicamentos. Después de un tiempo sin consumir, la misma dosis puede ser mortal.',
    ),
    sameDay: true,
  },
  {
    row: 'methadone',
    substance: 'methadone',
    name: { en: 'Methadone', es: 'Metadona' },
    duration: sourced('ncadi', '12 to 24 hours', 'De 12 a 24 horas'),
    earliestTalk: guidance(
      'As usual, when they take a steady dose as prescribed. It is a medicine, not a reason to wait.',
      'Como siempre, si toma una dosis estable según la receta. Es un medicamento, no un motivo para esperar.',
    ),
    withdrawal: guidance('Begins after 1 to 3 days', 'Empieza entre 1 y 3 días'),
    sameDay: true,
  },
  {
    row: 'sedatives',
    substance: 'sedatives',
    name: { en: 'Benzodiazepines and sleeping pills', es: 'Benzodiacepinas y pastillas para dormir' },
    duration: guidance(
      'About 4 to 8 hours; the long-acting ones much longer',
      'Unas 4 a 8 horas; las de acción prolongada, mucho más',
    ),
    earliestTalk: NEXT_DAY,
    withdrawal: sourced(
      'benzodiazepines',
      'Begins after 1 to 2 days, with long-acting ones up to a week later. Stopping all at once can be life-threatening: get medical care.',
      'Empieza entre 1 y 2 días; con las de acción prolongada, hasta una semana después. Dejarlas de golpe puede poner en peligro la vida: busque atención médica.',
    ),
    sameDay: false,
  },
  {
    row: 'ghb',
    substance: 'ghb',
    name: { en: 'GHB', es: 'GHB' },
    duration: sourced('dea_drugs', '3 to 6 hours', 'De 3 a 6 horas'),
    earliestTalk: NEXT_DAY,
    withdrawal: guidance(
      'Begins within hours and is dangerous: get medical care.',
      'Empieza en pocas horas y es peligrosa: busque atención médica.',
    ),
    sameDay: false,
  },
  {
    row: 'cocaine',
    substance: 'stimulants',
    name: { en: 'Cocaine', es: 'Cocaína' },
    duration: guidance('Minutes to 1 hour, by how it is taken', 'De minutos a 1 hora, según la vía'),
    earliestTalk: guidance('After 4 to 6 hours and some sleep', 'Después de 4 a 6 horas y de dormir algo'),
    withdrawal: guidance(
      'A crash and low mood: ask about thoughts of suicide.',
      'Un bajón y ánimo muy bajo: pregunte por ideas de suicidio.',
    ),
    sameDay: false,
  },
  {
    row: 'methamphetamine',
    substance: 'stimulants',
    name: { en: 'Methamphetamine', es: 'Metanfetamina' },
    duration: guidance('Reports go from 6 to 24 hours', 'Los informes van de 6 a 24 horas'),
    earliestTalk: guidance('After sleep, the next day or later', 'Después de dormir, al día siguiente o más tarde'),
    withdrawal: guidance(
      'A crash on days 1 to 3. Fears or voices can outlast the use: get medical care.',
      'Un bajón en los días 1 a 3. Los temores o las voces pueden durar más que el consumo: busque atención médica.',
    ),
    sameDay: false,
  },
  {
    row: 'mdma',
    substance: 'hallucinogens',
    name: { en: 'MDMA', es: 'MDMA' },
    duration: sourced('syracuse', '2 to 5 hours', 'De 2 a 5 horas'),
    earliestTalk: NEXT_DAY,
    withdrawal: guidance('Low mood on days 2 to 4', 'Ánimo bajo en los días 2 a 4'),
    sameDay: false,
  },
  {
    row: 'cannabis',
    substance: 'cannabis',
    name: { en: 'Cannabis', es: 'Cannabis' },
    duration: guidance(
      '2 to 4 hours smoked; edibles 6 to 8 hours or more',
      'De 2 a 4 horas fumado; comestibles, de 6 a 8 horas o más',
    ),
    earliestTalk: guidance('After 4 to 8 hours', 'Después de 4 a 8 horas'),
    withdrawal: guidance('Irritable for some days', 'Irritabilidad durante algunos días'),
    sameDay: true,
  },
  {
    row: 'lsd_psilocybin',
    substance: 'hallucinogens',
    name: { en: 'LSD and mushrooms', es: 'LSD y hongos' },
    duration: guidance('LSD 8 to 12 hours, mushrooms 4 to 6', 'LSD de 8 a 12 horas, hongos de 4 a 6'),
    earliestTalk: NEXT_DAY,
    withdrawal: null,
    sameDay: false,
  },
  {
    row: 'dissociatives',
    substance: 'dissociatives',
    name: { en: 'PCP and ketamine', es: 'PCP y ketamina' },
    duration: guidance('PCP hours to a day, ketamine 1 to 2 hours', 'PCP de horas a un día, ketamina de 1 a 2 horas'),
    earliestTalk: NEXT_DAY,
    withdrawal: null,
    sameDay: false,
  },
  {
    row: 'inhalants',
    substance: 'inhalants',
    name: { en: 'Inhalants', es: 'Inhalantes' },
    duration: guidance('Minutes to an hour', 'De minutos a una hora'),
    earliestTalk: guidance('The same day, when clear', 'El mismo día, cuando tenga la mente clara'),
    withdrawal: null,
    sameDay: true,
  },
  {
    row: 'unknown',
    substance: 'unknown',
    name: { en: 'Unknown, or several at once', es: 'No se sabe, o varias a la vez' },
    duration: guidance('Nobody can know', 'Nadie puede saberlo'),
    earliestTalk: guidance(
      'Go by the riskiest one that may be there: the next day or later',
      'Guíese por la más peligrosa que pueda haber: al día siguiente o después',
    ),
    withdrawal: guidance(
      'Watch for every withdrawal sign, and ask a nurse line or clinician.',
      'Observe todas las señales de abstinencia y pregunte a una línea de enfermería o al personal clínico.',
    ),
    sameDay: false,
  },
])

/** The rows for what this person uses; the last row where nobody knows. */
export function waitRowsFor(substances: readonly Substance[]): WaitRow[] {
  const wanted = substances.length === 0 ? ['unknown'] : substances
  return WAIT_TABLE.filter((row) => wanted.includes(row.substance))
}

/**
 * Whether waiting today can help; the riskiest substance decides (docs/practice.md 7.2). Without any named, it is left
 * open.
 */
export const canTalkSameDay = (substances: readonly Substance[]): boolean =>
  WAIT_TABLE.every((row) => row.sameDay || !substances.includes(row.substance))
