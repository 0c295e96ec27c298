import { type Statement, type StatementParts, statementRoutes } from '@holdfast/contracts/statements'
import {
  countWords,
  LONG_STATEMENT,
  spokenMinutes,
  TOO_LONG_STATEMENT,
} from '@holdfast/domain/statements/spoken-length'
import { isRequired, STATEMENT_GUIDE } from '@holdfast/domain/statements/statement-guide'
import { missingParts, STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../app/api.ts'
import { ConflictChoice } from '../../app/conflict-choice.tsx'
import { ProblemNotice } from '../../app/problem-notice.tsx'
import { SaveState } from '../../app/save-state.tsx'
import { useAutosave } from '../../app/use-autosave.ts'
import { say } from '../../app/words.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'

type PlanKey = { organizationId: string; planId: string }
const refresh = () => queryClient.invalidateQueries({ queryKey: ['plans'] })
const empty = Object.fromEntries(STATEMENT_PARTS.map((part) => [part, ''])) as StatementParts
const versioned = (statement: Statement) => ({ value: statement.parts ?? empty, version: statement.version })

/** Length and what is missing, live while the person types. */
function Measure({ parts }: { parts: StatementParts }) {
  const words = countWords(Object.values(parts).join(' '))
  const minutes = spokenMinutes(words)
  const missing = missingParts(parts)
  return (
    <Notice tone={missing.length > 0 || words > TOO_LONG_STATEMENT ? 'caution' : 'positive'}>
      <p>
        <Plural value={words} one="# word" other="# words" /> · <Trans>about {minutes} min aloud.</Trans>{' '}
        {words > LONG_STATEMENT && <Trans>Over three minutes is long to listen to when one is upset. </Trans>}
        {missing.length > 0 ? (
          <Trans>Still empty: {missing.map((part) => say(STATEMENT_GUIDE[part].label)).join(', ')}.</Trans>
        ) : (
          <Trans>Every part that is needed is there.</Trans>
        )}
      </p>
    </Notice>
  )
}

/** The author's own page: one part after the other, saved as they type, private until they share it. */
export function StatementEditor({ statement, planKey }: { statement: Statement; planKey: PlanKey }) {
  const { t } = useLingui()
  const params = { ...planKey, statementId: statement.id }
  const form = useAutosave<StatementParts>({
    key: statement.id,
    server: versioned(statement),
    save: async (patch, version) => {
      const saved = await request(statementRoutes.write, { params, body: patch, ifMatch: version })
      void refresh()
      return versioned(saved)
    },
    load: async () => versioned(await request(statementRoutes.get, { params })),
  })
  // what was tapped shows at once; the server's word follows
  const [wanted, setWanted] = useState<Statement['sharing'] | null>(null)
  const share = useMutation({
    mutationFn: async (sharing: Statement['sharing']) => {
      await form.flush()
      const { version } = await request(statementRoutes.get, { params })
      return request(statementRoutes.share, { params, body: { sharing }, ifMatch: version })
    },
    onSuccess: refresh,
    onSettled: () => setWanted(null),
  })
  const latest = share.data && share.data.version > statement.version ? share.data : statement
  const disabled = !statement.can.edit.allowed
  return (
    <div className="stack">
      {STATEMENT_PARTS.map((part) => (
        <TextArea
          key={part}
          label={
            <>
              {say(STATEMENT_GUIDE[part].label)}{' '}
              {!isRequired(part) && <span className="muted">({t`if you like`})</span>}
            </>
          }
          hint={
            <>
              {say(STATEMENT_GUIDE[part].question)} <Trans>For example: “{say(STATEMENT_GUIDE[part].example)}”</Trans>
            </>
          }
          value={form.value[part]}
          disabled={disabled}
          onChange={(words) => form.change({ [part]: words })}
        />
      ))}
      {disabled ? <p className="muted">{statement.can.edit.reason}</p> : <SaveState state={form.state} />}
      <ConflictChoice form={form} />
      <Measure parts={form.value} />
      <RadioGroup
        legend={t`Who may read it?`}
        value={wanted ?? latest.sharing}
        disabled={disabled}
        onChange={(sharing) => {
          setWanted(sharing)
          share.mutate(sharing)
        }}
        choices={[
          { value: 'private', label: t`Only me` },
          { value: 'coach', label: t`Me and the interventionist`, hint: t`They can help you with the words.` },
          {
            value: 'group',
            label: t`Everyone who takes part`,
            hint: t`So that each knows what the others will say. You can take it back while the plan is being prepared.`,
          },
        ]}
      />
      <ProblemNotice error={share.error} />
    </div>
  )
}
