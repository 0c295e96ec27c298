import { isolated } from '@holdfast/domain/shared/isolated'
import { i18n, type MessageDescriptor, type MessageOptions } from '@lingui/core'

type Values = Record<string, unknown>

const isolate = (value: unknown): unknown => (typeof value === 'string' ? isolated(value) : value)
const isolatedIn = (values: Values | undefined): Values | undefined =>
  values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolate(value)]))

/** Names and words of people keep their direction to themselves in every sentence of the app; called once, before the first one. */
export function isolateValues(): void {
  const say = i18n._.bind(i18n)
  const sayIsolated = (id: string | MessageDescriptor, values?: Values, options?: MessageOptions): string => {
    if (typeof id === 'string') return say(id, isolatedIn(values), options)
    const own = isolatedIn(id.values)
    return say({ ...id, ...(own && { values: own }) })
  }
  i18n._ = sayIsolated
  i18n.t = sayIsolated
}
