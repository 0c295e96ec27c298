import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plan/finding.ts'

const { warning } = rulesOf('logistics')
const GUIDANCE = 'docs/practice.md 7.1 (guidance)'
const fix = text('Look at the seats', 'Revisar los asientos')

/** What readiness says about who sits where. */
export const SEATING_RULES = content('readiness', RULES_DATED, {
  no_seating: warning(GUIDANCE, {
    reason: text('Nobody has decided yet who sits where.', 'Aún no se decidió quién se sienta dónde.'),
    fix: text('Draw who sits where', 'Dibujar quién se sienta dónde'),
  }),
  seat_missing: warning(GUIDANCE, {
    reason: text('Your loved one has no seat yet.', 'Su ser querido aún no tiene asiento.'),
    fix,
  }),
  seat_far_from_door: warning('S2.13, docs/practice.md 7.1', {
    reason: text(
      'Somebody sits nearer to the door than your loved one.',
      'Alguien se sienta más cerca de la puerta que su ser querido.',
    ),
    fix,
  }),
  seat_blocks_door: warning('S2.13, docs/practice.md 7.1', {
    reason: text(
      'Somebody sits between your loved one and the door.',
      'Alguien se sienta entre su ser querido y la puerta.',
    ),
    fix,
  }),
  seat_encircled: warning('S2.13, docs/practice.md 7.1', {
    reason: text('Your loved one sits in the middle of a circle.', 'Su ser querido queda en medio de un círculo.'),
    fix,
  }),
  seat_behind: warning(GUIDANCE, {
    reason: text('Somebody sits behind your loved one.', 'Alguien se sienta detrás de su ser querido.'),
    fix,
  }),
  seat_bond_apart: warning(GUIDANCE, {
    reason: text(
      'The person your loved one is closest to does not sit beside them.',
      'La persona más cercana a su ser querido no se sienta a su lado.',
    ),
    fix,
  }),
  seat_conflict_in_view: warning(GUIDANCE, {
    reason: text(
      'Somebody in conflict with your loved one sits straight in front of them.',
      'Alguien en conflicto con su ser querido se sienta justo enfrente.',
    ),
    fix,
    audience: 'leads',
  }),
  seat_facilitator_hidden: warning(GUIDANCE, {
    reason: text(
      'Your loved one does not see the facilitator without turning.',
      'Su ser querido no ve a quien facilita sin darse la vuelta.',
    ),
    fix,
  }),
})
