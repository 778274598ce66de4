/**
 * Languages a fence may name: those that readers and highlighters know and no note tool runs. Anything else
 * might be somebody's plug-in (Dataview, Templater, diagrams, queries), so the list is of what is let through.
 */
const languages = new Set(
  (
    'ada apl asm assembly awk bash basic bat c c# c++ clojure cmake cobol coffeescript console cpp crystal cs ' +
    'csharp css csv cxx d dart delphi diff dockerfile elixir elm erlang f# fish fortran fsharp gdscript glsl go ' +
    'golang gradle graphql groovy haskell hcl hlsl hs http ini java javascript jl js json json5 jsonc jsx julia ' +
    'kotlin kt latex less lisp log lua makefile markdown matlab md mips nginx nim nix objc objective-c ocaml ' +
    'pascal patch perl php pl plaintext postgresql powershell prolog properties protobuf ps1 py python python3 r ' +
    'racket rb regex rs ruby rust sass scala scheme scss sh shell solidity sql swift tcl terraform tex text toml ' +
    'ts tsx txt typescript vb vbnet verilog vhdl vim vue wasm xml yaml yml zig zsh'
  ).split(' '),
);

/** The language of a code block as a fence may name it, from class names such as `language-js`, or `null`. */
export function readLanguage(...classNames: readonly string[]): string | null {
  for (const name of classNames) {
    const language = /(?:^|\s)lang(?:uage)?-([a-z0-9+#._-]{1,30})(?=\s|$)/i.exec(name)?.[1];
    if (language && languages.has(language.toLowerCase())) return language;
  }
  return null;
}

/** Code in, a fenced block out: nothing in it changed, the fence longer than any in it. */
export function writeCodeBlock(text: string, language: string | null): string {
  let longest = 2;
  for (const [run] of text.matchAll(/`{3,}/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language ?? ''}\n${text === '' ? '' : `${text}\n`}${fence}`;
}
