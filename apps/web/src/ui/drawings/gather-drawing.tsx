/** People who come together. Decoration: nothing is said by it alone. */
export function GatherDrawing() {
  return (
    <svg className="drawing" viewBox="0 0 240 200" aria-hidden="true">
      <path className="tn" d="M18 132C6 84 44 34 118 34s112 42 104 92-48 54-104 54-86-4-100-48z" />
      <ellipse className="pp ln" cx="120" cy="116" rx="52" ry="30" />
      <path
        className="ln"
        d="M96 112h14v7a5 5 0 0 1-5 5h-4a5 5 0 0 1-5-5zM132 106h14v7a5 5 0 0 1-5 5h-4a5 5 0 0 1-5-5z"
      />
      <g transform="translate(64 92) scale(1)">
        <path className="ln k1" d="M-12 2c0-17 3.5-25 12-25s12 8 12 25z" />
        <circle className="ln k1" cx="0" cy="-31" r="7.6" />
      </g>
      <g transform="translate(120 76) scale(1)">
        <path className="ln k2" d="M-12 2c0-17 3.5-25 12-25s12 8 12 25z" />
        <circle className="ln k2" cx="0" cy="-31" r="7.6" />
      </g>
      <g transform="translate(176 92) scale(1)">
        <path className="ln k3" d="M-12 2c0-17 3.5-25 12-25s12 8 12 25z" />
        <circle className="ln k3" cx="0" cy="-31" r="7.6" />
      </g>
      <path className="lt" d="M100 156h40v10a8 8 0 0 1-8 8h-24a8 8 0 0 1-8-8z" />
      <path className="ln" d="M100 156h40v10a8 8 0 0 1-8 8h-24a8 8 0 0 1-8-8zM108 174v10M132 174v10" />
    </svg>
  )
}
