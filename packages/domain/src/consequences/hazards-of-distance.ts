import { near } from '../language/sentences.ts'
import { type Hazard, type HazardRule, NO_LONGER, pair, source } from './hazard.ts'

/** Words that say that somebody still looks after the person: a day to call, a door for treatment calls, a check-in. */
export const CHECK_IN =
  /\b(?:checks? in|checks? on|check-ins?|look in on|every day|each day|daily|once a week|every week|weekly|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|treatment|emergenc\w+|911|988|at any (?:hour|time)|any day|text you|call you|te llamo|te llamare|cada dia|cada semana|todos los dias|(?:los )?(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)|tratamiento|a cualquier hora|cualquier dia|pregunto como estas|paso a ver)\b/

const RIDE_KEPT =
  /\b(?:treatment|taxi|cab|uber|lyft|bus|another ride|someone else|sober|keys|ride home|tratamiento|autobus|otra persona|sobri[oa]|llaves)\b/

/** Distance and rides: right as limits, deadly where nobody looks after a person in danger (docs/practice.md 5.2). */
export const HAZARDS_OF_DISTANCE = {
  cut_off_unchecked: {
    action: 'review',
    name: pair('Ending all contact', 'Cortar todo contacto'),
    why: pair(
      'Somebody may be in danger, and nobody would notice.',
      'Alguien puede estar en peligro y nadie lo notaría.',
    ),
    safer: pair(
      'Keep one way open: calls about treatment at any hour, and a day on which somebody checks in.',
      'Deje abierta una vía: llamadas sobre tratamiento a cualquier hora y un día en que alguien pregunte cómo está.',
    ),
    source: source(),
    cues: [
      /\b(?:no (?:more )?contact|cut (?:you|off all contact|all contact|all ties)|cut off|block your number|dead to me|done with you)\b/,
      near(
        NO_LONGER,
        '(?:speak|talk) (?:to|with) you|answer (?:your|any) calls|see you again|take your calls|answer the phone',
        2,
      ),
      /\b(?:corto (?:todo )?contacto|cortare (?:todo )?contacto|sin contacto|bloqueo tu numero|bloqueare tu numero)\b/,
      near(NO_LONGER, '(?:hablar(?:e|te)?|hablo|contest\\w+|verte|vernos)', 2),
    ],
    unless: new RegExp(
      `${CHECK_IN.source}|\\b(?:using|drinking|tomorrow|used|high|consum\\w+|tomad[oa]|bebid[oa]|manana)\\b`,
    ),
    flags: [
      'I will cut off all contact.',
      'I will not speak to you again.',
      'Cortaré todo contacto.',
      'Ya no contestaré tus llamadas.',
    ],
    passes: [
      'I won’t talk when you have been using; I’ll say “tomorrow” and hang up.',
      'I will answer calls about treatment at any hour, other calls on Sundays.',
      'Cortaré el contacto, y mi hermana te llama cada día.',
    ],
  },
  cut_off_at_risk: {
    action: 'refuse',
    name: pair('Leaving someone at risk alone', 'Dejar sola a una persona en riesgo'),
    why: pair(
      'The risk of suicide or overdose is not low here. Whoever ends a home, a phone or contact must say who checks in, and when.',
      'Aquí el riesgo de suicidio o sobredosis no es bajo. Quien termina la vivienda, el teléfono o el contacto debe decir quién pregunta cómo está y cuándo.',
    ),
    safer: pair(
      'Add to the help that stays open: who checks in, and on which days.',
      'Agregue a la ayuda que sigue abierta quién pregunta cómo está y qué días.',
    ),
    source: source('docs/practice.md 5.2, 9.1'),
    // found by what ends and by the plan's risk, not by words
    cues: [],
    flags: [],
    passes: [],
  },
  drives_impaired: {
    action: 'refuse',
    name: pair('Leaving someone impaired to drive', 'Dejar que maneje bajo los efectos'),
    why: pair('Somebody could die on the road.', 'Alguien podría morir en el camino.'),
    safer: pair(
      'Offer a taxi or a bed for the night; lend no car.',
      'Ofrezca un taxi o una cama para la noche; no preste auto.',
    ),
    source: source(),
    cues: [
      near('you can|you will|you have to|you must|you may', 'drive (?:yourself|home|your own car)', 3),
      /\b(?:drive yourself|find your own way home|get yourself home)\b/,
      near('give you|leave you|buy you', '(?:the |my |a |your )?(?:car|car keys|truck)', 2),
      near('puedes|tendras que|tienes que', '(?:manejar|conducir)', 2),
      /\b(?:maneja tu|maneja solo|regresa como puedas|vuelve como puedas)\b/,
    ],
    flags: [
      'You will have to drive yourself home.',
      'Find your own way home from the bar.',
      'Tendrás que manejar a casa.',
    ],
    passes: [
      'You cannot drive my car.',
      'I will not give you the car.',
      'I will not drive with you after you have been drinking.',
    ],
  },
  ride_home: {
    action: 'review',
    name: pair('No more rides home', 'Ya no recoger'),
    why: pair(
      'If the only other way home is their own car, someone impaired may drive.',
      'Si la única otra forma de volver es su auto, puede manejar bajo los efectos.',
    ),
    safer: pair(
      'Say which safe way home stays: a taxi, a friend, a bed where they are.',
      'Diga qué regreso seguro queda: un taxi, un amigo, una cama donde esté.',
    ),
    source: source(),
    cues: [
      near(NO_LONGER, 'pick(?:ing)? you up|drive you home|driving you home|fetch you|bring you home', 2),
      near(NO_LONGER, '(?:recogerte|te recoger\\w*|te recojo|ir por ti|ire por ti|voy por ti|llevarte a casa)', 2),
    ],
    unless: RIDE_KEPT,
    flags: ['I will no longer pick you up from bars.', 'I will not drive you home at night.', 'Ya no iré por ti.'],
    passes: [
      'I will no longer pick you up; I will pay for a taxi home.',
      'I will drive you to treatment or appointments, nowhere else.',
      'I will not pick up your mail.',
    ],
  },
} as const satisfies Partial<Record<Hazard, HazardRule>>
