import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useEffect, useId, useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { AgreedAnswers } from './agreed-answers.tsx'
import { ConsequenceCards } from './consequence-cards.tsx'
import { EventButtons } from './event-buttons.tsx'
import { GroundRules } from './ground-rules.tsx'
import { CalmWords } from './run-prompts.tsx'
import { RunRecord } from './run-record.tsx'
import type { Meeting } from './use-run.ts'

type Props = {
  plan: Workspace
  planKey: PlanKey
  meeting: Meeting
  isOpen: boolean
  onClose: () => void
  onLarger: () => void
}

/** Everything that may happen and every word that helps, one tap away from the step: it closes when something was recorded. */
export function HappensSheet({ plan, planKey, meeting, isOpen, onClose, onLarger }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal()
    if (!isOpen) dialog.current?.close()
  }, [isOpen])
  const recording: Meeting = {
    ...meeting,
    record: (what) => {
      meeting.record(what)
      onClose()
    },
  }
  return (
    <dialog className="sheet" ref={dialog} aria-labelledby={id} onClose={onClose}>
      {isOpen && (
        <>
          <div className="row between">
            <h2 className="h1" id={id}>
              <Trans>Something happens</Trans>
            </h2>
            <Button look="text" small onClick={onClose}>
              <Icon name="x" small />
              <Trans>Close</Trans>
            </Button>
          </div>
          <EventButtons meeting={recording} />
          <AgreedAnswers plan={plan} meeting={recording} />
          <CalmWords />
          <Disclosure summary={<Trans>Ground rules</Trans>}>
            <GroundRules />
          </Disclosure>
          <RunRecord plan={plan} meeting={meeting} />
          {!meeting.state.consequences.open && <ConsequenceCards plan={plan} meeting={meeting} />}
          <div className="row">
            <Button look="text" onClick={onLarger}>
              <Trans>Larger text</Trans>
            </Button>
            <Link className="btn plain" to="/o/$organizationId/p/$planId/day" params={planKey}>
              <Trans>The day</Trans>
            </Link>
          </div>
        </>
      )}
    </dialog>
  )
}
