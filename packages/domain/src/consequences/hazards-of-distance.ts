import { text } from '@holdfast/content/consequences'
import { near } from '../language/sentences.ts'
import { type Hazard, type HazardRule, NO_LONGER, source } from './hazard.ts'

/** Words that say that somebody still looks after the person: a day to call, a door for treatment calls, a check-in. */
export const CHECK_IN =
  /\b(?:checks? in|checks? on|check-ins?|look in on|every day|each day|daily|once a week|every week|weekly|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|treatment|emergenc\w+|911|988|at any (?:hour|time)|any day|text you|call you|te llamo|te llamare|cada dia|cada semana|todos los dias|(?:los )?(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)|tratamiento|a cualquier hora|cualquier dia|pregunto como estas|paso a ver)\b/

const RIDE_KEPT =
  /\b(?:treatment|taxi|cab|uber|lyft|bus|another ride|someone else|sober|keys|ride home|tratamiento|autobus|otra persona|sobri[oa]|llaves)\b/

/** Distance and rides: right as limits, deadly where nobody looks after a person in danger (docs/practice.md 5.2). */
export const HAZARDS_OF_DISTANCE = {
  cut_off_unchecked: {
    action: 'review',
    name: text('consequence-hazards.cut_off_unchecked.name'),
    why: text('consequence-hazards.cut_off_unchecked.why'),
    safer: text('consequence-hazards.cut_off_unchecked.safer'),
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
    name: text('consequence-hazards.cut_off_at_risk.name'),
    why: text('consequence-hazards.cut_off_at_risk.why'),
    safer: text('consequence-hazards.cut_off_at_risk.safer'),
    source: source('docs/practice.md 5.2, 9.1'),
    // found by what ends and by the plan's risk, not by words
    cues: [],
    flags: [],
    passes: [],
  },
  drives_impaired: {
    action: 'refuse',
    name: text('consequence-hazards.drives_impaired.name'),
    why: text('consequence-hazards.drives_impaired.why'),
    safer: text('consequence-hazards.drives_impaired.safer'),
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
    name: text('consequence-hazards.ride_home.name'),
    why: text('consequence-hazards.ride_home.why'),
    safer: text('consequence-hazards.ride_home.safer'),
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
