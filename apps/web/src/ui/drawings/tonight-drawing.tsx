/** A house at night, with a light. Decoration: nothing is said by it alone. */
export function TonightDrawing() {
  return (
    <svg className="drawing" viewBox="0 0 250 200" aria-hidden="true">
      <path className="tn" d="M20 140C4 92 40 30 120 30s124 52 108 108-60 46-108 46-84 0-100-44z" />
      <path className="pp ln" d="M70 40h110a6 6 0 0 1 6 6v98H64V46a6 6 0 0 1 6-6z" />
      <path className="ln" d="M125 40v104M64 92h122" />
      <path className="lt" d="M164 56a17 17 0 1 0 10 30 14 14 0 0 1-10-30z" />
      <path className="ln" d="M164 56a17 17 0 1 0 10 30 14 14 0 0 1-10-30zM88 62v6m-3-3h6M104 78v4m-2-2h4" />
      <path className="ln" d="M44 144h164" />
      <path className="pp ln" d="M84 112h38v22a10 10 0 0 1-10 10H94a10 10 0 0 1-10-10z" />
      <path className="ln" d="M122 118h5a7 7 0 0 1 0 14h-5M96 102c-4-5 4-8 0-14M110 102c-4-5 4-8 0-14" />
    </svg>
  )
}
