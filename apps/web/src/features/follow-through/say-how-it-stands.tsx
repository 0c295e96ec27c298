import { followThroughRoutes, type KeptConsequence } from '@holdfast/contracts/follow-through'
import {
  KEPT_STATUS_LABELS,
  KEPT_STATUSES,
  type KeptStatus,
  NOTE_SHARING_LABELS,
  NOTE_SHARINGS,
  type NoteSharing,
} from '@holdfast/domain/follow-through/follow-through'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { refreshFollowThrough } from './follow-through.queries.ts'
import { StatusMark } from './status-mark.tsx'

type Props = { kept: KeptConsequence; planKey: PlanKey }
type Words = { note: string; pressedBy: string; wouldHelp: string; sharedWith: NoteSharing }
const NO_WORDS: Words = { note: '', pressedBy: '', wouldHelp: '', sharedWith: 'me' }

const useRecord = ({ kept, planKey }: Props, onRecorded?: () => void) =>
  useMutation({
    mutationFn: ({ status, words = NO_WORDS, checkIn }: Said) =>
      request(followThroughRoutes.record, {
        params: planKey,
        body: { consequenceId: kept.consequenceId, checkIn, status, ...words },
      }),
    onSuccess: () => {
      onRecorded?.()
      return refreshFollowThrough(planKey)
    },
  })
type Said = { status: KeptStatus; words?: Words; checkIn: KeptConsequence['askedNow'] }

/** How a consequence stands, with one tap; whoever likes adds a line to it afterwards, which is theirs until they share it. */
export function SayHowItStands({ kept, planKey }: Props) {
  const record = useRecord({ kept, planKey })
  const [newest] = kept.entries
  return (
    <>
      <fieldset className="field">
        <legend>
          <Trans>How is it going?</Trans>
        </legend>
        <div className="statuses">
          {KEPT_STATUSES.map((status) => (
            <Button
              key={status}
              look="quiet"
              busy={record.isPending}
              aria-pressed={kept.askedNow === null && kept.status === status}
              onClick={() => record.mutate({ status, checkIn: kept.askedNow })}
            >
              <StatusMark mark={status} /> {localize(KEPT_STATUS_LABELS[status])}
            </Button>
          ))}
        </div>
      </fieldset>
      <p role="status" className="save-state">
        {record.isSuccess && <Trans>Noted. Thank you.</Trans>}
      </p>
      <ProblemNotice error={record.error} />
      {newest && (
        <Disclosure summary={<Trans>Add a line to it</Trans>}>
          <AddWords key={newest.id} kept={kept} planKey={planKey} newest={newest} />
        </Disclosure>
      )}
    </>
  )
}

function AddWords({ kept, planKey, newest }: Props & { newest: KeptConsequence['entries'][number] }) {
  const { t } = useLingui()
  const [words, setWords, clearWords] = usePersistedState<Words>(`kept.${newest.id}`, {
    ...NO_WORDS,
    ...newest.words,
    sharedWith: newest.sharedWith,
  })
  const record = useRecord({ kept, planKey }, clearWords)
  const set = (some: Partial<Words>) => setWords((before) => ({ ...before, ...some }))
  const sharings = NOTE_SHARINGS.filter((one) => one !== 'buddy' || kept.buddy !== null)
  return (
    <Form onSubmit={() => record.mutate({ status: newest.status, checkIn: newest.checkIn, words })}>
      <TextArea
        label={t`What was hard, or went well?`}
        value={words.note}
        onChange={(note) => set({ note })}
        problem={fieldProblem(record.error, 'note')}
      />
      <TextField
        label={t`Who pressed, if anybody?`}
        value={words.pressedBy}
        onChange={(pressedBy) => set({ pressedBy })}
        problem={fieldProblem(record.error, 'pressedBy')}
      />
      <TextField
        label={t`What would help?`}
        value={words.wouldHelp}
        onChange={(wouldHelp) => set({ wouldHelp })}
        problem={fieldProblem(record.error, 'wouldHelp')}
      />
      <RadioGroup
        legend={t`Who reads these words?`}
        hint={t`That it was held, or slipped, is seen by the group.`}
        value={words.sharedWith}
        onChange={(sharedWith) => set({ sharedWith })}
        choices={sharings.map((value) => ({ value, label: localize(NOTE_SHARING_LABELS[value]) }))}
      />
      <ProblemNotice error={record.error} />
      <div>
        <Button type="submit" busy={record.isPending}>
          <Trans>Save these words</Trans>
        </Button>
      </div>
    </Form>
  )
}
