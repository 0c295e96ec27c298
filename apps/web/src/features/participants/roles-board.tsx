import { type Participant, participantRoutes } from '@holdfast/contracts/participants'
import { DAY_ROLE_LABELS, DAY_ROLES, type DayRole, NEEDED_ROLES } from '@holdfast/domain/participants/participant'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Avatar, personColor } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'

type Props = { planKey: PlanKey; participants: readonly Participant[]; mayEdit: boolean }
type Change = { person: Participant; dayRoles: DayRole[] }

/** Who does what on the day: each needed job with its person; a tap puts somebody into it, or takes them out. */
export function RolesBoard({ planKey, participants, mayEdit }: Props) {
  const { t } = useLingui()
  const [picking, setPicking] = useState<DayRole | null>(null)
  const [all, setAll] = useState(false)
  const change = usePlanMutation(participantRoutes.update, planKey, ({ person, dayRoles }: Change) => ({
    params: { participantId: person.id },
    body: { dayRoles },
  }))
  const holders = (role: DayRole) => participants.filter(({ dayRoles }) => dayRoles.includes(role))
  const colorOf = (person: Participant) => personColor(participants.indexOf(person))
  const adults = participants.filter(({ adult }) => adult)
  const others = DAY_ROLES.filter((role) => !(NEEDED_ROLES as readonly DayRole[]).includes(role))
  const shown = all
    ? [...NEEDED_ROLES, ...others]
    : [...NEEDED_ROLES, ...others.filter((role) => holders(role).length > 0)]
  const taken = NEEDED_ROLES.filter((role) => holders(role).length > 0).length
  const toggle = (person: Participant, role: DayRole) =>
    change.mutate({
      person,
      dayRoles: person.dayRoles.includes(role)
        ? person.dayRoles.filter((one) => one !== role)
        : [...person.dayRoles, role],
    })
  return (
    <section className="stack" data-field="dayRoles">
      <div className="head">
        <h2>
          <Trans>Who does what on the day</Trans>
        </h2>
        <span className="small soft">
          <Trans>
            {taken} of {NEEDED_ROLES.length} taken
          </Trans>
        </span>
      </div>
      <ul className="board">
        {shown.map((role) => {
          const name = localize(DAY_ROLE_LABELS[role].name)
          return (
            <li key={role}>
              <span className="small soft">{name}</span>
              {holders(role).map((person) => (
                <span className="chip" key={person.id}>
                  <Avatar name={person.name} color={colorOf(person)} size="s" />
                  {person.name}
                </span>
              ))}
              {mayEdit && (
                <button
                  type="button"
                  className="chip none"
                  aria-expanded={picking === role}
                  aria-label={holders(role).length > 0 ? t`Change who is: ${name}` : t`Choose who is: ${name}`}
                  onClick={() => setPicking(picking === role ? null : role)}
                >
                  <Icon name={holders(role).length > 0 ? 'pencil' : 'plus'} small />
                  {holders(role).length > 0 ? <Trans>Change</Trans> : <Trans>Choose</Trans>}
                </button>
              )}
              {picking === role && (
                <fieldset className="stack">
                  <legend className="hide">{name}</legend>
                  <p className="small soft">{localize(DAY_ROLE_LABELS[role].what)}</p>
                  {adults.map((person) => (
                    <button
                      type="button"
                      className="chip none"
                      key={person.id}
                      aria-pressed={person.dayRoles.includes(role)}
                      onClick={() => toggle(person, role)}
                    >
                      {person.dayRoles.includes(role) && <Icon name="check" small />}
                      {person.name}
                    </button>
                  ))}
                </fieldset>
              )}
            </li>
          )
        })}
      </ul>
      <ProblemNotice error={change.error} />
      {mayEdit && !all && (
        <div>
          <Button look="text" onClick={() => setAll(true)}>
            <Trans>Show the other jobs</Trans>
          </Button>
        </div>
      )}
    </section>
  )
}
