import { aroundLovedOne } from '@holdfast/domain/seating/around-loved-one'
import type { Point, Seating } from '@holdfast/domain/seating/seating'
import { useLingui } from '@lingui/react/macro'
import { currentLocale } from '../../i18n/locale.ts'
import { ninthOf } from './room.ts'

type Named = { alias: string; nameOf: (who: string | null) => string }

/** The room in words: where something stands, what a door is called, and what is around the loved one. */
export function useRoomWords({ alias, nameOf }: Named) {
  const { t } = useLingui()
  const columns = [t`on the left`, t`in the middle`, t`on the right`]
  const rows = [t`above`, t`in between`, t`below`]
  const whereOf = (point: Point): string => {
    const [column, row] = ninthOf(point)
    return `${rows[row]}, ${columns[column]}`
  }
  const doorOf = (at: number): string => t`Door ${at + 1}`
  const reading = (seating: Seating): string => {
    const around = aroundLovedOne(seating)
    if (!around) return t`${alias} has no seat yet.`
    if (!around.isNearest) return t`Somebody sits nearer to the door than ${alias}.`
    const names = new Intl.ListFormat(currentLocale()).format(around.beside.map(nameOf))
    return names === '' ? t`${alias} sits nearest the door.` : t`${alias} sits nearest the door, beside ${names}.`
  }
  return { whereOf, doorOf, reading }
}
