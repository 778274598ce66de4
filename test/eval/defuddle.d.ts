// Not among the project's packages: compared with only where somebody has installed it.
declare module 'defuddle' {
  const Defuddle: new (
    page: Document,
    options: { url: string; useAsync: boolean },
  ) => { parse(): { content: string; title: string; author: string; published: string } };

  // biome-ignore lint/style/noDefaultExport: it is what the package exports.
  export { Defuddle as default };
}
