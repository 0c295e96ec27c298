import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Text } from '../text.ts'
import type { EmergencySign, ImpairmentSign, WithdrawalFlag } from './signs.ts'

const DATED = dated('guide', 'docs/practice.md 7.2 (guidance)', '2026-11-25', '2027-05-25')

/** The emergency signs in words for two frightened people at a door (docs/practice.md 7.2, step 1). */
export const EMERGENCY_SIGN_LABELS: Readonly<Record<EmergencySign, Text>> = content('emergency-signs', DATED, {
  cannot_be_woken: { en: 'Cannot be woken', es: 'No se le puede despertar' },
  breathing_slow_or_stopped: {
    en: 'Slow, shallow or gurgling breath, or no breath',
    es: 'Respiración lenta, débil o con gorgoteo, o no respira',
  },
  blue_or_gray: { en: 'Blue or gray lips or nails', es: 'Labios o uñas azules o grises' },
  pinpoint_and_unresponsive: { en: 'Tiny pupils and does not respond', es: 'Pupilas muy pequeñas y no responde' },
  seizure: { en: 'A seizure', es: 'Convulsiones' },
  chest_pain: { en: 'Chest pain', es: 'Dolor de pecho' },
  hot_and_confused: { en: 'Very hot and confused', es: 'Mucho calor en el cuerpo y confusión' },
  vomiting_while_drowsy: { en: 'Vomits again and again while drowsy', es: 'Vomita una y otra vez con mucho sueño' },
  head_injury: { en: 'A head injury', es: 'Un golpe en la cabeza' },
  hallucinating_and_agitated: {
    en: 'Sees or hears things and is very agitated',
    es: 'Ve u oye cosas, con mucha agitación',
  },
  overdose_taken: { en: 'Has taken an overdose', es: 'Ha tomado una sobredosis' },
  suicide_attempt: { en: 'A suicide attempt', es: 'Un intento de suicidio' },
  violence_or_weapon: { en: 'Violence with an injury, or a weapon', es: 'Violencia con heridas, o un arma' },
})

/** The withdrawal flags (docs/practice.md 7.2, step 2; after ASAM's list for severe alcohol withdrawal). */
export const WITHDRAWAL_FLAG_LABELS: Readonly<Record<WithdrawalFlag, Text>> = content('withdrawal-flags', DATED, {
  shaking_hands: { en: 'Shaking hands', es: 'Manos temblorosas' },
  drenching_sweat: { en: 'Drenched in sweat', es: 'Sudor que empapa' },
  racing_heart: { en: 'Racing heart', es: 'Corazón muy acelerado' },
  vomiting: { en: 'Vomiting', es: 'Vómitos' },
  seeing_or_hearing_things: { en: 'Sees or hears things that are not there', es: 'Ve u oye cosas que no están' },
  past_seizure_or_delirium: {
    en: 'Had a seizure or delirium when stopping before',
    es: 'Tuvo convulsiones o delirio al dejarlo antes',
  },
  stopped_heavy_use_lately: {
    en: 'Stopped or cut down heavy daily alcohol, sedatives or GHB in the last days',
    es: 'En los últimos días dejó o redujo un consumo diario y fuerte de alcohol, sedantes o GHB',
  },
})

