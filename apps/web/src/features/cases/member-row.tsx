import { type CaseMember, memberRoutes } from '@holdfast/contracts/members'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SimilarNames } from './similar-names.tsx'
import type { CaseKey } from './use-invitee.ts'
import { useRoleNames } from './use-role-names.ts'

/** One member of the case, and what may be done about their access. */
export function MemberRow({ caseKey, member }: { caseKey: CaseKey; member: CaseMember }) {
  const { t } = useLingui()
  const roles = useRoleNames()
  const [asking, setAsking] = useState<'end' | 'link' | null>(null)
  const remove = useMutation({
    mutationFn: () =>
      request(memberRoutes.remove, { params: { ...caseKey, memberId: member.id }, ifMatch: member.version }),
    // what they were to do and to decide is open again
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['cases', caseKey.caseId] }),
  })
  const renew = useMutation({
    mutationFn: () => request(memberRoutes.renewLink, { params: { ...caseKey, memberId: member.id } }),
  })
  return (
    <li>
      <span>
        <span>
          <bdi>{member.displayName}</bdi> · {roles[member.role]}
          {[member.credential, member.practiceName].filter(Boolean).map((words) => ` · ${words}`)}{' '}
          {member.isMe && <Trans>(you)</Trans>}
        </span>
      </span>
      {!member.isMe && <SimilarNames names={member.similarNames} />}
      {!member.isMe && member.can.remove.allowed && (
        <details className="fold">
          <summary aria-label={t`Access of ${member.displayName}`}>
            <Trans>Access</Trans>
          </summary>
          {member.isGuest && (
            <Button look="text" busy={renew.isPending} onClick={() => setAsking('link')}>
              <Trans>Ask for a new link for {member.displayName}</Trans>
            </Button>
          )}
          <Button look="text" onClick={() => setAsking('end')}>
            <Trans>End access for {member.displayName}</Trans>
          </Button>
        </details>
      )}
      {renew.data && <NewLinkNotice name={member.displayName} link={renew.data.personalLink} />}
      <ProblemNotice error={remove.error ?? renew.error} />
      <ConfirmDialog
        open={asking === 'link'}
        title={<Trans>A new link for {member.displayName}?</Trans>}
        confirm={t`Ask for the new link`}
        cancel={t`Keep the old one`}
        onClose={() => setAsking(null)}
        onConfirm={() => {
          setAsking(null)
          renew.mutate()
        }}
      >
        <Trans>Their old link and every device of theirs that is signed in end at once. This cannot be undone.</Trans>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'end'}
        danger
        title={<Trans>End access for {member.displayName}?</Trans>}
        confirm={t`End access`}
        cancel={t`Keep`}
        onClose={() => setAsking(null)}
        onConfirm={() => {
          setAsking(null)
          remove.mutate()
        }}
      >
        <Trans>They can no longer open this case. You can invite them again later.</Trans>
      </ConfirmDialog>
    </li>
  )
}

/** The link itself only where the guest gave no address; it never opens what is private to them. */
function NewLinkNotice({ name, link }: { name: string; link: string | null }) {
  const { t } = useLingui()
  if (link === null)
    return (
      <Notice live>
        <Trans>A new link goes to the address that {name} gave. They are told that you asked.</Trans>
      </Notice>
    )
  return (
    <CopyField
      label={t`Their new link`}
      hint={t`The old one has ended. It opens what is shared; what they wrote for themselves needs their passphrase. They are told that you asked.`}
      value={link}
      copy={t`Copy the link`}
      copied={t`Copied`}
    />
  )
}
