import { handOverRoutes } from '@holdfast/contracts/hand-overs'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { addItem, newestFirst } from '../../api/list-cache.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { keyOf } from './hand-overs.queries.ts'
import { OpenHandOver } from './open-hand-over.tsx'
import { AT_ONCE, bodyOf, Terms } from './terms.tsx'

type CaseKey = { organizationId: string; caseId: string }
type Props = { caseKey: CaseKey; practitioners: readonly { id: string; name: string }[] }

/** Who looks after the case, and how one practitioner passes it to another (F7). */
export function HandOvers({ caseKey, practitioners }: Props) {
  const { data } = useQuery({
    queryKey: keyOf(caseKey),
    queryFn: () => request(handOverRoutes.list, { params: caseKey }),
  })
  if (!data?.responsible) return null
  const open = data.items.filter(({ state, can }) => state === 'asked' || can.withdraw.allowed)
  const isAsked = open.some(({ state }) => state === 'asked')
  return (
    <section className="stack">
      <h2>
        <Trans>Who looks after this case</Trans>
      </h2>
      <p>
        <bdi>{data.responsible}</bdi>
      </p>
      {open.map((handOver) => (
        <OpenHandOver key={handOver.id} handOver={handOver} caseKey={caseKey} />
      ))}
      {data.can.ask.allowed && !isAsked && practitioners.length > 0 && (
        <Disclosure summary={<Trans>Hand this case over</Trans>}>
          <Ask caseKey={caseKey} practitioners={practitioners} />
        </Disclosure>
      )}
    </section>
  )
}

function Ask({ caseKey, practitioners }: Props) {
  const { t } = useLingui()
  const [toMemberId, setTo] = useState(practitioners[0]?.id ?? '')
  const [terms, setTerms, clearTerms] = usePersistedState(`hand-over.${caseKey.caseId}`, AT_ONCE)
  const ask = useMutation({
    mutationFn: () => request(handOverRoutes.ask, { params: caseKey, body: { toMemberId, ...bodyOf(terms) } }),
    onSuccess: (asked) => {
      clearTerms()
      return addItem(keyOf(caseKey), asked, newestFirst)
    },
  })
  return (
    <Form onSubmit={() => ask.mutate()}>
      <Select
        label={t`To whom?`}
        value={toMemberId}
        onChange={setTo}
        options={practitioners.map(({ id, name }) => ({ value: id, label: name }))}
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
