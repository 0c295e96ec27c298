import type { OrganizationOverrides } from '@holdfast/contracts/content'
import type { ContentOverrides } from '@holdfast/domain/text'
import { createValue } from '../ui/create-value.ts'

/** What the organization on screen says in its own way, and how old its texts are. */
type OverridesState = { overrides: ContentOverrides | undefined; given: OrganizationOverrides | undefined }
const NOTHING: OverridesState = { overrides: undefined, given: undefined }

const state = createValue(NOTHING)

/** Says what texts the organization on screen has of its own; undefined outside of one. */
export function setOverrides(given: OrganizationOverrides | undefined): void {
  if (given === state.get().given) return
  state.set(given ? { given, overrides: new Map(given.texts.map(({ key, ...text }) => [key, text])) } : NOTHING)
}

/** The content overrides of the organization on screen; none outside of one. */
export const currentOverrides = (): ContentOverrides | undefined => state.get().overrides

/** Renders the caller again when the content overrides change. */
export const useContentOverrides = state.useValue
