import { type FamilyHistory, firstCallRoutes } from '@holdfast/contracts/first-call'
import { HISTORY_KINDS, type HistoryKind } from '@holdfast/domain/first-call/first-call'
import { HISTORY_LABELS } from '@holdfast/domain/first-call/first-call-labels'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { addItem, dropItem, oldestFirst } from '../../api/list-cache.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { QueryPart } from '../../api/query-boundary.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Form } from '../../ui/form.tsx'
import { TakeOutButton } from '../../ui/take-out-button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { ReadByProfessionals } from '../../plan/professionals.tsx'
import { backgroundQuery, type CaseKey } from './first-call.queries.ts'

const kinds = () => HISTORY_KINDS.map((value) => ({ value, label: localize(HISTORY_LABELS[value]) }))

function Entry({ caseKey, entry }: { caseKey: CaseKey; entry: FamilyHistory }) {
  const params = { ...caseKey, historyId: entry.id }
  const remove = useMutation({
    mutationFn: () => request(firstCallRoutes.removeHistory, { params, ifMatch: entry.version }),
    onSuccess: () => dropItem(backgroundQuery(caseKey).queryKey, entry.id),
  })
  return (
    <Card>
      <h2>{localize(HISTORY_LABELS[entry.kind])}</h2>
      <p className="spoken">{entry.text}</p>
      {!entry.isMine && <p className="muted">{entry.by}</p>}
      <ProblemNotice error={remove.error} />
      {entry.can.edit.allowed && (
        <TakeOutButton label={<Trans>Take this out: {localize(HISTORY_LABELS[entry.kind])}</Trans>} remove={remove}>
          <Trans>The entry goes. This cannot be undone.</Trans>
        </TakeOutButton>
      )}
    </Card>
  )
}

/** The background of a family, each entry read by its author and the professionals of that time alone (S0.7). */
export function Background({ caseKey }: { caseKey: CaseKey }) {
  const { t } = useLingui()
  const query = useQuery(backgroundQuery(caseKey))
  const [kind, setKind] = useState<HistoryKind>('unresolved_grief')
  const [text, setText, clearText] = usePersistedState(`background.${caseKey.caseId}`, '')
  const add = useMutation({
    mutationFn: () => request(firstCallRoutes.addHistory, { params: caseKey, body: { kind, text } }),
    onSuccess: (added) => {
      clearText()
      return addItem(backgroundQuery(caseKey).queryKey, added, oldestFirst)
    },
  })
  return (
    <>
      <QueryPart query={query}>
        {({ items }) => (
          <>
            {items.map((entry) => (
              <Entry key={entry.id} caseKey={caseKey} entry={entry} />
            ))}
          </>
        )}
      </QueryPart>
      <Form onSubmit={() => add.mutate()}>
        <Select label={t`What is it about?`} value={kind} onChange={setKind} options={kinds()} />
        <TextArea
          label={t`What should be known about it?`}
          value={text}
          onChange={setText}
          problem={fieldProblem(add.error, 'text')}
        />
        <ReadByProfessionals caseKey={caseKey} />
        <ProblemNotice error={add.error} />
        <div>
          <Button type="submit" look="quiet" busy={add.isPending}>
            <Trans>Note this</Trans>
          </Button>
        </div>
      </Form>
    </>
  )
}
