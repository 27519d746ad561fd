/** Unit tests are everything under test/ that needs no server, database or browser; the rest are listed as `system`. */
const shared = {
  testEnvironment: '<rootDir>/test/support/environment.js',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2024',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};

export default {
  // Tests do not time: on a machine that is busy elsewhere each step may take long. Some files allow themselves more.
  testTimeout: 60_000,
  // Much of a system test is waiting: two at a time take little more than half as long, even where they share two cores.
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/test/{identify,assess,chaperone,escalate,teams,tabs,config,docs,manifest,deploy}/**/*.test.ts',
        '<rootDir>/test/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'system',
      testMatch: ['<rootDir>/test/{store,web,e2e,tenant}/**/*.test.ts'],
      // The program serves its pages, which have to be built.
      globalSetup: '<rootDir>/test/support/set-up.js',
    },
  ],
};
