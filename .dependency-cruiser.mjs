// The fences of the monorepo: facts flow one way (docs/architecture.md). Each rule says why it stands.
const tests = '\\.test\\.ts$|/test/|\\.config\\.ts$';

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A circle of imports has no first room to enter by.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-knows-nobody',
      comment: 'The domain says what things are; whoever it imported would decide that too.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: tests },
      to: { path: '^(packages/(?!domain)|apps/|data/)' },
    },
    {
      name: 'rules-know-only-the-domain',
      comment: 'Rules are pure functions over a dataset that is handed in; they never fetch the facts themselves.',
      severity: 'error',
      from: { path: '^packages/rules/src', pathNot: tests },
      to: { path: '^(packages/(?!rules|domain)|apps/|data/)' },
    },
    {
      name: 'rules-and-domain-touch-no-machine',
      comment: 'No file, no network, no process in what must run anywhere and answer the same twice.',
      severity: 'error',
      from: { path: '^packages/(rules|domain|documents)/src', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'documents-know-only-rules-and-domain',
      comment: 'Documents put answers into words; the facts and the machine are handed in by whoever asks.',
      severity: 'error',
      from: { path: '^packages/documents/src', pathNot: tests },
      to: { path: '^(packages/(?!documents|rules|domain)|apps/|data/)' },
    },
    {
      name: 'portal-knows-only-rules-and-domain',
      comment: 'A made portal depends on this package: what it takes along must stay small.',
      severity: 'error',
      from: { path: '^packages/portal/src', pathNot: tests },
      to: { path: '^(packages/(?!portal|rules|domain)|apps/|data/)' },
    },
    {
      name: 'portal-touches-the-machine-at-its-doors-only',
      comment:
        'What a portal is made of is decided without files; its doors for Astro and for the terminal read and write them.',
      severity: 'error',
      from: { path: '^packages/portal/src', pathNot: `${tests}|/src/(astro|portal-check|gather/[^/]+)\\.ts$` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'audit-knows-no-face',
      comment:
        'The audit gathers and writes reports; what conforms is decided by the rules, and who asks is not its business.',
      severity: 'error',
      from: { path: '^packages/audit/src', pathNot: tests },
      to: { path: '^(packages/(?!audit|portal|rules|domain)|apps/)' },
    },
    {
      name: 'data-knows-only-the-domain',
      comment: 'Facts are checked against types; what follows from them is none of their business.',
      severity: 'error',
      from: { path: '^data/src', pathNot: tests },
      to: { path: '^(packages/(?!domain)|apps/)' },
    },
    {
      name: 'apps-are-ends',
      comment: 'Apps show answers; nothing may depend on a face.',
      severity: 'error',
      from: { path: '^(packages|data)' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-never-import-apps',
      comment: 'What two apps share belongs in a package.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'one-door-per-package',
      comment: 'A package is entered by its index; deep imports tie us to its furniture.',
      severity: 'error',
      from: { path: '^(packages|apps|data)/([^/]+)/', pathNot: tests },
      to: { path: '^packages/([^/]+)/(src|dist)/(?!index|portal\\.)', pathNot: '^packages/$2/' },
    },
    {
      name: 'declared-dependencies-only',
      comment: 'What a package imports stands in its package.json, or it breaks on somebody else’s machine.',
      severity: 'error',
      from: { path: '^(packages|data|apps)', pathNot: tests },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-dependencies-in-what-ships',
      comment: 'A development dependency is not there once the package is installed.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm-peer'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '/dist/|\\.astro/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
