import type { View } from '@holdfast/contracts/views'
import type { ViewEvent } from '@holdfast/domain/audit/audit-events'
import { MINUTE } from '@holdfast/domain/shared/time'
import { VIEW_LABELS } from '@holdfast/domain/views/view-labels'
import { currentLocale } from '../../i18n/locale.ts'
import { localize } from '../../i18n/localize.ts'

/** What one person opened from one device in a quarter of an hour, in the order of the newest. */
export type Opening = Pick<View, 'id' | 'by' | 'device' | 'at'> & { things: string }

/** Puts together what belongs to one sitting; the case itself is not named beside a part of it. */
export function openings(views: readonly View[]): Opening[] {
  const sittings = Map.groupBy(
    views,
    ({ by, device, at }) => `${Math.floor(Date.parse(at) / (15 * MINUTE))} ${device} ${by}`,
  )
  return [...sittings.values()].flatMap((sitting) => {
    const [newest] = sitting
    if (!newest) return []
    const all = [...new Set(sitting.map(({ what }) => what))].toReversed()
    const parts = all.filter((what) => what !== 'case.viewed')
    const named = (parts.length > 0 ? parts : all).map((what) => localize(VIEW_LABELS[what as ViewEvent]))
    return [{ ...newest, things: new Intl.ListFormat(currentLocale()).format(named) }]
  })
}
