import { type Consequence, consequenceRoutes } from '@holdfast/contracts/consequences'
import type { Relationship } from '@holdfast/domain/cases/case-vocabulary'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactElement, useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { useQuestionStep } from '../../plan/use-question-step.ts'
import { AskingPage } from '../../ui/asking-page.tsx'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { ConsequenceCoach } from './consequence-coach.tsx'
import { ConsequenceExamples } from './consequence-examples.tsx'
import type { ConsequenceFields } from './consequence-fields.ts'
import { nameOfPage, WORD_PAGES } from './consequence-pages.ts'
import { HazardNotices } from './hazard-notices.tsx'
import { WordFields, WordTitle } from './word-page.tsx'

const blank: ConsequenceFields = {
  category: 'money',
  iWill: '',
  removesOrProtects: '',
  startsOn: null,
  liftedWhen: '',
  standingOffer: '',
  ends: [],
  keeps: [],
  followUp: null,
  checks: {},
  confidence: null,
}

const EXAMPLES = 'examples'

type Props = {
  planKey: PlanKey
  /** Those for whom this reader may write: themselves, or everyone for the interventionist. */
  speakers: readonly { id: string; name: string; relationship: Relationship }[]
  onAdded: (added: Consequence) => void
}

/** Writes down what someone will do if the answer is no, one group a page; it goes into the plan with a button, on any page. */
export function NewConsequence({ planKey, speakers, onAdded }: Props): ReactElement {
  const { t } = useLingui()
  const [fields, setFields, clearFields] = usePersistedState(`consequence.${planKey.planId}`, blank)
  const [participantId, setParticipantId] = useState(speakers[0]?.id ?? '')
  const { at, go } = useQuestionStep([...WORD_PAGES.map(nameOfPage), EXAMPLES])
  const add = usePlanMutation(
    consequenceRoutes.create,
    planKey,
    () => ({ body: { participantId, ...fields } }),
    () => clearFields(),
  )
  // the page of the new limit needs the plan that holds it
  const send = () => add.mutate(undefined, { onSuccess: onAdded, onError: () => go(nameOfPage('words')) })
  const change = (patch: Partial<ConsequenceFields>) => setFields((before) => ({ ...before, ...patch }))
  const page = WORD_PAGES[at]
  const next = WORD_PAGES[at + 1]
  if (!page)
    return (
      <ConsequenceExamples
        relationship={speakers.find(({ id }) => id === participantId)?.relationship ?? 'other'}
        onUse={(example) => {
          change(example)
          go(nameOfPage('words'))
        }}
        onBack={() => go(nameOfPage('words'))}
      />
    )
  return (
    <AskingPage
      at={at}
      of={WORD_PAGES.length}
      title={<WordTitle page={page} />}
      onSubmit={() => (next ? go(nameOfPage(next)) : send())}
      dock={
        <>
          <Button type="submit" busy={add.isPending}>
            {next ? <Trans>Continue</Trans> : <Trans>Add this limit</Trans>}
          </Button>
          {next && (
            <Button look="text" busy={add.isPending} onClick={send}>
              <Trans>Add it as it is</Trans>
            </Button>
          )}
        </>
      }
    >
      {page === 'words' && speakers.length > 1 && (
        <Select
          label={t`Whose limit is it?`}
          value={participantId}
          onChange={setParticipantId}
          options={speakers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <WordFields
        page={page}
        value={fields}
        onChange={change}
        error={add.error}
        hazards={
          <>
            <HazardNotices value={fields} />
            <ConsequenceCoach words={fields.iWill} planKey={planKey} />
            {fields.iWill === '' && (
              <div>
                <Button look="quiet" onClick={() => go(EXAMPLES)}>
                  <Trans>Begin from an example</Trans>
                </Button>
              </div>
            )}
          </>
        }
      />
      <ProblemNotice error={add.error} />
    </AskingPage>
  )
}