/** What was seen or heard, never what it means (docs/practice.md 7.2: record observations, not conclusions). */
export const IMPAIRMENT_SIGN_LABELS: Readonly<Record<ImpairmentSign, Text>> = content('impairment-signs', DATED, {
  smell_of_alcohol: { en: 'Smell of alcohol', es: 'Olor a alcohol' },
  smell_of_cannabis: { en: 'Smell of cannabis', es: 'Olor a cannabis' },
  chemical_smell: { en: 'Chemical smell', es: 'Olor químico' },
  slurred_speech: { en: 'Slurred speech', es: 'Habla arrastrada' },
  slow_speech: { en: 'Slow speech', es: 'Habla lenta' },
  loud_voice: { en: 'Louder than usual', es: 'Voz más alta de lo normal' },
  fast_rambling_talk: { en: 'Fast talk that jumps around', es: 'Habla rápida que salta de un tema a otro' },
  unsteady: { en: 'Unsteady on their feet', es: 'Paso inseguro' },
  clumsy: { en: 'Clumsy', es: 'Movimientos torpes' },
  slow_reactions: { en: 'Slow to react', es: 'Reacciones lentas' },
  flushed: { en: 'Flushed face', es: 'Cara enrojecida' },
  red_eyes: { en: 'Red eyes', es: 'Ojos rojos' },
  watery_eyes: { en: 'Watery eyes', es: 'Ojos llorosos' },
  pinpoint_pupils: { en: 'Very small pupils', es: 'Pupilas muy pequeñas' },
  wide_pupils: { en: 'Wide pupils', es: 'Pupilas muy grandes' },
  eyes_jerk: { en: 'Eyes jerk when they follow something', es: 'Los ojos dan saltos al seguir algo' },
  blank_stare: { en: 'Blank stare', es: 'Mirada perdida' },
  drowsy: { en: 'Drowsy', es: 'Mucho sueño' },
  nodding_off: { en: 'Nods off in the middle of things', es: 'Cabecea o se duerme a mitad de algo' },
  sudden_sleep: { en: 'Falls asleep all at once', es: 'Se duerme de repente' },
  no_sleep: { en: 'Has not slept', es: 'No ha dormido' },
  crash: { en: 'Worn out and very low after using', es: 'Agotamiento y ánimo muy bajo después de consumir' },
  memory_gaps: { en: 'Does not remember the last hours', es: 'No recuerda las últimas horas' },
  poor_judgment: { en: 'Takes risks they would not take otherwise', es: 'Toma riesgos que normalmente no tomaría' },
  distorted_perception: {
    en: 'Time, sounds or shapes seem changed to them',
    es: 'Percibe distintos el tiempo, los sonidos o las formas',
  },
  numbness: { en: 'Numb, does not feel touch or pain', es: 'Adormecimiento: no siente el tacto o el dolor' },
  scratching: { en: 'Scratches a lot', es: 'Se rasca mucho' },
  sweating: { en: 'Sweating', es: 'Sudor' },
  warm_skin: { en: 'Warm skin', es: 'Piel caliente' },
  jaw_or_body_movements: {
    en: 'Jaw or body moves without rest',
    es: 'Movimientos continuos de la mandíbula o del cuerpo',
  },
  jaw_clench: { en: 'Clenched jaw', es: 'Mandíbula apretada' },
  rash_around_mouth: { en: 'Rash around the mouth', es: 'Irritación alrededor de la boca' },
  laughing: { en: 'Laughs without a clear reason', es: 'Risa sin motivo claro' },
  hunger: { en: 'Very hungry', es: 'Mucha hambre' },
  anxiety: { en: 'Very anxious', es: 'Mucha ansiedad' },
  suspicion: { en: 'Feels watched or followed', es: 'Siente que le vigilan o le siguen' },
  sudden_aggression: { en: 'Suddenly aggressive', es: 'Agresividad repentina' },
})

/** Said above the list of signs, always (docs/practice.md 7.2, step 3). */
export const SIGNS_NOTE: Text = content('signs-note', DATED, {
  en: 'Every sign has innocent causes: a bad night, medicine, illness, a disability, grief. Write down what you see, not what you think it means.',
  es: 'Cada señal puede tener causas inocentes: una mala noche, un medicamento, una enfermedad, una discapacidad, un duelo. Anote lo que ve, no lo que cree que significa.',
})

/** What matters with inhalants besides the signs (docs/practice.md 7.2, guidance). */
export const INHALANTS_NOTE: Text = content('inhalants-note', DATED, {
  en: 'With inhalants: do not startle or chase the person. Stay calm and keep the room quiet.',
  es: 'Con inhalantes: no asuste ni persiga a la persona. Mantenga la calma y el lugar en silencio.',
})
