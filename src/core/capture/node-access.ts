/**
 * Reading nodes that a page may have clobbered. `<form><input name="firstChild"></form>` shadows the form's
 * own property, so every read goes through the prototype's getter, called on the node. Platform getters
 * check what they are called on by its kind, not its realm: nodes of same-origin frames are read as well.
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element (LegacyOverrideBuiltIns)
 */
function getterOf<Owner, Value>(prototype: object, property: string): (owner: Owner) => Value {
  const getter = Object.getOwnPropertyDescriptor(prototype, property)?.get;
  if (!getter) throw new TypeError(`no getter for ${property}`);
  return Function.prototype.call.bind(getter);
}

export const elementType = 1;
export const textType = 3;
export const cdataType = 4;
export const commentType = 8;
export const documentType = 9;
export const fragmentType = 11;

export const nodeTypeOf = getterOf<Node, number>(Node.prototype, 'nodeType');
export const firstChildOf = getterOf<Node, ChildNode | null>(Node.prototype, 'firstChild');
export const parentNodeOf = getterOf<Node, Node | null>(Node.prototype, 'parentNode');
export const childNodesOf = getterOf<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const parentElementOf = getterOf<Node, Element | null>(Node.prototype, 'parentElement');
export const nextSiblingOf = getterOf<Node, ChildNode | null>(Node.prototype, 'nextSibling');
export const textContentOf = getterOf<Node, string | null>(Node.prototype, 'textContent');
export const baseUrlOf = getterOf<Node, string>(Node.prototype, 'baseURI');
/** Of an element: a document has none. */
export const ownerOf = getterOf<Element, Document>(Node.prototype, 'ownerDocument');
export const textOf = getterOf<Node, string>(CharacterData.prototype, 'data');

export const localNameOf = getterOf<Element, string>(Element.prototype, 'localName');
export const namespaceOf = getterOf<Element, string | null>(Element.prototype, 'namespaceURI');
export const childElementCountOf = getterOf<Element, number>(Element.prototype, 'childElementCount');
export const clientWidthOf = getterOf<Element, number>(Element.prototype, 'clientWidth');
export const clientHeightOf = getterOf<Element, number>(Element.prototype, 'clientHeight');

const { getAttribute, getAttributeNames, getBoundingClientRect } = Element.prototype;
export const attributeOf: (element: Element, name: string) => string | null =
  Function.prototype.call.bind(getAttribute);
export const attributeNamesOf: (element: Element) => string[] =
  Function.prototype.call.bind(getAttributeNames);
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);

export const rootOf = getterOf<Document, Element | null>(Document.prototype, 'documentElement');
export const viewOf = getterOf<Document, Window | null>(Document.prototype, 'defaultView');
export const focusedOf = getterOf<Document, Element | null>(Document.prototype, 'activeElement');
export const hostOf = getterOf<ShadowRoot, Element>(ShadowRoot.prototype, 'host');
const { getElementById, getSelection } = Document.prototype;
export const elementByIdOf: (page: Document, id: string) => Element | null =
  Function.prototype.call.bind(getElementById);
/** `null` for a document that no window shows. */
export const selectionOf: (page: Document) => Selection | null = Function.prototype.call.bind(getSelection);
export const contentTypeOf = getterOf<Document, string>(Document.prototype, 'contentType');

export const isComplete = getterOf<Element, boolean>(HTMLImageElement.prototype, 'complete');
export const shownSourceOf = getterOf<Element, string>(HTMLImageElement.prototype, 'currentSrc');
export const naturalWidthOf = getterOf<Element, number>(HTMLImageElement.prototype, 'naturalWidth');
export const naturalHeightOf = getterOf<Element, number>(HTMLImageElement.prototype, 'naturalHeight');

export const iframeDocumentOf = getterOf<Element, Document | null>(
  HTMLIFrameElement.prototype,
  'contentDocument',
);
export const frameDocumentOf = getterOf<Element, Document | null>(
  HTMLFrameElement.prototype,
  'contentDocument',
);

const { assignedNodes } = HTMLSlotElement.prototype;
/** The nodes put into a slot; empty outside a shadow tree. The element must be an HTML `slot`. */
export const assignedNodesOf = (slot: Element): Node[] => assignedNodes.call(slot as HTMLSlotElement);

/** Whether a node is an element; the type follows. */
export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === elementType;
}
