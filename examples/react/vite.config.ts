import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What the built page may do: run its own programs and styles, and nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy into the page that is built; the page in development runs programs of vite. */
const strictPolicy = {
  name: 'strict-policy',
  apply: 'build' as const,
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend' as const,
    },
  ],
};

export default defineConfig({
  base: './',
  plugins: [react(), strictPolicy],
  // The polyfill would fetch, which the policy refuses; every browser of today preloads modules.
  build: { modulePreload: { polyfill: false }, chunkSizeWarningLimit: 600 },
});
