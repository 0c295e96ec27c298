import { type FamilyHistory, intakeRoutes } from '@holdfast/contracts/intake'
import { HISTORY_KINDS, type HistoryKind } from '@holdfast/domain/intake/intake'
import { HISTORY_LABELS } from '@holdfast/domain/intake/intake-labels'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { ShowPart } from '../../api/show.tsx'
import { say } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { backgroundQuery, type CaseKey, refreshIntake } from './intake.queries.ts'

const kinds = () => HISTORY_KINDS.map((value) => ({ value, label: say(HISTORY_LABELS[value]) }))

function Entry({ caseKey, entry }: { caseKey: CaseKey; entry: FamilyHistory }) {
  const { t } = useLingui()
  const params = { ...caseKey, historyId: entry.id }
  const remove = useMutation({
    mutationFn: () => request(intakeRoutes.removeHistory, { params, ifMatch: entry.version }),
    onSuccess: () => refreshIntake(caseKey),
  })
  return (
    <Card>
      <h2>{say(HISTORY_LABELS[entry.kind])}</h2>
      <p className="spoken">{entry.words}</p>
      {!entry.isMine && <p className="muted">{entry.by}</p>}
      <ProblemNotice error={remove.error} />
      {entry.can.edit.allowed && (
        <RemoveButton
          label={<Trans>Take this out: {say(HISTORY_LABELS[entry.kind])}</Trans>}
          title={<Trans>Take it out?</Trans>}
          confirm={t`Take out`}
          cancel={t`Keep`}
          busy={remove.isPending}
          onRemove={() => remove.mutate()}
        >
          <Trans>The entry goes. This cannot be undone.</Trans>
        </RemoveButton>
      )}
    </Card>
  )
}

/** What lies behind a family, each entry read by its author and the professional alone (S0.7). */
export function Background({ caseKey }: { caseKey: CaseKey }) {
  const { t } = useLingui()
  const query = useQuery(backgroundQuery(caseKey))
  const [kind, setKind] = useState<HistoryKind>('unresolved_grief')
  const [words, setWords] = useState('')
  const add = useMutation({
    mutationFn: () => request(intakeRoutes.addHistory, { params: caseKey, body: { kind, words } }),
    onSuccess: () => {
      setWords('')
      return refreshIntake(caseKey)
    },
  })
  return (
    <>
      <ShowPart query={query}>
        {({ items }) => (
          <>
            {items.map((entry) => (
              <Entry key={entry.id} caseKey={caseKey} entry={entry} />
            ))}
          </>
        )}
      </ShowPart>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          add.mutate()
        }}
      >
        <Select label={t`What is it about?`} value={kind} onChange={setKind} options={kinds()} />
        <TextArea
          label={t`What should be known about it?`}
          value={words}
          onChange={setWords}
          problem={fieldProblem(add.error, 'words')}
        />
        <ProblemNotice error={add.error} />
        <div>
          <Button type="submit" look="quiet" busy={add.isPending}>
            <Trans>Note this</Trans>
          </Button>
        </div>
      </form>
    </>
  )
}
