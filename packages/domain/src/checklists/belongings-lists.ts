import { content } from '../content/content.ts'
import { entriesFrom, LISTS_DATED } from './entries.ts'

const { must, also } = entriesFrom('docs/practice.md 6')

/** The bag. */
export const PACKING_LIST = content('checklist-packing', LISTS_DATED, [
  must('clothes', ['Clothes for seven days', 'Ropa para siete días']),
  must('medicines', ['Medicines in their own bottles', 'Medicinas en sus frascos originales']),
  must('devices', ['Insulin, inhaler, CPAP, if needed', 'Insulina, inhalador, CPAP, si hacen falta']),
  also('toiletries', ['Toiletries without alcohol', 'Artículos de aseo sin alcohol']),
  also('glasses', ['Glasses, hearing aids', 'Lentes, audífonos']),
  also('phone_list', ['Phone numbers on paper', 'Números de teléfono en papel']),
  also('reading', ['Something to read that the place allows', 'Algo para leer que el lugar permita']),
  also('comfort_item', ['One thing that comforts', 'Una cosa que dé consuelo']),
  also('banned_checked', ['We checked what the place does not allow', 'Revisamos lo que el lugar no permite']),
])

/** Papers for admission. */
export const PAPERS_LIST = content('checklist-papers', LISTS_DATED, [
  must('photo_id', ['Photo ID', 'Identificación con foto']),
  must('insurance_card', ['Insurance card', 'Tarjeta del seguro']),
  must('medication_list', ['List of medicines and doses', 'Lista de medicinas y dosis']),
  also('court_papers', ['Court or probation papers, if any', 'Papeles de la corte o de libertad condicional, si hay']),
  also('deposit', ['Deposit or card for it', 'Depósito o tarjeta para pagarlo']),
  also('authorization', ['Number of the authorization', 'Número de la autorización']),
  also('treatment_card', [
    'Card with the name, address and number of the place',
    'Tarjeta con nombre, dirección y número del lugar',
  ]),
])

/** What keeps someone at home unless it is settled. */
export const LEAVE_LIST = content(
  'checklist-leave',
  { ...LISTS_DATED, source: { ref: 'S2.13, docs/practice.md 7.1', standing: 'sourced' } },
  [
    also(
      'work_leave',
      ['We know how leave from work is asked for', 'Sabemos cómo se pide permiso en el trabajo'],
      ['The employer hears only what they must.', 'El empleador solo sabe lo necesario.'],
    ),
    must(
      'children_care',
      ['Their children are cared for, for the first weeks', 'Sus hijos tienen quien los cuide las primeras semanas'],
      ['With whom, where, and who tells them what.', 'Con quién, dónde, y quién les dice qué.'],
    ),
    also('school_pickup', ['Someone picks the children up', 'Alguien recoge a los niños']),
    also('pets_care', ['Pets have a home meanwhile', 'Las mascotas tienen un hogar mientras tanto']),
    also('rent_bills', [
      'Rent and bills of the next month are looked at',
      'Se revisaron la renta y las cuentas del próximo mes',
    ]),
    also('home_keys', ['Mail, plants, keys', 'Correo, plantas, llaves']),
    also('car_parked', ['Their car is parked where it can stay', 'Su auto está donde puede quedarse']),
    also('appointments', ['Appointments are moved', 'Las citas se cambiaron']),
  ],
)

/** What a rehearsal leaves the group with. */
export const EXIT_LIST = content(
  'checklist-exit',
  { ...LISTS_DATED, source: { ref: 'docs/practice.md 7.3', standing: 'guidance' } },
  [
    must('all_read_aloud', ['Everyone has read aloud, from paper', 'Todos leyeron en voz alta, del papel']),
    must('within_time', ['It fits into the time', 'Cabe en el tiempo']),
    must('ask_said', ['The question was asked, in one sentence', 'Se hizo la pregunta, en una sola frase']),
    must('hard_answers', [
      'We answered a walk-out, “I will quit on my own” and an attack',
      'Respondimos a una salida, a «lo dejo por mi cuenta» y a un ataque',
    ]),
    must('pause_stop', [
      'Everyone knows how to call a pause and how we stop',
      'Todos saben pedir una pausa y cómo paramos',
    ]),
    must('roles_read', ['Each role was read aloud by who holds it', 'Cada quien leyó en voz alta su papel']),
    also('stuck_noted', ['We wrote down where it got stuck, and who helps', 'Anotamos dónde se trabó y quién ayuda']),
    also(
      'evening_planned',
      ['Everyone has someone for the evening of the day', 'Todos tienen con quién estar esa noche'],
      undefined,
      'S3.16, S0.22',
    ),
  ],
)
