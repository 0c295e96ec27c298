import type { Source, Text } from '../text.ts'

/** The lists of a plan that somebody ticks (docs/practice.md 6, 7.1). */
export const CHECKLISTS = [
  'setting',
  'transport',
  'escort',
  'packing',
  'papers',
  'leave_children_pets',
  'exit',
] as const
/** One of the lists for the day and for leaving it (F41, F54). */
export type Checklist = (typeof CHECKLISTS)[number]

/** One thing to see to. `critical`: without it, somebody may come to harm or the way to treatment breaks. */
export type ChecklistEntry = { code: string; label: Text; why?: Text; critical: boolean; source: Source }

/** An item as the rules see it. */
export type ChecklistFacts = { list: Checklist; code: string | null; ownerId: string | null; done: boolean }

const text = (en: string, es: string): Text => ({ en, es })

/** What each list is called, and what it is for. */
export const CHECKLIST_LABELS: Readonly<Record<Checklist, { name: Text; what: Text }>> = {
  setting: {
    name: text('The room', 'La sala'),
    what: text(
      'Safe, calm, and free to leave. Go through it before the day, and again 90 minutes before.',
      'Segura, tranquila y con la salida libre. Revísela antes del día y otra vez 90 minutos antes.',
    ),
  },
  transport: {
    name: text('The drive', 'El viaje'),
    what: text(
      'Straight to treatment, two adults, nobody held.',
      'Directo al tratamiento, dos adultos, sin retener a nadie.',
    ),
  },
  escort: {
    name: text('Going along', 'Acompañar'),
    what: text('What whoever goes along knows and carries.', 'Lo que sabe y lleva la persona que acompaña.'),
  },
  packing: {
    name: text('The bag', 'El equipaje'),
    what: text(
      'Packed beforehand, in the car of whoever goes along.',
      'Preparado antes, en el auto de quien acompaña.',
    ),
  },
  papers: {
    name: text('Papers', 'Papeles'),
    what: text('What the treatment place will ask for.', 'Lo que pedirá el lugar de tratamiento.'),
  },
  leave_children_pets: {
    name: text('Work, children, pets, home', 'Trabajo, niños, mascotas, casa'),
    what: text('What would otherwise be a good reason to stay.', 'Lo que si no sería una buena razón para quedarse.'),
  },
  exit: {
    name: text('Before we leave the rehearsal', 'Antes de terminar el ensayo'),
    what: text('What a rehearsal should leave you with.', 'Con qué debe terminar un ensayo.'),
  },
}
