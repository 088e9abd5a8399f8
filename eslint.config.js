import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { roomConfigs } from './tests/architecture/room-lint.js';

const TYPED = ['src/**/*.ts', 'src/**/*.svelte', 'tests/**/*.ts', 'vite.config.ts'];

export default defineConfig(
  {
    ignores: ['node_modules/', 'build/', '.svelte-kit/', 'test-results/', 'playwright-report/'],
  },
  js.configs.recommended,
  typescript.configs.strict,
  svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: TYPED,
    extends: [typescript.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': ['error', { destructuring: 'all' }], // props stand together
      'no-undef': 'off', // the type check knows better
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // With these only the fragment of the address changes, never the page.
      'svelte/no-navigation-without-resolve': [
        'error',
        { ignorePushState: true, ignoreReplaceState: true },
      ],
      'svelte/prefer-svelte-reactivity': 'off', // our maps are built, then replaced whole
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' },
      ],
    },
  },
  {
    // Programs for the terminal.
    files: ['scripts/**', 'src/lib/compile/cli/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/{unit,architecture,browser}/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['mock', 'doMock'].map((property) => ({
          object: 'vi',
          property,
          message: 'The files of tests share their modules: the others would get it too.',
        })),
      ],
    },
  },
  roomConfigs(),
  prettier,
  svelte.configs.prettier,
);
