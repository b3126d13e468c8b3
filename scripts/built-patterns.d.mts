// What `built-patterns.mjs` offers to the configurations, which are checked by the compiler.
import type { Plugin } from 'vite';

export function builtPatterns(): Plugin;
