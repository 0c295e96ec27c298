import type { CaseSummary } from '@holdfast/contracts/cases'
import { type CasePractice, entrustedCaseRoutes } from '@holdfast/contracts/entrusted-cases'
import { PRACTICE_SEES } from '@holdfast/domain/entrusted-cases/entrusting'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useNeeded } from '../../ui/use-needed.ts'

type Props = { token: string; cases: readonly CaseSummary[]; onAsked: (practice: CasePractice) => void }

/** Asks the practice of a link to look after one of the reader's cases: which one, what it should know, and whether it may count. */
export function AskPractice({ token, cases, onAsked }: Props) {
  const { t } = useLingui()
  const [caseId, setCaseId] = useState(cases.length === 1 ? (cases[0]?.id ?? null) : null)
  const [words, setWords, clear] = usePersistedState('entrust.words', '')
  const [counted, setCounted] = useState<'counted'[]>([])
  const chosen = cases.find(({ id }) => id === caseId)
  const { missing, whenComplete } = useNeeded({ case: !chosen && t`Choose a case.` })
  const ask = useMutation({
    mutationFn: () =>
      request(entrustedCaseRoutes.ask, {
        params: { organizationId: chosen?.organizationId ?? '', caseId: chosen?.id ?? '' },
        body: { token, words, counted: counted.length > 0 },
      }),
    onSuccess: async (practice) => {
      clear()
      await queryClient.invalidateQueries({ queryKey: ['cases'] })
      onAsked(practice)
    },
  })
  return (
    <Form className="stack-l" onSubmit={() => whenComplete(ask.mutate)}>
      <RadioGroup
        legend={t`Which case?`}
        value={caseId}
        problem={missing('case')}
        choices={cases.map(({ id, alias }) => ({ value: id, label: t`Helping ${alias}` }))}
        onChange={setCaseId}
      />
      <section className="stack">
        <h2>
          <Trans>What they will see</Trans>
        </h2>
        <ul>
          {PRACTICE_SEES.map((says) => (
            <li key={says.en}>{localize(says)}</li>
          ))}
        </ul>
      </section>
      <TextArea
        label={t`What should they know first?`}
        hint={t`They read it before they answer. Leave names out.`}
        value={words}
        onChange={setWords}
        problem={fieldProblem(ask.error, 'words')}
      />
      <CheckboxGroup
        legend={t`Figures`}
        values={counted}
        choices={[{ value: 'counted', label: t`They may count how it goes, without a name` }]}
        onChange={setCounted}
      />
      <ProblemNotice error={ask.error} />
      <div>
        <Button type="submit" busy={ask.isPending}>
          <Trans>Ask them to look after it</Trans>
        </Button>
      </div>
    </Form>
  )
}
