/** A written sheet, and a pencil. Decoration: nothing is said by it alone. */
export function LetterDrawing() {
  return (
    <svg className="drawing" viewBox="0 0 230 200" aria-hidden="true">
      <path className="tn" d="M28 150c-14-40 8-98 66-104 66-7 122 20 110 76-9 43-50 54-92 52-44-2-72 6-84-24z" />
      <g transform="rotate(-7 110 100)">
        <path className="pp ln" d="M66 38h72l22 22v96a5 5 0 0 1-5 5H66a5 5 0 0 1-5-5V43a5 5 0 0 1 5-5z" />
        <path className="ln" d="M138 38v17a5 5 0 0 0 5 5h17M78 66h38M78 84h64M78 100h64M78 116h46" />
      </g>
      <path className="lt" d="m126 140 52-62 13 11-52 62-17 6z" />
      <path className="ln" d="m126 140 52-62 13 11-52 62-17 6zM170 88l13 11M126 140l13 11" />
    </svg>
  )
}
