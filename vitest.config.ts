import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** No test is about time: a machine that is busy with other things makes none of them fail. */
const testTimeout = 60_000;

/** What puts something in the place of a module, must be the first to load it. */
const mocked = 'tests/**/*.mocked.test.{ts,tsx}';

export default defineConfig({
  test: {
    // By itself it leaves one core of two idle.
    maxWorkers: 2,
    projects: [
      {
        // Pure rooms keep no state between files: to load them once saves a third of the time.
        test: {
          name: 'node',
          environment: 'node',
          testTimeout,
          include: ['tests/**/*.test.ts'],
          exclude: [mocked],
          pool: 'threads',
          isolate: false,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'screen',
          environment: 'happy-dom',
          testTimeout,
          include: ['tests/**/*.test.tsx'],
          exclude: [mocked],
          setupFiles: ['tests/screen.setup.ts'],
          // What a test puts on the screen, the set-up file takes off; to load React once saves two thirds of the time.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'mocked',
          environment: 'happy-dom',
          testTimeout,
          include: [mocked],
          setupFiles: ['tests/screen.setup.ts'],
          pool: 'threads',
        },
      },
    ],
  },
});
