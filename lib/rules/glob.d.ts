// The one build-time word the registries use; declared here so that the rules compile without a DOM.
interface ImportMeta {
  glob<T>(patterns: string | string[], options: { eager: true; import: 'default' }): Record<string, T>;
}
