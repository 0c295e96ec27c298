import { content } from '../content/content.ts'
import type { Text } from '../text.ts'

/** What can stand between a listener and the words (docs/practice.md 4.3). */
export const COACH_CATEGORIES = [
  'blame',
  'label',
  'threat',
  'shame',
  'sarcasm',
  'dismissing',
  'false_reassurance',
  'bargaining',
  'diagnosing',
  'piling_on',
  'absolutist',
  'minimizing',
  'guilt',
  'insult',
  'command',
  'hearsay',
  'group_voice',
  'gossip',
  'comparison',
  'treatment_blame',
  'against_medication',
] as const
/** What kind of hurt a phrase does, as grouped in docs/practice.md 4.3. */
export type CoachCategory = (typeof COACH_CATEGORIES)[number]

type Words = {
  label: Text
  /** What we noticed. */
  noticed: Text
  /** A question that helps to find other words. */
  question: Text
}
const words = (label: Text, noticed: Text, question: Text): Words => ({ label, noticed, question })
const text = (en: string, es: string): Text => ({ en, es })

/** What the coach says about each kind: what it noticed, and one question. */
export const COACH_WORDS: Readonly<Record<CoachCategory, Words>> = content(
  'coach',
  {
    kind: 'guide',
    asOf: '2026-11-25',
    reviewBy: '2027-11-25',
    source: { ref: 'S4.27, S0.3, docs/practice.md 4.3', standing: 'guidance' },
  },
  {
    blame: words(
      text('Blame', 'Culpa'),
      text(
        'This can be heard as blame. People then defend themselves and stop listening.',
        'Esto puede oírse como culpa. Entonces uno se defiende y deja de escuchar.',
      ),
      text('What did you see on one day, and what did you feel?', '¿Qué vio usted un día concreto y qué sintió?'),
    ),
    label: words(
      text('A label', 'Una etiqueta'),
      text('This word names the person by the illness.', 'Esta palabra nombra a la persona por su enfermedad.'),
      text('What did you see them do, or what worries you?', '¿Qué le vio hacer o qué le preocupa?'),
    ),
    threat: words(
      text('A threat', 'Una amenaza'),
      text(
        'This sounds like a threat. Limits have a place of their own, and are said once, after a no.',
        'Esto suena a amenaza. Los límites tienen su propio lugar y se dicen una vez, tras un no.',
      ),
      text(
        'What will you do yourself? You can write it as a consequence.',
        '¿Qué hará usted? Puede escribirlo como consecuencia.',
      ),
    ),
    shame: words(
      text('Shame', 'Vergüenza'),
      text(
        'This can shame them. Shame leads to hiding, not to help.',
        'Esto puede avergonzar. La vergüenza lleva a esconderse, no a la ayuda.',
      ),
      text('What are you worried about?', '¿Qué le preocupa?'),
    ),
    sarcasm: words(
      text('Irony', 'Ironía'),
      text('Read aloud, this can sound mocking.', 'Leído en voz alta, puede sonar a burla.'),
      text('How would you say it plainly?', '¿Cómo lo diría con sencillez?'),
    ),
    dismissing: words(
      text('Brushing feelings aside', 'Restar importancia'),
      text('This tells them that their feeling is wrong.', 'Esto le dice que lo que siente está mal.'),
      text('Can you say that you see how they feel?', '¿Puede decir que ve cómo se siente?'),
    ),
    false_reassurance: words(
      text('A promise nobody can keep', 'Una promesa que nadie puede cumplir'),
      text(
        'Nobody can know this. If it turns out otherwise, trust is lost.',
        'Nadie puede saberlo. Si sale distinto, se pierde la confianza.',
      ),
      text('What can you promise yourself?', '¿Qué puede prometer usted?'),
    ),
    bargaining: words(
      text('A bargain', 'Un trato'),
      text(
        'This opens a bargain. The question stays the same: will you accept this help today?',
        'Esto abre un regateo. La pregunta es la misma: ¿aceptas esta ayuda hoy?',
      ),
      text('What are you asking for, today?', '¿Qué pide usted, hoy?'),
    ),
    diagnosing: words(
      text('A diagnosis', 'Un diagnóstico'),
      text(
        'This explains who they are. That is for a clinician, and it is easy to argue with.',
        'Esto explica quién es. Eso le toca a un profesional y es fácil de discutir.',
      ),
      text('What did you see that made you think so?', '¿Qué vio que le hizo pensarlo?'),
    ),
    piling_on: words(
      text('Too much at once', 'Demasiado a la vez'),
      text(
        'Old or many complaints are hard to hear at once.',
        'Muchas quejas, o quejas viejas, son difíciles de oír juntas.',
      ),
      text('Which one or two moments matter most?', '¿Qué uno o dos momentos importan más?'),
    ),
    absolutist: words(
      text('All or nothing', 'Todo o nada'),
      text('One exception is enough to answer this.', 'Basta una excepción para responder a esto.'),
      text('When did it happen, and how often?', '¿Cuándo pasó y cuántas veces?'),
    ),
    minimizing: words(
      text('Making it small', 'Hacerlo pequeño'),
      text('This makes it sound smaller than it is.', 'Esto lo hace sonar más pequeño de lo que es.'),
      text('What is the most serious thing that you saw?', '¿Qué es lo más serio que vio?'),
    ),
    guilt: words(
      text('Guilt', 'Hacer sentir culpa'),
      text(
        'This lays a weight on them. Guilt rarely leads to a yes.',
        'Esto le pone un peso. La culpa rara vez lleva a un sí.',
      ),
      text('What do you feel, and what do you wish?', '¿Qué siente y qué desea?'),
    ),
    insult: words(
      text('A hard word', 'Una palabra dura'),
      text('This word hurts, and it may be all that they hear.', 'Esta palabra hiere y puede ser lo único que oiga.'),
      text('What happened, in plain words?', '¿Qué pasó, con palabras sencillas?'),
    ),
    command: words(
      text('An order', 'Una orden'),
      text(
        'Orders call for a no. A question leaves them a choice.',
        'Las órdenes piden un no. Una pregunta deja elegir.',
      ),
      text('How can it become a question?', '¿Cómo puede volverse una pregunta?'),
    ),
    hearsay: words(
      text('From others', 'De otros'),
      text(
        'This is what someone else saw. It is stronger from them.',
        'Esto lo vio otra persona. De ella tiene más fuerza.',
      ),
      text('What did you see yourself?', '¿Qué vio usted?'),
    ),
    group_voice: words(
      text('Speaking for all', 'Hablar por todos'),
      text('“We” can feel like many against one.', '“Nosotros” puede sentirse como muchos contra uno.'),
      text('How does it sound with “I”?', '¿Cómo suena con “yo”?'),
    ),
    gossip: words(
      text('What people say', 'Lo que dice la gente'),
      text('This brings in people who are not here.', 'Esto mete a gente que no está aquí.'),
      text('How is it for you?', '¿Cómo es para usted?'),
    ),
    comparison: words(
      text('A comparison', 'Una comparación'),
      text('Comparing makes people feel less.', 'Comparar hace sentirse menos.'),
      text('What do you wish for them?', '¿Qué desea para esa persona?'),
    ),
    treatment_blame: words(
      text('Blame for a treatment', 'Culpa por un tratamiento'),
      text(
        'A treatment that did not last says that more or other help is needed.',
        'Un tratamiento que no duró dice que hace falta más ayuda u otra.',
      ),
      text('What helped then, even for a while?', '¿Qué ayudó entonces, aunque fuera un tiempo?'),
    ),
    against_medication: words(
      text('Against medicine', 'Contra la medicina'),
      text('For some people medicine is what saves their life.', 'A algunas personas la medicina les salva la vida.'),
      text('Can you leave this to a doctor?', '¿Puede dejar esto a un médico?'),
    ),
  },
)
