import type { Participant } from '@holdfast/contracts/participants'
import { SUITABILITY_DECISION_LABELS } from '@holdfast/domain/participants/suitability-decision'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { QueryPart } from '../../api/query-boundary.tsx'
import { localize } from '../../i18n/localize.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { DecisionForm } from './decision-form.tsx'
import { suitabilityQuery } from './participants.queries.ts'
import { SuitabilityQuestions } from './suitability-questions.tsx'
import { SuitabilitySets } from './suitability-sets.tsx'

/** Whether somebody should be in the room: what was answered, one's own answers, and the decision. */
export function PersonSuitability({ person }: { person: Participant }) {
  const { plan, key } = usePlan()
  const personKey = { ...key, participantId: person.id }
  const query = useQuery(suitabilityQuery(personKey))
  const isProfessional = plan.can.readScreenings.allowed
  const others = plan.participants.filter(({ id, adult }) => id !== person.id && adult)
  return (
    <section className="stack" data-field="suitability">
      <PageHeading lead={person.name}>
        <Trans>Should they be in the room?</Trans>
      </PageHeading>
      <QueryPart query={query}>
        {(suitability) => (
          <>
            <Notice>
              <p>
                <Trans>
                  Each answers alone and sees only their own answers. The interventionist sees all of them and decides.
                  Others never see a reason.
                </Trans>
              </p>
            </Notice>
            {suitability.recorded?.decision && (
              <p>
                <Trans>Decided:</Trans>{' '}
                <strong>{localize(SUITABILITY_DECISION_LABELS[suitability.recorded.decision].label)}</strong>
                {suitability.recorded.reason && <span className="muted"> “{suitability.recorded.reason}”</span>}
              </p>
            )}
            <SuitabilitySets suitability={suitability} name={person.name} />
            {!suitability.isMe && (
              <Disclosure summary={<Trans>My own answers about {person.name}</Trans>}>
                <SuitabilityQuestions
                  key={suitability.mine.version}
                  suitability={suitability}
                  personKey={personKey}
                  name={person.name}
                />
              </Disclosure>
            )}
            <Disclosure summary={<Trans>Decide</Trans>}>
              <DecisionForm
                key={suitability.decisionVersion}
                suitability={suitability}
                personKey={personKey}
                others={others}
                isProfessional={isProfessional}
              />
            </Disclosure>
          </>
        )}
      </QueryPart>
    </section>
  )
}
