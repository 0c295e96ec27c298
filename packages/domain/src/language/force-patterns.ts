import { near } from './sentences.ts'

/** A way to hold somebody against their will (docs/practice.md ruling 3). */
export const FORCE_KINDS = ['exit', 'keys', 'phone', 'held', 'belongings'] as const
/** `exit`: doors and the way out · `held`: hands on a person · `belongings`: shoes, wallet, papers. */
export type ForceKind = (typeof FORCE_KINDS)[number]

/** How one kind is found in folded words, with sentences that it must find and others that it must let pass. */
export type ForcePattern = {
  readonly cues: readonly RegExp[]
  /** Words in the same sentence that say that nobody is held: the house is locked after all have left. */
  readonly unless?: RegExp
  readonly flags: readonly string[]
  readonly passes: readonly string[]
}

const THEM = 'him|her|you|them'
const THEIR = 'his|her|your|their'
const WAY_OUT = 'doors?|doorways?|exits?|gates?|way out|windows?'
const TAKE =
  'take|takes|took|taken|taking|hide|hides|hid|hidden|hiding|confiscate\\w*|grab|grabs|seize\\w*|lock up|locks up'
const QUITA = '(?:escond\\w*|quit(?!arse|ese)\\w*|confisc\\w*|ocult\\w*|retir\\w*|arrebat\\w*)'
const SALIDA = 'puertas?|salidas?|porton|reja|paso|pasillo|camino|ventanas?'
const LO = 'lo|la|le|te|los|las|les'

