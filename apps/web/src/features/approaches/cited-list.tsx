type Said = { says: string; source: string }

/** Sentences, with where each comes from where a reader can look it up. */
export function CitedList({ items, withSources = false }: { items: readonly Said[]; withSources?: boolean }) {
  return (
    <ul>
      {items.map(({ says, source }) => (
        <li key={says}>
          {says} {withSources && <small className="muted">({source})</small>}
        </li>
      ))}
    </ul>
  )
}
