import type { Consequence } from '@holdfast/contracts/consequences'
import { RELATIONSHIP_LABELS } from '@holdfast/domain/cases/case-labels'
import type { Relationship } from '@holdfast/domain/cases/case-vocabulary'
import { ENABLING_TOPIC_LIST } from '@holdfast/domain/enabling/enabling-topics'
import { Trans } from '@lingui/react/macro'
import { localize, formatDate } from '../../i18n/localize.ts'
import { Disclosure } from '../../ui/disclosure.tsx'

type Props = {
  consequences: readonly Consequence[]
  people: readonly { id: string; name: string; relationship: Relationship }[]
}

/** Everybody's limits beside each other, with the help that stays: they differ by relationship, and that is fair (F27). */
export function SideBySide({ consequences, people }: Props) {
  const speakers = people.filter(({ id }) => consequences.some((one) => one.participantId === id))
  if (speakers.length < 2) return null
  return (
    <Disclosure summary={<Trans>Side by side</Trans>}>
      <p className="muted">
        <Trans>A parent can end what a friend never gave. Different limits are fair when each can be kept.</Trans>
      </p>
      <div className="side-by-side">
        {speakers.map(({ id, name, relationship }) => (
          <section className="stack" key={id}>
            <h3>
              {name} <span className="muted">{localize(RELATIONSHIP_LABELS[relationship])}</span>
            </h3>
            {consequences
              .filter((one) => one.participantId === id)
              .map((one) => (
                <dl key={one.id}>
                  <dt>
                    <Trans>Will do, or no longer do</Trans>
                  </dt>
                  <dd>
                    {one.iWill} {one.startsOn && <span className="muted">({formatDate(one.startsOn)})</span>}
                  </dd>
                  <dt>
                    <Trans>What stays open</Trans>
                  </dt>
                  <dd>{one.standingOffer || <Trans>Not written yet</Trans>}</dd>
                  {one.keeps.length > 0 && (
                    <>
                      <dt>
                        <Trans>Goes on giving</Trans>
                      </dt>
                      <dd>{one.keeps.map((topic) => localize(ENABLING_TOPIC_LIST[topic].label)).join(', ')}</dd>
                    </>
                  )}
                </dl>
              ))}
          </section>
        ))}
      </div>
    </Disclosure>
  )
}
