/** A house with one lit window, and people on the way to it. Decoration: nothing is said by it alone. */
export function HomeDrawing() {
  return (
    <svg className="drawing" viewBox="0 0 380 220" aria-hidden="true">
      <path
        className="tn"
        d="M4 182C2 140 60 112 128 122c40 6 66 26 112 24 46-2 70-30 106-24 32 6 38 42 20 66-20 26-90 30-176 30S6 216 4 182z"
      />
      <path className="lt" d="M322 22a24 24 0 1 0 16 42 20 20 0 0 1-16-42z" />
      <path
        className="ln"
        d="M322 22a24 24 0 1 0 16 42 20 20 0 0 1-16-42zM58 52v8m-4-4h8M246 34v6m-3-3h6M112 30v4m-2-2h4M276 84v4m-2-2h4"
      />
      <path className="pp ln" d="M112 152v-48l50-40 50 40v48z" />
      <path className="ln" d="m102 112 60-48 60 48M192 88V68h12v30" />
      <rect className="lt" x="128" y="108" width="26" height="24" rx="2" />
      <path
        className="ln"
        d="M128 110a2 2 0 0 1 2-2h22a2 2 0 0 1 2 2v20a2 2 0 0 1-2 2h-22a2 2 0 0 1-2-2zM141 108v24M128 120h26"
      />
      <path className="lt" d="M172 152v-30a3 3 0 0 1 3-3h16a3 3 0 0 1 3 3v30z" opacity=".55" />
      <path className="ln" d="M172 152v-30a3 3 0 0 1 3-3h16a3 3 0 0 1 3 3v30" />
      <path
        className="ln"
        d="M96 152h132M176 152c-6 26 46 24 48 42 1 8-10 14-16 22M192 152c2 20 66 18 70 40 2 10-12 14-20 22"
      />
      <g transform="translate(64 174) scale(1)">
        <path className="ln k1" d="M-12 2c0-17 3.5-25 12-25s12 8 12 25z" />
        <circle className="ln k1" cx="0" cy="-31" r="7.6" />
      </g>
      <g transform="translate(90 180) scale(0.94)">
        <path className="ln k2" d="M-12 2c0-17 3.5-25 12-25s12 8 12 25z" />
        <circle className="ln k2" cx="0" cy="-31" r="7.6" />
      </g>
      <g transform="translate(40 182) scale(0.9)">
        <path className="ln k3" d="M-12 2c0-17 3.5-25 12-25s12 8 12 25z" />
        <circle className="ln k3" cx="0" cy="-31" r="7.6" />
      </g>
      <g transform="translate(306 168) scale(1.02)">
        <path className="ln k0" d="M-12 2c0-17 3.5-25 12-25s12 8 12 25z" />
        <circle className="ln k0" cx="0" cy="-31" r="7.6" />
      </g>
    </svg>
  )
}
