import { near } from '../language/sentences.ts'
import { type Hazard, type HazardRule, NO_LONGER, pair, source } from './hazard.ts'

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
    name: pair('Locking someone out', 'Dejar a alguien en la calle'),
    why: pair(
      'An adult who lives with you may be a tenant. Locking out without lawful notice may be unlawful and dangerous.',
      'Un adulto que vive con usted puede tener derechos de inquilino. Dejarle fuera sin aviso legal puede ser ilegal y peligroso.',
    ),
    safer: pair(
      'Give written notice with a date that the law allows, and say where they can sleep until then.',
      'Dé aviso por escrito con una fecha que permita la ley y diga dónde puede dormir hasta entonces.',
    ),
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
    name: pair('Ending a home without notice', 'Terminar la vivienda sin aviso'),
    why: pair(
      'In many places the law asks for notice, also between relatives.',
      'En muchos lugares la ley pide aviso, también entre familiares.',
    ),
    safer: pair(
      'Write that you give notice, with the date; ask a lawyer or tenant office which date is lawful.',
      'Escriba que da aviso, con la fecha; pregunte a un abogado o a una oficina de inquilinos qué fecha es legal.',
    ),
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
    name: pair('Keeping someone by force', 'Retener por la fuerza'),
    why: pair(
      'Your loved one may leave at any time. Holding them is dangerous and may be a crime.',
      'Su ser querido puede irse en cualquier momento. Retenerle es peligroso y puede ser delito.',
    ),
    safer: pair(
      'Say that the door is open, and that the offer stands.',
      'Diga que la puerta está abierta y que la oferta sigue.',
    ),
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
    ],
    passes: [
      'You are free to leave at any time.',
      'I will not lock you in.',
      'My car and keys are not available from tonight.',
    ],
  },
  violence: {
    action: 'refuse',
    name: pair('Hurting someone', 'Lastimar a alguien'),
    why: pair(
      'Violence is never a consequence. If there is danger, safety comes first.',
      'La violencia nunca es una consecuencia. Si hay peligro, la seguridad va primero.',
    ),
    safer: pair('Say how you bring yourself and others to safety.', 'Diga cómo se pone a salvo con los demás.'),
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
    name: pair('Using children as leverage', 'Usar a los niños como presión'),
    why: pair(
      'Children are hurt by it, and contact belongs to a court order or to what is safe for them.',
      'Les hace daño, y el contacto depende de una orden judicial o de lo que es seguro para ellos.',
    ),
    safer: pair(
      'Say what keeps the children safe: sober, supervised visits, as your order allows.',
      'Diga qué protege a los niños: visitas sobrias y acompañadas, como permita su orden.',
    ),
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
    name: pair('Telling the employer', 'Contarle al empleador'),
    why: pair(
      'It may cost the job and the insurance with it. That is punishment, not a limit of yours.',
      'Puede costarle el trabajo y con él el seguro. Es un castigo, no un límite suyo.',
    ),
    safer: pair(
      'Stop calling in sick for them; say nothing that is untrue.',
      'Deje de avisar que está enfermo; no diga nada que no sea cierto.',
    ),
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
    name: pair('Reporting to immigration', 'Denunciar a migración'),
    why: pair('It can do harm that nobody can undo.', 'Puede causar un daño que nadie puede deshacer.'),
    safer: pair('Choose a limit about what you give or do.', 'Elija un límite sobre lo que usted da o hace.'),
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
    name: pair('The police as a punishment', 'La policía como castigo'),
    why: pair('The police are for danger, not for a no.', 'La policía es para el peligro, no para un no.'),
    safer: pair(
      'Say that you call emergency services if anyone is in danger, and nothing more.',
      'Diga que llama a emergencias si alguien está en peligro, y nada más.',
    ),
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
    name: pair('Destroying or selling what is theirs', 'Destruir o vender lo suyo'),
    why: pair(
      'It is theirs. Destroying it is a crime and ends the talk.',
      'Es suyo. Destruirlo es delito y acaba con la conversación.',
    ),
    safer: pair(
      'Say what is not allowed in your home, and that you ask them to take it away.',
      'Diga qué no se permite en su casa y que le pide llevárselo.',
    ),
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
    name: pair('Making it public', 'Hacerlo público'),
    why: pair(
      'Shame keeps people from care, and what is public cannot be taken back.',
      'La vergüenza aleja de la ayuda, y lo público no se puede retirar.',
    ),
    safer: pair('Say whom you talk to for your own support.', 'Diga con quién habla usted para su propio apoyo.'),
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
