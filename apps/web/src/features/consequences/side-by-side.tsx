import type { Consequence } from '@holdfast/contracts/consequences'
import { RELATIONSHIP_LABELS } from '@holdfast/domain/cases/case-labels'
import type { Relationship } from '@holdfast/domain/cases/case-vocabulary'
import { ENABLING_TOPIC_LIST } from '@holdfast/domain/enabling/enabling-topics'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { formatDate, localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Avatar, personColor } from '../../ui/avatar.tsx'
import { ShowAll } from '../../ui/show-all.tsx'

type Props = {
  planKey: PlanKey
  consequences: readonly Consequence[]
  people: readonly { id: string; name: string; relationship: Relationship }[]
}

/** So many of one person's limits are shown before all of them are asked for. */
const FEW = 6

/** Everybody's limits beside each other, with the help that stays: they differ by relationship, and that is fair (F27). */
export function SideBySide({ planKey, consequences, people }: Props): ReactElement {
  return (
    <div className="side-by-side">
      {people
        .map((person, at) => ({ ...person, at, own: consequences.filter((one) => one.participantId === person.id) }))
        .filter(({ own }) => own.length > 0)
        .map(({ id, name, relationship, at, own }) => (
          <section className="card" key={id}>
            <h2 className="h3 line">
              <Avatar name={name} color={personColor(at)} size="s" />{' '}
              <span>
                <bdi>{name}</bdi>
                <span className="small soft block">{localize(RELATIONSHIP_LABELS[relationship])}</span>
              </span>
            </h2>
            <ShowAll items={own} few={FEW}>
              {(shown) => (
                <ul className="lines">
                  {shown.map((one) => (
                    <OneOf key={one.id} consequence={one} planKey={planKey} />
                  ))}
                </ul>
              )}
            </ShowAll>
          </section>
        ))}
    </div>
  )
}

function OneOf({ consequence, planKey }: { consequence: Consequence; planKey: PlanKey }) {
  const { id, iWill, startsOn, standingOffer, keeps } = consequence
  const kept = keeps.map((topic) => localize(ENABLING_TOPIC_LIST[topic].label)).join(', ')
  return (
    <li>
      <Link
        className="two-lines"
        to="/o/$organizationId/p/$planId/consequences/$consequenceId"
        params={{ ...planKey, consequenceId: id }}
      >
        {iWill}
      </Link>
      <p className="small soft two-lines">
        {startsOn && (
          <>
            <Trans>From {formatDate(startsOn)}</Trans>
            {' · '}
          </>
        )}
        <Trans>What stays open:</Trans> {standingOffer || <Trans>Not written yet</Trans>}
      </p>
      {kept && (
        <p className="small soft two-lines">
          <Trans>Goes on giving: {kept}</Trans>
        </p>
      )}
    </li>
  )
}
