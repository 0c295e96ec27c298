import type { ReactNode } from 'react'

/** What is written, read line by line. */
export function SummaryList({ children }: { children: ReactNode }) {
  return <dl className="summary">{children}</dl>
}

/** One line: what it is, what is said, and the link or button that changes it; none where it stays as it is. */
export function SummaryLine({
  fieldName,
  label,
  change,
  children,
}: {
  /** What a link to this very line is named after. */
  fieldName?: string | undefined
  label: ReactNode
  change?: ReactNode
  children: ReactNode
}) {
  return (
    <div data-field={fieldName}>
      <dt>{label}</dt>
      <dd>{children}</dd>
      {change && <dd className="change">{change}</dd>}
    </div>
  )
}
