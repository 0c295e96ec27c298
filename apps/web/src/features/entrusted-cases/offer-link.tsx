import { type EntrustedCase, entrustedCaseRoutes } from '@holdfast/contracts/entrusted-cases'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { addItem, newestFirst } from '../../api/list-cache.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { entrustedCasesQuery } from './entrusted-cases.queries.ts'

type Props = { organizationId: string; onDone: (made: EntrustedCase) => void }

/** Makes a link for one family, which then asks with it. */
export function OfferLink({ organizationId, onDone }: Props) {
  const { t } = useLingui()
  const [name, setName, clear] = usePersistedState(`entrusted.${organizationId}`, '')
  const { missing, whenComplete } = useNeeded({ name: name.trim() === '' && t`Enter a name.` })
  const offer = useMutation({
    mutationFn: () => request(entrustedCaseRoutes.offer, { params: { organizationId }, body: { name } }),
    onSuccess: async (made) => {
      clear()
      await addItem(entrustedCasesQuery(organizationId).queryKey, made, newestFirst)
      onDone(made)
    },
  })
  const wrong = missing('name') ?? fieldProblem(offer.error, 'name')
  return (
    <>
      <PageHeading lead={<Trans>They choose the case and say what you should know. Then you name who helps.</Trans>}>
        <Trans>A link for a family</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => whenComplete(offer.mutate)}>
        <TextField
          label={t`Whom it is for`}
          hint={t`For you alone, for example Family of Karen.`}
          value={name}
          onChange={setName}
          problem={wrong}
        />
        {!wrong && <ProblemNotice error={offer.error} />}
        <div>
          <Button type="submit" busy={offer.isPending}>
            <Trans>Make the link</Trans>
          </Button>
        </div>
      </Form>
    </>
  )
}
