/**
 * Languages a fence may name: those that readers and highlighters know and no note tool runs. Anything else
 * might be somebody's plug-in (Dataview, Templater, diagrams, queries), so the list is of what is let through.
 */
const languages = new Set(
  (
    'abap abnf actionscript ada agda antlr apache apex apl applescript arduino arm asm assembly ' +
    'autohotkey awk bash basic bat batch bib bibtex bnf brainfuck bsl c c# c++ cc cfg clojure cmake cmd ' +
    'cobol coffee coffeescript conf console cpp crystal cs csharp css csv cuda cxx cypher cython d dart ' +
    'delphi diff django docker dockerfile dos dotenv ebnf editorconfig elisp elixir elm emacs-lisp erb ' +
    'erlang excel f# fish forth fortran freebasic fsharp gcode gdscript gherkin git gitignore gleam glsl ' +
    'gnuplot go golang gradle graphql groovy haml handlebars haskell haxe hbs hcl hlsl hpp hs html http ' +
    'idris ini ino java javascript jinja jl jq js json json5 jsonc jsonl jsx julia jupyter kotlin kt ' +
    'latex less liquid lisp livescript llvm log lua make makefile markdown matlab maxima md mdx mips mjs ' +
    'mysql nasm nginx nim nix none objc objectivec objective-c ocaml octave odin openscad pascal patch ' +
    'perl pgsql php pl plain plaintext plsql postgres postgresql powershell processing prolog properties ' +
    'proto protobuf ps1 puppet purescript py python python2 python3 q qml r racket raku rb re reason ' +
    'regex regexp rest rs rst ruby rust sas sass scala scheme scss sh shell shellsession smalltalk ' +
    'solidity sparql sql sqlite ssh stata stylus svelte svg swift systemverilog tcl terminal terraform ' +
    'tex text toml ts tsql tsv tsx turtle twig txt typescript typst unity vala vb vba vbnet verilog vhdl ' +
    'vim viml vue wasm webassembly wgsl xaml xhtml xml xpath xquery xslt yaml yml zig zsh'
  ).split(' '),
);

// Tools register the blocks they run by names of this shape; no other name can be one of theirs.
const toolName = /^[a-z0-9_-]{3,}$/i;

/** The language of a code block as a fence may name it, from class names such as `language-js`, or `null`. */
export function readLanguage(...classNames: readonly string[]): string | null {
  for (const name of classNames) {
    // Braces make a cell that notebooks run; white space and grave accents end the name.
    const language = /(?:^|\s)lang(?:uage)?-([^\s`~{}=<>%$"']{1,30})(?=\s|$)/iu.exec(name)?.[1];
    if (language && (languages.has(language.toLowerCase()) || !toolName.test(language))) return language;
  }
  return null;
}

/** Code in, a fenced block out: nothing in it changed, the fence longer than any in it. */
export function writeCodeBlock(text: string, language: string | null): string {
  let longest = 2;
  for (const [run] of text.matchAll(/`{3,}/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${(language ?? '').replace(/[\\&]/g, '\\$&')}\n${text === '' ? '' : `${text}\n`}${fence}`;
}
