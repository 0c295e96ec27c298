import { content } from '../content/content.ts'
import { entriesFrom, LISTS_DATED } from './entries.ts'

const { must, also } = entriesFrom('docs/practice.md 7.1')

/** The room, before anybody arrives. */
export const SETTING_LIST = content('checklist-setting', LISTS_DATED, [
  must(
    'weapons_out',
    ['All weapons are off site and locked away', 'Todas las armas están fuera y bajo llave'],
    ['Out of the house, not hidden in it.', 'Fuera de la casa, no escondidas en ella.'],
    'S4.9, docs/practice.md 7.1',
  ),
  must(
    'substances_out',
    ['Alcohol, drugs and spare medicines are out', 'No hay alcohol, drogas ni medicinas de sobra'],
    ['Mouthwash and hand gel with alcohol too.', 'Tampoco enjuague bucal ni gel con alcohol.'],
    'S4.9, docs/practice.md 7.1',
  ),
  must('sharps_out', ['Razors and sharp things are out of reach', 'Navajas y objetos filosos están fuera del alcance']),
  must(
    'two_exits',
    ['Two ways out are open', 'Dos salidas están abiertas'],
    ['Unlocked, with nothing in the way.', 'Sin llave y sin nada en el camino.'],
    'S2.13, docs/practice.md 7.1',
  ),
  must(
    'seat_near_door',
    ['The seat of your loved one is nearest a door', 'El asiento de su ser querido es el más cercano a una puerta'],
    ['Nobody sits or stands behind it.', 'Nadie se sienta ni se para detrás.'],
  ),
  must('path_to_door', [
    'Nobody sits between your loved one and the door',
    'Nadie se sienta entre su ser querido y la puerta',
  ]),
  must(
    'children_elsewhere',
    ['Children are elsewhere, with an adult they know', 'Los niños están en otro lugar, con un adulto que conocen'],
    undefined,
    'S0.29, docs/practice.md 7.1',
  ),
  also('pets_elsewhere', ['Pets are elsewhere', 'Las mascotas están en otro lugar']),
  must('cars_clear', ['No car blocks another', 'Ningún auto bloquea a otro']),
  must(
    'phone_signal',
    ['Two phones are charged and have signal here', 'Hay dos teléfonos con carga y señal aquí'],
    ['The safety lead keeps one in hand.', 'La persona a cargo de la seguridad tiene uno en la mano.'],
  ),
  must(
    'naloxone',
    ['Naloxone is here, and two people know how to give it', 'Hay naloxona y dos personas saben usarla'],
    undefined,
    'docs/practice.md 7.1, 7.5',
  ),
  also('first_aid', [
    'First-aid kit is here; we know where the next defibrillator is',
    'Hay botiquín y sabemos dónde está el desfibrilador más cercano',
  ]),
  must('address_card', [
    'A card with the address lies by the phone',
    'Junto al teléfono hay una tarjeta con la dirección',
  ]),
  also('private_quiet', ['The room is private; TV and music are off', 'La sala es privada; sin televisión ni música']),
  also('phones_off', ['All other phones are off', 'Los demás teléfonos están apagados']),
  also('seats_enough', ['There are enough comfortable seats', 'Hay asientos cómodos para todos']),
  also('water_tissues', [
    'Water, a snack, tissues, and a bathroom that is free',
    'Agua, algo de comer, pañuelos y un baño libre',
  ]),
  also('neighbors', ['Neighbors will not drop in', 'Los vecinos no vendrán de visita']),
  also('printed_letters', [
    'Letters and cards are printed, two copies of each',
    'Las cartas y tarjetas están impresas, dos copias de cada una',
  ]),
])
