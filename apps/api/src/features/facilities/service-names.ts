import { categoryOf, plainName, SERVICE_CODES } from '@holdfast/domain/facilities/service-codes'

/** A code with its name, as a file's own key gives it. */
export type NamedService = { code: string; category: string; name: string }

/** What codes are called: in our own table, in keys that the organization's files brought, and in this file's own key. */
export type ServiceNames = {
  /** Codes that this file's key sheet names. */
  fromFile: Map<string, NamedService>
  isCode: (code: string) => boolean
  /** The code that a name stands for; the same name in two groups is told apart by the group's code. */
  codeOf: (name: string, category: string) => string | undefined
  add: (service: NamedService) => void
}

/** Learns our own names first, then those of earlier files; this file's own key has the last word. */
export function serviceNames(known: readonly NamedService[]): ServiceNames {
  const byName = new Map<string, { code: string; category: string }[]>()
  const codes = new Set<string>()
  const fromFile = new Map<string, NamedService>()
  const learn = ({ code, category, name }: NamedService) => {
    codes.add(code)
    const plain = plainName(name)
    byName.set(plain, [...(byName.get(plain) ?? []).filter((one) => one.code !== code), { code, category }])
  }
  for (const { code, category, name } of SERVICE_CODES) learn({ code, category, name: name.en })
  for (const service of known) learn(service)
  const isCode = (code: string) => codes.has(code) || categoryOf(code) !== undefined
  return {
    fromFile,
    isCode,
    codeOf: (name, category) => {
      if (isCode(name)) return name
      const found = byName.get(plainName(name))
      return (found?.find((one) => one.category === category) ?? found?.[0])?.code
    },
    add: (service) => {
      learn(service)
      fromFile.set(service.code, service)
    },
  }
}
