import { type CrisisCard, from, words } from './crisis-card.ts'

/** How to talk with somebody in distress (S4.6, S4.7, S4.26, S4.27; docs/practice.md 9.3). */
export const TALK_CARDS = [
  {
    code: 'listen',
    reader: 'everyone',
    title: words('Listen well', 'Escuchar bien'),
    lead: words(
      'Most people calm down when someone really listens.',
      'La mayoría se calma cuando alguien escucha de verdad.',
    ),
    todo: [
      words(
        'One person speaks with them. The others are quiet.',
        'Una persona habla con ella. Las demás guardan silencio.',
      ),
      words('Put everything else away. Turn to them.', 'Deje todo lo demás. Mire hacia la persona.'),
      words('Look at them as is usual in their culture; nod.', 'Mírele como es costumbre en su cultura; asienta.'),
      words(
        'Say what you heard: “You feel that nobody believes you.”',
        'Diga lo que oyó: «Sientes que nadie te cree».',
      ),
      words('Say that the feeling makes sense.', 'Diga que ese sentimiento tiene sentido.'),
      words('Let a silence be. Count to ten.', 'Deje que haya silencio. Cuente hasta diez.'),
      words('Ask what they need now.', 'Pregunte qué necesita ahora.'),
    ],
    leave: [
      words('Thinking of your answer while they speak.', 'Pensar su respuesta mientras habla.'),
      words('Advice before you were asked.', 'Consejos antes de que los pida.'),
      words('“I know exactly how you feel.”', '«Sé exactamente cómo te sientes».'),
    ],
    source: from('S4.6, docs/practice.md 9.3'),
  },
  {
    code: 'say',
    reader: 'everyone',
    title: words('What to say', 'Qué decir'),
    lead: words('Short, slow, true.', 'Corto, lento, verdadero.'),
    todo: [
      words(
        'Questions that open: “What happened then?” “What is worst right now?”',
        'Preguntas que abren: «¿Qué pasó después?» «¿Qué es lo peor ahora?»',
      ),
      words('One thought in each sentence.', 'Una idea en cada frase.'),
      words('“I am here. I have time.”', '«Estoy aquí. Tengo tiempo».'),
      words('“Did I understand you? You…”', '«¿Te entendí bien? Tú…»'),
      words('The truth, also when it is “I do not know”.', 'La verdad, también cuando es «no lo sé».'),
    ],
    leave: [
      words('“It is not so bad.”', '«No es para tanto».'),
      words('“Everything will be fine.”', '«Todo va a salir bien».'),
      words('“If you do not stop, then…”', '«Si no lo dejas, entonces…»'),
      words('“Why did you do that?”', '«¿Por qué hiciste eso?»'),
      words('Arguing about facts.', 'Discutir sobre los hechos.'),
    ],
    source: from('S4.7, S4.27, docs/practice.md 9.3'),
  },
  {
    code: 'dos',
    reader: 'everyone',
    title: words('When it gets loud', 'Cuando sube el tono'),
    lead: words('Safety first. The talk can wait.', 'Primero la seguridad. La conversación puede esperar.'),
    todo: [
      words('Keep your voice low and your hands in sight.', 'Hable bajo y con las manos a la vista.'),
      words('Give room. Leave the way to the door free.', 'Dé espacio. Deje libre el camino a la puerta.'),
      words('Sit if they sit.', 'Siéntese si la persona se sienta.'),
      words('Offer water, air, a pause.', 'Ofrezca agua, aire, una pausa.'),
      words('Send children and others out.', 'Que salgan los niños y los demás.'),
      words('If you are afraid, leave, and call from outside.', 'Si tiene miedo, salga y llame desde afuera.'),
    ],
    leave: [
      words(
        'Crowding, blocking the door, touching without asking.',
        'Acercarse demasiado, tapar la puerta, tocar sin preguntar.',
      ),
      words('Judging, mocking, bringing up old things.', 'Juzgar, burlarse, sacar cosas viejas.'),
      words('An ultimatum.', 'Un ultimátum.'),
      words('Following them in a car.', 'Seguirle en un auto.'),
    ],
    source: from('S4.26, S4.27, docs/practice.md 7.4, 7.5'),
  },
  {
    code: 'dying',
    reader: 'everyone',
    title: words('When they speak of dying', 'Cuando habla de morir'),
    lead: words(
      'Asking does not put the thought there. It lets them say it.',
      'Preguntar no mete la idea. Le permite decirlo.',
    ),
    todo: [
      words('Stop the letters. No consequences today.', 'Pare las cartas. Hoy no hay consecuencias.'),
      words('Ask directly: “Are you thinking of killing yourself?”', 'Pregunte directo: «¿Estás pensando en matarte?»'),
      words('Ask about a plan, a means, a time.', 'Pregunte por un plan, un medio, un momento.'),
      words(
        'Stay with them. Somebody else takes pills and weapons away.',
        'Quédese. Otra persona se lleva pastillas y armas.',
      ),
      words(
        'Call the crisis line together. With a plan or an act: emergency services.',
        'Llamen juntos a la línea de crisis. Con un plan o un acto: emergencias.',
      ),
      words(
        'Open the safety plan and begin at its first part.',
        'Abran el plan de seguridad y empiecen por la primera parte.',
      ),
    ],
    leave: [
      words('Promising to keep it secret.', 'Prometer que guardará el secreto.'),
      words('“Think of your children.”', '«Piensa en tus hijos».'),
      words('Leaving them alone “to calm down”.', 'Dejarle a solas «para que se calme».'),
    ],
    source: from('docs/practice.md 7.5, 9.1', 'guidance'),
  },
  {
    code: 'unreal',
    reader: 'everyone',
    title: words('When they see or hear what others do not', 'Cuando ve u oye lo que los demás no'),
    lead: words(
      'This is illness or withdrawal, and it needs a doctor today.',
      'Es una enfermedad o la abstinencia, y necesita un médico hoy.',
    ),
    todo: [
      words('Few people, low light, no television.', 'Poca gente, luz baja, sin televisión.'),
      words('Short sentences. Say who you are.', 'Frases cortas. Diga quién es usted.'),
      words('“That must be frightening. You are safe with me.”', '«Debe dar miedo. Conmigo estás a salvo».'),
      words(
        'Emergency services, or a mobile crisis team through the crisis line.',
        'Emergencias, o un equipo móvil por medio de la línea de crisis.',
      ),
    ],
    leave: [
      words('Arguing about what they see, or agreeing with it.', 'Discutir lo que ve, o darle la razón.'),
      words('Whispering, or laughing in the next room.', 'Susurrar o reír en el cuarto de al lado.'),
    ],
    source: from('S4.21, docs/practice.md 7.5', 'guidance'),
  },
] as const satisfies readonly CrisisCard[]
