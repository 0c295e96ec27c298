import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('people')

/** What readiness asks of the roles of the day (docs/practice.md 3, S0.10, S0.29). */
export const DAY_ROLE_RULES = content('readiness', RULES_DATED, {
  role_needs_adult: blocker('S0.29, docs/practice.md 3', {
    reason: text('{name} is under 18 and cannot hold a role.', '{name} es menor de 18 años y no puede tener un papel.'),
    fix: text('Give the role to an adult', 'Dar el papel a una persona adulta'),
    field: 'dayRoles',
  }),
  safety_lead_has_wheel: blocker('docs/practice.md 3 (guidance)', {
    reason: text(
      '{name} is to watch over safety and to drive. These are two people.',
      '{name} cuida la seguridad y también conduce. Deben ser dos personas.',
    ),
    fix: text('Give one of the two to somebody else', 'Dar uno de los dos a otra persona'),
    field: 'dayRoles',
  }),
  childcare_in_room: blocker('S0.29, docs/practice.md 3', {
    reason: text(
      '{name} looks after the children and cannot be in the room as well.',
      '{name} cuida a los niños y no puede estar también en la sala.',
    ),
    fix: text('Let somebody else look after them', 'Que los cuide otra persona'),
    field: 'attendance',
  }),
  facilitator_is_family: warning('S0.10', {
    reason: text(
      '{name} is family. It is hard to be neutral for one’s own.',
      '{name} es de la familia. Es difícil ser neutral con los propios.',
    ),
    fix: text('Think of somebody outside the family', 'Piensen en alguien de fuera de la familia'),
    field: 'dayRoles',
  }),
  too_many_roles: warning('docs/practice.md 3 (guidance)', {
    reason: text(
      '{name} has more than two heavy roles. That is too much for one day.',
      '{name} tiene más de dos papeles pesados. Es demasiado para un día.',
    ),
    fix: text('Share them out', 'Repartirlos'),
    field: 'dayRoles',
  }),
})
