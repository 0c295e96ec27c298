import { text } from '@holdfast/content/consequences'
import { near } from '../language/sentences.ts'
import { type Hazard, type HazardRule, NO_LONGER, source } from './hazard.ts'

const CHILDREN =
  'kids?|children|child|sons?|daughters?|grandkids|grandchildren|baby|boys|girls|nephews?|nieces?|hij[oa]s?|nin[oa]s?|niet[oa]s?|bebe|sobrin[oa]s?'
const LAWFUL =
  /\b(?:notice|landlord|lawyer|attorney|court|lawful|legal|lease|aviso|abogad[oa]|juez|juzgado|contrato|ley)\b/
const SAFETY =
  /\b(?:911|988|danger\w*|emergenc\w+|threat\w*|violen\w+|weapons?|hurts?|unsafe|drive|driving|drives|peligro\w*|amenaz\w+|armas?|maneja\w*|conduc\w+)\b/

/** Force, exposure and pressure: never a consequence (docs/practice.md ruling 3, 5.2; docs/requirements.md). */
export const HAZARDS_OF_FORCE = {
  lock_out: {
    action: 'refuse',
    name: text('consequence-hazards.lock_out.name'),
    why: text('consequence-hazards.lock_out.why'),
    safer: text('consequence-hazards.lock_out.safer'),
    source: source(),
    cues: [
      near('change', 'locks?', 2),
      near('lock', 'you out|the door', 1),
      near('throw|kick|put', '(?:you|your things|your stuff)(?: \\w+)? (?:out|on the street|outside)', 1),
      /\bout (?:of (?:my|the|this) house )?(?:tonight|today|right now)\b/,
      near('cambio|cambiare', 'cerraduras?|chapas?|llaves', 2),
      near('te echo|te echare|te saco|te sacare|echo|pongo', '(?:a|de|en) la (?:calle|casa)', 3),
    ],
    unless: LAWFUL,
    flags: [
      'I will change the locks tonight.',
      'I will lock you out.',
      'I will put your things on the street.',
      'Cambiaré las cerraduras.',
      'Te echaré a la calle.',
    ],
    passes: [
      'The room here ends on June 30; you have written notice.',
      'With the landlord’s notice I will change the locks on July 1.',
      'I will lock up the house at night.',
    ],
  },
  home_without_notice: {
    action: 'review',
    name: text('consequence-hazards.home_without_notice.name'),
    why: text('consequence-hazards.home_without_notice.why'),
    safer: text('consequence-hazards.home_without_notice.safer'),
    source: source('docs/practice.md 5.1, 5.2'),
    cues: [
      near(
        "can't|cannot|can not|no longer|not",
        '(?:live|stay|sleep)(?: \\w+)? (?:here|at home|at my|in my|with us|with me|in our|at our)',
        2,
      ),
      /\b(?:move out|leave my (?:house|home|apartment)|find (?:another|a new) place to live)\b/,
      near('no (?:puedes|podras)|ya no', '(?:vivir|vives|viviras|quedarte|dormir)', 2),
      /\b(?:te mudas|te vas de (?:mi|la|nuestra) casa|irte de (?:mi|la) casa|busca(?:s|r)? otro lugar)\b/,
    ],
    unless: LAWFUL,
    flags: ['You can no longer live here.', 'You have to move out by Friday.', 'Ya no puedes vivir en mi casa.'],
    passes: [
      'You cannot live at my house while using: written notice today, move by July 30.',
      'I will stay at my sister’s until you are in treatment.',
      'Te doy aviso por escrito: ya no puedes vivir aquí desde el 30 de julio.',
    ],
  },
  held_by_force: {
    action: 'refuse',
    name: text('consequence-hazards.held_by_force.name'),
    why: text('consequence-hazards.held_by_force.why'),
    safer: text('consequence-hazards.held_by_force.safer'),
    source: source('docs/practice.md ruling 3, 5.2'),
    cues: [
      near('lock', 'you in', 1),
      near("not|won't|never", 'let you (?:leave|go|out)', 2),
      near('block|stand in front of|guard', 'doors?|exit|way out', 2),
      near('hide|take', 'your (?:shoes|car keys|keys)', 2),
      /\b(?:hold you down|tie you|keep you here)\b/,
      near('no', '(?:dejare|dejo|voy a dejar)(?:te)? (?:salir|ir|marchar|que te vayas)', 2),
      near('encierro|encerrare|bloqueo|bloqueare', 'puerta|casa|cuarto|salida', 3),
      /\bte (?:encierro|encerrare|amarro)\b/,
    ],
    flags: [
      'I will not let you leave.',
      'I will lock you in your room.',
      'We will block the door.',
      'No te dejaré salir.',
      'Te encierro en tu cuarto.',
      'We will hold him down until he agrees.',
      'Ben will hide the keys.',
    ],
    passes: [
      'You are free to leave at any time.',
      'I will not lock you in.',
      'My car and keys are not available from tonight.',
    ],
  },
  violence: {
    action: 'refuse',
    name: text('consequence-hazards.violence.name'),
    why: text('consequence-hazards.violence.why'),
    safer: text('consequence-hazards.violence.safer'),
    source: source('docs/practice.md 5.1, 9.1'),
    cues: [
      near('hit|hurt|beat|slap|kill|shoot', 'you(?! back)', 1),
      /\bte (?:golpeo|golpeare|pego|pegare|lastimo|lastimare|mato|matare)\b/,
    ],
    flags: ['I will beat you up.', 'I will hit you if you come here.', 'Te pegaré.'],
    passes: [
      'I will not hurt you.',
      'If you threaten anyone, I leave with the children and call 911.',
      'What you said hurt me.',
    ],
  },
  children_as_leverage: {
    action: 'refuse',
    name: text('consequence-hazards.children_as_leverage.name'),
    why: text('consequence-hazards.children_as_leverage.why'),
    safer: text('consequence-hazards.children_as_leverage.safer'),
    source: source(),
    cues: [
      near(NO_LONGER, `see(?: \\w+){0,3} (?:${CHILDREN})`, 3),
      near('keep|take', `(?:your|the|our|my) (?:${CHILDREN}) (?:away )?from you`, 0),
      near('take', `(?:your|the|our) (?:${CHILDREN}) away`, 1),
      near(NO_LONGER, `(?:ver|veras|veas|vuelvas a ver|volveras a ver)(?: \\w+){0,3} (?:${CHILDREN})`, 3),
      near('te quito|te quitare|alejo|alejare', `(?:${CHILDREN})`, 3),
    ],
    unless:
      /\b(?:court|order|supervised|sober|safe|alone|juez|orden|acompanad[oa]s?|supervisad[oa]s?|sobri[oa]s?|seguro|solas?|solos?)\b/,
    flags: [
      'You will never see your kids again.',
      'I will keep the children away from you.',
      'No volverás a ver a tus hijos.',
      'Te quitaré a los niños.',
    ],
    passes: [
      'The children stay with me, and visits are sober and supervised, as our order allows.',
      'I will not leave you alone with the baby.',
      'You will see your children on Sundays.',
      'No te dejaré a solas con el bebé.',
    ],
  },
  employer: {
    action: 'refuse',
    name: text('consequence-hazards.employer.name'),
    why: text('consequence-hazards.employer.why'),
    safer: text('consequence-hazards.employer.safer'),
    source: source(),
    cues: [
      near(
        'tell|call|report|inform|write to|email',
        '(?:your|his|her|the) (?:boss|employer|work|job|company|supervisor|hr|licensing board)',
        3,
      ),
      near(
        'le digo|le dire|aviso|avisare|llamo|llamare|cuento|contare|denuncio|denunciare',
        '(?:tu|su|al) (?:jefe|jefa|patron|empleador|trabajo|empresa)',
        3,
      ),
    ],
    unless: /\b(?:sick|leave papers|with you|if you ask|enferm[oa]|contigo|si me lo pides)\b/,
    flags: ['I will tell your boss that you drink.', 'I will report you to your employer.', 'Llamaré a tu jefe.'],
    passes: [
      'I will not call in sick or explain absences to your boss.',
      'I will call your work with you about leave.',
      'Ya no llamaré a tu trabajo para decir que estás enfermo.',
    ],
  },
  immigration: {
    action: 'refuse',
    name: text('consequence-hazards.immigration.name'),
    why: text('consequence-hazards.immigration.why'),
    safer: text('consequence-hazards.immigration.safer'),
    source: source(),
    cues: [
      near('call|tell|report|inform', 'immigration|deport\\w*|border patrol', 4),
      /\b(?:call|to) ice\b(?! cream)/,
      /\b(?:get|have) you deported\b/,
      near('llamo|llamare|denuncio|denunciare|aviso|avisare', 'migracion|la migra|inmigracion|deport\\w*', 4),
      /\bque te deporten\b/,
    ],
    flags: ['I will call immigration.', 'I will have you deported.', 'Llamaré a la migra.'],
    passes: ['I will not call immigration.', 'I will go with you to the immigration lawyer.'],
  },
  police: {
    action: 'refuse',
    name: text('consequence-hazards.police.name'),
    why: text('consequence-hazards.police.why'),
    safer: text('consequence-hazards.police.safer'),
    source: source(),
    cues: [
      near('call|tell|report you to|turn you in to', '(?:the )?(?:police|cops|probation|parole)(?: officer)?', 2),
      /\b(?:have|get) you arrested\b/,
      near('llamo|llamare|denuncio|denunciare|te entrego|te entregare', '(?:a )?(?:la )?policia|agente de libertad', 3),
    ],
    unless: SAFETY,
    flags: ['I will call the cops on you.', 'I will have you arrested.', 'Llamaré a la policía.'],
    passes: [
      'If anyone is in danger I will call the police.',
      'I will call the police if you drive after drinking.',
      'I will not lie to the police, the court or probation.',
      'No le mentiré a la policía.',
    ],
  },
  property: {
    action: 'refuse',
    name: text('consequence-hazards.property.name'),
    why: text('consequence-hazards.property.why'),
    safer: text('consequence-hazards.property.safer'),
    source: source(),
    cues: [
      near(
        'smash|destroy|burn|sell|trash|dump|break|cut up|get rid of|throw away|throw out',
        'your (?:\\w+ )?(?:things|clothes|stuff|belongings|car|truck|tools|guitar|computer|phone|bike|records)',
        2,
      ),
      near(
        'rompo|rompere|destruyo|destruire|quemo|quemare|vendo|vendere|tiro|tirare',
        '(?:tu|tus) (?:cosas|ropa|auto|coche|carro|camioneta|herramientas|guitarra|computadora|bicicleta)',
        2,
      ),
    ],
    flags: ['I will sell your truck.', 'I will throw out your things.', 'Venderé tu auto.', 'Tiraré tus cosas.'],
    passes: [
      'I will sell my car.',
      'I will keep your things in the garage until July 30.',
      'Guardaré tus cosas hasta el 30 de julio.',
    ],
  },
  public_posting: {
    action: 'refuse',
    name: text('consequence-hazards.public_posting.name'),
    why: text('consequence-hazards.public_posting.why'),
    safer: text('consequence-hazards.public_posting.safer'),
    source: source(),
    cues: [
      near(
        'post|share|publish|put',
        '(?:online|facebook|instagram|tiktok|internet|social media|group chat|newspaper)',
        7,
      ),
      near(
        'tell|let',
        '(?:everyone|everybody|the whole (?:family|town|church)|the neighbors|the world)(?: \\w+)? (?:what|that|know|about)',
        2,
      ),
      near(
        'publico|publicare|subo|subire|comparto|compartire|pongo|pondre',
        '(?:facebook|instagram|tiktok|internet|redes|grupo)',
        7,
      ),
      near('le cuento|le contare|contare', '(?:a )?(?:todos|todo el mundo|los vecinos|la iglesia)', 3),
    ],
    flags: [
      'I will post the pictures on Facebook.',
      'I will tell everyone what you did.',
      'Lo publicaré en Facebook.',
      'Se lo contaré a todos.',
    ],
    passes: [
      'I will go to a family group on Tuesdays.',
      'I will tell my sister how I am.',
      'I will share this with your counselor.',
    ],
  },
} as const satisfies Partial<Record<Hazard, HazardRule>>
