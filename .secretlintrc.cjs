const { join } = require('node:path');

module.exports = {
  rules: [
    {
      id: '@secretlint/secretlint-rule-preset-recommend',
      rules: [
        {
          id: '@secretlint/secretlint-rule-database-connection-string',
          options: { allows: ['/someone:secret-word@/', '/chaperone:test@127\\.0\\.0\\.1/'] },
        },
        { id: '@secretlint/secretlint-rule-basicauth', options: { allows: ['/user:word@/'] } },
      ],
    },
    // What this program itself is given, which no rule of the package knows.
    { id: join(__dirname, 'scripts/own-secrets.ts') },
  ],
};
