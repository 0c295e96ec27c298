/** How far along a row of questions is, as a picture at the upper edge; the same stands in words beside it. */
export function Segments({ at, of }: { at: number; of: number }) {
  return (
    <div className="steps page-steps only-phone" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <i key={index} className={index < at ? 'on' : undefined} />
      ))}
    </div>
  )
}
