import type { Rehearsal } from '@holdfast/contracts/rehearsals'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Button } from '../../ui/button.tsx'
import { Dock } from '../../ui/dock.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { Segments } from '../../ui/segments.tsx'
import { type PracticeLine, useSaidAloud } from './practice-lines.ts'
import { PracticeStuck } from './practice-stuck.tsx'
import { PracticeTimer } from './practice-timer.tsx'

type Props = {
  lines: readonly PracticeLine[]
  /** Which answer is practiced, from 1. */
  at: number
  planKey: PlanKey
  /** The loved one, whom somebody plays. */
  alias: string
  /** The rehearsal that a note on where it got stuck goes to, for those who may write there. */
  rehearsal: Rehearsal | null
}

function PracticeBand() {
  return (
    <p className="practiceband">
      <Icon name="refresh-cw" small />
      <span>
        <Trans>Practice. This is not the meeting.</Trans>
      </span>
    </p>
  )
}

/** One answer after the other, aloud: somebody says the sentence, and one answers with the words that were agreed. */
export function PracticeRound({ lines, at, planKey, alias, rehearsal }: Props) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const said = useSaidAloud(planKey)
  const [stuckAt, setStuckAt] = useState<number | null>(null)
  const line = lines[at - 1]
  const go = (to: number) => {
    setStuckAt(null)
    void navigate({ to: '.', search: to <= lines.length ? { practice: to } : {} })
  }
  if (!line) return null
  if (stuckAt === at)
    return (
      <>
        <PracticeBand />
        <PracticeStuck
          key={line.id}
          line={line}
          planKey={planKey}
          rehearsal={rehearsal}
          onAgain={() => setStuckAt(null)}
          onNext={() => go(at + 1)}
        />
      </>
    )
  const saidIt = () => {
    if (line.mayTick && !line.rehearsed)
      said.mutate({ id: line.id, kind: line.kind, rehearsed: true }, { onSuccess: () => go(at + 1) })
    else go(at + 1)
  }
  return (
    <>
      <PracticeBand />
      <Segments at={at} of={lines.length} />
      <div className="practice-head">
        <PageHeading key={line.id}>
          <Trans>
            {at} of {lines.length}
          </Trans>
          {' · '}
          {line.owner ? (
            <Trans>
              Somebody plays {alias}, {line.owner} answers
            </Trans>
          ) : (
            <Trans>Somebody plays {alias}, you answer</Trans>
          )}
        </PageHeading>
        <PracticeTimer key={line.id} />
      </div>
      <p className="livewords">{line.when}</p>
      <section className="card tint">
        <h2 className="small strong">
          <Trans>What you agreed to say</Trans>
        </h2>
        <p className="quote">“{line.text}”</p>
        <p className="small soft">
          <Trans>Say it in your own voice. Then wait.</Trans>
        </p>
      </section>
      <div className="answers">
        <button type="button" className="answer" aria-disabled={said.isPending || undefined} onClick={saidIt}>
          <Trans>Said it</Trans>
          <span>
            <Plural value={lines.length - at} _0="that was the last" other="next one" />
          </span>
        </button>
        <button type="button" className="answer" onClick={() => setStuckAt(at)}>
          <Trans>Got stuck</Trans>
          <span>
            <Trans>note it, go on</Trans>
          </span>
        </button>
      </div>
      <ProblemNotice error={said.error} />
      <Dock label={t`Go on`}>
        <Button look="quiet" onClick={() => go(lines.length + 1)}>
          <Trans>End practice</Trans>
        </Button>
        <Button look="text" onClick={() => go(at + 1)}>
          <Trans>Skip for now</Trans>
        </Button>
      </Dock>
    </>
  )
}
