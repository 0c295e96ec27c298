import { text } from '@holdfast/content/checklists'
import { content } from '../content/content.ts'
import { entriesFrom } from './entries.ts'

const { must, also } = entriesFrom('docs/practice.md 6')

/** The bag. */
export const PACKING_LIST = content('checklist-packing', [
  must('clothes', text('checklist-packing.clothes.label')),
  must('medicines', text('checklist-packing.medicines.label')),
  must('devices', text('checklist-packing.devices.label')),
  also('toiletries', text('checklist-packing.toiletries.label')),
  also('glasses', text('checklist-packing.glasses.label')),
  also('phone_list', text('checklist-packing.phone_list.label')),
  also('reading', text('checklist-packing.reading.label')),
  also('comfort_item', text('checklist-packing.comfort_item.label')),
  also('banned_checked', text('checklist-packing.banned_checked.label')),
])

/** Papers for admission. */
export const PAPERS_LIST = content('checklist-papers', [
  must('photo_id', text('checklist-papers.photo_id.label')),
  must('insurance_card', text('checklist-papers.insurance_card.label')),
  must('medication_list', text('checklist-papers.medication_list.label')),
  also('court_papers', text('checklist-papers.court_papers.label')),
  also('deposit', text('checklist-papers.deposit.label')),
  also('authorization', text('checklist-papers.authorization.label')),
  also('treatment_card', text('checklist-papers.treatment_card.label')),
])

/** What keeps someone at home unless it is settled. */
export const LEAVE_LIST = content('checklist-leave', [
  also('work_leave', text('checklist-leave.work_leave.label'), text('checklist-leave.work_leave.why')),
  must('children_care', text('checklist-leave.children_care.label'), text('checklist-leave.children_care.why')),
  also('school_pickup', text('checklist-leave.school_pickup.label')),
  also('pets_care', text('checklist-leave.pets_care.label')),
  also('rent_bills', text('checklist-leave.rent_bills.label')),
  also('home_keys', text('checklist-leave.home_keys.label')),
  also('car_parked', text('checklist-leave.car_parked.label')),
  also('appointments', text('checklist-leave.appointments.label')),
])

/** What a rehearsal leaves the group with. */
export const EXIT_LIST = content('checklist-exit', [
  must('all_read_aloud', text('checklist-exit.all_read_aloud.label')),
  must('within_time', text('checklist-exit.within_time.label')),
  must('ask_said', text('checklist-exit.ask_said.label')),
  must('hard_answers', text('checklist-exit.hard_answers.label')),
  must('pause_stop', text('checklist-exit.pause_stop.label')),
  must('roles_read', text('checklist-exit.roles_read.label')),
  also('stuck_noted', text('checklist-exit.stuck_noted.label')),
  also('evening_planned', text('checklist-exit.evening_planned.label'), undefined, 'S3.16, S0.22'),
])
