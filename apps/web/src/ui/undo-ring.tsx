/** How many seconds are left, as a picture; the words beside it say the same. */
export function UndoRing({ left, of }: { left: number; of: number }) {
  const length = 2 * Math.PI * RADIUS
  return (
    <svg className="pic" viewBox="0 0 48 48" aria-hidden="true">
      <circle className="sl" cx="24" cy="24" r={RADIUS} />
      <circle
        className="sa"
        cx="24"
        cy="24"
        r={RADIUS}
        strokeWidth="4"
        strokeDasharray={`${(length * left) / of} ${length}`}
        transform="rotate(-90 24 24)"
      />
      <text className="mid tb" x="24" y="29">
        {left}
      </text>
    </svg>
  )
}

const RADIUS = 20
