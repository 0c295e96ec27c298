import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { AUDIT_KIND_LABELS, AUDIT_KINDS, type AuditKind } from '@holdfast/domain/audit-trail/audit-words'
import { DAY, HOUR } from '@holdfast/domain/shared/time'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { localize } from '../../i18n/localize.ts'
import { Select } from '../../ui/select.tsx'

const DAYS = { day: 1, week: 7, month: 30, quarter: 90 }
/** How far back the list goes. */
export type Period = keyof typeof DAYS | 'all'

/** From which moment on; from the same one for an hour, so that pages follow each other. */
export function since(period: Period): string {
  if (period === 'all') return ''
  return new Date(Math.floor(Date.now() / HOUR) * HOUR - DAYS[period] * DAY).toISOString()
}

type Props = {
  organizationId: string
  /** The cases that the list names now. */
  caseCodes: readonly string[]
  values: { organizationMemberId: string; kind: AuditKind | ''; period: Period; caseCode: string }
  onCase: (caseCode: string) => void
  onMember: (id: string) => void
  onKind: (kind: AuditKind | '') => void
  onPeriod: (period: Period) => void
}

/** Of which case, by which colleague, of which kind, and how far back. */
export function AuditFilters({ organizationId, caseCodes, values, onCase, onMember, onKind, onPeriod }: Props) {
  const { t } = useLingui()
  const { data: members } = useQuery({
    queryKey: ['audit-trail', organizationId, 'colleagues'],
    queryFn: () => request(organizationMemberRoutes.list, { params: { organizationId }, query: {} }),
  })
  return (
    <search className="two-fields" aria-label={t`Which events`}>
      <Select
        label={t`Case`}
        value={values.caseCode}
        onChange={onCase}
        options={[
          { value: '', label: t`All cases` },
          ...[...new Set([...caseCodes, values.caseCode])]
            .filter((code) => code !== '')
            .map((code) => ({ value: code, label: code })),
        ]}
      />
      <Select
        label={t`Colleague`}
        value={values.organizationMemberId}
        onChange={onMember}
        options={[
          { value: '', label: t`Everybody` },
          ...(members?.items ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
        ]}
      />
      <Select
        label={t`What`}
        value={values.kind}
        onChange={onKind}
        options={[
          { value: '', label: t`Anything` },
          ...AUDIT_KINDS.map((kind) => ({ value: kind, label: localize(AUDIT_KIND_LABELS[kind]) })),
        ]}
      />
      <Select
        label={t`How far back`}
        value={values.period}
        onChange={onPeriod}
        options={[
          { value: 'day', label: t`One day` },
          { value: 'week', label: t`7 days` },
          { value: 'month', label: t`30 days` },
          { value: 'quarter', label: t`90 days` },
          { value: 'all', label: t`From the beginning` },
        ]}
      />
    </search>
  )
}
