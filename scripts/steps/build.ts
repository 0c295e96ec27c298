import { buildApi } from './build-api.ts'
import { buildWeb } from './build-web.ts'

/** Builds the API and the web app where their sources have changed. */
export async function build(): Promise<void> {
  await Promise.all([buildApi(), buildWeb()])
}
