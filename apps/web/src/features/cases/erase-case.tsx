import { caseRoutes } from '@holdfast/contracts/cases'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { useNeeded } from '../../ui/use-needed.ts'

type CaseKey = { organizationId: string; caseId: string }

/** Says what goes and what stays when a case is erased, and erases it once somebody has shown that it is them. */
export function EraseCase({ caseKey }: { caseKey: CaseKey }) {
  const { t } = useLingui()
  const [means, setMeans] = useState(false)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { missing, whenComplete } = useNeeded({ means: !means && t`Tick that it is meant for good.` })
  const erasing = useMutation({
    mutationFn: () => request(caseRoutes.erase, { params: caseKey }),
    onSuccess: async () => {
      await navigate({ to: '/home', replace: true })
      queries.removeQueries({ queryKey: ['cases', caseKey.caseId] })
      await queries.invalidateQueries({ queryKey: ['cases'] })
    },
  })
  return (
    <Form className="stack-l" onSubmit={() => whenComplete(erasing.mutate)}>
      <ul className="stack">
        <li>
          <Trans>Every plan, letter, answer and name in it goes at once, for everybody who belongs to it.</Trans>
        </li>
        <li>
          <Trans>Links that were given to a program show nothing any more.</Trans>
        </li>
        <li>
          <Trans>Its key is destroyed: what was private cannot be read again, not even from a backup.</Trans>
        </li>
        <li>
          <Trans>Figures without a name stay, and when something was changed, without what it said.</Trans>
        </li>
      </ul>
      <Checkbox
        fieldName="means"
        checked={means}
        problem={missing('means')}
        label={<Trans>I know that nobody can take this back</Trans>}
        onChange={setMeans}
      />
      <ProveYourself why="erase" error={erasing.error} onProved={() => erasing.mutate()} />
      <div>
        <Button type="submit" look="danger" busy={erasing.isPending}>
          <Trans>Erase this case</Trans>
        </Button>
      </div>
    </Form>
  )
}
