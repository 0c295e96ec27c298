import { text } from '@holdfast/content/checklists'
import { content } from '../content/content.ts'
import { entriesFrom } from './entries.ts'

const { must, also } = entriesFrom('docs/practice.md 7.1')

/** The room, before anybody arrives. */
export const SETTING_LIST = content('checklist-setting', [
  must(
    'weapons_out',
    text('checklist-setting.weapons_out.label'),
    text('checklist-setting.weapons_out.why'),
    'S4.9, docs/practice.md 7.1',
  ),
  must(
    'substances_out',
    text('checklist-setting.substances_out.label'),
    text('checklist-setting.substances_out.why'),
    'S4.9, docs/practice.md 7.1',
  ),
  must('sharps_out', text('checklist-setting.sharps_out.label')),
  must(
    'two_exits',
    text('checklist-setting.two_exits.label'),
    text('checklist-setting.two_exits.why'),
    'S2.13, docs/practice.md 7.1',
  ),
  must('seat_near_door', text('checklist-setting.seat_near_door.label'), text('checklist-setting.seat_near_door.why')),
  must('path_to_door', text('checklist-setting.path_to_door.label')),
  must(
    'children_elsewhere',
    text('checklist-setting.children_elsewhere.label'),
    undefined,
    'S0.29, docs/practice.md 7.1',
  ),
  also('pets_elsewhere', text('checklist-setting.pets_elsewhere.label')),
  must('cars_clear', text('checklist-setting.cars_clear.label')),
  must('phone_signal', text('checklist-setting.phone_signal.label'), text('checklist-setting.phone_signal.why')),
  must('naloxone', text('checklist-setting.naloxone.label'), undefined, 'docs/practice.md 7.1, 7.5'),
  also('first_aid', text('checklist-setting.first_aid.label')),
  must('address_card', text('checklist-setting.address_card.label')),
  also('private_quiet', text('checklist-setting.private_quiet.label')),
  also('phones_off', text('checklist-setting.phones_off.label')),
  also('seats_enough', text('checklist-setting.seats_enough.label')),
  also('water_tissues', text('checklist-setting.water_tissues.label')),
  also('neighbors', text('checklist-setting.neighbors.label')),
  also('printed_letters', text('checklist-setting.printed_letters.label')),
])
