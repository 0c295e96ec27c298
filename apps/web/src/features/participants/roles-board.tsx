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
import { PageHeading } from '../../ui/page.tsx'

type Props = { planKey: PlanKey; participants: readonly Participant[]; mayEdit: boolean }
type Change = { person: Participant; dayRoles: DayRole[] }

/** Who does what on the day, a page of its own: each needed job with its person; a tap puts somebody into it, or takes them out. */
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
  const faces = (role: DayRole) =>
    holders(role).map((person) => (
      <span className="face" key={person.id}>
        <Avatar name={person.name} color={colorOf(person)} size="s" />
        {person.name}
      </span>
    ))
  const taken = NEEDED_ROLES.filter((role) => holders(role).length > 0).length
  const toggle = (person: Participant, role: DayRole) =>
    change.mutate({
      person,
      dayRoles: person.dayRoles.includes(role)
        ? person.dayRoles.filter((one) => one !== role)
        : [...person.dayRoles, role],
    })
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            {taken} of {NEEDED_ROLES.length} needed jobs are taken.
          </Trans>
        }
      >
        <Trans>Who does what on the day</Trans>
      </PageHeading>
      <ul className="board">
        {shown.map((role) => {
          const name = localize(DAY_ROLE_LABELS[role].name)
          return (
            <li key={role}>
              <span className="small soft">{name}</span>
              {mayEdit ? (
                <button
                  type="button"
                  className={holders(role).length > 0 ? 'chip held' : 'chip none'}
                  aria-expanded={picking === role}
                  onClick={() => setPicking(picking === role ? null : role)}
                >
                  {holders(role).length > 0 ? (
                    <>
                      {faces(role)}
                      <span className="hide"> {t`Change who is: ${name}`}</span>
                    </>
                  ) : (
                    <>
                      <Icon name="plus" small />
                      <Trans>Choose</Trans>
                      <span className="hide"> {t`who is: ${name}`}</span>
                    </>
                  )}
                </button>
              ) : (
                holders(role).length > 0 && <span className="chip held">{faces(role)}</span>
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
    </>
  )
}
