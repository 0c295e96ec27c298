import { type OrganizationDeletion, organizationDeletionRoutes } from '@holdfast/contracts/organization-deletion'
import { DAYS_TO_TAKE_BACK } from '@holdfast/domain/organization-deletion/organization-deletion'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { organizationDeletionQuery } from './organization-deletion-query.ts'

type Props = { organizationId: string; known: OrganizationDeletion }

function Meaning() {
  return (
    <section className="card">
      <h2>
        <Trans>What it means</Trans>
      </h2>
      <ul className="stack">
        <li>
          <Trans>All cases, letters, places, texts and figures of the practice are erased, with their keys.</Trans>
        </li>
        <li>
          <Trans>Colleagues and families can open nothing of it any more. Colleagues are told by e-mail today.</Trans>
        </li>
        <li>
          <Trans>The record of who did what stays: it knows numbers, no names.</Trans>
        </li>
      </ul>
      <p className="soft">
        <Trans>Take along first what you must keep: each case and the outcomes can be saved as a file.</Trans>
      </p>
    </section>
  )
}

function InTheWay({ otherOwners, openCases, heldCases }: OrganizationDeletion) {
  return (
    <section className="card">
      <h2>
        <Trans>First</Trans>
      </h2>
      <ul className="stack">
        {otherOwners > 0 && (
          <li>
            <Trans>Others own it, too. Whoever is the last owner can delete it.</Trans>
          </li>
        )}
        {openCases > 0 && (
          <li>
            <Plural
              value={openCases}
              one="# case is open. Hand it over or close it."
              other="# cases are open. Hand them over or close them."
            />
          </li>
        )}
        {heldCases > 0 && (
          <li>
            <Plural
              value={heldCases}
              one="# case is on hold and has to stay."
              other="# cases are on hold and have to stay."
            />
          </li>
        )}
      </ul>
    </section>
  )
}

/** What deleting a practice means, what stands in the way, and the name to type. */
export function DeleteOrganization({ organizationId, known }: Props) {
  const { t } = useLingui()
  const days = DAYS_TO_TAKE_BACK
  const [name, setName] = useState('')
  const { missing, whenComplete } = useNeeded({ name: name.trim() === '' && t`Type the name of the practice.` })
  const { queryKey } = organizationDeletionQuery(organizationId)
  const ask = useMutation({
    mutationFn: () => request(organizationDeletionRoutes.ask, { params: { organizationId }, body: { name } }),
    onSuccess: (asked) => queryClient.setQueryData(queryKey, asked),
  })
  const isFree = known.otherOwners + known.openCases + known.heldCases === 0
  return (
    <>
      <PageHeading lead={<Trans>For {days} days you can take it back; after that nothing can.</Trans>}>
        <Trans>Delete this practice</Trans>
      </PageHeading>
      {!isFree && <InTheWay {...known} />}
      <Meaning />
      {isFree && (
        <Form className="stack-l" onSubmit={() => whenComplete(ask.mutate)}>
          <TextField
            fieldName="name"
            label={t`Name of the practice`}
            autoComplete="off"
            value={name}
            problem={missing('name')}
            onChange={setName}
          />
          <ProveYourself why="sign-in" error={ask.error} onProved={() => ask.mutate()} />
          <div>
            <Button type="submit" look="danger" busy={ask.isPending}>
              <Trans>Delete it in {days} days</Trans>
            </Button>
          </div>
        </Form>
      )}
    </>
  )
}
