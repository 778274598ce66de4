/** Made by the build (`src/commands/licences-plugin.ts`). */
declare module 'virtual:licences' {
  export const licences: Readonly<{
    own: string;
    libraries: readonly Readonly<{ name: string; version: string; licence: string; text: string }>[];
  }>;
}
