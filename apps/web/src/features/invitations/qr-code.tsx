import { useLingui } from '@lingui/react/macro'
import { encode } from 'uqr'

/** A link as a code that another phone reads with its camera; drawn in black on white in both themes. */
export function QrCode({ value }: { value: string }) {
  const { t } = useLingui()
  const { data, size } = encode(value, { border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg
      className="qr"
      role="img"
      aria-label={t`Code of the link, for the camera of another phone`}
      viewBox={`0 0 ${size} ${size}`}
      width="220"
      height="220"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
