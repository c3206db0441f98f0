import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts'] } },
      {
        plugins: [react()],
        test: {
          name: 'screen',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/screen.setup.ts'],
        },
      },
    ],
  },
});
