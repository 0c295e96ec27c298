import type { Text } from '@holdfast/domain/text'
import { problem } from './problem.ts'
import { type Reader, localize } from './localize.ts'

/** What the API refuses besides the rules of the domain, in plain words. */
const REASONS = {
  next_attempt_from_review: {
    en: 'This case has an attempt already. The next one begins from its finished review.',
    es: 'Este caso ya tiene un intento. El próximo empieza con su revisión terminada.',
  },
  next_attempt_exists: {
    en: 'The next attempt has been made already.',
    es: 'El próximo intento ya está hecho.',
  },
  run_never_began: {
    en: 'This meeting never began, so there is nothing to record.',
    es: 'Esta reunión nunca empezó, así que no hay nada que anotar.',
  },
  run_not_stopped: { en: 'This meeting was not stopped.', es: 'Esta reunión no se detuvo.' },
  review_open: { en: 'The review is open already.', es: 'La revisión ya está abierta.' },
  account_sent: {
    en: 'You have given this account to the review already.',
    es: 'Ya entregó este relato a la revisión.',
  },
  already_adopted: { en: 'This scenario is in the plan already.', es: 'Esta situación ya está en el plan.' },
  list_is_full: { en: 'This list is full.', es: 'Esta lista está llena.' },
  words_of_our_list: {
    en: 'This comes from our list. Add a note to it, or write something of your own.',
    es: 'Esto viene de nuestra lista. Agregue una nota o escriba algo propio.',
  },
  excuse_adopted: { en: 'This excuse is in the plan already.', es: 'Esta excusa ya está en el plan.' },
  poll_is_open: {
    en: 'A poll is open already. Close it or take it back first.',
    es: 'Ya hay una encuesta abierta. Primero ciérrela o retírela.',
  },
  poll_is_closed: { en: 'This poll is closed.', es: 'Esta encuesta está cerrada.' },
  poll_of_participants: {
    en: 'Only those who take part in the plan answer.',
    es: 'Solo responden quienes participan en el plan.',
  },
  no_day_yet: { en: 'No day is set yet.', es: 'Aún no hay una fecha.' },
  already_confirmed: {
    en: 'Somebody has confirmed this check already.',
    es: 'Alguien ya confirmó este control.',
  },
  case_needs_a_lead: {
    en: 'Someone must stay to lead this case. Invite another lead first.',
    es: 'Alguien debe seguir dirigiendo este caso. Invite primero a otra persona que lo dirija.',
  },
  link_for_guests: {
    en: 'This person signs in with an account.',
    es: 'Esta persona entra con una cuenta.',
  },
  only_they_can_say: {
    en: 'Only they can say this. Ask them to do it on their own page.',
    es: 'Esto solo lo puede decir la persona. Pídale que lo haga en su propia página.',
  },
  letter_needs_reader: {
    en: 'Choose who reads this letter aloud.',
    es: 'Elija quién lee esta carta en voz alta.',
  },
  disclosure_decided: {
    en: 'It was decided already how you go on.',
    es: 'Ya se decidió cómo siguen.',
  },
  stance_of_participants: {
    en: 'Only those who take part answer on consequences.',
    es: 'Solo quienes participan responden sobre las consecuencias.',
  },
  consequence_hazard_refused: {
    en: 'These words carry a danger, so nobody can agree to them. They must change first.',
    es: 'Estas palabras traen un peligro, así que nadie puede aceptarlas. Primero deben cambiar.',
  },
  nothing_to_review: {
    en: 'There is nothing in these words that needs a signature.',
    es: 'En estas palabras no hay nada que necesite una firma.',
  },
  support_noted: {
    en: 'This is noted for this person already. Change that note.',
    es: 'Esto ya está anotado para esta persona. Cambie esa nota.',
  },
  loved_one: {
    en: 'The person this plan is about cannot be invited while it is planned.',
    es: 'La persona de quien trata este plan no puede recibir una invitación mientras se prepara.',
  },
  invitation_used: {
    en: 'This invitation was accepted already.',
    es: 'Esta invitación ya fue aceptada.',
  },
  already_a_member: {
    en: 'You belong to this case already. Send this link to the person it is for.',
    es: 'Usted ya está en este caso. Envíe este enlace a la persona para quien es.',
  },
  enough_worksheets: {
    en: 'The plan has as many papers of this kind as it can hold. Write on one of them.',
    es: 'El plan ya tiene tantas hojas de este tipo como puede tener. Escriba en una de ellas.',
  },
  one_place_each: {
    en: 'You take part in this plan already.',
    es: 'Usted ya participa en este plan.',
  },
  facility_known: {
    en: 'A place with this name, street and ZIP code is in the directory already.',
    es: 'Ya hay en el directorio un lugar con este nombre, calle y código postal.',
  },
  sign_high_risk: {
    en: 'Only the newest assessment is signed, and only when the risk is high or there is violence at home.',
    es: 'Solo se firma la evaluación más reciente, y solo si el riesgo es alto o hay violencia en casa.',
  },
} as const satisfies Record<string, Text>

/** The refusal by a rule of the domain, in the reader's language. */
export const refusedBy = ({ rule, reason }: { rule: string; reason: Text }, reader: Reader) =>
  problem('rule-refused', { rule, reason: localize(reason, reader) })

/** The refusal by one of these rules, in the reader's language. */
export const refuse = (rule: keyof typeof REASONS, reader: Reader) => refusedBy({ rule, reason: REASONS[rule] }, reader)
