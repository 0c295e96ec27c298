import { text } from '@holdfast/content/consequences'
import { near } from '../language/sentences.ts'
import { type Hazard, type HazardRule, NO_LONGER, source } from './hazard.ts'

const MEDICINE =
  'medicines?|medications?|meds|pills|tablets|insulin|methadone|buprenorphine|suboxone|inhaler|medicinas?|medicamentos?|pastillas|insulina|metadona|buprenorfina'
const PRESCRIPTION = `${MEDICINE}|prescriptions?|recetas?`
const NALOXONE = 'naloxone|narcan|naloxona'
const INSURANCE =
  '(?:health|medical|your|the family|our|my) (?:insurance|coverage)|health plan|seguro medico|seguro de salud|tu seguro|el seguro|mi seguro|cobertura medica'
const PAPERS =
  "(?:your|the|his|her|tu|tus|su|sus) (?:ids?|id card|passport|papers|documents|driver's license|birth certificate|social security card|green card|pasaporte|documentos?|papeles|identificacion|licencia|acta de nacimiento)"
const KEPT_LINE =
  /\b(?:911|988|emergenc\w+|reach me|prepaid|prepago|basic phone|one number|un numero|telefono basico)\b/

/** Help that keeps somebody alive, or on the way into care: it stays, whatever the answer is (docs/practice.md 5.2). */
export const HAZARDS_OF_CARE = {
  health_insurance: {
    action: 'refuse',
    name: text('consequence-hazards.health_insurance.name'),
    why: text('consequence-hazards.health_insurance.why'),
    safer: text('consequence-hazards.health_insurance.safer'),
    source: source(),
    cues: [
      near('drop|cancel|end|take|remove|kick|lose', INSURANCE),
      near(
        NO_LONGER,
        `(?:pay|paying|cover|covering|keep|keeping|carry|pagar|pago|pagare|cubr\\w+|manten\\w+)(?:\\W+\\w+){0,4}?\\W+(?:${INSURANCE})`,
        1,
      ),
      /\b(?:no|without) (?:health )?insurance\b/,
      near('quito|quitare|saco|sacare|cancelo|cancelare|elimino', INSURANCE),
    ],
    unless: /\b(?:car insurance|insurance on the car|seguro del (?:auto|coche|carro))\b/,
    flags: [
      'I will take you off my health insurance.',
      'I will stop paying for your insurance.',
      'I will drop your coverage and your insurance, your health plan too.',
      'Dejaré de pagar tu seguro médico.',
      'Te saco de mi seguro.',
    ],
    passes: [
      'I will not drop your health insurance.',
      'I will stop lending cash. You stay on my health insurance.',
      'Mantengo tu seguro médico.',
      'I will cancel your car insurance on May 1.',
    ],
  },
  food: {
    action: 'refuse',
    name: text('consequence-hazards.food.name'),
    why: text('consequence-hazards.food.why'),
    safer: text('consequence-hazards.food.safer'),
    source: source(),
    cues: [
      near(NO_LONGER, 'feed you|let you eat|any food|food|(?:darte|dare|doy) de comer|dejarte comer|comida', 2),
      near('lock|padlock', 'fridge|refrigerator|pantry|kitchen'),
      near('cierro|cerrare', 'nevera|refrigerador|alacena|cocina'),
      /\b(?:go hungry|starve|pasar hambre|pasaras hambre)\b/,
    ],
    unless: /\b(?:run out of food|sin comida en casa no)\b/,
    flags: [
      'I will not feed you any more.',
      'There will be no food for you here.',
      'I will lock the fridge.',
      'No te daré de comer.',
    ],
    passes: [
      'I will stop making your meals after a night out.',
      'There will always be food for you here.',
      'Siempre habrá comida para ti.',
      'I will stop giving you cash, and I will bring groceries.',
    ],
  },
  medicine: {
    action: 'refuse',
    name: text('consequence-hazards.medicine.name'),
    why: text('consequence-hazards.medicine.why'),
    safer: text('consequence-hazards.medicine.safer'),
    source: source(),
    cues: [
      near('take away|hide|withhold|flush|throw away|throw out|lock up|lock away|keep back', `your (?:${MEDICINE})`, 2),
      near(NO_LONGER, `(?:pay for|buy|give you|let you have|get) (?:\\w+ ){0,2}(?:${MEDICINE})`, 2),
      near('escondo|escondere|tiro|tirare|quito|quitare|guardo bajo llave', `(?:tu|tus) (?:${MEDICINE})`, 2),
      near(NO_LONGER, `(?:pagar|pago|pagare|comprar|compro|comprare|darte) (?:\\w+ ){0,2}(?:${MEDICINE})`, 2),
    ],
    flags: [
      'I will hide your medicine until you say yes.',
      'I will no longer pay for your medication.',
      'Tiraré tus pastillas.',
      'Ya no pagaré tus medicinas.',
    ],
    passes: [
      'I will lock up my own pills from today.',
      'I will not throw away your medicine.',
      'Your medicine stays with you.',
      'Tu medicina se queda contigo.',
    ],
  },
  medicine_handling: {
    action: 'review',
    name: text('consequence-hazards.medicine_handling.name'),
    why: text('consequence-hazards.medicine_handling.why'),
    safer: text('consequence-hazards.medicine_handling.safer'),
    source: source('docs/practice.md 5.3'),
    cues: [
      near(
        NO_LONGER,
        `(?:collect|pick up|fetch|keep|hand out|recoger|recojo|recogere|guardar|guardo|guardare|repartir)(?: \\w+){0,4}? (?:${PRESCRIPTION})`,
        3,
      ),
    ],
    flags: [
      'I will not collect, keep or hand out your prescriptions.',
      'I will no longer pick up your medication.',
      'Ya no recogeré tus recetas.',
    ],
    passes: ['I will pick up your prescriptions on Fridays.', 'I will no longer pick up your dry cleaning.'],
  },
  naloxone: {
    action: 'refuse',
    name: text('consequence-hazards.naloxone.name'),
    why: text('consequence-hazards.naloxone.why'),
    safer: text('consequence-hazards.naloxone.safer'),
    source: source(),
    cues: [
      near(`${NO_LONGER}|take away|throw away|throw out|get rid of|hide|remove`, NALOXONE),
      near('quito|quitare|tiro|tirare|escondo|escondere|saco', NALOXONE),
    ],
    flags: [
      'I will not keep naloxone in my house any more.',
      'I will throw away the Narcan.',
      'Ya no tendré naloxona en casa.',
    ],
    passes: ['Naloxone stays by the door.', 'I will carry Narcan with me.', 'La naloxona sigue en la cocina.'],
  },
  identity_papers: {
    action: 'refuse',
    name: text('consequence-hazards.identity_papers.name'),
    why: text('consequence-hazards.identity_papers.why'),
    safer: text('consequence-hazards.identity_papers.safer'),
    source: source(),
    cues: [
      near('take|keep|hold|hide|lock up|lock away|confiscate', PAPERS, 2),
      near('quito|quitare|guardo|guardare|escondo|escondere|retengo|me quedo con|me quedare con', PAPERS, 2),
    ],
    unless: /\b(?:copy|copies|copia|copias|ready|listos?|listas?|safe for you|give you|te doy)\b/,
    flags: [
      'I will keep your passport.',
      'I will hide your driver’s license until you go.',
      'Me quedaré con tus documentos.',
    ],
    passes: [
      'I will keep a copy of your ID ready for admission.',
      'I will keep your papers ready for the day.',
      'I will no longer pay your parking tickets.',
    ],
  },
  phone_taken: {
    action: 'refuse',
    name: text('consequence-hazards.phone_taken.name'),
    why: text('consequence-hazards.phone_taken.why'),
    safer: text('consequence-hazards.phone_taken.safer'),
    source: source(),
    cues: [
      near('take|keep|hide|smash|lock up|confiscate', 'your (?:cell )?phone(?! plan| bill)', 2),
      near(
        'quito|quitare|escondo|escondere|rompo|romper|me quedo con|me quedare con',
        '(?:tu|el) (?:telefono|celular|movil)',
        2,
      ),
    ],
    flags: ['I will take your phone.', 'I will take away your phone tonight.', 'Te quitaré el teléfono.'],
    passes: [
      'I will not take your phone.',
      'I will keep your phone plan.',
      'I will answer your phone calls about treatment.',
    ],
  },
  emergency_line: {
    action: 'review',
    name: text('consequence-hazards.emergency_line.name'),
    why: text('consequence-hazards.emergency_line.why'),
    safer: text('consequence-hazards.emergency_line.safer'),
    source: source(),
    cues: [
      near(`cancel|end|shut off|cut off|${NO_LONGER}`, '(?:phone|cell|cellphone)(?: plan| bill| line| contract)?', 4),
      near(`cancelo|cancelare|corto|cortare|${NO_LONGER}`, '(?:telefono|celular|movil|linea)', 4),
    ],
    unless: new RegExp(`${KEPT_LINE.source}|\\b(?:answer|pick up|by phone|contest\\w+|por telefono|hang up|cuelgo)\\b`),
    flags: [
      'I will stop paying your phone plan at the end of May.',
      'I will cancel your phone.',
      'Dejaré de pagar tu celular.',
    ],
    passes: [
      'I will stop paying your phone plan at month end; a prepaid phone for emergencies stays.',
      'I will not answer the phone at night, except about treatment.',
      'Dejaré de pagar tu celular; te queda un teléfono básico para emergencias.',
      'I will keep paying for your phone.',
    ],
  },
} as const satisfies Partial<Record<Hazard, HazardRule>>
