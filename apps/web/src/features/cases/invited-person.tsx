import { useLingui } from '@lingui/react/macro'
import { CopyField } from '../../ui/copy-field.tsx'
import { Select } from '../../ui/select.tsx'

/** Somebody of the plan who has not joined the case. */
export type Unjoined = { id: string; name: string }

type PickProps = {
  label: string
  hint?: string
  value: string
  participants: readonly Unjoined[]
  /** The name is undefined when nobody of the plan is chosen. */
  onPick: (id: string, name: string | undefined) => void
}

/** Says which person of the plan is invited; nothing where everybody has joined. */
export function PickParticipant({ participants, onPick, ...field }: PickProps) {
  const { t } = useLingui()
  if (participants.length === 0) return null
  return (
    <Select
      {...field}
      onChange={(id) => onPick(id, participants.find((one) => one.id === id)?.name)}
      options={[
        { value: '', label: t`Nobody in the plan yet` },
        ...participants.map((one) => ({ value: one.id, label: one.name })),
      ]}
    />
  )
}

/** The link of an invitation that was just made, to copy. */
export function InvitationLink({ label, link }: { label: string; link: string }) {
  const { t } = useLingui()
  return (
    <CopyField
      label={label}
      hint={t`It works once, within seven days. Send it in a way that only they can read.`}
      value={link}
      copy={t`Copy the link`}
      copied={t`Copied`}
    />
  )
}
