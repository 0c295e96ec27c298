import { accentAtNight, type Branding, markOf, OWN_ACCENT } from '@holdfast/domain/organizations/branding'

/** The letters of a practice on its color, with its name beside them: white on it is read by day and by night. */
export function PracticeMark({ practice }: { practice: Branding }) {
  const accent = practice.accent || OWN_ACCENT
  return (
    <span className="row">
      <svg width="36" height="36" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
        <rect x="1" y="1" width="34" height="34" rx="10" fill={accent} stroke={accentAtNight(accent)} />
        <text x="18" y="23" textAnchor="middle" fontSize="14" fontWeight="600" fill="#ffffff">
          {markOf(practice)}
        </text>
      </svg>
      <b>{practice.name}</b>
    </span>
  )
}