/** Each kind in both languages. Not a grammar: ordinary ways in which people write it. */
export const FORCE_PATTERNS: Readonly<Record<ForceKind, ForcePattern>> = {
  exit: {
    cues: [
      near(
        '(?:re)?lock(?:s|ed|ing)?(?! (?:on|of)\\b)|bolt(?:s|ed|ing)?|barred|barring|bars (?:the|all|every)|barricad\\w+|guard(?:s|ed|ing)?',
        WAY_OUT,
        3,
      ),
      near('block(?:s|ed|ing)?|obstruct\\w*', `${WAY_OUT}|hallway|${THEIR} way|the way`, 3),
      near(
        'stand(?:s|ing)?|sit(?:s|ting)?|park(?:s|ing|ed)?',
        `(?:in front of|against|in|behind) (?:the |${THEIR} )?(?:\\w+ )?(?:door|doorway|exit|gate|car|truck)`,
        2,
      ),
      near('stand(?:s|ing)?|sit(?:s|ting)?|step(?:s|ping)?', `between (?:${THEM}) and the (?:\\w+ )?(?:${WAY_OUT})`, 1),
      near('stand(?:s|ing)?|step(?:s|ping)?', `in(?:to)? (?:${THEIR}) (?:way|path)`, 1),
      near('lock(?:s|ed|ing)?', `(?:${THEM})(?: \\w+)? (?:in|inside|up)`, 0),
      near(WAY_OUT, '(?:locked|blocked|barred|bolted|barricaded|guarded)', 4),
      near(
        "not|won't|don't|doesn't|never|nobody|no one|cannot|can't",
        `(?:let|lets|allow|allows) (?:${THEM}) (?:to )?(?:leave|go|out|walk)(?! (?:\\w+ ){0,3}(?:alone|through)\\b)`,
        2,
      ),
      new RegExp(
        `\\b(?:you|he|she|they) (?:can't|cannot|can not|may not|will not be able to|won't be able to|(?:is|are) not (?:allowed|free) to|(?:is|are)n't allowed to) (?:leave|go out|get out|walk out)(?! (?:${THEIR}|${THEM}|work|an?\\b|the (?:dog|kids|children|job|hospital|clinic|program|unit)))\\b`,
      ),
      new RegExp(
        `\\b(?:stop|stops|prevent|prevents|keep|keeps|hinder\\w*) (?:${THEM}) from (?:leaving|going out|getting out|walking out|running)`,
      ),
      new RegExp(
        `\\b(?:keep|keeps|hold|holds) (?:${THEM})(?: \\w+){0,2} (?:here|inside|in the (?:house|room|apartment)) (?:until|till|by|even|whether|against)`,
      ),
      near(
        'make sure|see to it',
        `(?:you|he|she|they) (?:can't|cannot|does not|doesn't|do not|don't) (?:leave|get out|get away)`,
        1,
      ),
      near('cerr\\w+|cierr\\w+|ech\\w+', `(?:${SALIDA})(?: \\w+){0,4} (?:con llave|llave|candado|cerrojo|pestillo)`, 3),
      near('(?:echa|echan|echamos|ponemos|pone) (?:la )?(?:llave|candado|cerrojo|pestillo)', SALIDA, 3),
      near(
        'bloque\\w+|tap(?:a|an|amos|aremos|ar|o)|atranc\\w+|trab(?:a|an|amos|ar)|obstru\\w+|vigil\\w+|cerr\\w+ el|cierr\\w+ el',
        SALIDA,
        3,
      ),
      near(
        '(?:se|nos|me) (?:pon\\w+|par\\w+|sient\\w+|sent\\w+|plant\\w+|queda\\w*)|parad[oa]s?|de pie',
        `(?:delante de|frente a|en|contra) (?:la|el|las|los) (?:${SALIDA})`,
        2,
      ),
      near(`(?:${LO})`, '(?:encierr\\w+|encerr\\w+)', 0),
      /\bencerrar(?:lo|la|le|te|los|las)\b/,
      near(
        'no|nunca|jamas|nadie',
        `(?:(?:${LO}) )?(?:dej\\w+|permit\\w+|vamos a dejar|voy a dejar|va a dejar)(?:lo|la|te|le)? (?:salir|ir|irse|irte|marchar\\w*|que se vaya|que te vayas|que salga|que salgas)(?! (?:\\w+ ){0,2}sol[oa]s?\\b)`,
        0,
      ),
      /\bno (?:puedes?|podras?|debe poder|pueda) (?:salir|irte|irse|marcharte|marcharse)\b/,
      near('impedi\\w+|impid\\w+|evit\\w+', '(?:que (?:se vaya|te vayas|salga|salgas)|(?:su|tu) salida)', 2),
      near('impedi\\w+|impid\\w+', 'salir', 2),
      near(SALIDA, '(?:cerrad[oa]s? con (?:llave|candado)|bloquead[oa]s?|atrancad[oa]s?|con llave)', 3),
    ],
    unless:
      /\b(?:(?:after|once|when) (?:we|everyone|everybody|all|they|people)(?: \w+)? (?:left|leave|leaves|gone|go|out)|behind us|al salir todos|cuando (?:nos vayamos|salgamos|todos)|despues de (?:irnos|salir todos))\b/,
    flags: [
      'We lock the door.',
      'Ben locks the front door before we begin.',
      'The doors stay locked until she says yes.',
      'We block the door.',
      'Tom stands in front of the door.',
      'Two of us sit between him and the door.',
      'We will not let him leave.',
      'You cannot leave.',
      'She can’t leave until she has heard us.',
      'We stop her from leaving.',
      'Nobody is angry, Ben locks the door.',
      'If she says no Ben locks the door.',
      'We keep her here until she agrees.',
      'If he does not agree we lock the door.',
      'Park behind his car.',
      'Ben says: “The door is locked, so sit down.”',
      'Cerramos la puerta con llave.',
      'Bloqueamos la puerta.',
      'Ana se pone delante de la puerta.',
      'Lo encerramos en su cuarto.',
      'No lo dejamos salir.',
      'No puedes irte.',
      'La puerta queda cerrada con llave.',
      'Impedimos que se vaya.',
      'We do not lock the front door, but Ben locks the back door.',
      'Si no acepta, cerramos la puerta con llave.',
    ],
    passes: [
      'We do not lock the door.',
      'Nobody blocks the door, follows or grabs.',
      'Nobody holds him down or blocks the door.',
      'Nobody should stand in front of the door.',
      'The way to the door stays free.',
      'The door is not locked.',
      'The seat of your loved one is nearest a door. Nobody sits between him and the door.',
      'Ben locks the front door after we have left.',
      'Nobody holds, grabs or blocks the door.',
      'He may leave at any time, and nobody stands in his way.',
      'We cannot leave her alone tonight.',
      'He cannot leave his dog, so Ana takes it.',
      'Someone meets the helpers at the door.',
      'No car blocks another.',
      'No cerramos la puerta con llave.',
      'Nadie bloquea la puerta.',
      'La salida está libre y sin llave.',
      'Nadie se sienta entre él y la puerta.',
      'Cerramos la puerta con llave cuando salgamos todos.',
      'Puede irse cuando quiera.',
      'We won’t let you go through this alone.',
      'No te dejaremos ir solo.',
      'We meet at the bar next door.',
      'He cannot leave the hospital before Friday.',
      'If you cannot leave a message, call Ben.',
      'Evitamos salir tarde.',
    ],
  },
  keys: {
    cues: [
      near(
        `${TAKE}|keep|keeps|kept|hold on to|collect\\w*|remove\\w*`,
        `(?:${THEIR}) (?:car |truck |house |motorcycle )?keys`,
        2,
      ),
      near('hide|hides|hid|hidden|hiding|confiscate\\w*', '(?:the |car |truck |house )*keys', 1),
      near('take|takes|took|taking', '(?:the )?(?:car|truck|motorcycle) keys', 1),
      near('keys', '(?:hidden|confiscated|taken away)', 4),
      near("not|won't|never|no", `(?:get|gets|have|has|give|gives)(?: \\w+)? (?:${THEIR}) (?:car )?keys`, 2),
      near(QUITA, 'llaves', 4),
      near('llaves', '(?:escondid[oa]s|quitad[oa]s|ocultas)', 3),
    ],
    flags: [
      'We took your car keys and phone, you cannot leave.',
      'Hide the keys.',
      'Rosa hides the car keys in the kitchen.',
      'We take his keys at the door.',
      'You do not get your keys back.',
      'His keys are hidden in the garage.',
      'Escondemos las llaves del auto.',
      'Le quitamos las llaves.',
    ],
    passes: [
      'My car and keys are not available from tonight.',
      'We do not hide the keys.',
      'Nobody takes her keys.',
      'Mail, plants, keys',
      'Ben brings the keys of the church hall.',
      'No escondemos las llaves.',
      'Nadie le quita las llaves ni el teléfono.',
      'Pedro trae las llaves del salón.',
    ],
  },
  phone: {
    cues: [
      near(
        'take|takes|took|taken|taking',
        `(?:(?:away|off) (?:${THEIR})|(?:${THEIR})) (?:\\w+ )?(?:phone|phones|cell|cellphone|mobile|smartphone)(?! (?:number|and (?:${THEIR} )?charger|charger))`,
        3,
      ),
      near(
        TAKE.replace('take|takes|took|taken|taking|', ''),
        `(?:${THEIR}) (?:\\w+ )?(?:phone|phones|cell|cellphone|mobile|smartphone)(?! number)`,
        3,
      ),
      near("not|won't|never", `(?:get|gets|give|gives)(?: \\w+)? (?:${THEIR}) (?:phone|cell|cellphone)`, 2),
      near(`(?:${THEIR}) (?:phone|cell|cellphone)`, '(?:hidden|confiscated|taken away|locked away)', 3),
      near(QUITA, '(?:telefonos?|celular(?:es)?|moviles|movil)', 3),
    ],
    flags: [
      'We take his phone away.',
      'Karen hides her phone.',
      'You do not get your phone back until you say yes.',
      'Le quitamos el celular.',
      'Escondemos su teléfono.',
    ],
    passes: [
      'All other phones are off.',
      'We switch our phones off.',
      'I keep one number on which you can reach me.',
      'We do not take her phone.',
      'Ask for his phone number.',
      'No le quitamos el teléfono.',
      'Los demás teléfonos están apagados.',
      'Take your phone and charger.',
    ],
  },
  held: {
    cues: [
      new RegExp(
        `\\b(?:hold|holds|held|holding|pin|pins|pinned|keep|keeps) (?:${THEM}) (?:down|back|tight|fast|still)\\b`,
      ),
      new RegExp(
        `\\b(?:restrain|restrains|restrained|tackle|tackles|handcuff\\w*|overpower\\w*|tie|ties|subdue\\w*|wrestle\\w*|drag|drags|sedate\\w*) (?:${THEM})\\b`,
      ),
      new RegExp(
        `\\bgrab(?:s|bed)? (?:him|them|you|her (?:by|arms?|wrists?|and|before|if|when)|(?:his|your|their) (?:arms?|wrists?))\\b`,
      ),
      /\bgrab(?:s|bed)? her(?:[.!,]|$)/m,
      new RegExp(
        `\\b(?:carry|carries|push|pushes|shove\\w*|force|forces) (?:${THEM}) (?:in|into|out to) (?:the|a|our|my) (?:car|van|truck|room)`,
      ),
      /\b(?:by force|physically (?:stop|hold|keep|block|prevent)\w*)\b/,
      near(
        '(?:lo|la|le|te|los|las)',
        '(?:sujet|agarr|amarr|inmoviliz|somet|arrastr|retien|reten|at(?:o|a|amos|aremos)\\b)\\w*',
        0,
      ),
      /\b(?:sujetar|agarrar|amarrar|inmovilizar|retener|arrastrar|atar|someter)(?:lo|la|le|te|los|las)\b/,
      near('sujet\\w+|agarr\\w+', '(?:de|por) (?:los|el) brazos?', 2),
      /\b(?:por|a) la fuerza\b/,
    ],
    flags: [
      'We lock the door and hold him down until he agrees.',
      'Two of us restrain her.',
      'Two of us grab her',
      'Ben grabs him and brings him to the car.',
      'We push him into the car.',
      'If she refuses, we take her there by force.',
      'Lo sujetamos hasta que acepte.',
      'Hay que agarrarlo entre dos.',
      'Lo llevamos a la fuerza.',
    ],
    passes: [
      'Nobody holds, grabs or restrains him.',
      'Hold her hand if she likes.',
      'We do not hold him down.',
      'Nobody is held by force.',
      'I am staying with you.',
      'No lo sujetamos.',
      'Nadie lo retiene a la fuerza.',
      'Tómele la mano si quiere.',
    ],
  },
  belongings: {
    cues: [
      near(
        'hide|hides|hid|hidden|hiding|confiscate\\w*|lock up|lock away|take away|takes away',
        `(?:(?:${THEIR}|the) (?:\\w+ )?(?:shoes|boots|coat|jacket|passport|papers|clothes|bike|bicycle)|(?:${THEIR}) (?:\\w+ )?(?:wallet|purse|money))`,
        1,
      ),
      near('take|takes|took', `(?:${THEIR}) (?:shoes|boots|wallet|purse)`, 0),
      near(`(?:${THEIR}) (?:shoes|boots|wallet|purse|passport)`, '(?:hidden|confiscated|taken away|locked away)', 3),
      near(QUITA, '(?:zapatos|zapatillas|botas|calzado|abrigo|cartera|billetera|pasaporte|documentos)', 3),
    ],
    flags: [
      'We hide his shoes.',
      'Take his wallet.',
      'His boots are hidden.',
      'Escondemos sus zapatos.',
      'Le quitamos la cartera.',
    ],
    passes: [
      'Take her coat when she comes in.',
      'Ask him to take off his shoes.',
      'The escort takes her ID and insurance card.',
      'We do not hide his shoes.',
      'No le escondemos los zapatos.',
      'Puede quitarse los zapatos.',
    ],
  },
}
