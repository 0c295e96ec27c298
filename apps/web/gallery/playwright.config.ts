import stories from '../playwright.config.ts'

/** The stories' browser and server, at both sizes, for pictures instead of assertions. */
export default {
  ...stories,
  testDir: '.',
  testMatch: '**/*.gallery.ts',
  outputDir: '../test-results/gallery-run',
  retries: 0,
  timeout: 1_800_000,
}
