import { handOverRoutes } from '@holdfast/contracts/hand-overs'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { AT_ONCE, bodyOf, Terms } from './terms.tsx'

/** A case of the reader, with the colleagues in it who could take it over. */
export type HandedCase = {
  id: string
  organizationId: string
  alias: string
  colleagues: readonly { memberId: string; name: string }[]
}

/** Asks for several cases at once: each colleague who is in all that are ticked can be asked, and answers each by itself. */
export function HandSeveralOver({ cases, onDone }: { cases: readonly HandedCase[]; onDone: () => void }) {
  const { t } = useLingui()
  const [ticked, setTicked] = useState<string[]>([])
  const [wanted, setWanted] = useState('')
  const [terms, setTerms, clearTerms] = usePersistedState('hand-over.several', AT_ONCE)
  const chosen = cases.filter(({ id }) => ticked.includes(id))
  const [first, ...others] = chosen.map(({ colleagues }) => colleagues.map(({ name }) => name))
  const names = [...new Set(first)].filter((name) => others.every((there) => there.includes(name)))
  const to = names.includes(wanted) ? wanted : (names[0] ?? '')
  const { missing, whenComplete } = useNeeded({
    cases: chosen.length === 0 && t`Tick the cases that you hand over.`,
    to: chosen.length > 0 && to === '' && t`No colleague is in all of these cases. Invite one there first.`,
  })
  const ask = useMutation({
    mutationFn: async () => {
      for (const { id: caseId, organizationId, colleagues } of chosen) {
        const toMemberId = colleagues.find(({ name }) => name === to)?.memberId ?? ''
        // oxlint-disable-next-line no-await-in-loop -- the first that is refused ends it, and what was asked stays asked
        await request(handOverRoutes.ask, {
          params: { organizationId, caseId },
          body: { toMemberId, ...bodyOf(terms) },
        })
        setTicked((before) => before.filter((other) => other !== caseId))
      }
    },
    onSuccess: () => {
      clearTerms()
      onDone()
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['cases'] }),
  })
  return (
    <Form onSubmit={() => whenComplete(() => ask.mutate())}>
      <CheckboxGroup
        legend={t`Which cases?`}
        problem={missing('cases')}
        values={ticked}
        choices={cases.map(({ id, alias }) => ({ value: id, label: alias }))}
        onChange={setTicked}
      />
      <Select
        label={t`To whom?`}
        problem={missing('to')}
        value={to}
        options={names.length > 0 ? names.map((name) => ({ value: name, label: name })) : [{ value: '', label: '–' }]}
        onChange={setWanted}
      />
      <Terms terms={terms} onChange={setTerms} error={ask.error} />
      <ProblemNotice error={ask.error} />
      <div>
        <Button type="submit" busy={ask.isPending}>
          <Trans>Ask them</Trans>
        </Button>
      </div>
    </Form>
  )
}
