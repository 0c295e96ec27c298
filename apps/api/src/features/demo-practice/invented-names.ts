import type { OrganizationRole } from '@holdfast/domain/permissions/roles'

/** The practice that is made. */
export const PRACTICE = {
  name: 'Harbor Training Practice',
  region: 'Southern Maine',
  domain: 'harbor-training.example',
}

/** Its twelve colleagues, each with their role; the first one founded it. */
export const STAFF: readonly { name: string; role: OrganizationRole }[] = [
  { name: 'Olive Marsh', role: 'owner' },
  { name: 'Ada Brandt', role: 'admin' },
  { name: 'Rae Collins', role: 'reviewer' },
  { name: 'Dana Whitfield', role: 'interventionist' },
  { name: 'Lee Park', role: 'interventionist' },
  { name: 'Marisol Vega', role: 'interventionist' },
  { name: 'Tom Ashby', role: 'interventionist' },
  { name: 'Grace Okafor', role: 'interventionist' },
  { name: 'Henry Boone', role: 'interventionist' },
  { name: 'Priya Nair', role: 'interventionist' },
  { name: 'Sofía Herrera', role: 'interventionist' },
  { name: 'Walt Jensen', role: 'interventionist' },
]

/** What loved ones are called. */
export const ALIASES = (
  'Sam Max Ana José Theo Lee Jo Nico Mateo Rosa Ben Clara Eli Frances Gus Hana Ivan June Kofi Lena Marcus Nadia Owen Paula Quinn ' +
  'Rita Saul Tess Uma Víctor Wes Ximena Yusuf Zoe Abel Bea Cole Dora Emil Faye Gil Hope Iris Jack Kara Luis Mona Ned Olga Pete'
).split(' ')
/** First names of those who help them. */
export const HELPERS = (
  'Karen David Elena Michael Ruth Carlos Joan Peter Lucía Anne Robert Teresa Mark Helen Diego Susan Paul Irene George Beth ' +
  'Frank Nora Alan Carmen Steve Alice Raúl Judy Neil Emma'
).split(' ')
/** Names of families. */
export const FAMILIES = (
  'Ortiz Lee Walsh Romero Quinn Baker Silva Novak Hughes Reyes Cole Doyle Farrell Grant Hale Ibarra Jensen Keane Lund Moreno ' +
  'Nash Oakes Pratt Rowe Stone Tate Underhill Vance Wolfe Yates'
).split(' ')

/** What a plan is for. */
export const GOALS = [
  'Leave for treatment on the day of the meeting.',
  'Agree to an assessment, and go together.',
  'Hear what each of us sees, and take a place that is held.',
  'Go back to the program that helped before.',
]
/** What somebody says they will do after a no. */
export const LIMITS = [
  {
    category: 'money',
    i_will: 'I will not pay the rent from next month on.',
    removes_or_protects: 'Money that pays for use',
  },
  { category: 'transport', i_will: 'I will not lend my car.', removes_or_protects: 'Driving while impaired' },
  { category: 'work_cover', i_will: 'I will not call in sick for you.', removes_or_protects: 'Excuses at work' },
  {
    category: 'housing',
    i_will: 'You will not stay overnight at our house while you use.',
    removes_or_protects: 'The children at home',
  },
  {
    category: 'events',
    i_will: 'I will not come to family dinners where you have been drinking.',
    removes_or_protects: 'Calm evenings',
  },
] as const
/** What an interventionist still has to do in a case. */
export const TASKS = [
  'Call the family back',
  'Ask the place whether the bed is still held',
  'Send the page about withdrawal',
  'Read the letters before the rehearsal',
  'Ask how the week went',
]
/** What a review says of a cause. */
export const EVIDENCE = [
  'Two people spoke at once, and the letter was not read to the end.',
  'The bed was gone on the day of the meeting.',
  'Nobody had an answer to the question about work.',
  'The day was put off twice.',
]
/** What the plan lacked. */
export const GAPS = [
  'Nobody had rehearsed it.',
  'There was no second place.',
  'No answer was prepared.',
  'No day was held free.',
]
/** What a review changes. */
export const CHANGES: Readonly<Record<string, string>> = {
  rehearse: 'Practice the meeting twice.',
  add_professional: 'Ask a second professional to come.',
  require_backup_date: 'Hold a second day free.',
  choose_treatment_again: 'Choose a place that holds a bed.',
  review_consequences: 'Go through every limit again.',
  shorten_statements: 'Keep each letter under a page.',
  announce_it: 'Say beforehand that we will talk.',
}
