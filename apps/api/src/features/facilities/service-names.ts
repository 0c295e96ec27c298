import { categoryOf, plainName, SERVICE_CODES } from '@holdfast/domain/facilities/service-codes'
import { looseName, SERVICE_WORDINGS } from '@holdfast/domain/facilities/service-wordings'

/** A code with its name, as a file's own key gives it. */
export type NamedService = { code: string; category: string; name: string }

/** What codes are called: in our own table, in keys that the organization's files brought, and in this file's own key. */
export type ServiceNames = {
  /** Codes that this file's key sheet names. */
  fromFile: Map<string, NamedService>
  /** Whether some key names this code. */
  isCode: (code: string) => boolean
  /** The code that a name stands for; the same name in two groups is told apart by the group's code. */
  codeOf: (name: string, category: string) => string | undefined
  add: (service: NamedService) => void
}

type Found = { code: string; category: string }

/** Names as they are compared, with every code that has such a name. */
class NameIndex {
  #plain: (name: string) => string
  #found = new Map<string, Found[]>()

  constructor(plain: (name: string) => string) {
    this.#plain = plain
  }

  add({ code, category, name }: NamedService): void {
    const plain = this.#plain(name)
    this.#found.set(plain, [...this.of(name).filter((one) => one.code !== code), { code, category }])
  }

  of = (name: string): Found[] => this.#found.get(this.#plain(name)) ?? []
}

/** Learns our own names first, then those of earlier files; this file's own key has the last word. */
export function serviceNames(known: readonly NamedService[]): ServiceNames {
  const [exact, loose] = [new NameIndex(plainName), new NameIndex(looseName)]
  const codes = new Set<string>()
  const fromFile = new Map<string, NamedService>()
  const learn = (service: NamedService) => {
    codes.add(service.code)
    exact.add(service)
    loose.add(service)
  }
  for (const { code, category, name } of SERVICE_CODES) learn({ code, category, name: name.en })
  for (const service of [...SERVICE_WORDINGS, ...known]) learn(service)
  const isCode = (code: string) => codes.has(code) || categoryOf(code) !== undefined
  return {
    fromFile,
    isCode,
    codeOf: (name, category) => {
      if (isCode(name)) return name
      const found = exact.of(name)
      const own = found.find((one) => one.category === category) ?? found[0]
      if (own) return own.code
      // what is told apart only by its remarks stays unknown
      const near = loose.of(name)
      const nearest = near.filter((one) => one.category === category)
      return nearest.length === 1 ? nearest[0]?.code : near.length === 1 ? near[0]?.code : undefined
    },
    add: (service) => {
      learn(service)
      fromFile.set(service.code, service)
    },
  }
}
