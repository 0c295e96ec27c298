import { content } from '../content/content.ts'
import { entriesFrom, LISTS_DATED } from './entries.ts'

const { must, also } = entriesFrom('S1.17, docs/practice.md 6')

/** The drive to treatment. */
export const TRANSPORT_LIST = content('checklist-transport', LISTS_DATED, [
  must('two_adults', ['Two adults go along', 'Van dos adultos']),
  must('driver_fit', ['The driver is sober and rested', 'Quien conduce no ha bebido y ha descansado']),
  must('person_never_drives', [
    'Your loved one does not drive, and has no keys to drive with',
    'Su ser querido no conduce ni lleva las llaves',
  ]),
  must(
    'nobody_held',
    ['Child locks are off; nobody is held', 'Los seguros para niños están quitados; no se retiene a nadie'],
    [
      'They may get out. Then the plan for “stop the car” begins.',
      'Puede bajarse. Entonces sigue el plan para «para el auto».',
    ],
    'S2.13, docs/practice.md 6',
  ),
  must('route_fuel', ['Route is known; fuel or battery is full', 'La ruta es conocida; hay combustible o batería']),
  must('no_stops', ['We drive straight there, with no stop at home', 'Vamos directo, sin parar en casa']),
  must('car_clean', ['No weapons or substances in the car', 'No hay armas ni sustancias en el auto']),
  must('naloxone_car', [
    'Naloxone is in the car, and somebody can give it',
    'Hay naloxona en el auto y alguien sabe usarla',
  ]),
  must('hospital_on_route', ['We know the hospitals on the way', 'Sabemos qué hospitales hay en el camino']),
  also('second_driver', ['A second driver or car stands by', 'Hay otra persona u otro auto de reserva']),
  also(
    'professional_escort',
    ['We asked whether a professional escort is better', 'Preguntamos si es mejor un acompañante profesional'],
    ['With violence, psychosis or a long way, it is.', 'Con violencia, psicosis o un viaje largo, sí.'],
  ),
  also(
    'flight',
    ['If we fly: tickets, seats, pickup at the airport', 'Si volamos: boletos, asientos, recogida en el aeropuerto'],
    [
      'Decide beforehand about alcohol on board, and what you do if boarding is refused.',
      'Decidan antes sobre el alcohol a bordo y qué hacer si no dejan subir.',
    ],
  ),
])

/** Whoever goes along. */
export const ESCORT_LIST = content('checklist-escort', LISTS_DATED, [
  must('eta_call', [
    'We have the number of the place and call when we leave',
    'Tenemos el número del lugar y llamamos al salir',
  ]),
  must(
    'stop_the_car',
    ['We know what we do at “stop the car”', 'Sabemos qué hacer si dice «para el auto»'],
    [
      'Pull over safely, ask once, call the place. It is their choice.',
      'Parar con cuidado, preguntar una vez, llamar al lugar. La decisión es suya.',
    ],
  ),
  must('withdrawal_on_way', [
    'We know the signs of withdrawal and turn to an emergency room',
    'Conocemos las señales de abstinencia y vamos a urgencias',
  ]),
  must('last_dose', ['Times of the last doses are written down', 'Están anotadas las horas de las últimas dosis']),
  also('comfort', [
    'Water, food, a blanket, a bag in case of sickness',
    'Agua, comida, una manta y una bolsa por si hay náuseas',
  ]),
  also('cash_cards', ['Cards and some cash', 'Tarjetas y algo de efectivo']),
  must('handover', ['We know who takes over there, and until when', 'Sabemos quién recibe allá y hasta qué hora']),
  also('tell_arrived', ['Somebody tells the others “arrived”', 'Alguien avisa a los demás: «llegamos»']),
])
