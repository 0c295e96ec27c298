/** A path with its stations. Decoration: nothing is said by it alone. */
export function PathDrawing() {
  return (
    <svg className="drawing" viewBox="0 0 240 200" aria-hidden="true">
      <path className="tn" d="M6 150C-4 96 40 40 118 40s124 40 112 96-56 50-112 48-100 8-112-34z" />
      <circle className="lt" cx="170" cy="66" r="16" />
      <path
        className="ln"
        d="M20 136c34-36 62-44 92-22 30 20 66 22 108-10M60 176c2-24 70-20 72-38 1-12-26-12-24-24M96 178c4-18 66-18 68-40 1-16-36-14-44-20"
      />
      <path className="ln" d="M86 104V78M86 78h24l-6 8 6 8H86" />
    </svg>
  )
}
