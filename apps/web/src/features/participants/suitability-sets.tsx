import type { Suitability } from '@holdfast/contracts/suitability'
import { SUITABILITY } from '@holdfast/domain/participants/suitability'
import { SUITABILITY_GUIDE } from '@holdfast/domain/participants/suitability-questions'
import { filled } from '@holdfast/domain/text'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Disclosure } from '../../ui/disclosure.tsx'

type AnswerSet = Suitability['sets'][number]

function useReplies() {
  const { t } = useLingui()
  return { yes: t`Yes`, no: t`No`, not_sure: t`Not sure` }
}

function OneSet({ set, name }: { set: AnswerSet; name: string }) {
  const replies = useReplies()
  const answered = Object.entries(set.answers) as [keyof AnswerSet['answers'], 'yes' | 'no' | 'not_sure'][]
  return (
    <Disclosure
      summary={
        set.viewpoint === 'self' ? (
          <Trans>{set.by}, about themselves</Trans>
        ) : (
          <Trans>
            {set.by}, about {name}
          </Trans>
        )
      }
    >
      <dl className="stack">
        {answered.map(([question, reply]) => (
          <div key={question}>
            <dt>{localize(filled(SUITABILITY_GUIDE[question].other, { name }))}</dt>
            <dd>
              <strong>{replies[reply]}</strong>
            </dd>
          </div>
        ))}
      </dl>
      {set.note && <p className="spoken">“{set.note}”</p>}
    </Disclosure>
  )
}

/** What each has answered, and what follows from it: for the interventionist, who decides. */
export function SuitabilitySets({ suitability, name }: { suitability: Suitability; name: string }) {
  return (
    <div className="stack">
      {suitability.codes.length > 0 && (
        <ul>
          {suitability.codes.map((code) => (
            <li key={code}>
              <strong>{localize(SUITABILITY[code].label)}</strong>{' '}
              {!suitability.standing.includes(code) && (
                <span className="tag done">
                  <Trans>settled by the invitation</Trans>
                </span>
              )}
              <br />
              <span className="muted">{localize(SUITABILITY[code].follows)}</span>
            </li>
          ))}
        </ul>
      )}
      {suitability.sets
        .filter(({ isMine }) => !isMine)
        .map((set) => (
          <OneSet key={`${set.by}${set.answeredAt}`} set={set} name={name} />
        ))}
    </div>
  )
}
