import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { AnswerHandOver } from './answer-hand-over.tsx'
import { waitingHandOversQuery } from './hand-overs.queries.ts'
import { Days } from './terms.tsx'

/** On a professional's home: the cases that others ask them to look after. */
export function WaitingHandOvers() {
  const { data } = useQuery(waitingHandOversQuery)
  if (!data || data.length === 0) return null
  return (
    <section className="stack">
      <h2>
        <Trans>Colleagues ask you to take over</Trans>
      </h2>
      <ul className="group">
        {data.map(({ handOver, alias, organizationId, caseId }) => (
          <li className="casecard" key={handOver.id}>
            <p>
              <Trans>
                {handOver.from} asks you to look after <b className="strong">{alias}</b>.
              </Trans>{' '}
              <Days startsOn={handOver.startsOn} until={handOver.until} />
            </p>
            {handOver.note && <p className="small soft">{handOver.note}</p>}
            <AnswerHandOver handOver={handOver} caseKey={{ organizationId, caseId }} />
          </li>
        ))}
      </ul>
    </section>
  )
}
