import { type CatalogEntry, entry } from './catalog-entry.ts'

/** What may go differently in the group, on the way, or with the place. */
export const GROUP_ENTRIES: readonly CatalogEntry[] = [
  entry(
    'C16',
    'chair',
    'pause',
    [
      'Somebody in the group shouts, cries hard, or leaves the script',
      'Alguien del grupo grita, llora mucho o se sale de lo escrito',
    ],
    ['Let us breathe. The next letter, please.', 'Respiremos. La siguiente carta, por favor.'],
    [
      'They step out with someone; next time a letter read by another.',
      'Sale acompañado; la próxima vez, una carta leída por otra persona.',
    ],
    'S1.5, docs/practice.md 8',
  ),
  entry(
    'C17',
    'facilitator',
    'continue',
    [
      'Somebody in the group drops out or arrives under the influence',
      'Alguien del grupo falta o llega bajo los efectos',
    ],
    ['We go on with those who are ready. I read that letter.', 'Seguimos con quienes están listos. Yo leo esa carta.'],
    ['Look again at who takes part.', 'Revisen quién participa.'],
  ),
  entry(
    'C19',
    'packer',
    'continue',
    ['Says yes, but wants to go home first', 'Dice que sí, pero quiere pasar por casa'],
    [
      'Your bag is packed, and the dog is looked after. We can go straight there.',
      'Tu maleta está lista y el perro está cuidado. Podemos ir directo.',
    ],
    ['Nothing more is needed.', 'No hace falta más.'],
    'S2.13, docs/practice.md 8',
  ),
  entry(
    'C20',
    'escort',
    'facilitator_decides',
    ['Changes their mind on the way', 'Cambia de idea en el camino'],
    [
      'It is your choice. May I ask once more: will you come? We can call them together.',
      'Tú decides. ¿Puedo preguntar una vez más: vienes? Podemos llamarlos juntos.',
    ],
    [
      'Stop safely. Their choice. Then as with “later”.',
      'Parar con seguridad. Decide la persona. Luego, como con “después”.',
    ],
  ),
  entry(
    'C21',
    'admissions_liaison',
    'continue',
    ['The bed is lost or insurance says no', 'Se pierde la cama o el seguro dice no'],
    ['There is a second place for you. We are going there.', 'Hay un segundo lugar para ti. Vamos allí.'],
    ['Appeal; tell whoever suggested the place.', 'Apelar; avisar a quien recomendó el lugar.'],
    'S0.25, S2.1',
  ),
  entry(
    'C22',
    'transport_lead',
    'continue',
    ['Is too unwell for the place’s rules', 'Está demasiado mal para las reglas del lugar'],
    [
      'We go to the hospital first; they take good care of you there.',
      'Vamos primero al hospital; allí te cuidan bien.',
    ],
    ['Tell the treatment place.', 'Avisen al lugar de tratamiento.'],
  ),
  entry(
    'C25',
    'transport_lead',
    'continue',
    ['The car or the flight fails', 'Falla el auto o el vuelo'],
    ['We have another way. Ten minutes.', 'Tenemos otra forma. Diez minutos.'],
    ['Second driver, other route.', 'Otra persona que conduzca, otra ruta.'],
  ),
  entry(
    'C27',
    'backup_chair',
    'wait_or_postpone',
    ['The facilitator is late or absent', 'Quien facilita llega tarde o falta'],
    [
      'We wait a little; otherwise we meet on the backup date.',
      'Esperamos un poco; si no, nos vemos en la fecha de reserva.',
    ],
    ['A trained backup only.', 'Solo un suplente preparado.'],
  ),
  entry(
    'C28',
    'timekeeper',
    'continue',
    ['The video link fails', 'Falla el video'],
    ['I read that letter for them.', 'Leo esa carta en su nombre.'],
    ['Have every letter on paper.', 'Tengan cada carta en papel.'],
  ),
  entry(
    'C30',
    'follow_up_lead',
    'continue',
    ['Leaves treatment early', 'Deja el tratamiento antes de tiempo'],
    ['I am glad that you called. Shall we ring them together?', 'Me alegra que llames. ¿Les llamamos juntos?'],
    ['No shaming; naloxone at home; a plan within two days.', 'Sin avergonzar; naloxona en casa; un plan en dos días.'],
    'S0.23, docs/practice.md 8',
  ),
]
