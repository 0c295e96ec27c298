import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'

const MINUTE = 60

/** One minute for one answer, as a picture with the seconds that are left in it. */
export function PracticeTimer() {
  const { t } = useLingui()
  const [left, setLeft] = useState(MINUTE)
  useEffect(() => {
    const beat = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1_000)
    return () => clearInterval(beat)
  }, [])
  return (
    <svg viewBox="0 0 64 64" className="pic timer" role="img" aria-label={t`${left} seconds left of one minute`}>
      <circle cx="32" cy="32" r="27" className="ring0" />
      {left > 0 && (
        <circle
          cx="32"
          cy="32"
          r="27"
          className="ring1"
          pathLength={MINUTE}
          strokeDasharray={`${left} ${MINUTE}`}
          transform="rotate(-90 32 32)"
        />
      )}
      <text x="32" y="39" textAnchor="middle">
        {left}
      </text>
    </svg>
  )
}
