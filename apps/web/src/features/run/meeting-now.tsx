import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Button } from '../../ui/button.tsx'
import { CrisisScreen } from './crisis-screen.tsx'
import { HappensSheet } from './happens-sheet.tsx'
import { lettersToRead } from './letters-to-read.ts'
import { OwnWords } from './own-words.tsx'
import { personIn } from './people-in-run.ts'
import { QuestionStep } from './question-step.tsx'
import { JustRecorded } from './run-prompts.tsx'
import { StepScreen } from './step-screen.tsx'
import { StopMeeting } from './stop-meeting.tsx'
import type { Meeting } from './use-run.ts'

type Props = { plan: Workspace; planKey: PlanKey; meeting: Meeting; scale: number }

/** The meeting under way: the step as this phone has it, whose words alone where its reader speaks. */
export function MeetingNow({ plan, planKey, meeting, scale }: Props) {
  const { step, speaker, nextSpeaker, isCrisis } = meeting.state
  const [opened, setOpened] = useState<string | null>(null)
  const turn = step?.code === 'letters' ? speaker?.participantId : undefined
  const letters = lettersToRead(plan, meeting)
  const ofTurn = letters.find(({ id }) => id === turn)
  const letter = ofTurn ?? letters.find(({ id }) => id === opened)
  const participantId = letter?.id
  useEffect(() => {
    scrollTo(0, 0)
  }, [step?.code, participantId, isCrisis])
  if (isCrisis) return <CrisisScreen plan={plan} meeting={meeting} />
  return (
    <>
      <p className="hide" role="status">
        {step && <Trans>Now: {localize(step.label)}</Trans>}
      </p>
      {letter && participantId ? (
        <OwnWords
          key={participantId}
          letter={letter}
          next={personIn(plan, nextSpeaker?.participantId)?.name}
          scale={scale}
          onRead={
            !letter.isRead && meeting.may({ kind: 'letter_read', participantId })
              ? () => {
                  meeting.record({ kind: 'letter_read', participantId })
                  setOpened(null)
                }
              : undefined
          }
          onBack={ofTurn ? undefined : () => setOpened(null)}
        />
      ) : step?.code === 'ask' ? (
        <QuestionStep plan={plan} meeting={meeting} />
      ) : (
        <StepScreen plan={plan} planKey={planKey} meeting={meeting} letters={letters} onRead={setOpened} />
      )}
      {!(step?.code === 'ask' && meeting.last?.kind === 'step_moved') && <JustRecorded meeting={meeting} />}
    </>
  )
}

type DockProps = Omit<Props, 'scale'> & { onLarger: () => void }

/** Below every step: what happens, and Stop. */
export function MeetingDock({ plan, planKey, meeting, onLarger }: DockProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <footer className="livedock">
      <div>
        <Button look="quiet" onClick={() => setOpen(true)}>
          <Trans>Something happens</Trans>
        </Button>
        <StopMeeting meeting={meeting} />
      </div>
      <HappensSheet
        plan={plan}
        planKey={planKey}
        meeting={meeting}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onLarger={onLarger}
      />
    </footer>
  )
}
