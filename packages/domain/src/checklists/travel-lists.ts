import { text } from '@holdfast/content/checklists'
import { content } from '../content/content.ts'
import { entriesFrom } from './entries.ts'

const { must, also } = entriesFrom('S1.17, docs/practice.md 6')

/** The drive to treatment. */
export const TRANSPORT_LIST = content('checklist-transport', [
  must('two_adults', text('checklist-transport.two_adults.label')),
  must('driver_fit', text('checklist-transport.driver_fit.label')),
  must('person_never_drives', text('checklist-transport.person_never_drives.label')),
  must(
    'nobody_held',
    text('checklist-transport.nobody_held.label'),
    text('checklist-transport.nobody_held.why'),
    'S2.13, docs/practice.md 6',
  ),
  must('route_fuel', text('checklist-transport.route_fuel.label')),
  must('no_stops', text('checklist-transport.no_stops.label')),
  must('car_clean', text('checklist-transport.car_clean.label')),
  must('naloxone_car', text('checklist-transport.naloxone_car.label')),
  must('hospital_on_route', text('checklist-transport.hospital_on_route.label')),
  also('second_driver', text('checklist-transport.second_driver.label')),
  also(
    'professional_escort',
    text('checklist-transport.professional_escort.label'),
    text('checklist-transport.professional_escort.why'),
  ),
  also('flight', text('checklist-transport.flight.label'), text('checklist-transport.flight.why')),
])

/** Whoever goes along. */
export const ESCORT_LIST = content('checklist-escort', [
  must('eta_call', text('checklist-escort.eta_call.label')),
  must('stop_the_car', text('checklist-escort.stop_the_car.label'), text('checklist-escort.stop_the_car.why')),
  must('withdrawal_on_way', text('checklist-escort.withdrawal_on_way.label')),
  must('last_dose', text('checklist-escort.last_dose.label')),
  also('comfort', text('checklist-escort.comfort.label')),
  also('cash_cards', text('checklist-escort.cash_cards.label')),
  must('handover', text('checklist-escort.handover.label')),
  also('tell_arrived', text('checklist-escort.tell_arrived.label')),
])
