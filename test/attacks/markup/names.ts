import { type Payload, payloadsOf } from './payload.ts';

/** What Readability, DOMPurify and we read of forms and of any element. */
export const formNames =
  `attributes parentNode parentElement childNodes children firstChild lastChild firstElementChild lastElementChild
nextSibling nextElementSibling previousSibling previousElementSibling nodeName nodeType nodeValue localName tagName
namespaceURI ownerDocument textContent innerHTML outerHTML innerText className classList id style dir lang title hidden
getAttribute setAttribute removeAttribute hasAttribute getAttributeNode setAttributeNode getAttributeNames
hasAttributes attributeNode getElementsByTagName getElementsByClassName querySelector querySelectorAll matches closest
appendChild insertBefore removeChild replaceChild remove append prepend before after replaceWith replaceChildren
cloneNode contains compareDocumentPosition hasChildNodes hasChildNode isConnected getRootNode normalize isSameNode
isEqualNode shadowRoot assignedSlot slot dataset href src action method target submit reset elements length name
getBoundingClientRect offsetWidth offsetHeight clientWidth clientHeight scrollIntoView checkVisibility
addEventListener dispatchEvent toString valueOf constructor __proto__ prototype hasOwnProperty then item namedItem
childElementCount readability toJSON readyState`.split(/\s+/);

/** What scripts ask of a document or a window. */
export const documentNames =
  `documentElement body head title location cookie domain URL documentURI baseURI referrer defaultView
implementation createElement createElementNS createDocumentFragment createTextNode createTreeWalker createNodeIterator
importNode adoptNode getElementById getElementsByTagName getElementsByName querySelector querySelectorAll forms images
links scripts styleSheets activeElement contentType characterSet currentScript cloneNode firstChild childNodes
write open close all evaluate execCommand
hit chrome browser self top parent window document DOMPurify trustedTypes Readability URL Node Element
DOMParser getComputedStyle fetch console name status event history navigator customElements article problem panel
bar scroller tools progress cleanCopy default __proto__ constructor hasOwnProperty`.split(/\s+/);

const carriers: readonly ((name: string) => string)[] = [
  name => `<img name="${name}" src="https://fine.example/§.jpg">~`,
  name => `<form name="${name}"><p>~</p></form>`,
  name => `<p id="${name}">~</p>`,
  name => `<a id="${name}" href="https://fine.example/">~</a><a id="${name}" name="runtime">~</a>`,
  name => `<object id="${name}" name="${name}"></object>~`,
  name => `<iframe name="${name}"></iframe>~`,
  name => `<embed name="${name}">~`,
  name => `<form id="${name}"><input name="${name}"><output id="${name}">~</output></form>`,
];

/** Names that shadow a property of a form, a document or a window. */
export const names: readonly Payload[] = payloadsOf('name', [
  ...formNames.map((name, index) =>
    index % 2
      ? `<form><input name="${name}"><p>~</p></form>`
      : `<form id=f§></form><p>~</p><button form=f§ id="${name}">~</button><input form=f§ name="${name}">`,
  ),
  ...documentNames.map((name, index) => carriers[index % carriers.length]?.(name) ?? ''),
  '<map name="body"><area href="https://fine.example/"></map>~',
  '<a name="head" id="">~</a>',
  '<p id=" body">~</p><p id="BODY">~</p>',
  '<p data-cc-hidden="display" data-cc-shown-src="https://evil.example/§.jpg" data-math="inline">~</p>',
  '<p data-language="dataviewjs" data-math="x">~</p>',
]);

/** Pages that say they have notes of ours. */
export const notes: readonly Payload[] = payloadsOf('note', [
  '<p id="cc-note-1">~</p><a href="#cc-note-1" id="cc-note-ref-1" role="doc-noteref">~</a>',
  '<section role="doc-endnotes"><ol><li id="cc-note-1">~</li><li id="cc-note-1">~</li></ol></section>',
  '<p id="cc-note-99999" name="x">~</p><img id="cc-note-2" name="cc-note-2" src="https://fine.example/§.jpg">',
]);
