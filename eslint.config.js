import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', '.cache', 'shots', 'node_modules', 'public/data', 'test/fixtures'] },
  ...tseslint.configs.recommended,
  ...svelte.configs['flat/recommended'],
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'] } },
  },
  {
    rules: {
      'no-console': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-expect-error': true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme'] }],
      // Links are written by place/address.ts; there is no SvelteKit router to resolve them.
      'svelte/no-navigation-without-resolve': 'off',
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    files: ['src/**', 'tools/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          // Every element is an argument on the stack, which a hundred thousand of them overflow.
          selector:
            'CallExpression[callee.property.name=/^(max|min|hypot|push|unshift|fromCharCode|fromCodePoint|splice)$/] > SpreadElement',
          message: 'Walk over the array (d3-array has max and min): no array is spread into a call.',
        },
      ],
    },
  },
  {
    // Written for browsers that cannot catch without a name.
    files: ['public/*.js'],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  {
    // The command line speaks on standard output; the test drivers too.
    files: ['src/command/**', 'tools/**', 'test/**/*.mjs', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
