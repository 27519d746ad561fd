import { defineConfig } from 'vite';

/** The pages in Teams: one HTML file, its scripts split by page; nothing inline, since the server's policy forbids it. */
export default defineConfig({
  root: 'src/tabs',
  base: '/tabs/',
  logLevel: 'warn',
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Fluent says "use client" for servers that render React; there is none here.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});
