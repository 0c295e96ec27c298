import { join } from 'node:path'
import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compression } from 'vite-plugin-compression2'
import { VitePWA } from 'vite-plugin-pwa'
import { CHUNKS } from './group-chunks.ts'
import { contractOutline } from './contract-outline.ts'
import { firstFiles } from './first-files.ts'
import { firstScript } from './first-script.ts'
import { foldRuntime } from './fold-runtime.ts'

const api = `http://127.0.0.1:${process.env.API_PORT ?? '3000'}`

export default defineConfig({
  plugins: [
    contractOutline(),
    lingui({ macroTransform: true, cwd: import.meta.dirname }),
    react(),
    foldRuntime('react'),
    firstScript(),
    firstFiles(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/worker',
      filename: 'sw.ts',
      injectRegister: false,
      injectManifest: { globPatterns: ['**/*.{js,css,html,svg,png}'] },
      manifest: {
        name: 'Holdfast',
        short_name: 'Holdfast',
        display: 'standalone',
        start_url: '/home',
        theme_color: '#1F5F58',
        background_color: '#FBFAF7',
        icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
    }),
    compression({ logLevel: 'silent' }),
  ],
  resolve: {
    alias: [
      // React has it itself
      { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
      // every browser has it itself
      { find: /^crypto$/, replacement: join(import.meta.dirname, 'browser-crypto.ts') },
    ],
  },
  build: {
    target: 'es2022',
    // every browser with es2022 does it itself, or does without
    // what loads a page is there already
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) =>
        files.filter((file) => !/\/(react|rolldown-runtime|frame)-[\w-]{8}\./.test(file)),
    },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: [...CHUNKS] },
      },
    },
  },
  server: { proxy: { '/api': api } },
})
