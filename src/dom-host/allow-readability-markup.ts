type PolicyFactory = { createPolicy(name: string, rules: { createHTML(markup: string): string }): unknown };

/**
 * Readability assigns strings to `innerHTML` of its inert document, and Trusted Types refuse strings. The
 * `default` policy lets them pass, in this context alone: it shows nothing, and the popup stays strict.
 */
export function allowReadabilityMarkup(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', { createHTML: markup => markup });
}
